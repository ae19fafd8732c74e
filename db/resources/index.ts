import type { Input, PublicRecord, Resource } from '../schema/resource.ts'
import { actionPlan } from './action-plan.ts'
import { action } from './action.ts'
import { activity } from './activity.ts'
import { agreement } from './agreement.ts'
import { consultationResponse } from './consultation-response.ts'
import { contactRole } from './contact-role.ts'
import { decisionRule } from './decision-rule.ts'
import { decision } from './decision.ts'
import { effect } from './effect.ts'
import { funding } from './funding.ts'
import { goal } from './goal.ts'
import { indicator } from './indicator.ts'
import { measurement } from './measurement.ts'
import { membership } from './membership.ts'
import { monitoringItem } from './monitoring-item.ts'
import { municipality } from './municipality.ts'
import { network } from './network.ts'
import { partner } from './partner.ts'
import { policy } from './policy.ts'
import { priorityArea } from './priority-area.ts'
import { programme } from './programme.ts'
import { project } from './project.ts'
import { report } from './report.ts'
import { source } from './source.ts'
import { twinTown } from './twin-town.ts'
import { unit } from './unit.ts'

/** The whole vocabulary, in the order of the documentation. */
export const resources = {
  municipality,
  unit,
  contactRole,
  policy,
  decision,
  consultationResponse,
  decisionRule,
  priorityArea,
  goal,
  indicator,
  measurement,
  actionPlan,
  action,
  report,
  effect,
  project,
  funding,
  programme,
  partner,
  twinTown,
  agreement,
  network,
  membership,
  activity,
  monitoringItem,
  source,
} as const

export type Resources = typeof resources
export type ResourceName = keyof Resources

export const resourceNames = Object.keys(resources) as ResourceName[]
export const allResources: readonly Resource[] = Object.values(resources) as unknown as Resource[]

const byName = new Map(Object.entries(resources) as unknown as [string, Resource][])

/** The resource with this name, without its specific type. */
export const resourceOf = (name: string): Resource | undefined => byName.get(name)

/** The resource whose collection has this path, such as "twin-towns". */
export const resourceAt = (path: string): Resource | undefined => allResources.find((r) => r.path === path)

/** Input records by resource, as the seed and every import give them. */
export type Batch = { readonly [N in ResourceName]?: readonly Input<Resources[N]>[] }

/** A record as the API serves it, by the resource's name. */
export type RecordFor<N extends ResourceName> = PublicRecord<Resources[N]>
