/** A report as the widgets request it, and its state on the day of the data. Pure. */
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
export type Report = Pick<RecordFor<'report'>, 'id' | 'url' | 'fictional' | (typeof reportFields)[number]>
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
