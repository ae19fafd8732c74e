import { html } from 'hono/html'
import type { Label, Language, LanguageMap } from '../../db/schema/field.ts'
import { shared as en } from '../../widgets/text/messages/en.ts'
import { shared as sv } from '../../widgets/text/messages/sv.ts'
import type { Html } from '../docs/html.ts'

/** A text of the register in the reader's language, or in Swedish. */
export const textIn = (text: LanguageMap, language: Language): string => text[language] ?? text.sv

/** The same as markup: isolated from the direction of its surroundings, and marked where it is Swedish on an English page. */
export const inLanguage = (text: LanguageMap, language: Language): Html =>
  text[language] !== undefined || !/\p{L}/u.test(text.sv)
    ? html`<bdi>${textIn(text, language)}</bdi>`
    : html`<bdi lang="sv">${text.sv}</bdi>`

/** A sentence of the page as markup, with a text of the register in it marked where that is Swedish on an English page. */
export function sentenceWith(text: LanguageMap, sentence: string, language: Language): Html | string {
  const at = text[language] !== undefined || !/\p{L}/u.test(text.sv) ? -1 : sentence.indexOf(text.sv)
  return at < 0
    ? sentence
    : html`${sentence.slice(0, at)}<span lang="sv">${text.sv}</span>${sentence.slice(at + text.sv.length)}`
}

/** A text that sources and people have written, in Swedish. */
export const inSwedish = (text: string): Html => html`<bdi lang="sv">${text}</bdi>`

/** The same in a sentence of the page: a quotation where the sentence is in another language. */
export const quoted = (text: string, language: Language): Html =>
  language === 'sv' ? inSwedish(text) : html`<q lang="sv">${text}</q>`

/** A text in the middle of a sentence. */
export const lowerFirst = (text: string, language: Language): string =>
  text.charAt(0).toLocaleLowerCase(language) + text.slice(1)

/** A title in the middle of a sentence. */
export const lower = (title: Label, language: Language): string => lowerFirst(title[language], language)

/** A word at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Enköpings kommun". @param name without the word */
export const municipalityName = (name: string, language: Language): string =>
  ({ sv, en })[language].municipality(name)

/** A text for a heading or a tab, whole words, at most so many characters. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, '')} …`
}

/** A text without what turns its direction, where it cannot be isolated: in a tab, or in a sentence to copy. */
export const undirected = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')

/** The same for each language of a text. */
export const shortenedMap = ({ sv, en }: LanguageMap, length: number): LanguageMap => ({
  sv: shortened(sv, length),
  ...(en !== undefined && { en: shortened(en, length) }),
})
