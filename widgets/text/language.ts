/** Language of a widget, and multilingual texts. Swedish is built in; other languages are fetched. */
import { html, nothing } from 'lit'
import languages from 'virtual:languages'
import type { Label, LanguageMap } from '../../db/schema/field.ts'
import type { LanguageFile } from './messages/language-file.ts'

/** Primary subtag of a language tag, such as "sv". */
export type Language = string

/** Loaded files; null for one that could not be fetched. */
const files: Record<string, LanguageFile | null> = {}

/** Pending files. */
const pending: Record<string, Promise<unknown>> = {}

/** The language of a place in the page: its own `lang` or the closest one, through shadow roots; else Swedish. */
export function languageAt(element: HTMLElement): Language {
  const hostOf = (at: Element) => (at.getRootNode() as Partial<ShadowRoot>).host
  // The property before the attribute, which Lit writes later.
  let { lang } = element
  for (let at = element.parentElement ?? hostOf(element); at && !lang; at = hostOf(at))
    lang = at.closest<HTMLElement>('[lang]')?.lang ?? ''
  const primary = lang.toLowerCase().split(/[-_]/)[0]!
  return languages[primary] ? primary : 'sv'
}

/** Loads the messages of a language, once; undefined when there is nothing to wait for. Never rejects. */
export function loadMessages(lang: Language): Promise<unknown> | undefined {
  const fetch = languages[lang]
  if (!fetch || lang in files) return undefined
  return (pending[lang] ??= fetch().then(
    (file) => (files[lang] = file),
    () => (files[lang] = null),
  ))
}

/** The language used for `lang`: Swedish where its messages could not be loaded. */
export const availableLanguage = (lang: Language): Language => (files[lang] ? lang : 'sv')

/** The two languages of the API. */
export const apiLanguage = (lang: Language): 'sv' | 'en' => (lang === 'sv' ? lang : 'en')

/** Messages of one part of the widgets, by language. `sv` are its built-in Swedish ones. */
export const messagesOf =
  <K extends Exclude<keyof LanguageFile, 'labels'>>(part: K, sv: LanguageFile[K]) =>
  (lang: Language): LanguageFile[K] =>
    files[lang]?.[part] ?? sv

/** Label of a register code in the reader's language, such as a status; '' for an unknown one. */
export const labelIn = (label: Label | undefined, lang: Language): string =>
  label ? (label[lang as 'sv'] ?? files[lang]?.labels?.[label.en] ?? label.en) : ''

/** A register text, isolated from the direction of the surrounding text (bidi); § stays with its number. */
export const plain = (text: string, lang?: Language) =>
  html`<bdi lang=${lang ?? nothing}>${text.replace(/§ (?=\d)/g, '§\u00a0')}</bdi>`

/** A register text as plain text, where its language cannot be marked. */
export const textIn = (text: LanguageMap, lang: Language): string => text[lang as 'sv'] ?? text.sv

/** A register text in the reader's language, or in Swedish and marked so; "2023–2030" has no language. */
export const inLanguage = (text: LanguageMap, lang: Language) =>
  plain(textIn(text, lang), text[lang as 'sv'] || !/\p{L}/u.test(text.sv) ? undefined : 'sv')
