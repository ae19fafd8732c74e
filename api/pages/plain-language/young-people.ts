import type { Label } from '../../../db/schema/field.ts'
import type { activityStatuses } from '../../../db/resources/activity-statuses.ts'
import { type RecordFor, resourceOf } from '../../../db/resources/index.ts'
import type { groups as allGroups } from '../../../db/resources/shared-choices.ts'
import { asStated, known, open, type Stated, yearIn } from './age.ts'
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
import { inOrderOf } from './order.ts'
import { currentPolicies, type Policy, standingOf } from './standing.ts'

type Activity = RecordFor<'activity'>

const activities = resourceOf('activity')!
const goals = resourceOf('goal')!
const MAX_ACTIVITIES = 5

const YOUNG: readonly (keyof typeof allGroups)[] = ['children-and-youth', 'pupils']

export const isForYoungPeople = (groups: readonly string[] | null): boolean =>
  YOUNG.some((one) => groups?.includes(one))

// What was cancelled is not there for anyone.
const byStatus = inOrderOf<Activity>(['ongoing', 'planned', 'done', null, 'suggested'] satisfies readonly (
  keyof typeof activityStatuses | null
)[])

/** What children and young people can do, and what the policies say of them. */
export function youngSection(seen: Seen): Section | null {
  const { own, code, today } = seen
  const theirs = byStatus(
    (own.activity ?? []).filter(
      ({ status, audience }) => status !== 'cancelled' && isForYoungPeople(audience),
    ),
  )
  const projects = (own.project ?? []).filter((project) => isForYoungPeople(project.groups)).length
  const groups = [
    ...inGroups(
      theirs.map((one) => said(one, today)),
      MAX_ACTIVITIES,
    ),
    ...(theirs.length > 0
      ? [
          group({
            ways: [
              wayToList((t) => t.allActivities, activities, {
                municipality: code,
                audience: YOUNG.join(','),
              }),
            ],
          }),
        ]
      : []),
    ...(projects > 0
      ? [
          group({
            sentences: [inBoth((t) => t.youngProjects(projects))],
            ways: [
              wayToList((t) => t.allYoungProjects, resourceOf('project')!, {
                municipality: code,
                group: YOUNG.join(','),
              }),
            ],
          }),
        ]
      : []),
    ...currentPolicies(seen).flatMap((policy) => {
      const told = points(policy, seen)
      return told.length > 0 ? told : passage(policy)
    }),
  ]
  return groups.length === 0 ? null : { id: 'young-people', title: inBoth((t) => t.youngPeople), groups }
}

function said(activity: Activity, today: string): Said {
  const stated = state(activity, today)
  return {
    lead:
      activity.status === 'suggested'
        ? [inBoth((t) => t.suggested), inBoth((t) => t.hasHappenedOpen)]
        : stated.lead,
    entry: entryOf(activities, activity, stated.sentences),
  }
}

function state(activity: Activity, today: string): Stated {
  const year = yearIn(activity.date)
  const stated = (sentence: Label) => asStated(activities, activity, today, sentence)
  switch (activity.status) {
    case 'ongoing':
      return stated(inBoth((t) => t.goesOn))
    case 'planned':
      return stated(inBoth((t) => (year ? t.plannedFor(year) : t.planned)))
    case 'suggested':
    case null:
      return open()
    default:
      return known(inBoth((t) => (year ? t.happenedIn(year) : t.happened)))
  }
}

/** How many of a policy's points are about children and young people. */
function points(policy: Policy, { own, code }: Seen): readonly Group[] {
  const n = (own.goal ?? []).filter(
    ({ policyId, groups }) => policyId === policy.id && isForYoungPeople(groups),
  ).length
  if (n === 0) return []
  return [
    group({
      sentences: [inBoth((t) => (standingOf(policy) === 'proposed' ? t.proposedPoints(n) : t.points(n)))],
      ways: [
        wayToList((t) => t.allPoints, goals, {
          municipality: code,
          policy: policy.id,
          group: YOUNG.join(','),
        }),
      ],
    }),
  ]
}

/** That a policy has a text about them, with the way to it. */
const passage = (policy: Policy): readonly Group[] =>
  policy.childPerspective === null
    ? []
    : [
        group({
          sentences: [inBoth((t) => (standingOf(policy) === 'proposed' ? t.proposedPassage : t.passage))],
          ways: [
            { title: inBoth((t) => t.own), to: { path: `/${resourceOf('policy')!.path}/${policy.id}` } },
          ],
        }),
      ]
