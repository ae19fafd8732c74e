import { messagesOf } from '../text/language.ts'
import { figure as sv } from '../text/messages/sv.ts'

export const messagesIn = messagesOf('figure', sv)
