/**
 * How text search compares words: the text index, the query, snippets and the widgets' own search all use this
 * file, so that a text is found by the same spellings everywhere. Pure and small: widgets ship it.
 */

/** Everything that people type, or software inserts, for an apostrophe. Some are letters to Unicode. */
const APOSTROPHES = /[’‘‛ʼʻʹʾʿ′´`＇]/g
/** Accents (after NFKD), and invisible characters: soft hyphens, zero-width spaces and joiners, marks of direction. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu
/** A word; an apostrophe inside belongs to it. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

/** Letters that Unicode does not decompose, as people without them on the keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ə: 'e',
  ς: 'σ',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
/** Alternative spellings: Ærø is "ærø", "aero", "aeroe" and, on a Swedish keyboard, "ärö". */
const ALTERNATIVE_SPELLINGS: readonly (readonly [letter: string, spelling: string])[] = [
  ['æ', 'a'],
  ['ø', 'oe'],
]

const wordsOf = (text: string): string[] =>
  text.replace(APOSTROPHES, "'").normalize('NFKD').replace(INVISIBLE, '').toLowerCase().match(WORD) ?? []
const replaceLetters = (word: string) => word.replace(LETTER, (letter) => LETTERS[letter]!)
const fold = (word: string) => replaceLetters(word.replaceAll("'", ''))

/** The words of a query, folded: lower case, without accents, each letter in its plain spelling. */
export const searchWords = (text: string): string[] => wordsOf(text).map(fold)

/**
 * A text as it is indexed: its words, folded and separated by a space, then the other spellings that they are
 * found by: the parts of "l'aquila" as well as "laquila", and alternative spellings of letters.
 */
export function searchText(text: string): string {
  const words = wordsOf(text)
  const others = words.flatMap((word) => {
    let spellings = [word]
    for (const [letter, spelling] of ALTERNATIVE_SPELLINGS)
      if (word.includes(letter))
        spellings = spellings.flatMap((each) => [each, each.replaceAll(letter, spelling)])
    return [...spellings.slice(1).map(fold), ...(word.includes("'") ? replaceLetters(word).split("'") : [])]
  })
  return [...words.map(fold), ...others].join(' ')
}

/** Whether an indexed text (from `searchText`) has every word, each as the start of one of its words. */
export const hasWords = (indexed: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${indexed}`.includes(` ${word}`))
