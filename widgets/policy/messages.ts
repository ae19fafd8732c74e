import { messagesOf } from '../text/language.ts'
import { policy as sv } from '../text/messages/sv.ts'
import type { View } from '../element/view.ts'

export const messagesIn = messagesOf('policy', sv)

/** Shared context of the templates: the view and the widget's messages. */
export interface PolicyView extends View {
  readonly t: typeof sv
}
