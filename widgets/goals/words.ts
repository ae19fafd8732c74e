import type { Language } from '../shared/language.ts'
import { goals as en } from '../shared/messages/en.ts'
import { goals as sv } from '../shared/messages/sv.ts'
import type { View } from '../shared/view.ts'

export type Words = typeof sv
export const wordsIn = (lang: Language): Words => (lang === 'en' ? en : sv)

/** What every template here needs: the view and the words of the goals. */
export interface GoalsView extends View {
  readonly words: Words
}

/** "1 mål", "3 projekt": both languages have one form for one and another for the rest. */
export const wordFor = (value: number, [one, many]: readonly string[]) => (value === 1 ? one : many)
