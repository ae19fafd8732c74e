import { wordsOf } from '../shared/language.ts'
import { goals as sv } from '../shared/messages/sv.ts'
import type { View } from '../shared/view.ts'

export type Words = typeof sv
export const wordsIn = wordsOf('goals', sv)

/** What every template here needs: the view and the words of the goals. */
export interface GoalsView extends View {
  readonly words: Words
}
