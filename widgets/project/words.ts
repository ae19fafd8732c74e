import { wordsOf } from '../text/language.ts'
import { project as sv } from '../text/messages/sv.ts'

export type Words = typeof sv

export const wordsIn = wordsOf('project', sv)
