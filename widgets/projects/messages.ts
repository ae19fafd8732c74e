import { messagesOf } from '../text/language.ts'
import { projects as sv } from '../text/messages/sv.ts'

export type Messages = typeof sv

export const messagesIn = messagesOf('projects', sv)
