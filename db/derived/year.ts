import type { UncertainDate } from '../schema/uncertain-date.ts'

/** A calendar year, seen from the day of a release. Days are YYYY-MM-DD. */
export interface Year {
  readonly number: number
  readonly first: string
  readonly last: string
  /** The day of the release: a later day is not known. */
  readonly today: string
  /** The last day that is counted: that of the release while the year runs. */
  readonly until: string
  readonly hasBegun: boolean
  /** Whether a status in the release, which is the present one, is that of the year. */
  readonly isPresent: boolean
}

export function yearSeenFrom(number: number, today: string): Year {
  const [first, last] = [`${number}-01-01`, `${number}-12-31`]
  return {
    number,
    first,
    last,
    today,
    until: today < last ? today : last,
    hasBegun: first <= today,
    isPresent: first <= today && today <= last,
  }
}

/** True, false, or null where the register does not say. */
export type Answer = boolean | null

/** Whether a day of a record is in the year; null without the day. */
export const isIn = ({ first, until }: Year, day: string | null): Answer =>
  day === null ? null : first <= day && day <= until

/** Whether something that lasts took place in the year, by the days on which it can have begun and ended. */
export function lastedIn(
  { first, until }: Year,
  start: UncertainDate | null,
  end: UncertainDate | null,
  { goesOn }: { readonly goesOn: boolean },
): Answer {
  if ((start?.earliest && start.earliest > until) || (end?.latest && end.latest < first)) return false
  const hasBegun = Boolean(start?.latest && start.latest <= until)
  const hasNotEnded = goesOn || Boolean(end?.earliest && end.earliest >= first)
  return hasBegun && hasNotEnded ? true : null
}

/** Whether a date is in the year; null where it can be on both sides of its borders. */
export function fallsIn({ first, until }: Year, date: UncertainDate | null): Answer {
  if (!date) return null
  if ((date.earliest && date.earliest > until) || (date.latest && date.latest < first)) return false
  return date.earliest && date.latest && date.earliest >= first && date.latest <= until ? true : null
}

/** Whether two things hold; null where one is not known and the other not false. */
export const both = (a: Answer, b: Answer): Answer => (a === false || b === false ? false : a && b)
