import { messagesOf } from '../text/language.ts'
import { goals as sv } from '../text/messages/sv.ts'
import type { View } from '../element/view.ts'
import type { Goal } from '../records/goal.ts'
import type { Span } from './scale.ts'
import type { Policy, Unit } from './goals.ts'

export type Messages = typeof sv
export const messagesIn = messagesOf('goals', sv)

/** Interaction of the goals with the page and the other widgets. */
export interface GoalsContext {
  /** The goal chosen for the group. */
  readonly chosen: string | undefined
  /** Chooses a goal for the group, or clears the choice; null when no other widget listens. */
  readonly choose: ((goal: Goal) => void) | null
  /** The page that shows one project; '' for none. */
  readonly projectPage: string
}

/** Shared context of the templates. */
export interface GoalsView extends View, GoalsContext {
  readonly t: Messages
  readonly units: readonly Unit[]
  readonly policies: readonly Policy[]
  /** The time axis that all charts share, so that goals can be compared. */
  readonly span: Span
}
