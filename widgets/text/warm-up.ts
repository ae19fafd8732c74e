import { count, countryName } from './format.ts'
import { dayInWords } from './format-date.ts'
import type { Language } from './language.ts'
import { nextTask } from '../element/next-task.ts'

const warmed = new Set<Language>()

/**
 * Makes the browser create the formatters of a language, one per task. The first of a kind costs a slow phone up
 * to 40 ms: better while the response is pending than in the task that renders it.
 */
export function warmUp(lang: Language): void {
  if (warmed.has(lang)) return
  warmed.add(lang)
  const kinds = [
    () => dayInWords('2026-01-31', lang),
    () => dayInWords('2026-01-31T12:00:00Z', lang),
    () => count(1, { other: '' }, lang),
    () => countryName('SE', lang),
  ]
  for (const make of kinds) void nextTask().then(make)
}
