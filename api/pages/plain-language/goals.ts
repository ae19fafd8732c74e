import type { Label, Language } from '../../../db/schema/field.ts'
import { type goalKinds, kindsOfOtherDocuments } from '../../../db/resources/goal.ts'
import { type directions, indicatorUnits } from '../../../db/resources/indicator.ts'
import { type RecordFor, resourceOf } from '../../../db/resources/index.ts'
import { isMeasured, ofWhole, timeOf } from '../../../widgets/records/goal.ts'
import { number } from '../../../widgets/text/format.ts'
import {
  entryOf,
  group,
  type Group,
  inBoth,
  inGroups,
  type Said,
  type Section,
  type Seen,
  wayToList,
} from './content.ts'
import { messages } from './messages.ts'
import { currentPolicies, type Policy, standingOf } from './standing.ts'

type Goal = RecordFor<'goal'>
type Indicator = Goal['indicators'][number]

const resource = resourceOf('goal')!
const indicators = resourceOf('indicator')!
const MAX_INDICATORS = 3

/** What the documents themselves call goals. */
const CALLED_GOALS: ReadonlySet<keyof typeof goalKinds> = new Set(['goal', 'overall'])
const isOfOtherDocument = ({ kind }: Goal) => kindsOfOtherDocuments.some((other) => other === kind)

/** The goals of each policy: how many, how many can be counted, and what has been. */
export function goalSection(seen: Seen): Section | null {
  const groups = currentPolicies(seen).flatMap((policy) => groupsOf(policy, seen))
  return groups.length === 0 ? null : { id: 'goals', title: inBoth((t) => t.goals), groups }
}

function groupsOf(policy: Policy, { own, code }: Seen): readonly Group[] {
  const all = (own.goal ?? []).filter((goal) => goal.policyId === policy.id && !isOfOtherDocument(goal))
  if (all.length === 0) return []
  const isProposed = standingOf(policy) === 'proposed'
  const goals = all.filter(({ kind }) => CALLED_GOALS.has(kind))
  const countable = all.flatMap((goal) => goal.indicators)
  // What has been counted comes first.
  const entries = [...countable.filter(isCounted), ...countable.filter((one) => !isCounted(one))].map((one) =>
    said(one, isProposed),
  )
  return [
    group({ sentences: numbers(policy, goals, countable.length) }),
    ...inGroups(entries, MAX_INDICATORS),
    group({
      ways: [
        wayToList((t) => (goals.length === all.length ? t.allGoals : t.allWishes), resource, {
          municipality: code,
          policy: policy.id,
        }),
      ],
    }),
  ]
}

/** How many goals there are, in a proposal or decided, and how much can be counted, whatever it is called. */
function numbers(policy: Policy, goals: readonly Goal[], things: number): readonly Label[] {
  const n = goals.length
  const standing = standingOf(policy)
  const counts = things > 0 ? [inBoth((t) => t.things(things))] : []
  if (n === 0) return [inBoth((t) => (standing === 'proposed' ? t.noProposedGoals : t.noGoals)), ...counts]
  const say = { decided: 'hasGoals', proposed: 'proposedGoals', open: 'textHasGoals' } as const
  const measurable = goals.filter(({ measured }) => measured).length
  return [
    inBoth((t) => t[say[standing]](n)),
    ...(things > 0 ? counts : [inBoth((t) => t.countable(measurable, n))]),
  ]
}

const isCounted = (indicator: Indicator): boolean => ofWhole(indicator).some(isMeasured)

/** The last value of an indicator and what it is to be. Not measured is never zero. */
function said(indicator: Indicator, isProposed: boolean): Said {
  const last = ofWhole(indicator)
    .filter(isMeasured)
    .toSorted((a, b) => timeOf(a) - timeOf(b))
    .at(-1)
  const { target } = indicator
  const value = last && inBoth((t, language) => t.value(amount(last.value, indicator, language), last.period))
  const wanted =
    target !== null &&
    inBoth((t, language) =>
      t[isProposed ? 'proposedTarget' : 'target'](targetIn(target, indicator, language)),
    )
  return {
    lead: [inBoth((t) => (value ? t.counted : t.isCountedOpen))],
    entry: entryOf(indicators, indicator, [...(value ? [value] : []), ...(wanted ? [wanted] : [])]),
  }
}

/** "minst 80 procent"; there is no more than all. */
function targetIn(target: number, indicator: Indicator, language: Language): string {
  const text = amount(target, indicator, language)
  const direction: keyof typeof directions = indicator.direction
  const isAll = indicator.unit === 'percent' && target === 100
  return isAll ? text : messages[language].atLeast[direction](text)
}

/** "66,8 procent"; what is counted one by one has no unit. */
const amount = (value: number, { unit }: Indicator, language: Language) =>
  [
    number(value, language, { maximumFractionDigits: 1 }),
    ...(unit === 'count' ? [] : [indicatorUnits[unit][language]]),
  ].join(' ')
