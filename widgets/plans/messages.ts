import type { View } from '../element/view.ts'
import { messagesOf } from '../text/language.ts'
import { plans as sv } from '../text/messages/sv.ts'

export const messagesIn = messagesOf('plans', sv)

/** Shared context of the templates: the view and the widget's messages. */
export interface PlansView extends View {
  readonly t: typeof sv
}

/** The view of the widget's templates. */
export const plansView = (view: View): PlansView => ({ ...view, t: messagesIn(view.lang) })
