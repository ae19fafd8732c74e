/**
 * A small line chart over the years. The lines are stretched to the picture, the text is positioned in em, so that it
 * fits any width and its text never shrinks. The target is a dashed hairline; unmeasured periods are gaps.
 */
import type { LanguageMap } from '../../db/schema/field.ts'
import { html, nothing, svg } from 'lit'
import { textIn } from '../text/language.ts'
import { hasTarget, type Indicator, isMeasured, type Measured, type Measurement } from '../records/goal.ts'
import { type Scale, scaleFor, type Span } from './scale.ts'
import { amount, shareOf, targetOf } from './value.ts'
import type { GoalsView } from './messages.ts'

const path = (name: string, d: readonly string[]) => svg`<path class=${name} d=${d.join('')} />`

const anchorAt = (x: number) => (x > 70 ? 'end' : x < 40 ? 'start' : 'middle')

const text = (label: string, x: number, y: number, dy: string, anchor = anchorAt(x), name = 'small') =>
  svg`<text class=${name} x="${x}%" y="${y}%" dy=${dy} text-anchor=${anchor}>${label}</text>`

/** From value to value. Unmeasured periods break the line. */
const line = (points: readonly Measurement[], { x, y }: Scale) =>
  points.map((point, index) => {
    const before = points[index - 1]
    return isMeasured(point) ? `${before && isMeasured(before) ? 'L' : 'M'}${x(point)} ${y(point.value)}` : ''
  })

const dot = (point: Measured, { x, y }: Scale) => `M${x(point)} ${y(point.value)}h0`

/** Labels the last of consecutive unmeasured periods. */
const gaps = (points: readonly Measurement[], { x }: Scale, word: string) =>
  points.map((point, index) => {
    const next = points[index + 1]
    return isMeasured(point) || (next && !isMeasured(next)) ? nothing : text(word, x(point), 100, '-.5em')
  })

/** "2024/25": a school year in little room. */
const short = (period: string) => period.replace(/\/\d\d/, '/')

/**
 * Labels at both ends of the axis; only the last where they would overlap, as long ones do on
 * a phone.
 */
const periods = (points: readonly Measurement[], { x }: Scale) => {
  const [from, to] = [points[0]!, points[points.length - 1]!]
  const { length } = short(from.period)
  return (x(to) - x(from) > 10 + 10 * length ? [from, to] : [to]).map((point) => {
    const name = length > 4 && point !== to ? 'small long' : 'small'
    return text(short(point.period), x(point), 100, '1.5em', undefined, name)
  })
}

/**
 * The target's number is above its line, or below where the values begin above; at the end of it when the
 * values ended early.
 */
function target(indicator: Indicator, values: readonly Measured[], { x, y }: Scale, view: GoalsView) {
  const place = y(indicator.target!)
  const below = values[0]!.value >= indicator.target! && place < 75
  const label = `${view.t.target} ${targetOf(indicator, view)}`
  return text(label, x(values[values.length - 1]!) < 50 ? 100 : 0, place, below ? '1.2em' : '-.4em')
}

/** Longer labels do not fit beside the picture; the table has them. */
const MAX_SHARE_LENGTH = 14

/** How a value of the chart is formatted. */
type InWords = (point: Measured) => string

/** The last value, beside its point; under it its share, "5 av 8", but not in small charts. */
function ending(last: Measured, format: InWords, { x, y }: Scale, view: GoalsView, isMini: boolean) {
  const place = `${x(last)}%`
  const share = shareOf(last, view)
  return svg`<text y="${Math.min(72, y(last.value))}%">
    <tspan class="last" x=${place} dx=".5em" dy=".35em">${format(last)}</tspan>
    <tspan class="small" x=${place} dx=".75em" dy="1.4em">${isMini || share.length > MAX_SHARE_LENGTH ? '' : share}</tspan>
  </text>`
}

/** Of a longer series, the text alternative has only the end; the table has all of it. */
const MAX_PERIODS_IN_LABEL = 12

/** The series as text, for screen readers. */
const inWords = (points: readonly Measurement[], format: InWords, { t }: GoalsView) =>
  (points.length > MAX_PERIODS_IN_LABEL ? '… ' : '') +
  points
    .slice(-MAX_PERIODS_IN_LABEL)
    .map((point) => `${point.period} ${isMeasured(point) ? format(point) : t.notMeasured}`)
    .join(', ')

/**
 * A chart of points, at least one of them with a value. `of`: all points that the scale must hold; `name`: the unit,
 * in one of several small charts that share an axis.
 */
export function chart(
  points: readonly Measurement[],
  indicator: Indicator,
  span: Span,
  view: GoalsView,
  of = points,
  name?: LanguageMap,
) {
  const scale = scaleFor(of, indicator, span)
  const { x, y } = scale
  const values = points.filter(isMeasured)
  const last = values[values.length - 1]!
  const level = (value: number) => `M0 ${y(value)}H100`
  // With the denominator 1 there is no share: the value is yes or no.
  const isYesOrNo =
    name &&
    indicator.unit === 'percent' &&
    of.filter(isMeasured).every(({ value, denominator }) => denominator === 1 && value % 100 === 0)
  const format = ({ value }: Measured) =>
    isYesOrNo ? view.t[value ? 'yes' : 'no'] : amount(value, indicator, view)
  const label = `${textIn(name ?? indicator.title, view.lang)}: ${inWords(points, format, view)}`
  return html`<svg class=${name ? 'chart mini' : 'chart'} part="chart" role="img" aria-label=${label}>
    <g aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        ${path('axis', [level(0)])}
        ${path(
          'gap',
          points.map((point) => (isMeasured(point) ? '' : `M${x(point)} 0V100`)),
        )}
        ${hasTarget(indicator) ? path('target', [level(indicator.target!)]) : nothing}
        ${path('line', line(points, scale))}
        ${path(
          'point',
          values.map((point) => dot(point, scale)),
        )}
        ${path('end', [dot(last, scale)])}
      </svg>
      ${
        name
          ? nothing
          : svg`${text('0', -2, y(0), '.35em', 'end')}
            ${periods(points, scale)} ${gaps(points, scale, view.t.notMeasured)}
            ${hasTarget(indicator) ? target(indicator, values, scale, view) : nothing}`
      }
      ${ending(last, format, scale, view, !!name)}
    </g>
  </svg>`
}
