/** The records that the widget shows, and their order. Pure. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'
import { byPlace, type CitedPolicy } from '../records/passages.ts'

export const fields = [
  'title',
  'type',
  'status',
  'description',
  'leadIn',
  'hostRole',
  'place',
  'placeAsWritten',
  'countries',
  'date',
  'audience',
  'participants',
  'unit',
  'partners',
  'projectId',
  'twinTownId',
  'goalIds',
  'sources',
] as const

export type Activity = Pick<RecordFor<'activity'>, 'id' | 'url' | 'fictional' | (typeof fields)[number]>
export type Project = Pick<RecordFor<'project'>, 'id' | 'url' | 'title'>
export type Goal = Pick<RecordFor<'goal'>, 'id' | 'url' | 'wording'>
export type Effect = Pick<RecordFor<'effect'>, 'id' | 'url' | 'title' | 'year' | 'activityIds'>
export type Town = Pick<RecordFor<'twinTown'>, 'id' | 'url' | 'name'>

export interface Activities {
  readonly records: readonly Activity[]
  readonly policies?: readonly CitedPolicy[]
  readonly projects?: readonly Project[]
  readonly towns?: readonly Town[]
  readonly goals?: readonly Goal[]
  readonly effects?: readonly Effect[]
}

/** The names of the projects that activities belong to; in the order of the list, which a page then reads once. */
export const projectsRequest = (municipality: string): ApiRequest => ({
  path: 'projects',
  params: { municipality, fields: 'title', sort: '-startDate' },
  optional: true,
})

/** The names of the twin towns, likewise. */
export const townsRequest = (municipality: string): ApiRequest => ({
  path: 'twin-towns',
  params: { municipality, fields: 'name', sort: 'since' },
  optional: true,
})

/** The wording of the goals, likewise. */
export const goalsRequest = (municipality: string): ApiRequest => ({
  path: 'goals',
  params: { municipality, fields: 'wording', sort: 'position' },
  optional: true,
})

/** The municipality's effects, with the activities behind each. */
export const effectsRequest = (municipality: string): ApiRequest => ({
  path: 'effects',
  params: { municipality, fields: 'title,year,activityIds', sort: '-year' },
  optional: true,
})

/** How they are grouped, in this order. */
export const groups = ['current', 'done', 'unknown', 'cancelled', 'suggested'] as const
export type Group = (typeof groups)[number]

export function groupOf({ status }: Pick<Activity, 'status'>): Group {
  if (status === 'ongoing' || status === 'planned') return 'current'
  return status ?? 'unknown'
}

const startOf = ({ date }: Activity) => date?.earliest ?? ''

/** By group. Current ones as they come, the others newest first; without a date in the order of the document. */
export const sortActivities = (activities: readonly Activity[]): Activity[] =>
  [...activities].sort((a, b) => {
    const group = groupOf(a)
    const isBefore = startOf(a) < startOf(b) === (group === 'current')
    return (
      groups.indexOf(group) - groups.indexOf(groupOf(b)) ||
      (startOf(a) === startOf(b) ? byPlace(a, b) : isBefore ? -1 : 1)
    )
  })
