import type { Language } from '../shared/language.ts'
import { twinTowns as en } from '../shared/messages/en.ts'
import { twinTowns as sv } from '../shared/messages/sv.ts'

export type Words = typeof sv

export const wordsIn = (lang: Language): Words => (lang === 'en' ? en : sv)
