import { html } from 'hono/html'
import { decision } from '../../../db/resources/decision.ts'
import { dateInWords, dayInWords } from '../../../widgets/text/format-date.ts'
import type { Report } from '../../../widgets/records/report.ts'
import { stateInWords } from '../../../widgets/reporting/mark.ts'
import { messagesIn as reportingMessages } from '../../../widgets/reporting/messages.ts'
import { OLD, statedOn, statusAges, VERY_OLD, yearOf, yearsSince } from '../age.ts'
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

/** How it is with a record, and how old the word is; nothing for resources without a status. */
export function statusLine(view: RecordView): Line | null {
  const { resource, record, language } = view
  const t = messages[language]
  if (resource.name === 'report') return reportLine(record as unknown as Report, view)
  const { status: field } = resource.fields
  // A decision is told by who took it.
  if (!field || resource.name === decision.name) return null
  const tells = ['status', 'statusDate']
  const { status } = record
  if (status === null) return { term: t.status, text: t.unknown, tells: ['status'] }
  const label = String(valueInWords(status, field, view))
  const isProposal = field.proposals?.includes(String(status)) && !label.startsWith(t.proposal)
  const said = isProposal ? `${t.proposal}: ${lowerFirst(label, language)}` : label
  const text = statusAges(resource, record) ? withAge(said, view) : said
  return { term: t.status, text: html`<strong>${text}</strong>`, tells }
}

/** A status with the age of the word of it. */
function withAge(status: string, { record, language, today }: RecordView): string {
  const t = messages[language]
  const date = statedOn(record)
  if (date === 'undated') return `${status}, ${t.undated}`
  if (date === null) return status
  const years = yearsSince(date, today)
  const year = yearOf(date)
  if (years > VERY_OLD) return t.past(year, lowerFirst(status, language))
  if (years > OLD) return `${status}, ${t.old(year)}`
  return record.statusDate ? `${status}, ${t.asAt(dateInWords(date, language))}` : status
}

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
