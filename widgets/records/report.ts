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
 * A report submitted on its due day is on time. Without a due day nothing is late: a report is submitted, or its
 * state is unknown.
 */
export function stateOf(
  { dueOn, submittedOn }: Pick<Report, 'dueOn' | 'submittedOn'>,
  today: string,
): ReportState {
  if (submittedOn) return dueOn ? (submittedOn > dueOn ? 'late' : 'onTime') : 'submitted'
  return dueOn ? (dueOn < today ? 'overdue' : 'upcoming') : 'unknown'
}

/** Days from the due day to submission. */
export const daysLate = ({ dueOn, submittedOn }: Report) =>
  (Date.parse(submittedOn!) - Date.parse(dueOn!)) / 864e5
