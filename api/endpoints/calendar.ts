import { type DueRecord, listDeadlines } from '../../db/queries/list-deadlines.ts'
import { referencedNames } from '../../db/queries/record-names.ts'
import { deadlines } from '../../db/resources/deadlines.ts'
import { project } from '../../db/resources/project.ts'
import type { Language, LanguageMap } from '../../db/schema/field.ts'
import { type FindName, nameOf } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { iCalendar, inLanguage } from '../feeds/formats.ts'
import { type CalendarEvent, writeCalendar } from '../feeds/ics.ts'
import { eventId } from '../feeds/identifiers.ts'
import { municipalityNames } from '../feeds/municipality-names.ts'
import { perRecord } from '../cost/cost.ts'
import { withQuery } from '../envelope/links.ts'
import { exampleId, exampleRecord } from '../openapi/example-record.ts'
import { text } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { toSelection } from '../parameters/as-of.ts'
import { checkReferences, municipalityReferences } from './reference-check.ts'
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
const fictionalWords = { sv: 'Påhittad uppgift.', en: 'Fictional data.' }
const projects = project as unknown as Resource

/** GET /feeds/calendar: when reports are due and calls close, as whole days to subscribe to. */
export const calendar = defineEndpoint({
  id: 'getCalendar',
  path: '/feeds/calendar',
  tag: 'feeds',
  listed: 'calendar',
  summary: { sv: 'Kalender med tidsfrister', en: 'Calendar of deadlines' },
  description: {
    sv: 'När rapporter ska lämnas och utlysningar stänger, som hela dagar att prenumerera på (iCalendar).',
    en: 'When reports are due and calls close, as whole days to subscribe to (iCalendar).',
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
      resources: deadlines.map(({ resource }) => resource),
      records: MAX_DEADLINES * deadlines.length,
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
      const records = found.map((due) => ({ due, record: JSON.parse(due.doc) as Json }))
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
        events: records.map(({ due, record }) => eventOf(url, due, record, { names, findName }, language)),
      })
      return { content, headers: { 'Content-Language': language } }
    },
  }),
})

type Json = Readonly<Record<string, unknown>>

/** A deadline of a record as an event of the calendar. */
function eventOf(
  { origin }: URL,
  { resource, field, id, day }: DueRecord,
  record: Json,
  { names, findName }: { readonly names: ReadonlyMap<string, string>; readonly findName?: FindName },
  language: Language,
): CalendarEvent {
  const textOf = (text: LanguageMap) => text[language] ?? text.sv
  const unit = record.unit as { readonly name: LanguageMap } | null | undefined
  const what = textOf(nameOf(resource, record, findName))
  const url = `${origin}${BASE}/${resource.path}/${id}`
  const municipality = names.get(String(record.municipalityCode))
  return {
    uid: eventId(resource.path, id, field),
    day,
    summary: [
      // First, since many calendars show only the start of a title.
      `${record.fictional === true ? `${fictionalMark[language]} ` : ''}${resource.fields[field]!.title[language]}: ${what}`,
      ...(unit && !what.includes(textOf(unit.name)) ? [textOf(unit.name)] : []),
    ].join(', '),
    description: [
      ...(record.fictional === true ? [fictionalWords[language]] : []),
      [resource.title[language], ...(municipality ? [municipality] : [])].join(', '),
      url,
    ].join('\n'),
    url,
    stamp: String(record.updatedAt),
    category: resource.title[language],
    cancelled: record.status === 'cancelled',
  }
}

function exampleCalendar(origin: string): string {
  const doc = exampleRecord(projects)
  const due = {
    resource: projects,
    field: 'reportDueOn',
    id: exampleId(projects),
    day: '2026-12-31',
    doc: '',
  }
  return writeCalendar({
    name: `Utblick: ${calendarTitle.sv}`,
    language: 'sv',
    url: `${origin}${BASE}/feeds/calendar`,
    events: [eventOf(new URL(origin), due, doc, { names: new Map() }, 'sv')],
  })
}
