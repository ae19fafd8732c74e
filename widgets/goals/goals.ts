/** The records that the widget shows. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'
import { type Goal, ofUnits } from '../records/goal.ts'
import type { PolicyStatus } from '../records/policy.ts'

export type Policy = PolicyStatus
export type Unit = Pick<RecordFor<'unit'>, 'id' | 'name'>

/** The names of its units, where a measurement belongs to one. */
export const unitsRequest = (municipality: string): ApiRequest => ({
  path: 'units',
  params: { municipality, fields: 'name' },
  optional: true,
})

/** Whether a measurement of these goals belongs to a unit. */
export const areByUnit = (goals: readonly Pick<Goal, 'indicators'>[]): boolean =>
  goals.some(({ indicators }) => indicators.some((each) => ofUnits(each)[0]))

export interface Goals {
  readonly records: readonly Goal[]
  readonly policies: readonly Policy[]
  /** Requested when a measurement belongs to a unit. */
  readonly units?: readonly Unit[]
}
