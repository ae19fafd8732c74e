import { ownerOf } from '../../db/derived/obligations.ts'
import { recurringDeadline } from '../../db/derived/recurring-deadline.ts'
import { type DeadlineQuery, type DueRecord, listDeadlines } from '../../db/queries/list-deadlines.ts'
import { recurringRules } from '../../db/queries/recurring-rules.ts'
import { referencedNames } from '../../db/queries/record-names.ts'
import { deadlines } from '../../db/resources/deadlines.ts'
import { decisionRule, matters } from '../../db/resources/decision-rule.ts'
import type { RecordFor } from '../../db/resources/index.ts'
import { policy } from '../../db/resources/policy.ts'
import { project } from '../../db/resources/project.ts'
import { report } from '../../db/resources/report.ts'
import type { Language, LanguageMap } from '../../db/schema/field.ts'
import { type FindName, nameOf } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { iCalendar, inLanguage } from '../feeds/formats.ts'
import { type CalendarEvent, writeCalendar } from '../feeds/ics.ts'
import { eventId } from '../feeds/identifiers.ts'
import { municipalityNames } from '../feeds/municipality-names.ts'
import { perRecord } from '../cost/cost.ts'
import { withQuery } from '../envelope/links.ts'
import { exampleId, exampleRecord } from '../openapi/example-record.ts'
import { text } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { dayOf, toSelection } from '../parameters/as-of.ts'
import { checkReferences, municipalityReferences } from './reference-check.ts'
import { notOwedInWords, ruleInWords } from '../pages/follow-up/rule-words.ts'
import { commonParameters } from '../parameters/common.ts'
import { fictional, municipality } from '../parameters/selection.ts'
import { defineEndpoint } from './define.ts'

/** Parameters that restrict the calendar. */
export const calendarParameters = [municipality, fictional] as const
export const CALENDAR = 'calendar'
/** Maximum per kind, the latest: more than a calendar can show; bounds the cost of an answer. */
const MAX_DEADLINES = 2000

export const calendarTitle = { sv: 'Tidsfrister', en: 'Deadlines' }
const fictionalMark = { sv: '[Påhittat]', en: '[Fictional]' }
const lastDay = { sv: 'Sista dag', en: 'Last day' }
const fictionalWords = { sv: 'Påhittad uppgift.', en: 'Fictional data.' }
const projects = project as unknown as Resource
const rules = decisionRule as unknown as Resource
const policies = policy as unknown as Resource

/** GET /feeds/calendar: when reports are due and calls close, and the days that rules set each year. */
export const calendar = defineEndpoint({
  id: 'getCalendar',
  path: '/feeds/calendar',
  tag: 'feeds',
  listed: 'calendar',
  summary: { sv: 'Kalender med tidsfrister', en: 'Calendar of deadlines' },
  description: {
    sv: 'När rapporter ska lämnas och utlysningar stänger, och de sista dagar som kommunernas regler sätter varje år. Hela dagar att prenumerera på (iCalendar).',
    en: 'When reports are due and calls close, and the last days that the rules of municipalities set each year. Whole days to subscribe to (iCalendar).',
  },
  formats: [iCalendar],
  parameters: [...calendarParameters, ...commonParameters([iCalendar])],
  answer: () => ({
    answer: { sv: 'Kalendern.', en: 'The calendar.' },
    media: {
      [iCalendar.mediaType]: {
        schema: { ...text, description: 'iCalendar, RFC 5545.' },
        // Long lines are folded, so the address is inserted before.
        written: async (origin) => exampleCalendar(origin),
      },
    },
    problems: ['invalid-parameter', ...anyProblem],
    headers: ['ContentLanguage'],
  }),
  read: (parameters) => ({
    municipalities: municipality.read(parameters),
    fictional: fictional.read(parameters),
  }),
  handle: ({ url, parameters, resolved, format, language, municipalities, fictional }) => ({
    format: inLanguage({ format, language }),
    describedBy: '/datasets',
    cost: {
      scans: 0.3,
      resources: [...deadlines.map(({ resource }) => resource), rules, policies],
      records: MAX_DEADLINES * (deadlines.length + 2),
      rowsPerRecord: perRecord.reshaped,
    },
    body: async (context) => {
      await checkReferences(context, parameters, municipalityReferences(municipalities))
      const found = await listDeadlines(context.db, deadlines, {
        ...toSelection(resolved),
        municipalities,
        fictional,
        maxPerKind: MAX_DEADLINES,
      })
      const recurring = await recurringDeadlines(context.db, {
        ...toSelection(resolved),
        municipalities,
        fictional,
        today: dayOf(resolved),
      })
      const records = [
        ...found.map((due) => ({ due, record: JSON.parse(due.doc) as Json })),
        ...recurring,
      ].toSorted((a, b) => (a.due.day < b.due.day ? -1 : a.due.day > b.due.day ? 1 : 0))
      const codes = records.map(({ record }) => String(record.municipalityCode))
      const names = await municipalityNames(context, resolved, [
        ...new Set([...(municipalities ?? []), ...codes]),
      ])
      const findName = await referencedNames(
        context.db,
        toSelection(resolved),
        records.map(({ due, record }) => [due.resource, [record]]),
      )
      const called = (municipalities ?? []).map((code) => names.get(code) ?? code)
      const content = writeCalendar({
        name: `Utblick: ${[calendarTitle[language], ...called].join(', ')}`,
        language,
        url: url.origin + withQuery(url.pathname, parameters.canonical()),
        events: records.map(({ due, record, ...more }) =>
          eventOf(url, { due, record, ...more }, { names, findName }, language),
        ),
      })
      return { content, headers: { 'Content-Language': language } }
    },
  }),
})

type Json = Readonly<Record<string, unknown>>

interface Due {
  readonly due: Omit<DueRecord, 'doc'>
  readonly record: Json
  readonly ruled?: {
    readonly yearly: NonNullable<CalendarEvent['yearly']>
    readonly rule: RecordFor<'decisionRule'>
    /** The policy that it is in. */
    readonly source: RecordFor<'policy'> | undefined
  }
}

/** The days that rules set each year. */
async function recurringDeadlines(
  db: AppContext['db'],
  { municipalities, today, ...asOf }: Omit<DeadlineQuery, 'maxPerKind'> & { readonly today: string },
): Promise<Due[]> {
  const found = await recurringRules(db, { ...asOf, municipalities, most: MAX_DEADLINES })
  const documents = found.policies.map((doc) => JSON.parse(doc) as RecordFor<'policy'>)
  const policyOf = new Map(documents.map((policy) => [policy.id, policy]))
  return found.rules.flatMap((doc) => {
    const rule = JSON.parse(doc) as RecordFor<'decisionRule'>
    const source = policyOf.get(rule.policyId ?? '')
    const recurring = recurringDeadline(rule, source, today)
    if (!recurring) return []
    const { first, until } = recurring
    return {
      due: {
        resource: rules,
        field: 'deadline' satisfies keyof RecordFor<'decisionRule'>,
        id: rule.id,
        day: first,
      },
      record: rule as unknown as Json,
      ruled: { yearly: { on: rule.deadline!, until }, rule, source },
    }
  })
}

/** A deadline of a record as an event of the calendar. */
function eventOf(
  { origin }: URL,
  { due: { resource, field, id, day }, record, ruled }: Due,
  { names, findName }: { readonly names: ReadonlyMap<string, string>; readonly findName?: FindName },
  language: Language,
): CalendarEvent {
  const textOf = (text: LanguageMap) => text[language] ?? text.sv
  const unit = record.unit as { readonly name: LanguageMap } | null | undefined
  // What a rule is about says what is to be done; the one it names may be the one who receives it.
  const isNamed = !ruled || ownerOf(ruled.rule) !== null
  const title = ruled ? lastDay : resource.fields[field]!.title
  const what = ruled ? matters[ruled.rule.matter][language] : textOf(nameOf(resource, record, findName))
  const url = `${origin}${BASE}/${resource.path}/${id}`
  const municipality = names.get(String(record.municipalityCode))
  const notOwed =
    resource.name === report.name
      ? notOwedInWords(record as unknown as RecordFor<'report'>, day, language)
      : null
  return {
    uid: eventId(resource.path, id, field),
    day,
    ...(ruled && { yearly: ruled.yearly }),
    summary: [
      // First, since many calendars show only the start of a title.
      `${record.fictional === true ? `${fictionalMark[language]} ` : ''}${title[language]}: ${what}`,
      ...(unit && isNamed && !what.includes(textOf(unit.name)) ? [textOf(unit.name)] : []),
    ].join(', '),
    description: [
      ...(record.fictional === true ? [fictionalWords[language]] : []),
      [resource.title[language], ...(municipality ? [municipality] : [])].join(', '),
      ...(ruled ? ruleInWords(ruled.rule, ruled.source, language) : []),
      ...(notOwed === null ? [] : [`${notOwed}.`]),
      url,
    ].join('\n'),
    url,
    stamp: String(record.updatedAt),
    category: resource.title[language],
    cancelled: record.status === 'cancelled' || notOwed !== null,
  }
}

function exampleCalendar(origin: string): string {
  const doc = exampleRecord(projects)
  const due = {
    resource: projects,
    field: 'reportDueOn',
    id: exampleId(projects),
    day: '2026-12-31',
  }
  return writeCalendar({
    name: `Utblick: ${calendarTitle.sv}`,
    language: 'sv',
    url: `${origin}${BASE}/feeds/calendar`,
    events: [eventOf(new URL(origin), { due, record: doc }, { names: new Map() }, 'sv')],
  })
}
