import { html, nothing, type TemplateResult } from 'lit'
import { number } from '../text/format.ts'
import type { View } from '../element/view.ts'
import { facets, optionsOf, varies } from './choices.ts'
import type { Actions, State } from './state.ts'
import { messagesIn } from './messages.ts'

/** A select for each facet with more than one value, and a search field. */
export function filterBar(
  { records, choices, counted }: State,
  { choose }: Actions,
  { lang }: View,
): TemplateResult {
  const t = messagesIn(lang)
  const change = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement
    choose({ [name]: value })
  }
  return html`<div class="filters" part="filters">
    ${facets.map((facet) => {
      if (!choices[facet] && !counted && !varies(facet, records)) return nothing
      return html`<label
        >${t[facet]}
        <select name=${facet} @change=${change}>
          <option value="">${t.all}</option>
          ${optionsOf(facet, records, choices, lang, counted).map(
            ({ value, text, count }) =>
              html`<option value=${value} .selected=${value === choices[facet]}>
                ${text} (${number(count, lang)})
              </option>`,
          )}
        </select></label
      >`
    })}
    <label>${t.q} <input type="search" name="q" .value=${choices.q} @input=${change} /></label>
  </div>`
}
