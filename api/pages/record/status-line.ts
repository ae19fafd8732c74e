import { html } from 'hono/html'
import { decision } from '../../../db/resources/decision.ts'
import { inProposal, isProposal } from '../../../db/schema/proposal.ts'
import { dateInWords, dayInWords } from '../../../widgets/text/format-date.ts'
import { OLD, VERY_OLD, statedOn, statusAges, yearOf, yearsSince } from '../../../db/resources/status-age.ts'
import { common } from '../shared-messages.ts'
import { lowerFirst } from '../text.ts'
import { valueInWords } from '../values.ts'
import type { Line, RecordView } from './view.ts'

const messages = {
  sv: {
    status: 'Status',
    policy: 'Policyn',
    proposal: 'Registret visar inte att förslaget har antagits.',
    undated: 'enligt en odaterad källa',
    asAt: (date: string) => `enligt uppgift från ${date}`,
    valid: (isOver: boolean) => (isOver ? 'gällde' : 'gäller'),
    from: (day: string) => ` från och med ${day}`,
    to: (day: string) => ` till och med ${day}`,
    past: (year: string, status: string) =>
      `Enligt uppgift från ${year}: ${status}. Hur det är nu: uppgift saknas`,
  },
  en: {
    status: 'Status',
    policy: 'The policy',
    proposal: 'The register does not show that the proposal was adopted.',
    undated: 'according to an undated source',
    asAt: (date: string) => `as at ${date}`,
    valid: (isOver: boolean) => (isOver ? 'applied' : 'applies'),
    from: (day: string) => ` from ${day}`,
    to: (day: string) => ` until ${day}`,
    past: (year: string, status: string) => `As stated in ${year}: ${status}. How it is now: not stated`,
  },
} as const

/** The beginning of a label that says itself that something is proposed, in either language. */
const SAYS_SO = /^(?:Förslag|Propos)/

/** The status of a record with its age; null for resources without a status. */
export function statusLine(view: RecordView): Line | null {
  const { resource, record, language } = view
  const t = messages[language]
  const { status: field } = resource.fields
  // The status of a decision is part of the sentence on it.
  if (!field || resource.name === decision.name) return null
  const fields = ['status', 'statusDate']
  const { status } = record
  if (status === null) return { term: t.status, text: common[language].unknown, fields: ['status'] }
  const label = String(valueInWords(status, field, view))
  const isMarked = isProposal(resource, record) && !SAYS_SO.test(label)
  const said = isMarked ? `${common[language].proposal}: ${lowerFirst(label, language)}` : label
  const text = [statusAges(resource, record) ? withAge(said, view) : said, validity(view)]
    .filter(Boolean)
    .join(', ')
  return { term: t.status, text: html`<strong>${text}</strong>`, fields }
}

/** That a record is only in a proposal; null for others, and where it is so of one field alone. */
export function documentLine({ resource, record, language }: RecordView): Line | null {
  const t = messages[language]
  if (inProposal(resource, record)?.field !== null) return null
  return {
    term: t.policy,
    text: html`<strong>${common[language].inProposal}.</strong> ${t.proposal}`,
    fields: [],
  }
}

/** A status with the date or age of its source. */
function withAge(status: string, { record, language, today }: RecordView): string {
  const t = messages[language]
  const date = statedOn(record)
  if (date === 'undated') return `${status}, ${t.undated}`
  if (date === null) return status
  const years = yearsSince(date, today)
  const year = yearOf(date)
  if (years > VERY_OLD) return t.past(year, lowerFirst(status, language))
  if (years > OLD) return `${status}, ${common[language].old(year)}`
  return record.statusDate ? `${status} ${t.asAt(dateInWords(date, language))}` : status
}

/** "gäller från och med 1 januari 2023 till och med 31 december 2030", of what is decided and not only proposed. */
function validity({ resource, record, language, today }: RecordView): string {
  const t = messages[language]
  const { status } = resource.fields
  const { validFrom, validTo } = record as Readonly<Record<string, string | null | undefined>>
  if (isProposal(resource, record) || !(validFrom || validTo)) return ''
  const isOver = (validTo && validTo < today) || status!.finals?.includes(String(record.status))
  return [
    t.valid(Boolean(isOver)),
    validFrom && t.from(dayInWords(validFrom, language)),
    validTo && t.to(dayInWords(validTo, language)),
  ]
    .filter(Boolean)
    .join('')
}
