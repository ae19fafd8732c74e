import type { Resource } from '../schema/resource.ts'
import { action } from './action.ts'
import { actionPlan } from './action-plan.ts'
import { monitoringItem } from './monitoring-item.ts'
import { project } from './project.ts'
import { report } from './report.ts'

/** A day by which something is to be done. */
export interface Deadline {
  readonly resource: Resource
  /** A field with a calendar day. */
  readonly field: string
}

const deadline = <R extends { readonly fields: object }>(
  resource: R,
  field: keyof R['fields'] & string,
): Deadline => ({
  resource: resource as unknown as Resource,
  field,
})

/** Reports that are due, and calls that close: what the calendar shows. */
export const deadlines: readonly Deadline[] = [
  deadline(report, 'dueOn'),
  deadline(project, 'reportDueOn'),
  deadline(actionPlan, 'evaluationDueOn'),
  deadline(action, 'dueOn'),
  deadline(monitoringItem, 'deadline'),
]
