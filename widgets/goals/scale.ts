/** Position of a value in the picture, in per cent of its width and height. */
import { hasTarget, type Indicator, isMeasured, type Measurement, timeOf } from '../records/goal.ts'

/** First and last moment of a time axis, in years. */
export type Span = readonly [number, number]

export interface Scale {
  readonly x: (point: Measurement) => number
  readonly y: (value: number) => number
}

export function spanOf(points: readonly Measurement[]): Span {
  const times = points.map(timeOf).sort((a, b) => a - b)
  return [times[0]!, times[times.length - 1]!]
}

const percent = (place: number) => Math.round(place * 100) / 100

/** From zero, or below it where values are, up to the highest value or the target. */
export function scaleFor(points: readonly Measurement[], indicator: Indicator, [start, end]: Span): Scale {
  const values = [
    0,
    hasTarget(indicator) ? indicator.target! : 0,
    ...points.filter(isMeasured).map(({ value }) => value),
  ]
  const [bottom, top] = [Math.min(...values), Math.max(...values)]
  return {
    x: (point) => (end > start ? percent(((timeOf(point) - start) / (end - start)) * 100) : 100),
    // All zeros: drawn at the bottom.
    y: (value) => (top > bottom ? percent(((top - value) / (top - bottom)) * 100) : 100),
  }
}
