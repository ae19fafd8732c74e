import { messagesOf } from '../text/language.ts'
import { reporting as sv } from '../text/messages/sv.ts'
import type { View } from '../element/view.ts'
import type { Reporting } from './reporting.ts'

export const messagesIn = messagesOf('reporting', sv)

/** Shared context of the templates: the view, the messages, and the contact roles. */
export interface ReportingView extends View, Pick<Reporting, 'roles'> {
  readonly t: typeof sv
  /** Most units shown in a matrix; 0 for all. */
  readonly limit: number
}
