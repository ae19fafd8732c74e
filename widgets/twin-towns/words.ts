import { wordsOf } from '../shared/language.ts'
import { twinTowns as sv } from '../shared/messages/sv.ts'

export type Words = typeof sv

export const wordsIn = wordsOf('twinTowns', sv)
