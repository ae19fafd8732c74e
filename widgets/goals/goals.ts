/** The records that the widget shows. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { Goal } from '../records/goal.ts'

export type Policy = Pick<RecordFor<'policy'>, 'id' | 'title' | 'status'>
export type Unit = Pick<RecordFor<'unit'>, 'id' | 'name'>

export interface Goals {
  readonly records: readonly Goal[]
  readonly policies: readonly Policy[]
  /** Requested when a measurement belongs to a unit. */
  readonly units?: readonly Unit[]
}
