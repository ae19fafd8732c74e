/** The action plans that rules ask for each year, and their evaluations. Pure. */
import type { RecordFor } from '../resources/index.ts'
import { stateOf } from '../resources/report-state.ts'
import { type Binding, isOutside } from './binding.ts'
import { firstSince } from './due-day.ts'
import { type Owed, type OwedState, stateWithoutDay, worstOf } from './owed.ts'
import type { Year } from './year.ts'

/** The fields that say what became of a plan. */
export const planFields = [
  'unitId',
  'status',
  'year',
  'adoptedOn',
  'evaluationDueOn',
  'evaluatedOn',
] as const satisfies readonly (keyof RecordFor<'actionPlan'>)[]

type Plan = Pick<RecordFor<'actionPlan'>, 'id' | (typeof planFields)[number]>
type Unit = Pick<RecordFor<'unit'>, 'id' | 'since' | 'until'>
type Rule = Pick<
  RecordFor<'decisionRule'>,
  'matter' | 'act' | 'unitId' | 'actor' | 'force' | 'interval' | 'deadline'
>

/** Whether a rule asks for a plan each year, or for its evaluation; a plan that is drawn up once is not owed each year. */
export const asksForPlan = ({ matter, force, interval }: Pick<Rule, 'matter' | 'force' | 'interval'>) =>
  matter === 'action-plan' && force === 'must' && interval === 'yearly'

/** A plan of each year is the one before it revised; its evaluation is owed apart. */
const isOnEvaluation = ({ act }: Pick<Rule, 'act'>) => act === 'evaluates'

/** What is owed of action plans in a year: by each unit that a rule names, else by all. */
export function plansOwed<R extends Rule>(
  bound: readonly { readonly rule: R; readonly binding: Binding }[],
  plans: readonly Plan[],
  units: ReadonlyMap<string, Unit>,
  year: Year,
) {
  const asked = bound.filter(({ rule, binding }) => asksForPlan(rule) && !isOutside(binding))
  const current = plans.filter((plan) => plan.year === year.number && plan.status !== 'required')
  const named = new Set(asked.flatMap(({ rule }) => rule.unitId ?? []))
  return [false, true].flatMap((isEvaluation) => {
    const those = asked.filter(({ rule }) => isOnEvaluation(rule) === isEvaluation)
    return [...new Set(those.map(({ rule }) => rule.unitId))].map((unitId) => {
      const own = those.filter(({ rule }) => rule.unitId === unitId)
      const rules = own.map(({ rule }) => rule)
      const deadline = rules.find((rule) => rule.deadline !== null)?.deadline ?? null
      const dueOn = deadline && firstSince(deadline, isEvaluation ? year.last : year.first)
      const items = current
        .filter((plan) => (unitId === null ? !named.has(plan.unitId ?? '') : plan.unitId === unitId))
        .map((plan) => {
          const unit = units.get(plan.unitId ?? '') ?? null
          return (isEvaluation ? owedEvaluation : owedPlan)(plan, { ruled: dueOn, unit, year })
        })
      const isProposed = own.every(({ binding }) => binding.isProposed)
      const withoutItems: OwedState =
        dueOn === null ? stateWithoutDay(year, isEvaluation) : dueOn < year.today ? 'overdue' : 'upcoming'
      return {
        id: ['action-plan', isEvaluation ? 'evaluation' : null, unitId]
          .filter((part) => part !== null)
          .join('-'),
        matter: 'action-plan' as const,
        kind: isEvaluation ? ('evaluation' as const) : null,
        unitId,
        actor: rules[0]!.actor,
        isProposed,
        deadline,
        dueOn,
        rules,
        demands: [],
        state: isProposed ? 'proposed' : (worstOf(items) ?? withoutItems),
        items,
      }
    })
  })
}

interface Asked {
  /** The last day by the rule. */
  readonly ruled: string | null
  readonly unit: Unit | null
  readonly year: Year
}

function owedPlan({ id, unitId, status, adoptedOn }: Plan, { ruled, unit, year }: Asked): Owed {
  const state = stateOf({ dueOn: ruled, submittedOn: adoptedOn, year: year.number, unit }, year.today)
  const isAdopted = adoptedOn !== null || status === 'adopted' || status === 'evaluated'
  const isTimed = adoptedOn !== null && ruled !== null
  return {
    record: ['actionPlan', id],
    unitId,
    state: isTimed
      ? state
      : isAdopted
        ? 'adopted'
        : state === 'unknown'
          ? status === 'draft'
            ? 'draft'
            : 'noDay'
          : state,
    dueOn: ruled,
    submittedOn: adoptedOn,
  }
}

function owedEvaluation(
  { id, unitId, status, evaluationDueOn, evaluatedOn }: Plan,
  { ruled, unit, year }: Asked,
): Owed {
  const dueOn = evaluationDueOn ?? ruled
  const state = stateOf({ dueOn, submittedOn: evaluatedOn, year: year.number, unit }, year.today)
  const isUndated = status === 'evaluated' && evaluatedOn === null
  return {
    record: ['actionPlan', id],
    unitId,
    state: isUndated ? 'submitted' : state === 'unknown' ? stateWithoutDay(year, true) : state,
    dueOn,
    submittedOn: evaluatedOn,
  }
}
