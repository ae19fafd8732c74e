/** What each unit is to hand in, and whether it did: by the day of the data, never by the clock. */
import type { RecordFor } from '../../db/resources/index.ts'

export const reportFields = [
  'kind',
  'unitId',
  'year',
  'dueOn',
  'submittedOn',
  'content',
  'href',
  'unit',
  'sources',
] as const
export const policyFields = ['title', 'status', 'followUp'] as const
export const roleFields = ['title', 'unit', 'mailbox', 'vacant'] as const

export type Report = Pick<RecordFor<'report'>, 'id' | 'url' | 'fictional' | (typeof reportFields)[number]>
export type Policy = Pick<RecordFor<'policy'>, 'id' | (typeof policyFields)[number]>
export type Role = Pick<RecordFor<'contactRole'>, 'id' | (typeof roleFields)[number]>

export interface Reporting {
  readonly records: readonly Report[]
  readonly policies: readonly Policy[]
  readonly roles: readonly Role[]
}

export type ReportState = 'onTime' | 'submitted' | 'late' | 'overdue' | 'upcoming' | 'unknown'

/**
 * The last day to hand in counts as in time. Without a known last day nothing is late: what came has come, and
 * of what has not come nothing is known.
 */
export function stateOf(
  { dueOn, submittedOn }: Pick<Report, 'dueOn' | 'submittedOn'>,
  today: string,
): ReportState {
  if (submittedOn) return dueOn ? (submittedOn > dueOn ? 'late' : 'onTime') : 'submitted'
  return dueOn ? (dueOn < today ? 'overdue' : 'upcoming') : 'unknown'
}

/** Whole days after the last day. */
export const daysLate = ({ dueOn, submittedOn }: Report) =>
  (Date.parse(submittedOn!) - Date.parse(dueOn!)) / 864e5

/** A yearly requirement of the policy is not a report that could be late. */
export const isDemand = ({ year }: Report) => year === null

/** Each value once, in the order they come. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Sources of the reports, without duplicates. */
export const sourcesOf = (reports: readonly Report[]) => [
  ...new Map(reports.flatMap(({ sources }) => sources).map((each) => [JSON.stringify(each), each])).values(),
]
