import { html } from 'lit'
import { statedOn } from '../../db/resources/status-age.ts'
import { relationStatuses } from '../../db/resources/relation-statuses.ts'
import { dateInWords } from '../text/format-date.ts'
import { labelIn, plain } from '../text/language.ts'
import type { View } from '../element/view.ts'
import { hasEnded, isOld, type TwinTown } from './twin-town.ts'
import type { Messages } from './messages.ts'

/** SVG paths inside the ring, so that statuses differ without colour. */
export const shapes = {
  planned: '',
  active: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  dormant: 'M6 1.5a4.5 4.5 0 0 0 0 9z',
  ending: 'M6 6V1.5A4.5 4.5 0 0 1 10.5 6z',
  ended: 'M3 5h6v2H3z',
  merged: 'M3 5h3V3l3 3-3 3V7H3z',
  unknown: '',
}

/** The status as a shape and a text, with its date; where it has none, with that of an old source, or that it is undated. */
export function relationStatus(town: TwinTown, t: Messages, { lang, messages, today }: View) {
  const { status, statusDate, successor } = town
  const stated = statusDate ?? (!hasEnded(town) && isOld(town, today) ? statedOn(town) : null)
  const label = status && labelIn(relationStatuses[status], lang)
  const merged = status === 'merged' && successor
  return html`<p class="status ${status ?? 'unknown'}" part="status-of-relation">
    <svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.5" />
      <path d=${shapes[status ?? 'unknown']} />
    </svg>
    ${
      merged
        ? plain(t.mergedInto(successor))
        : label
          ? stated === 'undated'
            ? t.undated(label)
            : stated
              ? t.asAt(label, dateInWords(stated, lang))
              : label
          : `${t.status}: ${messages.unknown}`
    }
  </p>`
}
