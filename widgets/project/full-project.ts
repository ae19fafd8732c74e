/** A project in full, and its recorded effects. */
import type { RecordFor } from '../../db/resources/index.ts'

export type Project = RecordFor<'project'>

/** Request for the effects. */
export const effectFields = ['title', 'description', 'year'] as const

export type Effect = Pick<RecordFor<'effect'>, 'id' | (typeof effectFields)[number]>

export interface ProjectLists {
  /** The project, alone. */
  readonly records: readonly Project[]
  readonly effects: readonly Effect[]
}

/** Whether the project is over, so that a result is expected. */
export const isOver = ({ status }: Pick<Project, 'status'>) => status === 'finished' || status === 'reported'
