import type { ReleaseRow } from '../../db/database.ts'
import { isCalendarDay } from '../../db/schema/uncertain-date.ts'

export interface Moment {
  /** The release asked for; undefined before the first. */
  readonly release: ReleaseRow | undefined
  /** Whether it is the newest. */
  readonly current: boolean
  /** Whether the answer can never change. */
  readonly fixed: boolean
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** The newest release. */
export const newest = (releases: readonly ReleaseRow[]): Moment => ({
  release: releases.at(-1),
  current: true,
  fixed: false,
})

/** The release with this number; null when there is none. */
export function atRelease(releases: readonly ReleaseRow[], id: number): Moment | null {
  const last = releases.at(-1)?.id ?? 0
  if (id > last) return null
  return { release: releases.find((r) => r.id === id), current: id === last, fixed: true }
}

/**
 * The release that was the newest at `asOf`: a release number, a date (the end of that day in Sweden) or an RFC
 * 3339 date-time. Null when it is neither, or lies in the future.
 */
export function momentOf(asOf: string, releases: readonly ReleaseRow[], now: Date): Moment | null {
  if (/^\d{1,9}$/.test(asOf)) return atRelease(releases, Number(asOf))
  const day = isCalendarDay(asOf)
  if (!day && !(DATE_TIME.test(asOf) && isCalendarDay(asOf.slice(0, 10)))) return null
  const end = day ? endOfSwedishDay(asOf) : Date.parse(asOf)
  if (Number.isNaN(end) || (day ? startOfSwedishDay(asOf) : end) > now.getTime()) return null
  const release = releases.findLast((r) => Date.parse(r.publishedAt) <= end)
  return { release, current: release?.id === releases.at(-1)?.id, fixed: end < now.getTime() }
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
