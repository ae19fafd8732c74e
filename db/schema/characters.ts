import type { Label } from './field.ts'

/**
 * What no text of the register may have: control characters but tab and line ends, halves of characters,
 * noncharacters, and U+FFFD, which a program writes where it lost a character. They break XML, feeds and calendars,
 * or show that the file was damaged. Characters that only guide the display (soft hyphen, joiners, marks of
 * direction) are parts of real names and texts, and are kept.
 */
const UNUSABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/u
const ALL_UNUSABLE = new RegExp(UNUSABLE.source, 'gu')

/** True for a text that has only characters that can be published. */
export const isUsableText = (text: string): boolean => !UNUSABLE.test(text)

const hex = (text: string) => `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** The first unusable character of a text: which it is, where, and what to do. Null when there is none. */
export function explainCharacter(text: string): Label | null {
  const found = UNUSABLE.exec(text)
  if (!found) return null
  const [character] = found
  const name = hex(character)
  const position = Array.from(text.slice(0, found.index)).length + 1
  if (character === '\uFFFD')
    return {
      sv: `tecken ${position} är �: där har ett tecken gått förlorat, troligen när filen sparades; skriv rätt tecken och spara som UTF-8`,
      en: `character ${position} is �: a character was lost there, probably when the file was saved; write the right one and save as UTF-8`,
    }
  if (/\p{Cs}/u.test(character))
    return {
      sv: `tecken ${position} är ett halvt tecken (${name}); skriv rätt tecken`,
      en: `character ${position} is half a character (${name}); write the right one`,
    }
  return {
    sv: `tecken ${position} är ett styrtecken (${name}), som inte kan visas; ta bort det`,
    en: `character ${position} is a control character (${name}), which cannot be shown; remove it`,
  }
}

/** A text for a terminal or a message: characters that would control it are written by their numbers. */
export const printable = (text: string): string =>
  text.replace(ALL_UNUSABLE, (character) => (character === '\uFFFD' ? character : `<${hex(character)}>`))
