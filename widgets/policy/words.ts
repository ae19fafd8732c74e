import { wordsOf } from '../text/language.ts'
import { policy as sv } from '../text/messages/sv.ts'
import type { View } from '../element/view.ts'

export const wordsIn = wordsOf('policy', sv)

/** What every template here needs: the view and the words of the policies. */
export interface PolicyView extends View {
  readonly words: typeof sv
}
