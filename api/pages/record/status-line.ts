import { html } from 'hono/html'
import { decision } from '../../../db/resources/decision.ts'
import type { Citation } from '../../../db/schema/resource.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import { dateInWords, dayInWords } from '../../../widgets/text/format-date.ts'
import type { Report } from '../../../widgets/records/report.ts'
import { stateInWords } from '../../../widgets/reporting/mark.ts'
import { messagesIn as reportingMessages } from '../../../widgets/reporting/messages.ts'
import { lowerFirst } from '../text.ts'
import { sharedMessages } from '../widget-part.ts'
import { valueInWords } from '../values.ts'
import type { Line, RecordView } from './view.ts'

const messages = {
  sv: {
    status: 'Status',
    unknown: 'uppgift saknas',
    proposal: 'Förslag',
    undated: 'enligt en odaterad källa',
    asAt: (date: string) => `läget ${date}`,
    old: (year: string) => `enligt uppgift från ${year}`,
    past: (year: string, status: string) =>
      `Enligt uppgift från ${year}: ${status}. Hur det är nu: uppgift saknas`,
    dueOn: (day: string) => `skulle vara inne ${day}`,
    submittedOn: (day: string) => `kom in ${day}`,
  },
  en: {
    status: 'Status',
    unknown: 'not stated',
    proposal: 'Proposal',
    undated: 'by an undated source',
    asAt: (date: string) => `as at ${date}`,
    old: (year: string) => `as stated in ${year}`,
    past: (year: string, status: string) => `As stated in ${year}: ${status}. How it is now: not stated`,
    dueOn: (day: string) => `due ${day}`,
    submittedOn: (day: string) => `submitted ${day}`,
  },
} as const

/** Years after which a statement is told with its year, and in the past tense. */
const OLD = 3
const VERY_OLD = 10

/** How it is with a record, and how old the word is; nothing for resources without a status. */
export function statusLine(view: RecordView): Line | null {
  const { resource, record, language } = view
  const t = messages[language]
  if (resource.name === 'report') return reportLine(record as unknown as Report, view)
  const { status: field } = resource.fields
  // A decision is told by who took it, and does not age.
  if (!field || resource.name === decision.name) return null
  const tells = ['status', 'statusDate']
  const { status } = record
  if (status === null) return { term: t.status, text: t.unknown, tells: ['status'] }
  const label = String(valueInWords(status, field, view))
  const isProposal = field.proposals?.includes(String(status)) && !label.startsWith(t.proposal)
  const said = isProposal ? `${t.proposal}: ${lowerFirst(label, language)}` : label
  const text = field.finals?.includes(String(status)) ? said : withAge(said, view)
  return { term: t.status, text: html`<strong>${text}</strong>`, tells }
}

/** A status with the age of the word of it. */
function withAge(status: string, { record, language, today }: RecordView): string {
  const t = messages[language]
  const date = statedOn(record)
  if (date === 'undated') return `${status}, ${t.undated}`
  if (date === null) return status
  const years = yearsSince(date, today)
  const year = (date.latest ?? date.earliest ?? '').slice(0, 4)
  if (years > VERY_OLD) return t.past(year, lowerFirst(status, language))
  if (years > OLD) return `${status}, ${t.old(year)}`
  return record.statusDate ? `${status}, ${t.asAt(dateInWords(date, language))}` : status
}

/** When the status was stated: by its own date, else by its sources. Null where nobody outside says it. */
function statedOn(record: Json): UncertainDate | 'undated' | null {
  if (record.statusDate) return record.statusDate as UncertainDate
  const sources = documentsOf(record)
  const dates = sources.flatMap(({ documentDate }) => documentDate ?? [])
  if (dates.length < sources.length) return 'undated'
  return dates.reduce<UncertainDate | null>(
    (newest, one) => (!newest || lastDay(one) > lastDay(newest) ? one : newest),
    null,
  )
}

const lastDay = ({ earliest, latest }: UncertainDate) => latest ?? earliest ?? ''

/** The documents that say it: those that support the status, where that is stated. */
function documentsOf(record: Json): readonly Citation[] {
  const cited = (record.sources as readonly Citation[]).filter(({ kind }) => !isOurs(kind))
  const supporting = cited.filter(({ supports }) => supports?.includes('status'))
  return supporting.length > 0 ? supporting : cited
}

/** Sources that are no documents: what the editors state, and what is fictional. */
export const isOurs = (kind: string): boolean => kind === 'editorial' || kind === 'fiction'

const yearsSince = (date: UncertainDate, today: string): number =>
  date.latest === null && date.earliest !== null && date.precision === 'interval'
    ? 0
    : (Date.parse(today) - Date.parse(lastDay(date))) / (365.25 * 864e5)

/** Whether a report came in time. */
function reportLine(report: Report, { language, today }: RecordView): Line {
  const t = messages[language]
  const { dueOn, submittedOn } = report
  const state = stateInWords(report, {
    t: reportingMessages(language),
    messages: sharedMessages(language),
    today,
    lang: language,
  })
  const days = [
    dueOn && t.dueOn(dayInWords(dueOn, language)),
    submittedOn && t.submittedOn(dayInWords(submittedOn, language)),
  ].filter(Boolean)
  return {
    term: t.status,
    text: html`<strong>${state}</strong>${days.map((day) => `, ${day}`)}`,
    tells: ['dueOn', 'submittedOn'],
  }
}
