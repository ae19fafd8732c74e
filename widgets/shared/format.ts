/** Numbers, money, countries and lists as the reader writes them. Dates: `format-date.ts`. */
import type { Language } from './language.ts'

export { money } from './format-money.ts'

export const number = (value: number, lang: Language, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(lang, options).format(value)

/** A share in per cent (17.5 is 17.5 %), with at most one decimal. */
export const percent = (value: number, lang: Language) =>
  number(value / 100, lang, { style: 'percent', maximumFractionDigits: 1 })

/** White space that does not break the line. */
export const unbroken = (text: string) => text.replace(/\s/g, '\u00a0')

/** "620 km", with as many digits as a traveller would say. */
export const kilometres = (value: number, lang: Language) =>
  unbroken(number(value, lang, { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 2 }))

/** "1 projekt", "3 nämnder": the number and the word that goes with it. */
export const count = (value: number, one: string, many: string, lang: Language) =>
  `${number(value, lang)}\u00a0${new Intl.PluralRules(lang).select(value) === 'one' ? one : many}`

/** The country's name; the code where the browser knows none. */
export function countryName(code: string, lang: Language): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** "Alvesta, Krasnystaw och Turnov". */
export const wordList = (words: readonly string[], lang: Language) =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)
