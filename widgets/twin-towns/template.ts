import { html, nothing, type TemplateResult } from 'lit/html.js'
import { heading } from '../shared/heading.ts'
import type { View } from '../shared/view.ts'
import { card } from './card.ts'
import { hasEnded, isPast, type TwinTown } from './twin-town.ts'
import { wordsIn } from './words.ts'

export interface TwinTownLists {
  readonly records: readonly TwinTown[]
}

/** Cards of what goes on; under a rule, what is over. */
export function twinTownsTemplate({ records }: TwinTownLists, view: View): TemplateResult {
  const words = wordsIn(view.lang)
  const cards = (towns: readonly TwinTown[], level: number) =>
    html`<ul class="cards" part="cards">
      ${towns.map((town) => card(town, words, view, level))}
    </ul>`
  const past = records.filter(isPast)
  const present = records.filter((town) => !isPast(town))
  return html`${present.length > 0 ? cards(present, view.level + 1) : nothing}
  ${
    past.length > 0
      ? html`<div class="past" part="past">
          ${heading(view.level + 1, 'past-title', past.every(({ status }) => hasEnded(status)) ? words.ended : words.past)}
          ${cards(past, view.level + 2)}
        </div>`
      : nothing
  }`
}
