import { html } from 'lit/html.js'
import type { LanguageMap } from '../../db/schema/field.ts'

export type Language = 'sv' | 'en'

const isLanguage = (value: string): value is Language => value === 'sv' || value === 'en'

/** The language of a place in the page: its own `lang` or the closest one, through shadow roots; else Swedish. */
export function languageAt(element: Element): Language {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const lang = at.closest('[lang]')?.getAttribute('lang')
    if (lang) {
      const primary = lang.slice(0, 2).toLowerCase()
      return isLanguage(primary) ? primary : 'sv'
    }
  }
  return 'sv'
}

/** A text of the data, kept apart from the text around it whichever way its letters run. */
export const plain = (text: string) => html`<bdi>${text}</bdi>`

/** A text of the data in the reader's language, or in Swedish and marked so. */
export function inLanguage(text: LanguageMap, lang: Language) {
  return lang === 'en' && !text.en ? html`<bdi lang="sv">${text.sv}</bdi>` : plain(text[lang] ?? text.sv)
}
