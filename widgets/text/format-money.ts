import type { Money } from '../../db/schema/field.ts'
import { number } from './format.ts'
import type { Language } from './language.ts'

/** Money with its currency as text: "125 000 euro", or `short`: "1,2 miljoner euro". */
export function money({ amount, currency }: Money, lang: Language, short = false): string {
  const value = Number(amount)
  const digits = Number.isInteger(value) || short ? 0 : 2
  const brief = short && value >= 1e6
  const text = number(value, lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: brief ? 0 : digits,
    maximumFractionDigits: brief ? 1 : digits,
    ...(brief ? { notation: 'compact', compactDisplay: 'long' } : {}),
  })
  return text.replace('svenska kronor', 'kronor')
}
