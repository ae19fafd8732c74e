import { html } from 'hono/html'
import type { ObligationRecords } from '../../../db/derived/obligations.ts'
import { isReporting, type RecordReporting, reportingOf } from '../../../db/derived/record-reporting.ts'
import { type Owed, type OwedState, owedStates } from '../../../db/derived/owed.ts'
import { intervals } from '../../../db/resources/decision-rule.ts'
import type { Language } from '../../../db/schema/field.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { actInWords } from '../follow-up/rule-words.ts'
import { lower } from '../text.ts'
import { paragraphs } from './paragraphs.ts'
import { ruleOrigin } from './rule-origin.ts'
import type { Line, RecordView } from './view.ts'

const messages = {
  sv: {
    term: 'Rapportering',
    closing: 'Ska slutrapporteras',
    asked: (interval: string) => `Ska rapporteras${interval}`,
    last: (day: string) => `senast rapporterat ${day}`,
    longAgo: (day: string) => `senast rapporterat ${day}, för mer än ett år sedan`,
    unknown: 'registret har inget datum för någon rapport',
    unknownCourses: 'registret säger inte om projektet pågår',
    unknownEnds: 'registret säger inte om eller när projektet tog slut',
    onTime: (day: string) => `inlämnad i tid, ${day}`,
    lastDay: (day: string) => `Sista dag: ${day}.`,
  },
  en: {
    term: 'Reporting',
    closing: 'A closing report is to be made',
    asked: (interval: string) => `To be reported${interval}`,
    last: (day: string) => `last reported on ${day}`,
    longAgo: (day: string) => `last reported on ${day}, more than a year ago`,
    unknown: 'the register has no date of any report',
    unknownCourses: 'the register does not say whether the project goes on',
    unknownEnds: 'the register does not say whether or when the project ended',
    onTime: (day: string) => `submitted on time, ${day}`,
    lastDay: (day: string) => `Last day: ${day}.`,
  },
} as const

/** What a reader must not miss. */
const isLacking = (state: OwedState) => state === 'unreported' || state === 'overdue'

/** That the municipality's rules ask for reports on the record, and how far that has come. */
export function reportingLines(view: RecordView): Line[] {
  const { resource, record, rules, today, language } = view
  if (!isReporting(resource.name)) return []
  const records = {
    rules: rules.map(({ rule }) => rule),
    policies: rules.flatMap(({ policy }) => policy ?? []),
  } as unknown as Pick<ObligationRecords, 'rules' | 'policies'>
  const found = reportingOf(
    resource.name,
    record as unknown as Parameters<typeof reportingOf>[1],
    records,
    today,
  )
  if (found.length === 0) return []
  return [
    {
      term: messages[language].term,
      text: paragraphs(found.map((one) => inWords(one, view))),
      fields: found.flatMap(({ owed }) => [
        ...(owed?.submittedOn ? ['lastReportedOn'] : []),
        ...(owed?.dueOn ? ['reportDueOn'] : []),
      ]),
    },
  ]
}

function inWords({ obligation, state, owed }: RecordReporting, view: RecordView): Html {
  const { language } = view
  const t = messages[language]
  const isClosing = obligation.matter === 'closing-report'
  const interval = obligation.rules.find((rule) => rule.interval !== null)?.interval
  const asked = isClosing ? t.closing : t.asked(interval ? ` ${intervals[interval][language]}` : '')
  const said = `${asked}: ${stateInWords(state, owed, language)}.`
  return html`${isLacking(state) ? html`<strong>${said}</strong>` : said}
  ${owed?.dueOn && t.lastDay(dayInWords(owed.dueOn, language))}
  ${obligation.rules.map((rule) => html`${ruleOrigin(rule.id, actInWords(rule, language), view)} `)}`
}

function stateInWords(state: OwedState, owed: Owed | null, language: Language): string {
  const t = messages[language]
  if (state === 'unknown' || state === 'unknownCourses' || state === 'unknownEnds') return t[state]
  const word = lower(owedStates[state], language)
  const submittedOn = owed?.submittedOn
  if (!submittedOn) return word
  const day = dayInWords(submittedOn, language)
  if (state === 'unreported') return t.longAgo(day)
  if (state === 'reported') return t.last(day)
  return state === 'onTime' ? t.onTime(day) : `${word}, ${day}`
}
