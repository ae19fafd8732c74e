import { html } from 'hono/html'
import type { DerivedValue } from '../../../db/derived/derive.ts'
import type { ReportedValue } from '../../../db/derived/reported.ts'
import { measurement } from '../../../db/resources/measurement.ts'
import type { Language } from '../../../db/schema/field.ts'
import { number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import { numberIn } from '../values.ts'

const messages = {
  sv: {
    share: (part: string, whole: string) => `${part} av ${whole}`,
    atLeast: (text: string) => `minst ${text}`,
    years: 'År',
  },
  en: {
    share: (part: string, whole: string) => `${part} of ${whole}`,
    atLeast: (text: string) => `at least ${text}`,
    years: 'Year',
  },
} as const

/** What a measurement without a value is called. */
export const notMeasured = measurement.fields.value.whenNull!

/** "at least 25 %" and "2 of 8"; null where there is no value. */
export function valueInWords(
  {
    value,
    numerator,
    denominator,
    isLowerBound = false,
    unit,
  }: Pick<DerivedValue, 'value' | 'numerator' | 'denominator'> & {
    readonly isLowerBound?: boolean
    readonly unit: string
  },
  language: Language,
): { readonly value: string; readonly share: string | null } | null {
  if (value === null) return null
  const t = messages[language]
  const text = numberIn(value, unit, language)
  return {
    // "At least 0" says nothing.
    value: isLowerBound && value > 0 ? t.atLeast(text) : text,
    share:
      numerator === null || denominator === null
        ? null
        : t.share(number(numerator, language), number(denominator, language)),
  }
}

export const derivedInWords = (value: DerivedValue, language: Language) =>
  valueInWords({ ...value, unit: value.indicator.unit }, language)

export const reportedInWords = ({ indicator, measurement }: ReportedValue, language: Language) =>
  valueInWords({ ...measurement, unit: indicator.unit }, language)

/** What the value leaves open: each group that neither meets the indicator nor fails to, and how many are in it. */
export const openInWords = ({ groups }: DerivedValue, language: Language): string[] =>
  groups.flatMap(({ role, title, records: { length } }) =>
    role === 'met' || role === 'unmet' || length === 0
      ? []
      : [`${title[language]}: ${number(length, language)}.`],
  )

/** Years that can be chosen: the latest is that of the release. */
const YEARS = 6

/** Links to the same page of other years. */
export function yearLinks(chosen: number, today: string, { language, url }: PageContext): Html {
  const last = Number(today.slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, i) => last - YEARS + 1 + i)
  const shown = years.includes(chosen) ? years : [...years, chosen].toSorted((a, b) => a - b)
  return html`<nav class="picks" aria-label="${messages[language].years}">
    <ul>
      ${shown.map((year) =>
        year === chosen
          ? html`<li><strong aria-current="page">${year}</strong></li>`
          : html`<li><a href="${sameAddress(url, { year: String(year) })}">${year}</a></li>`,
      )}
    </ul>
  </nav>`
}

/** A bar as long as a part of the whole; hidden from the ear, which hears the number beside it. */
export const bar = (part: number, whole: number): Html =>
  html`<svg class="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="8" />
    <rect class="filled" width="${whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0}" height="8" />
  </svg>`
