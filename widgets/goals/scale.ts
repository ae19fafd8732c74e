/** Where a value stands in the picture, in per cent of its width and height. */
import { type Indicator, isMeasured, type Measurement, timeOf } from './goal.ts'

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** A round number at or above: 87.5 gives 100, 10.5 gives 12. */
function roundUp(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  return (steps.find((step) => step * power >= value) ?? 10) * power
}

export interface Scale {
  readonly x: (point: Measurement) => number
  readonly y: (value: number) => number
  readonly top: number
}

/** From zero, or below it where values are, up to the highest value or the target. */
export function scaleFor(points: readonly Measurement[], { target }: Indicator): Scale {
  const values = [0, target ?? 0, ...points.filter(isMeasured).map(({ value }) => value)]
  const top = roundUp(Math.max(...values))
  const bottom = -roundUp(-Math.min(...values))
  const height = top - bottom || 1
  const [start, end] = [timeOf(points[0]!), timeOf(points[points.length - 1]!)]
  return {
    top,
    x: (point) => (end > start ? ((timeOf(point) - start) / (end - start)) * 100 : 100),
    y: (value) => ((top - value) / height) * 100,
  }
}
