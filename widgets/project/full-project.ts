/** A project in full, and its recorded effects. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'

export type Project = RecordFor<'project'>

const effectFields = ['title', 'description', 'year'] as const

export type Effect = Pick<RecordFor<'effect'>, 'id' | (typeof effectFields)[number]>

/** What the project's record lacks. `id`: of the project. */
export const effectsRequest = (id: string): ApiRequest => ({
  path: 'effects',
  params: { project: id, fields: effectFields.join(), sort: '-year' },
  optional: true,
})

export interface ProjectLists {
  /** The project, alone. */
  readonly records: readonly Project[]
  readonly effects: readonly Effect[]
}

/** Whether the project is over, so that a result is expected. */
export const isOver = ({ status }: Pick<Project, 'status'>) => status === 'finished' || status === 'reported'
