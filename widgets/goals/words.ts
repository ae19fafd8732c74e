import { wordsOf } from '../text/language.ts'
import { goals as sv } from '../text/messages/sv.ts'
import type { View } from '../element/view.ts'
import type { Goal, Policy, Unit } from './goal.ts'
import type { Span } from './scale.ts'

export type Words = typeof sv
export const wordsIn = wordsOf('goals', sv)

/** What the page and the other widgets have to do with the goals. */
export interface Surroundings {
  /** The goal chosen for the group. */
  readonly chosen: string | undefined
  /** Chooses a goal for the group, or takes the choice back; null when nobody would act on it. */
  readonly choose: ((goal: Goal) => void) | null
  /** The page that shows one project; '' for none. */
  readonly projectPage: string
}

/** What every template here needs. */
export interface GoalsView extends View, Surroundings {
  readonly words: Words
  readonly units: readonly Unit[]
  readonly policies: readonly Policy[]
  /** The time axis that all charts share, so that goals can be compared. */
  readonly span: Span
}
