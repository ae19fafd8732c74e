/**
 * A line over the years. Places are in per cent of the picture and text in em, so that it fits any width and
 * its text never shrinks. The target is a dashed hairline; a year that was not measured is a gap that says so.
 */
import { textIn } from '../shared/language.ts'
import { html, nothing, svg } from 'lit/html.js'
import { type Indicator, isMeasured, type Measured, type Measurement } from './goal.ts'
import { type Scale, scaleFor } from './scale.ts'
import { amount, shareOf, targetOf } from './value.ts'
import type { GoalsView } from './words.ts'

const at = (place: number) => `${Math.round(place * 100) / 100}%`

const level = (name: string, y: number) =>
  svg`<line class=${name} x1="0" x2="100%" y1=${at(y)} y2=${at(y)} />`

const upright = (name: string, x: number, y1: number, y2: number) =>
  svg`<line class=${name} x1=${at(x)} x2=${at(x)} y1=${at(y1)} y2=${at(y2)} />`

const text = (words: string, x: number, y: number, dy: string, anchor = 'start') =>
  svg`<text class="small" x=${at(x)} y=${at(y)} dy=${dy} text-anchor=${anchor}>${words}</text>`

/** From one value to the next. A year between them that was not measured breaks the line. */
const lines = (points: readonly Measurement[], { x, y }: Scale) =>
  points.map((to, index) => {
    const from = points[index - 1]
    return from && isMeasured(from) && isMeasured(to)
      ? svg`<line class="line" x1=${at(x(from))} y1=${at(y(from.value))} x2=${at(x(to))} y2=${at(y(to.value))} />`
      : nothing
  })

/** Years without a value; the last of a run says so, in the middle of it. */
function gaps(points: readonly Measurement[], { x }: Scale, word: string) {
  let start: Measurement | null = null
  return points.map((point, index) => {
    if (isMeasured(point)) return (start = null)
    start ??= point
    const next = points[index + 1]
    const middle = (x(start) + x(point)) / 2
    const anchor = middle > 85 ? 'end' : middle < 15 ? 'start' : 'middle'
    const last = !next || isMeasured(next)
    return svg`${upright('gap', x(point), 0, 84)}${last ? text(word, middle, 100, '-.6em', anchor) : nothing}`
  })
}

/** The target's number stands above its line, or below where the values begin above. */
function target(indicator: Indicator, first: Measured, { y }: Scale, view: GoalsView) {
  if (indicator.target === null) return nothing
  const place = y(indicator.target)
  const below = first.value >= indicator.target && place < 80
  const words = `${view.words.target} ${targetOf(indicator, view)}`
  return svg`${level('target', place)}${text(words, 0, place, below ? '1.2em' : '-.4em')}`
}

/** What it has come to, in words at the end of the line. */
function ending(last: Measured, indicator: Indicator, { x, y }: Scale, view: GoalsView) {
  const beside = [shareOf(last, view), last.period].filter(Boolean)
  return svg`<circle class="end" cx=${at(x(last))} cy=${at(y(last.value))} r="4.5" />
    <text y=${at(Math.min(76, y(last.value)))}>
      <tspan class="last" x="100%" dx=".6em" dy=".35em">${amount(last.value, indicator, view)}</tspan>
      ${beside.map((line) => svg`<tspan class="small" x="100%" dx=".92em" dy="1.4em">${line} </tspan>`)}
    </text>`
}

/** The series in words, for those who do not see the picture. */
function inWords(indicator: Indicator, points: readonly Measurement[], view: GoalsView): string {
  const { words, lang } = view
  const { title } = indicator
  const values = points.map((point) =>
    [point.period, isMeasured(point) ? amount(point.value, indicator, view) : words.notMeasured].join(' '),
  )
  const goal = indicator.target === null ? words.noTarget : `${words.target} ${targetOf(indicator, view)}.`
  return `${textIn(title, lang)}: ${values.join(', ')}. ${goal}`
}

/** The chart of an indicator with at least one value: all its periods, and those of them with values. */
export function chart(
  points: readonly Measurement[],
  values: readonly Measured[],
  indicator: Indicator,
  view: GoalsView,
) {
  const scale = scaleFor(points, indicator)
  const { x, y, top } = scale
  const zero = y(0)
  const end = points[points.length - 1]!
  const bare = top > 0 && (indicator.target === null || y(indicator.target) > 40)
  return html`<svg class="chart" part="chart" role="img" aria-label=${inWords(indicator, points, view)}>
    ${level('axis', zero)}
    <text class="small" x="0" y=${at(zero)} dx="-.4em" dy=".35em" text-anchor="end">0</text>
    ${bare ? svg`${level('grid', 0)}${text(amount(top, indicator, view), 0, 0, '-.4em')}` : nothing}
    ${points.map((point) => upright('axis', x(point), 100, 103))}
    ${end === points[0] ? nothing : text(points[0]!.period, 0, 100, '1.5em')}
    ${text(end.period, 100, 100, '1.5em', 'end')} ${gaps(points, scale, view.words.notMeasured.toLowerCase())}
    ${target(indicator, values[0]!, scale, view)} ${lines(points, scale)}
    ${values.map((point) => svg`<circle class="point" cx=${at(x(point))} cy=${at(y(point.value))} r="2.5" />`)}
    ${ending(values[values.length - 1]!, indicator, scale, view)}
  </svg>`
}
