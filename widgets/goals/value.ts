/** Values as the reader writes them, and what became of them in a sentence. */
import { html, nothing } from 'lit/html.js'
import { formFor, number, percent } from '../shared/format.ts'
import { inLanguage } from '../shared/language.ts'
import type { Indicator, Measured, Measurement } from './goal.ts'
import type { GoalsView } from './words.ts'

/** "62,5 %", "1 085", "12 år", "1,2 mn kr"; `exact` for tables. */
export function amount(value: number, { unit }: Indicator, { lang }: GoalsView, exact = false): string {
  if (unit === 'percent') return percent(value, lang)
  if (unit === 'count') return number(value, lang)
  if (unit === 'years') return number(value, lang, { style: 'unit', unit: 'year', unitDisplay: 'long' })
  const brief = !exact && Math.abs(value) >= 1e6
  return number(value, lang, {
    style: 'currency',
    currency: unit,
    maximumFractionDigits: brief ? 1 : 0,
    ...(brief && { notation: 'compact' }),
  })
}

/** "5 av 8"; '' where it is not known out of how many. */
export const shareOf = ({ numerator, denominator }: Measurement, { lang, words }: GoalsView) =>
  numerator === null || denominator === null
    ? ''
    : [number(numerator, lang), words.of, number(denominator, lang)].join('\u00a0')

/** As sharp as values are shown: what reads as equal is equal. */
const rounded = (value: number) => Math.round(value * 10) / 10

function difference(value: number, indicator: Indicator, view: GoalsView): string {
  if (indicator.unit !== 'percent') return amount(value, indicator, view)
  return `${number(value, view.lang)} ${formFor(value, view.words.points, view.lang)}`
}

/** "80 %", "högst 25 %": a target that may not be passed says so. */
export const targetOf = (indicator: Indicator, view: GoalsView) =>
  `${indicator.direction === 'decrease' ? `${view.words.atMost} ` : ''}${amount(indicator.target!, indicator, view)}`

/** "80 % (2029/2030)": the target and when it is to be reached, as the document has it. */
export const targetWithPeriod = (indicator: Indicator, view: GoalsView) =>
  html`${targetOf(indicator, view)}${
    indicator.targetPeriod ? html` (${inLanguage({ sv: indicator.targetPeriod }, view.lang)})` : nothing
  }`

function sinceThen([first, ...later]: readonly Measured[], indicator: Indicator, view: GoalsView): string {
  const { up, down, same, once } = view.words
  const last = later.pop()
  if (!last) return once(first!.period)
  const change = rounded(last.value - first!.value)
  if (change === 0) return same(first!.period)
  return (change > 0 ? up : down)(first!.period, amount(first!.value, indicator, view))
}

/** "Upp sedan 2020, då värdet var 25 %. 12,5 procentenheter kvar till målet 100 % (2026)." */
export function trend(values: readonly Measured[], indicator: Indicator, view: GoalsView) {
  const { words } = view
  const { target, direction } = indicator
  const since = sinceThen(values, indicator, view)
  if (target === null) return html`${since} ${words.noTarget}`
  const away = rounded((target - values[values.length - 1]!.value) * (direction === 'decrease' ? -1 : 1))
  const goal = away > 0 ? words.left(difference(away, indicator, view)) : words.reached
  return html`${since} ${goal} ${targetWithPeriod(indicator, view)}.`
}
