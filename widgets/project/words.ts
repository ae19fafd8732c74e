import { wordsOf } from '../shared/language.ts'
import { project as sv } from '../shared/messages/sv.ts'

export type Words = typeof sv

export const wordsIn = wordsOf('project', sv)
