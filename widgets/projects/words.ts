import { wordsOf } from '../shared/language.ts'
import { projects as sv } from '../shared/messages/sv.ts'

export type Words = typeof sv

export const wordsIn = wordsOf('projects', sv)
