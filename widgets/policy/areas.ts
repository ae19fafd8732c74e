/** Priority areas, with what the policy says of each. */
import { html } from 'lit'
import { inLanguage } from '../text/language.ts'
import type { Area, Policy } from './policy.ts'
import { quotation } from './quotation.ts'
import type { PolicyView } from './messages.ts'

/** Characters of all wordings together that are shown unfolded. */
const MAX_SHOWN = 500

/** Names alone where the document has no more, or where the wordings are not loaded. */
export function areasTemplate(names: Policy['priorityAreas'], areas: readonly Area[], view: PolicyView) {
  const wordingOf = (id: string) => areas.find((area) => area.id === id)?.description
  const total = names.reduce((sum, { id }) => sum + (wordingOf(id)?.sv.length ?? 0), 0)
  return html`<ul class=${total > 0 ? 'list' : 'areas'} part="areas">
    ${names.map(({ id, title }) => {
      const name = inLanguage(title, view.lang)
      const wording = wordingOf(id)
      if (!wording) return html`<li>${name}</li>`
      return total > MAX_SHOWN
        ? html`<li>
            <details>
              <summary>${name}</summary>
              ${quotation(wording, view)}
            </details>
          </li>`
        : html`<li>
            <p class="name">${name}</p>
            ${quotation(wording, view)}
          </li>`
    })}
  </ul>`
}
