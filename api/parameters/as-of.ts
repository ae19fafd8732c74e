import type { ReleaseRow } from '../../db/database.ts'
import type { Label } from '../../db/schema/field.ts'
import { isCalendarDay } from '../../db/schema/uncertain-date.ts'

export interface ResolvedRelease {
  /** The release asked for; undefined before the first. */
  readonly release: ReleaseRow | undefined
  /** Whether it is the newest. */
  readonly isLatest: boolean
  /** Whether the answer can never change. */
  readonly immutable: boolean
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** The newest release. */
export const newest = (releases: readonly ReleaseRow[]): ResolvedRelease => ({
  release: releases.at(-1),
  isLatest: true,
  immutable: false,
})

/** The release with this number; null when there is none. */
export function atRelease(releases: readonly ReleaseRow[], id: number): ResolvedRelease | null {
  const last = releases.at(-1)?.id ?? 0
  if (id > last) return null
  return { release: releases.find((r) => r.id === id), isLatest: id === last, immutable: true }
}

/**
 * The release that was the newest at `asOf`: a release number, a date (the end of that day in Sweden) or an RFC
 * 3339 date-time. Null when it is neither, or lies in the future.
 */
export const resolveAsOf = (
  asOf: string,
  releases: readonly ReleaseRow[],
  now: Date,
): ResolvedRelease | null => resolveAt(asOf, releases, now, endOfSwedishDay)

/**
 * The release that changes `since` come after: a release number; the last one before the start of a day in
 * Sweden, so that what was published on that day is among the changes; or the newest at a date-time. Null when it
 * is neither, or lies in the future.
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
 * A date-time of RFC 3339; null for anything else. The "+" of a time zone that was not encoded arrives as a space
 * and is taken for what it was; so are the space and the small letters that the standard allows.
 */
function dateTimeOf(text: string): string | null {
  const written = text
    .trim()
    .toUpperCase()
    .replace(/ (?=\d{2}:\d{2}$)/, '+')
    .replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T')
  return DATE_TIME.test(written) && isCalendarDay(written.slice(0, 10)) ? written : null
}

/** What a value that is no moment lacks, where that can be said; else null. */
export function explainUnresolved(text: string, releases: readonly ReleaseRow[], now: Date): Label | null {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/i.test(text.trim()))
    return {
      sv: 'tidszonen saknas: skriv Z eller till exempel %2B01:00 efter klockslaget',
      en: 'the time zone is missing: write Z or, for instance, %2B01:00 after the time',
    }
  const last = releases.at(-1)?.id ?? 0
  if (/^\d{1,9}$/.test(text))
    return { sv: `den senaste utgåvan är ${last}`, en: `the newest release is ${last}` }
  const day = isCalendarDay(text)
  if (!day && dateTimeOf(text) === null) return null
  return (day ? startOfSwedishDay(text) : Date.parse(dateTimeOf(text) ?? '')) > now.getTime()
    ? { sv: 'tidpunkten har inte varit än', en: 'the time has not come yet' }
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
