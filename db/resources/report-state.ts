/** The state of a report on the day of the data. Pure; widgets, pages and derivations read it from here. */
import type { Resources } from './index.ts'
import type { Label } from '../schema/field.ts'
import type { RecordOf } from '../schema/resource.ts'

type Unit = Partial<Pick<RecordOf<Resources['unit']['fields']>, 'since' | 'until'>>
type Report = Pick<RecordOf<Resources['report']['fields']>, 'dueOn' | 'submittedOn'> & {
  readonly year?: number | null
  readonly unit?: Unit | null
}
/** What is said of a report; of one that is late, by how much. */
export const reportStates = {
  onTime: { sv: 'I tid', en: 'On time' },
  submitted: { sv: 'Inlämnad', en: 'Submitted' },
  overdue: { sv: 'Inte inlämnad', en: 'Not submitted' },
  upcoming: { sv: 'Inte dags än', en: 'Not due yet' },
} as const satisfies Readonly<Record<string, Label>>

export type ReportState = keyof typeof reportStates | 'late' | 'unknown' | 'noUnit'

/**
 * The end of its unit that a report falls outside of: the unit was set up after its last day, or had ended before it;
 * without a last day, outside of its whole year. Null where the unit may have existed.
 */
export function unitEnd({ dueOn, year, unit }: Omit<Report, 'submittedOn'>): keyof Unit | null {
  if (!unit || !(dueOn ?? year)) return null
  const { since, until } = unit
  if (since?.earliest && (dueOn ?? `${year}-12-31`) < since.earliest) return 'since'
  return until?.latest && (dueOn ?? `${year}-01-01`) > until.latest ? 'until' : null
}

/**
 * A report submitted on its due day is on time. Without a due day nothing is late: a report is submitted, or its
 * state is unknown. A unit that did not exist owes nothing.
 */
export function stateOf(report: Report, today: string): ReportState {
  const { dueOn, submittedOn } = report
  if (submittedOn) return dueOn ? (submittedOn > dueOn ? 'late' : 'onTime') : 'submitted'
  if (unitEnd(report)) return 'noUnit'
  return dueOn ? (dueOn < today ? 'overdue' : 'upcoming') : 'unknown'
}
