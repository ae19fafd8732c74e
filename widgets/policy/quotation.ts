/** Passages quoted from the document. */
import { html, nothing } from 'lit'
import type { LanguageMap } from '../../db/schema/field.ts'
import { inLanguage, plain } from '../text/language.ts'
import type { PolicyView } from './messages.ts'

/** Verbatim; a translation is marked as one, with the original wording at hand. */
export function quotation(text: LanguageMap, { lang, t }: PolicyView) {
  const isTranslated = lang !== 'sv' && text[lang as 'sv']
  return html`<blockquote class="text" lang=${isTranslated ? lang : 'sv'}>
      ${inLanguage(text, lang)}
    </blockquote>
    ${
      isTranslated
        ? html`<details class="meta">
            <summary>${t.translated}</summary>
            <p class="text" lang="sv">${plain(text.sv)}</p>
          </details>`
        : nothing
    }`
}
