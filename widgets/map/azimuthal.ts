/**
 * The small sketch of a twin town's position. An azimuthal equidistant projection centred halfway
 * between the two places: both ends fit as large as the box allows, distances along the line are true, and the
 * shortest way is a straight line, as every great circle through the centre is. North is up at the centre.
 */
import type { LongitudeLatitude } from './coast.ts'
import type { Point } from './equal-earth.ts'
import { azimuthal, halfway } from './great-circle.ts'

export interface LocatorSize {
  /** Size of the box in its own units, which are CSS pixels when it is not scaled. */
  readonly width: number
  readonly height: number
  /** Room around the two places, in the same units. */
  readonly padding: number
}

export interface Locator {
  /** SVG path data of the land that reaches into the box, to fill and to stroke. */
  readonly land: string
  readonly from: Point
  readonly to: Point
}

/** Minimum height in kilometres: closer up, a coast is not recognisable. */
const MIN_SPAN_KM = 1200

/** Maximum distance from the centre in kilometres: beyond it the projection distorts coasts; they are left out. */
const MAX_DISTANCE_KM = 13000

/** Points closer than this in the box are merged; outside they only lead the path back into it. */
const MIN_STEP = 1.2
const MIN_STEP_OUTSIDE = 8

const tenth = (value: number) => Math.round(value * 10) / 10

/** A sketch of the way from a municipality to its twin town. `coast` comes from `decodeCoast`. */
export function locatorPaths(
  from: LongitudeLatitude,
  to: LongitudeLatitude,
  coast: readonly (readonly LongitudeLatitude[])[],
  { width, height, padding }: LocatorSize,
): Locator {
  const project = azimuthal(halfway(from, to))
  const end = project(to)
  const scale = Math.min(
    (width / 2 - padding) / Math.abs(end.x),
    (height / 2 - padding) / Math.abs(end.y),
    height / MIN_SPAN_KM,
  )
  const place = ({ x, y }: Point, scaled = scale): Point => ({
    x: tenth(width / 2 + x * scaled),
    y: tenth(height / 2 + y * scaled),
  })
  // Points far outside are moved to a line around the box, where most of them coincide; SVG clips the rest.
  const within = (value: number, length: number) => Math.min(Math.max(value, -width), length + width)
  let land = ''
  for (const ring of coast) {
    const points: string[] = []
    let near = false
    let before: Point = { x: NaN, y: NaN }
    for (const point of ring.map(project)) {
      if (Math.hypot(point.x, point.y) > MAX_DISTANCE_KM) continue
      const placed = place(point)
      const [x, y] = [within(placed.x, width), within(placed.y, height)]
      const inside = x > 0 && x < width && y > 0 && y < height
      if (Math.hypot(x - before.x, y - before.y) < (inside ? MIN_STEP : MIN_STEP_OUTSIDE)) continue
      points.push(`${x} ${y}`)
      near ||= inside
      before = { x, y }
    }
    if (near && points.length > 2) land += `M${points.join('L')}Z`
  }
  return { land, from: place(end, -scale), to: place(end) }
}
