/** What the document describes and argues without demanding anything, folded; and the document in plain language. */
import { html, nothing } from 'lit'
import { inLanguage } from '../text/language.ts'
import type { PolicyView } from './messages.ts'
import type { Policy } from './policy.ts'
import { quotation } from './quotation.ts'

/** In our words, and marked so. */
export const plainLanguage = ({ plainLanguage: text }: Policy, { t, lang }: PolicyView) =>
  text
    ? html`<div part="plain-language">
        <p class="text">${inLanguage(text, lang)}</p>
        <p class="meta">${t.plainIsOurs}</p>
      </div>`
    : nothing

export const background = ({ backgroundPassages: passages }: Policy, view: PolicyView) =>
  passages && passages.length > 0
    ? html`<details part="background">
        <summary>${view.t.background}</summary>
        ${passages.map(
          ({ place, wording }) =>
            html`<p class="meta">${inLanguage({ sv: place }, view.lang)}</p>
              ${quotation(wording, view)}`,
        )}
      </details>`
    : nothing
