/** Texts in the reader's language. Swedish is built in; the browser fetches others (`load-language.ts`). */
import { html, nothing } from 'lit'
import type { Label, LanguageMap } from '../../db/schema/field.ts'
import type { LanguageFile } from './messages/language-file.ts'

/** Primary subtag of a language tag, such as "sv". */
export type Language = string

/** Messages of the languages beside Swedish, as far as they are loaded; null where they could not be. */
export const languageFiles: Record<Language, LanguageFile | null> = {}

/** The language used for `lang`: Swedish where its messages could not be loaded. */
export const availableLanguage = (lang: Language): Language => (languageFiles[lang] ? lang : 'sv')

/** The two languages of the API. */
export const apiLanguage = (lang: Language): 'sv' | 'en' => (lang === 'sv' ? lang : 'en')

/** Messages of one part of the widgets, by language. `sv` are its built-in Swedish ones. */
export const messagesOf =
  <K extends Exclude<keyof LanguageFile, 'labels'>>(part: K, sv: LanguageFile[K]) =>
  (lang: Language): LanguageFile[K] =>
    languageFiles[lang]?.[part] ?? sv

/** Label of a register code in the reader's language, such as a status; '' for an unknown one. */
export const labelIn = (label: Label | undefined, lang: Language): string =>
  label ? (label[lang as 'sv'] ?? languageFiles[lang]?.labels?.[label.en] ?? label.en) : ''

/** A register text, isolated from the direction of the surrounding text (bidi); § stays with its number. */
export const plain = (text: string, lang?: Language) =>
  html`<bdi lang=${lang ?? nothing}>${text.replace(/§ (?=\d)/g, '§\u00a0')}</bdi>`

/** A register text as plain text, where its language cannot be marked. */
export const textIn = (text: LanguageMap, lang: Language): string => text[lang as 'sv'] ?? text.sv

/** A register text in the reader's language, or in Swedish and marked so; "2023–2030" has no language. */
export const inLanguage = (text: LanguageMap, lang: Language) =>
  plain(textIn(text, lang), text[lang as 'sv'] || !/\p{L}/u.test(text.sv) ? undefined : 'sv')
