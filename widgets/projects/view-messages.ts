import { messagesOf } from '../text/language.ts'
import { projectViews as sv } from '../text/messages/sv.ts'

/** Messages of the map and the table, loaded with them. */
export const viewMessages = messagesOf('projectViews', sv)
