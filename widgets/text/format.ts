/** Numbers, money, countries and lists as the reader writes them. Dates: `format-date.ts`. */
import type { Language } from './language.ts'
import type { Forms } from './messages/forms.ts'

const formatters = new Map<string, unknown>()

/** Caches formatters: making one costs a hundred times what using it does. */
export function once<F>(
  lang: string,
  options: object | undefined,
  Make: new (lang: string, options?: object) => F,
): F {
  const key = Make.name + lang + JSON.stringify(options)
  const formatter = (formatters.get(key) as F | undefined) ?? new Make(lang, options)
  formatters.set(key, formatter)
  return formatter
}

export const number = (value: number, lang: Language, options?: Intl.NumberFormatOptions) =>
  once(lang, options, Intl.NumberFormat).format(value)

/** A share in per cent (17.5 is 17.5 %), with at most one decimal unless the options say otherwise. */
export const percent = (value: number, lang: Language, options?: Intl.NumberFormatOptions) =>
  number(value / 100, lang, { style: 'percent', maximumFractionDigits: 1, ...options })

/** White space that does not break the line. */
export const unbroken = (text: string) => text.replace(/\s/g, '\u00a0')

/** "620 km", rounded for reading. */
export const kilometres = (value: number, lang: Language) =>
  unbroken(number(value, lang, { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 2 }))

/** The plural form for a number. */
export const formFor = (value: number, forms: Forms, lang: Language): string =>
  forms[once(lang, undefined, Intl.PluralRules).select(value)] ?? forms.other

/** "1 projekt", "3 nämnder": the number and the word that goes with it. */
export const count = (value: number, forms: Forms, lang: Language) =>
  `${number(value, lang)}\u00a0${formFor(value, forms, lang)}`

const countryNames: Record<string, string> = {}

/** The country's name; the code where the browser knows none. Memoised: Intl.DisplayNames is slow. */
export const countryName = (code: string, lang: Language): string =>
  (countryNames[lang + code] ??= findCountryName(code, lang))

function findCountryName(code: string, lang: Language): string {
  try {
    return (
      once(lang, { type: 'region' }, Intl.DisplayNames as never as new () => Intl.DisplayNames).of(code) ??
      code
    )
  } catch {
    return code
  }
}

/** "Alvesta, Krasnystaw och Turnov"; as a disjunction with "eller". */
export const wordList = (
  words: readonly string[],
  lang: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
) => once(lang, { type }, Intl.ListFormat).format(words)

/** Labels as one phrase, with one capital: "Elever och anställda". */
export const phrase = (labels: readonly string[], lang: Language) =>
  wordList(
    labels.map((label, index) => (index > 0 ? label.toLocaleLowerCase(lang) : label)),
    lang,
  )
