import type { Resource } from '../schema/resource.ts'
import { action } from './action.ts'
import { actionPlan } from './action-plan.ts'
import { monitoringItem } from './monitoring-item.ts'
import { project } from './project.ts'
import { report } from './report.ts'

/** A resource with due dates. */
export interface Deadline {
  readonly resource: Resource
  /** A field with a calendar day. */
  readonly field: string
}

/** Reports that are due, and calls that close: what the calendar shows. */
export const deadlines: readonly Deadline[] = [report, project, actionPlan, action, monitoringItem].map(
  (resource) => {
    const { name, deadline } = resource as unknown as Resource
    if (deadline === undefined) throw new Error(`${name} has no deadline.`)
    return { resource: resource as unknown as Resource, field: deadline }
  },
)
