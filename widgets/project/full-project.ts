/** A project in full, with the goals it serves, its activities and its effects. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'
import type { PolicyStatus } from '../records/policy.ts'

export type Project = RecordFor<'project'>

/** What the project's record lacks: each list by the resource that it is of, its fields and its order. */
const lists = {
  goals: { path: 'goals', fields: ['wording', 'policyId'], sort: 'position' },
  activities: { path: 'activities', fields: ['title', 'type', 'date', 'status'], sort: '-date' },
  effects: { path: 'effects', fields: ['title', 'description', 'year'], sort: '-year' },
} as const

type Name = keyof typeof lists
type Fields<N extends Name> = (typeof lists)[N]['fields'][number]

export type Goal = Pick<RecordFor<'goal'>, 'id' | 'url' | Fields<'goals'>>
export type Activity = Pick<RecordFor<'activity'>, 'id' | 'url' | Fields<'activities'>>
export type Effect = Pick<RecordFor<'effect'>, 'id' | 'url' | Fields<'effects'>>

/** @param id of the project */
export const requestFor = (name: Name, id: string): ApiRequest => {
  const { path, fields, sort } = lists[name]
  return { path, params: { project: id, fields: fields.join(), sort }, optional: true }
}

export interface ProjectLists {
  /** The project, alone. */
  readonly records: readonly Project[]
  readonly goals: readonly Goal[]
  /** Of the municipality, for whether the goals are only proposed. */
  readonly policies: readonly PolicyStatus[]
  readonly activities: readonly Activity[]
  readonly effects: readonly Effect[]
}
