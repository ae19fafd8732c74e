/** The money of projects: what the EU has granted or paid. Pure. */
import { isGrantFromEu } from '../../db/resources/granted.ts'
import type { RecordFor } from '../../db/resources/index.ts'
import { wordList } from '../text/format.ts'
import { money } from '../text/format-money.ts'
import { type Language, messagesOf } from '../text/language.ts'
import { amounts as sv } from '../text/messages/sv.ts'

export const amountMessages = messagesOf('amounts', sv)

type Funded = Pick<RecordFor<'project'>, 'funding' | 'status'>
/** What the EU has granted or paid, by currency, exact to the hundredth. */
export function sumsFromEu(projects: readonly Funded[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { amount } of projects.flatMap(({ funding }) => funding.filter(isGrantFromEu)))
    // Added as integers of hundredths: floating point gives 33,333.10 + 66,666.20 a little less than 99,999.30.
    if (amount)
      sums[amount.currency] =
        Math.round((sums[amount.currency] ?? 0) * 100 + Number(amount.amount) * 100) / 100
  return sums
}

/** Whether the EU may have granted more than is stated: an amount or a funder is missing. */
const mayBeMore = ({ status, funding }: Funded): boolean =>
  funding.length > 0
    ? funding.some((line) => isGrantFromEu(line) && !line.amount)
    : !/idea|explored|approved|applied|rejected/.test(status ?? '')

/** Whether money at this stage, or of a project at this stage, was applied for and never granted. */
export const isSought = (stage: string): boolean => /applied|rejected/.test(stage)

/**
 * "3,1 miljoner kronor och 1,2 miljoner euro", never converted, and "minst" where more may have been granted; '' for
 * nothing known. `areMore`: there are more projects than these.
 */
export function moneyFromEu(projects: readonly Funded[], lang: Language, areMore = false): string {
  const texts = Object.entries(sumsFromEu(projects)).map(([currency, sum]) =>
    money({ currency, amount: String(sum) }, lang, true),
  )
  const sum = texts[1] ? wordList(texts, lang) : (texts[0] ?? '')
  return sum && (areMore || projects.some(mayBeMore)) ? amountMessages(lang).atLeast(sum) : sum
}
