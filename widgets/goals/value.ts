/** Values formatted for the reader's language, and their progress as a sentence. */
import { html } from 'lit'
import { formFor, number, percent } from '../text/format.ts'
import { inLanguage } from '../text/language.ts'
import {
  hasTarget,
  type Indicator,
  isMeasured,
  type Measured,
  type Measurement,
  ofWhole,
} from '../records/goal.ts'
import type { GoalsView } from './messages.ts'

/** A number in the unit of an indicator: "62,5 %", "1 085", "12 år", "250 000 kr". */
export function inUnit(
  value: number,
  unit: string,
  lang: GoalsView['lang'],
  options: Intl.NumberFormatOptions,
): string {
  if (unit === 'percent') return percent(value, lang, options)
  if (unit === 'years')
    return number(value, lang, { style: 'unit', unit: 'year', unitDisplay: 'long', ...options })
  return number(value, lang, {
    ...(unit !== 'count' && { style: 'currency', currency: unit, minimumFractionDigits: 0 }),
    ...options,
  })
}

/** As `inUnit`, rounded for reading: "1,2 mn kr"; `exact` for tables. */
export function amount(value: number, { unit }: Indicator, { lang }: GoalsView, exact = false): string {
  const brief = !exact && Math.abs(value) >= 1e6
  return inUnit(value, unit, lang, {
    maximumFractionDigits: brief || /[a-z]/.test(unit) ? 1 : 0,
    ...(brief && { notation: 'compact' }),
  })
}

/** "5 av 8"; '' without a denominator. */
export const shareOf = ({ numerator, denominator }: Measurement, { lang, t }: GoalsView) =>
  numerator === null || denominator === null
    ? ''
    : [number(numerator, lang), t.of, number(denominator, lang)].join('\u00a0')

/** Rounded as displayed: values that read as equal are equal. */
const rounded = (value: number) => Math.round(value * 10) / 10

function difference(value: number, indicator: Indicator, view: GoalsView): string {
  if (indicator.unit !== 'percent') return amount(value, indicator, view)
  return `${number(value, view.lang)} ${formFor(value, view.t.points, view.lang)}`
}

/** "80 %", "högst 25 %": an upper limit is marked as one. */
export const targetOf = (indicator: Indicator, view: GoalsView) =>
  `${indicator.direction === 'decrease' ? `${view.t.atMost} ` : ''}${amount(indicator.target!, indicator, view)}`

export const isSchoolYear = (period: string) => /^\d{4}\/\d+$/.test(period)

/** When the target is to be reached, as the document has it, in the middle of a sentence: "2030", "varje år". */
const periodOf = ({ targetPeriod }: Indicator, { lang, t }: GoalsView) =>
  targetPeriod &&
  (isSchoolYear(targetPeriod)
    ? t.schoolYear(targetPeriod)
    : inLanguage(
        { sv: targetPeriod.replace(/^.(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('sv')) },
        lang,
      ))

/** "80 % (läsåret 2029/2030)". */
export const targetWithPeriod = (indicator: Indicator, view: GoalsView) => {
  const period = periodOf(indicator, view)
  return html`${targetOf(indicator, view)}${period && html` (${period})`}`
}

function sinceThen([first, ...later]: readonly Measured[], indicator: Indicator, view: GoalsView): string {
  const { up, down, same, once, schoolYear } = view.t
  const { period, value } = first!
  const when = isSchoolYear(period) ? schoolYear(period) : period
  const last = later.pop()
  if (!last) return once(when)
  const change = rounded(last.value - value)
  if (change === 0) return same(when)
  return (change > 0 ? up : down)(when, amount(value, indicator, view))
}

/** What is left to the target, in the indicator's unit; zero or less when it is reached. */
const leftOf = (last: Measured, { target, direction }: Indicator) =>
  rounded((target! - last.value) * (direction === 'decrease' ? -1 : 1))

/** Whether there is a target, and the last value has reached it; null when not known. */
export function isReached(indicator: Indicator): boolean | null {
  const values = ofWhole(indicator).filter(isMeasured)
  const last = values[values.length - 1]
  return last && hasTarget(indicator) ? leftOf(last, indicator) <= 0 : null
}

/** "12,5 procentenheter kvar till målet: 100 % (2026). Upp sedan 2020, då värdet var 25 %." */
export function trend(values: readonly Measured[], indicator: Indicator, view: GoalsView) {
  const { t } = view
  const since = sinceThen(values, indicator, view)
  if (!hasTarget(indicator)) return html`${since} ${t.noTarget}`
  const left = leftOf(values[values.length - 1]!, indicator)
  return html`<b class=${left > 0 ? '' : 'reached'}
      >${left > 0 ? t.left(difference(left, indicator, view)) : t.reached}
      ${targetWithPeriod(indicator, view)}.</b
    >
    ${since}`
}
