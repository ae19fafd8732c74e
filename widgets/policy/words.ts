import { wordsOf } from '../text/language.ts'
import { policy as sv } from '../text/messages/sv.ts'
import type { View } from '../element/view.ts'

export const wordsIn = wordsOf('policy', sv)

/** Shared context of the templates: the view and the policy messages. */
export interface PolicyView extends View {
  readonly words: typeof sv
}
