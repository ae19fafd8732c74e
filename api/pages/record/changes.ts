import { html } from 'hono/html'
import type { Html } from '../../docs/html.ts'
import { releaseName } from '../releases/release-name.ts'
import { lowerFirst } from '../text.ts'
import { changesInWords } from './change-in-words.ts'
import type { DatedEvent, RecordView } from './view.ts'

const messages = {
  sv: {
    heading: 'Ändringar',
    added: 'Tillkom i',
    changed: 'Ändrades i',
    closed: 'Togs bort i',
    reopened: 'Kom tillbaka i',
    reason: 'Skäl',
    all: (events: number) => `Alla ${events} ändringar`,
    compare: 'Ändringarna i sin helhet',
    history: 'Postens historik',
  },
  en: {
    heading: 'Changes',
    added: 'Added in',
    changed: 'Changed in',
    closed: 'Removed in',
    reopened: 'Returned in',
    reason: 'Reason',
    all: (events: number) => `All ${events} changes`,
    compare: 'The changes in full',
    history: 'The history of the record',
  },
} as const

/** Changes shown on the record's page. */
export const MAX_EVENTS = 5

/** "Ändrades i utgåva 7, 3 mars 2027". */
export function eventTitle(
  { change, release }: DatedEvent,
  { language }: Pick<RecordView, 'language'>,
): string {
  return `${messages[language][change]} ${lowerFirst(releaseName(release, language), language)}`
}

/** Why, in the words of whoever changed it: of this record, else of the release. */
export function eventReason(
  { reason, release }: DatedEvent,
  { language }: Pick<RecordView, 'language'>,
): Html {
  const why = html`<bdi lang="sv">${reason ?? release.note}</bdi>`
  return reason === null ? why : html`${messages[language].reason}: ${why}`
}

/** The latest changes of a record, field by field, and the way to all of them. */
export function changes(view: RecordView): Html {
  const { events, language, resource, record, to } = view
  const t = messages[language]
  return html`<section aria-labelledby="changes">
    <h2 id="changes">${t.heading}</h2>
    <ul class="changes">
      ${events.slice(0, MAX_EVENTS).map((event) => {
        const { before, after } = event
        return html`<li>
          ${eventTitle(event, view)}:
          ${before && after && html`${changesInWords(before, after, view)} `}${eventReason(event, view)}
        </li>`
      })}
    </ul>
    <p>
      <a href="${to(`/${resource.path}/${String(record.id)}/history`)}"
        >${events.length > MAX_EVENTS ? t.all(events.length) : events.length > 1 ? t.compare : t.history}</a
      >
    </p>
  </section>`
}
