/** A report as the widgets request it. Its state: `db/resources/report-state.ts`. */
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

/** Days from the due day to submission. */
export const daysLate = ({ dueOn, submittedOn }: Report) =>
  (Date.parse(submittedOn!) - Date.parse(dueOn!)) / 864e5
