import type { ReleaseRow } from '../../db/database.ts'
import type { Label } from '../../db/schema/field.ts'
import { isCalendarDay } from '../../db/schema/uncertain-date.ts'
import { defineParameter } from './parameters.ts'

export interface ResolvedRelease {
  /** The requested release; undefined before the first. */
  readonly release: ReleaseRow | undefined
  /** Whether it is the latest. */
  readonly isLatest: boolean
  /** Whether the answer can never change. */
  readonly immutable: boolean
}

/** The release as the queries take it. */
export const toSelection = ({ release, isLatest }: ResolvedRelease) => ({
  release: release?.id ?? 0,
  isLatest: isLatest && release !== undefined,
})

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The day of the release in Sweden, YYYY-MM-DD; '' before the first. */
export const dayOf = ({ release }: ResolvedRelease): string =>
  release ? swedishDay.format(Date.parse(release.publishedAt)) : ''

/** The latest release. */
export const atLatest = (releases: readonly ReleaseRow[]): ResolvedRelease => ({
  release: releases.at(-1),
  isLatest: true,
  immutable: false,
})

/** The release with this number; null if it does not exist. */
export function atRelease(releases: readonly ReleaseRow[], id: number): ResolvedRelease | null {
  const last = releases.at(-1)?.id ?? 0
  if (id > last) return null
  return { release: releases.find((r) => r.id === id), isLatest: id === last, immutable: true }
}

/**
 * The release that was the latest at `asOf`: a release number, a date (the end of that day in Sweden) or an RFC
 * 3339 date-time. Null when it is none of these, or in the future.
 */
export const resolveAsOf = (
  asOf: string,
  releases: readonly ReleaseRow[],
  now: Date,
): ResolvedRelease | null => resolveAt(asOf, releases, now, endOfSwedishDay)

/**
 * The release that changes `since` come after: a release number; the last one before the start of a day in
 * Sweden, so that the changes include that day's; or the latest at a date-time. Null when it is none of these,
 * or in the future.
 */
export const resolveSince = (
  since: string,
  releases: readonly ReleaseRow[],
  now: Date,
): ResolvedRelease | null => resolveAt(since, releases, now, (day) => startOfSwedishDay(day) - 1)

function resolveAt(
  text: string,
  releases: readonly ReleaseRow[],
  now: Date,
  boundary: (day: string) => number,
): ResolvedRelease | null {
  if (/^\d{1,9}$/.test(text)) return atRelease(releases, Number(text))
  const day = isCalendarDay(text)
  const time = dateTimeOf(text)
  if (!day && time === null) return null
  const end = day ? boundary(text) : Date.parse(time ?? '')
  if (Number.isNaN(end) || (day ? startOfSwedishDay(text) : end) > now.getTime()) return null
  const release = releases.findLast((r) => Date.parse(r.publishedAt) <= end)
  return { release, isLatest: release?.id === releases.at(-1)?.id, immutable: end < now.getTime() }
}

/**
 * A date-time of RFC 3339; null for anything else. The "+" of a time zone that was not encoded arrives as a space and
 * is read as "+"; the space and the small letters that the standard allows are accepted too.
 */
function dateTimeOf(text: string): string | null {
  const normalized = text
    .trim()
    .toUpperCase()
    .replace(/ (?=\d{2}:\d{2}$)/, '+')
    .replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T')
  return DATE_TIME.test(normalized) && isCalendarDay(normalized.slice(0, 10)) ? normalized : null
}

/** Why a value is not a point in time, if known; else null. */
export function explainUnresolved(text: string, releases: readonly ReleaseRow[], now: Date): Label | null {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/i.test(text.trim()))
    return {
      sv: 'tidszonen saknas: skriv Z eller till exempel %2B01:00 efter klockslaget',
      en: 'the time zone is missing: write Z or, for instance, %2B01:00 after the time',
    }
  const last = releases.at(-1)?.id ?? 0
  if (/^\d{1,9}$/.test(text))
    return { sv: `den senaste utgåvan är ${last}`, en: `the latest release is ${last}` }
  const day = isCalendarDay(text)
  if (!day && dateTimeOf(text) === null) return null
  return (day ? startOfSwedishDay(text) : Date.parse(dateTimeOf(text) ?? '')) > now.getTime()
    ? { sv: 'tidpunkten är i framtiden', en: 'the time is in the future' }
    : null
}

const startOfSwedishDay = (day: string) => swedishMidnight(Date.parse(`${day}T00:00:00Z`))
const endOfSwedishDay = (day: string) => swedishMidnight(Date.parse(`${day}T00:00:00Z`) + 24 * 3600_000) - 1

const swedishHour = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** Midnight in Sweden of the day that starts at this UTC midnight: one or two hours before it. */
function swedishMidnight(utcMidnight: number): number {
  const hour = Number(swedishHour.format(utcMidnight - 3600_000))
  return utcMidnight - (hour === 0 ? 1 : 2) * 3600_000
}

/** Pattern of `asOf` and `since`. That the release exists, and that the time is past, is checked separately. */
const schema = {
  type: 'string',
  pattern: '^(\\d{1,9}|\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?)$',
}
const dateOrTime = {
  sv: 'ett datum (ÅÅÅÅ-MM-DD) eller en tidpunkt (RFC 3339, till exempel 2026-11-21T09:00:00Z) som inte ligger i framtiden',
  en: 'a date (YYYY-MM-DD) or a date-time (RFC 3339, as 2026-11-21T09:00:00Z) that is not in the future',
}

/** The requested release; by default the latest. */
export const asOf = defineParameter<ResolvedRelease>({
  name: 'asOf',
  description: {
    sv: 'Registret som det var då: ett datum (slutet av den dagen i Sverige), en tidpunkt enligt RFC 3339 eller numret på en utgåva.',
    en: 'The register as it was then: a date (the end of that day in Sweden), a date-time (RFC 3339) or the number of a release.',
  },
  schema,
  example: '1',
  read: (parameters) => {
    const { releases, now } = parameters.requestContext
    const text = parameters.get('asOf')
    const resolved = text === undefined ? atLatest(releases) : resolveAsOf(text, releases, now)
    if (resolved) return resolved
    const last = releases.at(-1)?.id ?? 0
    parameters.addInvalid(
      'asOf',
      {
        sv: `en utgåva från 0 till ${last}, ${dateOrTime.sv}`,
        en: `a release from 0 to ${last}, ${dateOrTime.en}`,
      },
      explainUnresolved(text ?? '', releases, now),
    )
    return atLatest(releases)
  },
})

/** The release that changes come after. */
export const since = defineParameter<ResolvedRelease>({
  name: 'since',
  description: {
    sv: 'Ändringar efter den här utgåvan: numret på den utgåva du redan har. 0 ger allt från början. En tidpunkt (RFC 3339) ger det som publicerats efter den, och ett datum det som publicerats från och med den dagens början i Sverige.',
    en: 'Changes after this release: the number of the release you already have. 0 gives everything from the start. A date-time (RFC 3339) gives what was published after it, and a date what was published from the start of that day in Sweden.',
  },
  schema,
  example: '1',
  required: true,
  read: (parameters) => {
    const { releases, now } = parameters.requestContext
    const allowed = {
      sv: `numret på den utgåva du redan har (0 för allt), ${dateOrTime.sv}`,
      en: `the number of the release you already have (0 for everything), ${dateOrTime.en}`,
    }
    const text = parameters.get('since')
    const resolved = text === undefined ? null : resolveSince(text, releases, now)
    if (text === undefined) parameters.requirePresent('since', allowed)
    else if (!resolved) parameters.addInvalid('since', allowed, explainUnresolved(text, releases, now))
    return resolved ?? { release: undefined, isLatest: false, immutable: true }
  },
})
