/** Action plans and their actions, and what of them is overdue on the day of the data. Pure. */
import { finalActionStatuses } from '../../db/resources/action.ts'
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'
import { policiesRequest, type PolicyStatus } from '../records/policy.ts'

const planFields = [
  'title',
  'policyId',
  'unit',
  'status',
  'year',
  'revision',
  'adoptedOn',
  'evaluationDueOn',
  'evaluatedOn',
  'evaluation',
  'wording',
  'actions',
  'sources',
] as const
/** What a plan does not embed of its actions. */
const detailFields = ['unit', 'goalIds', 'sources'] as const
const goalFields = ['wording'] as const

export type Plan = Pick<RecordFor<'actionPlan'>, 'id' | 'url' | 'fictional' | (typeof planFields)[number]>
export type Action = Plan['actions'][number]
export type ActionDetails = Pick<RecordFor<'action'>, 'id' | 'url' | (typeof detailFields)[number]>
export type Goal = Pick<RecordFor<'goal'>, 'id' | 'url' | (typeof goalFields)[number]>

export interface Plans {
  readonly records: readonly Plan[]
  /** More on the actions of the plans. */
  readonly actions: readonly ActionDetails[]
  /** Those that actions serve. */
  readonly goals: readonly Goal[]
  /** Those that demand the plans. */
  readonly policies: readonly PolicyStatus[]
}

/** @param year 0 for all years */
export const plansRequest = (municipality: string, year: number): ApiRequest => ({
  path: 'action-plans',
  params: {
    municipality,
    yearFrom: year || null,
    yearTo: year || null,
    fields: planFields.join(),
    sort: '-year',
  },
})

/** What a municipality's plans need beside themselves. */
export const planRequests = (municipality: string) => ({
  actions: { path: 'actions', params: { municipality, fields: detailFields.join() }, optional: true },
  goals: { path: 'goals', params: { municipality, fields: goalFields.join() }, optional: true },
  policies: policiesRequest(municipality),
})

/** An action past its last day that is neither done nor cancelled. Without a last day nothing is overdue. */
export const isOverdue = ({ dueOn, status }: Pick<Action, 'dueOn' | 'status'>, today: string): boolean =>
  dueOn !== null && dueOn < today && !finalActionStatuses.some((final) => final === status)

/** What the policy demands is no plan. */
export const isDemand = ({ status }: Pick<Plan, 'status'>): boolean => status === 'required'

export const isEvaluated = ({ status, evaluatedOn }: Pick<Plan, 'status' | 'evaluatedOn'>): boolean =>
  status === 'evaluated' || evaluatedOn !== null

/** A plan that should have been evaluated, and of which no evaluation is known. */
export const lacksEvaluation = (
  plan: Pick<Plan, 'status' | 'evaluatedOn' | 'evaluationDueOn'>,
  today: string,
): boolean => plan.evaluationDueOn !== null && plan.evaluationDueOn < today && !isEvaluated(plan)

/** Those that are being carried out, then demands, then those that are evaluated; the newest first. */
export function sortPlans(plans: readonly Plan[]): Plan[] {
  const rank = (plan: Plan) => (isEvaluated(plan) ? 2 : isDemand(plan) ? 1 : 0)
  return [...plans].sort((a, b) => rank(a) - rank(b) || (b.year ?? 0) - (a.year ?? 0))
}
