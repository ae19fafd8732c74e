import { money, wordList } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { Project } from './project.ts'

type Funded = Pick<Project, 'funding'>

/** What the EU has granted or paid, by currency. What is only planned or applied for does not count. */
export function sumsFromEu(projects: readonly Funded[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { origin, stage, amount } of projects.flatMap(({ funding }) => funding))
    if (origin === 'eu' && amount && /granted|paid/.test(stage))
      sums[amount.currency] = (sums[amount.currency] ?? 0) + Number(amount.amount)
  return sums
}

/** Whether money at this stage, or of a project that has come this far, was asked for and never granted. */
export const isSought = (stage: string): boolean => /applied|rejected/.test(stage)

/** "3,1 miljoner kronor och 1,2 miljoner euro", never converted; '' for nothing. */
export const moneyFromEu = (projects: readonly Funded[], lang: Language): string => {
  const texts = Object.entries(sumsFromEu(projects)).map(([currency, sum]) =>
    money({ currency, amount: String(sum) }, lang, true),
  )
  return texts[1] ? wordList(texts, lang) : (texts[0] ?? '')
}
