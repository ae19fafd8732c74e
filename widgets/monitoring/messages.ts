import { messagesOf } from '../text/language.ts'
import { monitoring as sv } from '../text/messages/sv.ts'

export const messagesIn = messagesOf('monitoring', sv)
