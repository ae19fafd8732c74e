import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { View } from '../shared/view.ts'
import { type Choices, facets, optionsOf, varies } from './choices.ts'
import type { Project } from './project.ts'
import { wordsIn } from './words.ts'

/** A select for each facet with something to choose between, and a field for words. */
export function filterBar(
  records: readonly Project[],
  choices: Choices,
  choose: (change: Partial<Choices>) => void,
  { lang }: View,
): TemplateResult {
  const words = wordsIn(lang)
  const change = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement
    choose({ [name]: value })
  }
  return html`<div class="filters" part="filters">
    ${facets.map((facet) => {
      if (!choices[facet] && !varies(facet, records)) return nothing
      return html`<label
        >${words[facet]}
        <select name=${facet} @change=${change}>
          <option value="">${words.all}</option>
          ${optionsOf(facet, records, choices, lang).map(
            ({ value, text, count }) =>
              html`<option value=${value} .selected=${value === choices[facet]}>${text} (${count})</option>`,
          )}
        </select></label
      >`
    })}
    <label>${words.q} <input type="search" name="q" .value=${choices.q} @input=${change} /></label>
  </div>`
}
