/**
 * The small sketch that shows where a twin town lies. An azimuthal equidistant projection centred halfway
 * between the two places: both ends fit as large as the box allows, distances along the line are true, and the
 * shortest way is a straight line, as every great circle through the centre is. North is up at the centre.
 */
import type { LongitudeLatitude } from './coast.ts'
import type { Point } from './equal-earth.ts'
import { EARTH_RADIUS, kilometresBetween, onTheWay } from './great-circle.ts'

const RADIANS = Math.PI / 180

/** Places to kilometres east (`x`) and south (`y`) of the centre. */
export type Azimuthal = (place: LongitudeLatitude) => Point

/** Directions and distances from `centre` are true. The place opposite on the Earth has no direction. */
export function azimuthal([centreEast, centreNorth]: LongitudeLatitude): Azimuthal {
  const [sinCentre, cosCentre] = [Math.sin(centreNorth * RADIANS), Math.cos(centreNorth * RADIANS)]
  return ([longitude, latitude]) => {
    const east = (longitude - centreEast) * RADIANS
    const [sin, cos] = [Math.sin(latitude * RADIANS), Math.cos(latitude * RADIANS)]
    const x = cos * Math.sin(east)
    const y = cosCentre * sin - sinCentre * cos * Math.cos(east)
    const sine = Math.hypot(x, y)
    const angle = Math.atan2(sine, sinCentre * sin + cosCentre * cos * Math.cos(east))
    const stretch = sine === 0 ? 0 : (EARTH_RADIUS * angle) / sine
    return { x: x * stretch, y: -y * stretch }
  }
}

export interface LocatorSize {
  /** Size of the box in its own units, which are CSS pixels when it is not scaled. */
  readonly width: number
  readonly height: number
  /** Room around the two places, in the same units. @default 20 */
  readonly padding?: number
  /** Fewest kilometres from top to bottom, or a neighbour would lie on a coast nobody recognises. @default 1200 */
  readonly minSpan?: number
}

export interface Locator {
  /** SVG path data of the coasts inside the box, to stroke. */
  readonly coast: string
  /** SVG path data of the shortest way. */
  readonly line: string
  readonly from: Point
  readonly to: Point
}

/** Farther than this from the centre the projection pulls coasts out of shape; they are left out. Kilometres. */
const HORIZON = 13000

/** Points closer than this in the box would not be told apart. */
const FINEST = 1.2

const tenth = (value: number) => Math.round(value * 10) / 10

/** Pieces of the coast that touch the box, as a path. SVG cuts what sticks out of the box. */
function coastPath(lines: readonly (readonly Point[])[], { width, height }: LocatorSize): string {
  const outside = (a: Point, b: Point) =>
    Math.max(a.x, b.x) < 0 ||
    Math.max(a.y, b.y) < 0 ||
    Math.min(a.x, b.x) > width ||
    Math.min(a.y, b.y) > height
  let path = ''
  for (const line of lines) {
    let drawn: Point | undefined
    let before: Point | undefined
    for (const [index, point] of line.entries()) {
      const close = before && Math.hypot(point.x - before.x, point.y - before.y) < FINEST
      if (close && index < line.length - 1) continue
      if (before && Number.isFinite(before.x + point.x) && !outside(before, point)) {
        if (drawn !== before) path += `M${tenth(before.x)} ${tenth(before.y)}`
        path += `L${tenth(point.x)} ${tenth(point.y)}`
        drawn = point
      }
      before = point
    }
  }
  return path
}

/** A sketch of the way from a municipality to its twin town. `coast` comes from `decodeCoast`. */
export function locatorPaths(
  from: LongitudeLatitude,
  to: LongitudeLatitude,
  coast: readonly (readonly LongitudeLatitude[])[],
  size: LocatorSize,
): Locator {
  const { width, height, padding = 20, minSpan = 1200 } = size
  const centre = onTheWay(from, to, 0.5)
  const raw = azimuthal(centre)
  const end = raw(to)
  const scale = Math.min(
    (width / 2 - padding) / Math.abs(end.x),
    (height / 2 - padding) / Math.abs(end.y),
    height / minSpan,
  )
  const place = (position: LongitudeLatitude): Point => {
    const { x, y } = raw(position)
    return { x: width / 2 + x * scale, y: height / 2 + y * scale }
  }
  const beyond = { x: Number.NaN, y: Number.NaN }
  const lines = coast.map((line) =>
    line.map((position) => (kilometresBetween(centre, position) < HORIZON ? place(position) : beyond)),
  )
  const ends = [from, to].map(place).map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }))
  const [start, finish] = [ends[0]!, ends[1]!]
  return {
    coast: coastPath(lines, size),
    line: `M${start.x} ${start.y}L${finish.x} ${finish.y}`,
    from: start,
    to: finish,
  }
}
