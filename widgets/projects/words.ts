import type { Language } from '../shared/language.ts'
import { projects as en } from '../shared/messages/en.ts'
import { projects as sv } from '../shared/messages/sv.ts'

export type Words = typeof sv

/** "1 projekt", "12 länder"; for numbers below a thousand, as it asks the browser for nothing, hundreds of times over. */
export const counted = (count: number, [one, many]: readonly [one: string, many: string]): string =>
  `${count}\u00a0${count === 1 ? one : many}`

export const wordsIn = (lang: Language): Words => (lang === 'en' ? en : sv)
