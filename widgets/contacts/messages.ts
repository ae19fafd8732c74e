import type { View } from '../element/view.ts'
import { messagesOf } from '../text/language.ts'
import { contacts as sv } from '../text/messages/sv.ts'

export const messagesIn = messagesOf('contacts', sv)

/** Shared context of the templates: the view and the widget's messages. */
export interface ContactsView extends View {
  readonly t: typeof sv
  /** Most records shown of each kind; 0 for all. Sums count all. */
  readonly limit: number
}

/** The view of the widget's templates. */
export const contactsView = (view: View, limit = 0): ContactsView => ({
  ...view,
  t: messagesIn(view.lang),
  limit,
})
