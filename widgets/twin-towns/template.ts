import { html, nothing, type TemplateResult } from 'lit'
import { relationStatuses } from '../../db/resources/relation-statuses.ts'
import { count } from '../text/format.ts'
import { heading } from '../element/heading.ts'
import { labelIn } from '../text/language.ts'
import { deferEach, deferred } from '../element/deferred.ts'
import { moreButton } from '../element/show-rest.ts'
import type { View } from '../element/view.ts'
import { card, type Choosing } from './card.ts'
import { townsOverview } from './overview.ts'
import { hasEnded, isPast, type TwinTown } from './twin-town.ts'
import { messagesIn } from './messages.ts'

export interface TwinTownLists {
  readonly records: readonly TwinTown[]
}

export interface Actions {
  /** Shows those that `limit` left out; null where the page has another way to them. */
  readonly more: (() => void) | null
  /** Null when no other widget listens. */
  readonly choosing: Choosing | null
}

/** Cards of active relations; in sections below, dormant and ended ones. `all` are those shown and those left out. */
export function twinTownsTemplate(
  records: readonly TwinTown[],
  all: readonly TwinTown[],
  { more, choosing }: Actions,
  view: View,
): TemplateResult {
  const { level, lang } = view
  const t = messagesIn(lang)
  const cards = (towns: readonly TwinTown[], rank: number) =>
    html`<ul class="cards" part="cards">
      ${deferEach(towns, (town) => card(town, t, view, rank, choosing))}
    </ul>`
  const section = (towns: readonly TwinTown[], name: string, title: string) =>
    towns.length > 0
      ? deferred(
          () =>
            html`<div class="apart ${name}" part=${name}>
              ${heading(level + 1, 'apart-title', title)} ${cards(towns, level + 2)}
            </div>`,
        )
      : nothing
  const past = records.filter(isPast)
  const dormant = records.filter(({ status }) => status === 'dormant')
  const present = records.filter((town) => !past.includes(town) && !dormant.includes(town))
  const left = all.length - records.length
  return html`${townsOverview(all, t, view)} ${present.length > 0 ? cards(present, level + 1) : nothing}
  ${section(dormant, 'dormant', labelIn(relationStatuses.dormant, lang))}
  ${section(past, 'past', past.every(hasEnded) ? t.ended : t.past)}
  ${moreButton(left, more, () => t.show(count(left, t.more, lang)))}`
}
