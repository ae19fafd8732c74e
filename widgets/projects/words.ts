import { wordsOf } from '../text/language.ts'
import { projects as sv } from '../text/messages/sv.ts'

export type Words = typeof sv

export const wordsIn = wordsOf('projects', sv)
