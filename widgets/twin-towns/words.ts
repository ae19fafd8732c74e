import { wordsOf } from '../text/language.ts'
import { twinTowns as sv } from '../text/messages/sv.ts'

export type Words = typeof sv

export const wordsIn = wordsOf('twinTowns', sv)
