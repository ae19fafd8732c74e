/** Which widget shows a resource, what it needs beside the records, and its template. */
import type { ResourceName } from '../../../db/resources/index.ts'
import { requestFor } from '../../../widgets/project/full-project.ts'
import { projectTemplate } from '../../../widgets/project/template.ts'
import { policiesRequest } from '../../../widgets/records/policy.ts'
import { choiceNames } from '../../../widgets/projects/choices.ts'
import { list } from '../../../widgets/projects/list.ts'
import { axisOf } from '../../../widgets/projects/period.ts'
import { locator } from '../../../widgets/twin-towns/locator.ts'
import { messagesIn as townMessages } from '../../../widgets/twin-towns/messages.ts'
import { twinTownsTemplate } from '../../../widgets/twin-towns/template.ts'
import { sortTowns } from '../../../widgets/twin-towns/twin-town.ts'
import { activities, activity } from './activities.ts'
import { agreement, agreements, contactRole, contactRoles, contacts, memberships } from './contacts.ts'
import { goal, goals, indicator, measurement } from './goals.ts'
import { monitoringItem, monitoringItems } from './monitoring.ts'
import { first, type Part } from './part.ts'
import { action, actionPlan, actionPlans } from './plans.ts'
import { decision, decisionRule, policies, policy, priorityArea } from './policy.ts'
import { report, reports, unit } from './reporting.ts'

type Parts = { readonly [R in ResourceName]?: Part<R extends 'measurement' ? 'indicator' : R> }

interface ListPart<R extends ResourceName> extends Part<R> {
  /** How the list is ordered, where the template does not: as the parameter `sort` of the API. */
  readonly sort?: string
  /** Filters of the list that are properties of the element too. */
  readonly filters: readonly string[]
  /** Whether such a property takes several values, with commas. @default false */
  readonly takesSeveral?: boolean
}

type ListParts = { readonly [R in ResourceName]?: ListPart<R> }

const twinTown: Part<'twinTown'> = {
  widget: 'twin-towns',
  requests: () => ({}),
  template: ({ all, limit, view }) =>
    twinTownsTemplate(first(sortTowns(all), limit), all, { more: null, choosing: null }, view),
}

/** On the page of one record. */
export const recordParts: Parts = {
  project: {
    widget: 'project',
    requests: ([project], isReferredTo) => {
      const { id, municipalityCode, goalIds } = project!
      return {
        ...(goalIds?.[0] && { goals: requestFor('goals', id), policies: policiesRequest(municipalityCode) }),
        ...(isReferredTo('activity') && { activities: requestFor('activities', id) }),
        ...(isReferredTo('effect') && { effects: requestFor('effects', id) }),
      }
    },
    template: ({ all, related, view }) => {
      const { goals = [], policies: own = [], activities: done = [], effects = [] } = related
      return projectTemplate({ records: all, goals, policies: own, activities: done, effects }, view)
    },
  },
  // The page of a town says in words what its card says.
  twinTown: {
    ...twinTown,
    template: ({ all, view }) => locator(view.municipality, all[0]!, townMessages(view.lang).nowhere),
  },
  goal,
  indicator,
  measurement,
  policy,
  decision,
  decisionRule,
  priorityArea,
  activity,
  unit,
  report,
  monitoringItem,
  contactRole,
  agreement,
  actionPlan,
  action,
}

/** In a list of a municipality's records. */
export const listParts: ListParts = {
  project: {
    widget: 'projects',
    sort: '-startDate',
    filters: choiceNames,
    requests: () => ({}),
    template: ({ all, limit, view }) =>
      list(first(all, limit), axisOf(all, view.today), { ...view, page: '', current: '' }),
  },
  twinTown: { ...twinTown, sort: 'since', filters: ['kind', 'status', 'country'], takesSeveral: true },
  activity: {
    ...activities,
    sort: '-date',
    filters: ['type', 'status', 'country'],
    takesSeveral: true,
  },
  goal: { ...goals, sort: 'position', filters: [] },
  policy: { ...policies, filters: [] },
  report: { ...reports, sort: 'year', filters: [] },
  monitoringItem: { ...monitoringItems, sort: 'deadline', filters: ['type'], takesSeveral: true },
  actionPlan: { ...actionPlans, sort: '-year', filters: [] },
  contactRole: { ...contactRoles, sort: 'title', filters: [] },
  membership: { ...memberships, sort: 'since', filters: [] },
  agreement: { ...agreements, sort: '-signedOn', filters: [] },
}

/** A widget alone, where it shows more than a list of its records. */
export const wholeParts: ListParts = {
  ...listParts,
  contactRole: { ...listParts.contactRole!, ...contacts },
}
