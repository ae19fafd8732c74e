/** The state of a report on the day of the data. Pure; widgets, pages and derivations read it from here. */
import type { Resources } from './index.ts'
import type { Label } from '../schema/field.ts'
import type { RecordOf } from '../schema/resource.ts'

type Report = Pick<RecordOf<Resources['report']['fields']>, 'dueOn' | 'submittedOn'>
/** What is said of a report; of one that is late, by how much. */
export const reportStates = {
  onTime: { sv: 'I tid', en: 'On time' },
  submitted: { sv: 'Inlämnad', en: 'Submitted' },
  overdue: { sv: 'Inte inlämnad', en: 'Not submitted' },
  upcoming: { sv: 'Inte dags än', en: 'Not due yet' },
} as const satisfies Readonly<Record<string, Label>>

export type ReportState = keyof typeof reportStates | 'late' | 'unknown'

/**
 * A report submitted on its due day is on time. Without a due day nothing is late: a report is submitted, or its
 * state is unknown.
 */
export function stateOf({ dueOn, submittedOn }: Report, today: string): ReportState {
  if (submittedOn) return dueOn ? (submittedOn > dueOn ? 'late' : 'onTime') : 'submitted'
  return dueOn ? (dueOn < today ? 'overdue' : 'upcoming') : 'unknown'
}
