/** Which widget shows a resource, what it needs beside the records, and its template. */
import type { RecordFor, ResourceName } from '../../../db/resources/index.ts'
import type { ApiRequest } from '../../../widgets/data/client.ts'
import type { View } from '../../../widgets/element/view.ts'
import {
  areByUnit,
  policiesRequest as goalPoliciesRequest,
  unitsRequest,
} from '../../../widgets/goals/goals.ts'
import { goalsTemplate, goalTemplate } from '../../../widgets/goals/template.ts'
import { decisionsRequest, rulesRequest, sortPolicies } from '../../../widgets/policy/policy.ts'
import { policiesTemplate } from '../../../widgets/policy/template.ts'
import { effectsRequest } from '../../../widgets/project/full-project.ts'
import { projectTemplate } from '../../../widgets/project/template.ts'
import { list } from '../../../widgets/projects/list.ts'
import { axisOf } from '../../../widgets/projects/period.ts'
import type { Report } from '../../../widgets/records/report.ts'
import { messagesIn as reportingMessages } from '../../../widgets/reporting/messages.ts'
import { policiesRequest, type Role, rolesRequest } from '../../../widgets/reporting/reporting.ts'
import { reportingTemplate } from '../../../widgets/reporting/template.ts'
import { locator } from '../../../widgets/twin-towns/locator.ts'
import { messagesIn as townMessages } from '../../../widgets/twin-towns/messages.ts'
import { twinTownsTemplate } from '../../../widgets/twin-towns/template.ts'
import { sortTowns } from '../../../widgets/twin-towns/twin-town.ts'

/** The records of the requests, by their names. A request that is not answered has none. */
export type Related = Readonly<Record<string, readonly never[] | undefined>>

export interface Shown<R extends ResourceName> {
  /** All that are counted. */
  readonly all: readonly RecordFor<R>[]
  /** Those shown: the first `limit` of them; 0 for all. */
  readonly limit: number
  readonly related: Related
  readonly view: View
}

interface Part<R extends ResourceName> {
  /** Folder of the widget. */
  readonly widget: string
  /** What a municipality's records need beside themselves, as requests of the widget. */
  readonly requests: (records: readonly RecordFor<R>[]) => Readonly<Record<string, ApiRequest>>
  readonly template: (shown: Shown<R>) => unknown
}

type Parts = { readonly [R in ResourceName]?: Part<R> }

const first = <T>(all: readonly T[], limit: number) => (limit > 0 ? all.slice(0, limit) : all)

const municipalityOf = ([record]: readonly { readonly municipalityCode: string }[]) =>
  record!.municipalityCode

function reporting(records: readonly Report[], roles: readonly Role[], shown: Shown<'report' | 'unit'>) {
  const { limit, related, view } = shown
  const { policies = [] } = related
  const own = { ...view, t: reportingMessages(view.lang), roles, limit }
  return reportingTemplate({ records, policies, roles }, own)
}

/** No other widget listens. */
const alone = { chosen: undefined, choose: null, projectPage: '' }

const goal: Part<'goal'> = {
  widget: 'goals',
  requests: (goals) => ({
    policies: goalPoliciesRequest(municipalityOf(goals)),
    ...(areByUnit(goals) && { units: unitsRequest(municipalityOf(goals)) }),
  }),
  template: ({ all, limit, related, view }) => {
    const { policies = [], units = [] } = related
    return goalsTemplate({ records: first(all, limit), policies, units }, all, view, alone)
  },
}

const twinTown: Part<'twinTown'> = {
  widget: 'twin-towns',
  requests: () => ({}),
  template: ({ all, limit, view }) =>
    twinTownsTemplate(first(sortTowns(all), limit), all, { more: null, choosing: null }, view),
}

const report: Part<'report'> = {
  widget: 'reporting',
  requests: (reports) => {
    const code = municipalityOf(reports)
    return { policies: policiesRequest(code), roles: rolesRequest(code) }
  },
  template: (shown) => reporting(shown.all, shown.related['roles'] ?? [], shown),
}

const policy = (requests: Part<'policy'>['requests']): Part<'policy'> => ({
  widget: 'policy',
  requests,
  template: ({ all, limit, related, view }) =>
    policiesTemplate(
      {
        records: first(sortPolicies(all), limit),
        decisions: related['decisions'] ?? [],
        rules: related['rules'] ?? [],
      },
      view,
    ),
})

/** On the page of one record. */
export const recordParts: Parts = {
  project: {
    widget: 'project',
    requests: ([project]) => ({ effects: effectsRequest(project!.id) }),
    template: ({ all, related, view }) =>
      projectTemplate({ records: all, effects: related['effects'] ?? [] }, view),
  },
  // The page of a town says in words what its card says.
  twinTown: {
    ...twinTown,
    template: ({ all, view }) => locator(view.municipality, all[0]!, townMessages(view.lang).nowhere),
  },
  goal: {
    ...goal,
    requests: (goals) => (areByUnit(goals) ? { units: unitsRequest(municipalityOf(goals)) } : {}),
    template: ({ all, related, view }) => {
      const { units = [] } = related
      return goalTemplate({ records: all, policies: [], units }, view, alone)
    },
  },
  policy: policy(([one]) => ({
    rules: rulesRequest('', one!.id),
    decisions: decisionsRequest(one!.municipalityCode),
  })),
  unit: {
    widget: 'reporting',
    requests: ([unit]) => ({
      reports: { path: 'reports', params: { unit: unit!.id, sort: 'year' } },
      policies: policiesRequest(unit!.municipalityCode),
      roles: rolesRequest(unit!.municipalityCode),
    }),
    template: (shown) => {
      const { reports = [], roles = [] } = shown.related
      const own = (roles as readonly Role[]).filter(({ unit }) => unit?.id === shown.all[0]!.id)
      return reporting(reports, own, shown)
    },
  },
}

/** In a list of a municipality's records. */
export const listParts: Parts = {
  project: {
    widget: 'projects',
    requests: () => ({}),
    template: ({ all, limit, view }) =>
      list(first(all, limit), axisOf(all, view.today), { ...view, page: '', current: '' }),
  },
  twinTown,
  goal,
  policy: policy((policies) => ({
    rules: rulesRequest(municipalityOf(policies), ''),
    decisions: decisionsRequest(municipalityOf(policies)),
  })),
  report,
}
