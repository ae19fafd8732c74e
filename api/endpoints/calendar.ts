import { type DueRecord, listDeadlines } from '../../db/queries/list-deadlines.ts'
import { deadlines } from '../../db/resources/deadlines.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { titleOf } from '../../db/schema/record-title.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { eventId } from '../feeds/identifiers.ts'
import { iCalendar, inLanguage } from '../feeds/formats.ts'
import { type CalendarEvent, writeCalendar } from '../feeds/ics.ts'
import { municipalityNames } from '../feeds/municipality-names.ts'
import { respond } from '../http/respond.ts'
import { checkReferences, referredMunicipalities } from '../parameters/check-references.ts'
import { perRecord } from '../http/cost.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import type { Language } from '../parameters/language.ts'
import { withQuery } from '../http/links.ts'
import { Parameters } from '../parameters/parameters.ts'
import { readMunicipalities } from '../parameters/scope-parameters.ts'
import { readFictional } from '../parameters/selection-parameters.ts'

/** Parameters of the calendar, beside those of every answer. */
export const calendarParameters = ['municipality', 'fictional'] as const
export const CALENDAR = 'calendar'
/** Of each kind, the latest so many: more than a calendar can show, and a bound on what an answer costs. */
const MAX_DEADLINES = 2000

export const calendarTitle = { sv: 'Tidsfrister', en: 'Deadlines' }
const fictionalMark = { sv: '[Påhittat]', en: '[Invented]' }
const fictionalWords = { sv: 'Påhittad uppgift.', en: 'Invented data.' }

/** GET /feeds/calendar: when reports are due and calls close, as whole days to subscribe to. */
export async function calendarRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, [...calendarParameters, ...commonParameters])
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [iCalendar])
  const municipalities = readMunicipalities(parameters)
  const fictional = readFictional(parameters)
  parameters.check()
  const { resolved, language } = common
  return respond(context, {
    request,
    url,
    resolved,
    format: inLanguage(common),
    canonical: parameters.canonical(),
    describedBy: '/datasets',
    cost: {
      looks: 0.3,
      resources: deadlines.map(({ resource }) => resource),
      records: MAX_DEADLINES * deadlines.length,
      each: perRecord.reshaped,
    },
    body: async (context) => {
      await checkReferences(context, parameters, referredMunicipalities(municipalities))
      const found = await listDeadlines(context.db, deadlines, {
        release: resolved.release?.id ?? 0,
        current: resolved.isLatest && resolved.release !== undefined,
        municipalities,
        fictional,
        most: MAX_DEADLINES,
      })
      const records = found.map((due) => ({ due, record: JSON.parse(due.doc) as Json }))
      const codes = records.map(({ record }) => String(record.municipalityCode))
      const names = await municipalityNames(context, resolved, [
        ...new Set([...(municipalities ?? []), ...codes]),
      ])
      const called = (municipalities ?? []).map((code) => names.get(code) ?? code)
      const content = writeCalendar({
        name: `Utblick: ${[calendarTitle[language], ...called].join(', ')}`,
        language,
        url: url.origin + withQuery(url.pathname, parameters.canonical()),
        events: records.map(({ due, record }) => eventOf(url, due, record, names, language)),
      })
      return { content, headers: { 'Content-Language': language } }
    },
  })
}

type Json = Readonly<Record<string, unknown>>

/** A deadline of a record as an event of the calendar. */
export function eventOf(
  { origin }: URL,
  { resource, field, id, day }: DueRecord,
  record: Json,
  names: ReadonlyMap<string, string>,
  language: Language,
): CalendarEvent {
  const say = (text: LanguageMap) => text[language] ?? text.sv
  const unit = record.unit as { readonly name: LanguageMap } | null | undefined
  // A report is called by its kind alone, so its year and its unit tell which one it is.
  const year = typeof record.year === 'number' ? ` ${record.year}` : ''
  const what = say(titleOf(resource, record))
  const url = `${origin}${BASE}/${resource.path}/${id}`
  const municipality = names.get(String(record.municipalityCode))
  return {
    uid: eventId(resource.path, id, field),
    day,
    summary: [
      // First of all: many calendars show nothing but the beginning of a title.
      `${record.fictional === true ? `${fictionalMark[language]} ` : ''}${resource.fields[field]!.title[language]}: ${what}${what.includes(year.trim()) ? '' : year}`,
      ...(unit ? [say(unit.name)] : []),
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
