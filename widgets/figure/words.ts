import { wordsOf } from '../text/language.ts'
import { figure as sv } from '../text/messages/sv.ts'

export const wordsIn = wordsOf('figure', sv)
