import { messagesOf } from '../text/language.ts'
import { activities as sv } from '../text/messages/sv.ts'

export type Messages = typeof sv

export const messagesIn = messagesOf('activities', sv)
