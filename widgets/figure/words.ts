import { wordsOf } from '../shared/language.ts'
import { figure as sv } from '../shared/messages/sv.ts'

export const wordsIn = wordsOf('figure', sv)
