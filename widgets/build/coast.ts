/**
 * The coastline for the twin-town locators. Every locator shows Sweden, so a coast at twice the distance is
 * drawn at half the size: detail falls off with the distance from Sweden.
 */
import type { Position } from 'topojson-client'
import { presimplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify'
import { maxStep, zeroLetter, type EncodedCoast } from '../map/coast.ts'
import { EARTH_RADIUS_KM, kilometresBetween } from '../map/great-circle.ts'
import { landRings, readAtlas } from './base-map.ts'

const SWEDEN: Position = [15, 58.5]

/** Degrees in one step, about 14 km each way in southern Sweden. */
const STEP: Position = [0.25, 0.125]

/** Where a coast's detail starts to fall off, in kilometres from the middle of southern Sweden. */
const NEAR_KM = 600

/** Smallest triangle and smallest island kept, as a share of the squared distance. Tuned to the size limit. */
const SMALLEST_TRIANGLE = 0.0014
const SMALLEST_ISLAND = 0.001

/** Steradians to a share of the squared distance from Sweden. */
function importance(steradians: number, near: Position): number {
  const distance = kilometresBetween(SWEDEN, near)
  return (Math.abs(steradians) * EARTH_RADIUS_KM ** 2) / (NEAR_KM ** 2 + distance ** 2)
}

/** Far points use every second, fourth or eighth step: fewer different letters make a shorter archive. */
function snap(point: Position): Position {
  const distance = kilometresBetween(SWEDEN, point)
  const every = distance < 1200 ? 1 : distance < 3000 ? 2 : distance < 6000 ? 4 : 8
  return [Math.round(point[0] / STEP[0] / every) * every, Math.round(point[1] / STEP[1] / every) * every]
}

/** Simplifies a ring (Visvalingam), keeping at least three corners. */
function simplified(rings: Position[][]): Position[][] {
  const { arcs } = presimplify({ type: 'Topology', arcs: rings, objects: {} }, (triangle) =>
    importance(sphericalTriangleArea(triangle), triangle[1]),
  )
  return arcs.map((ring) => {
    const third = ring.map(([, , weight]) => weight).sort((a, b) => b - a)[3] ?? 0
    const smallest = Math.min(third, SMALLEST_TRIANGLE)
    return ring.filter(([, , weight]) => weight >= smallest).map(([east, north]) => [east, north])
  })
}

/** The rings in an order that keeps the way from each to the next short; each begins where it is nearest. */
function chained(rings: readonly Position[][]): Position[][] {
  const left = [...rings]
  const chain: Position[][] = []
  let pen: Position = [0, 0]
  const distance = (ring: readonly Position[]) => {
    const start = ring[0]!
    return Math.max(Math.abs(start[0] - pen[0]), Math.abs(start[1] - pen[1]))
  }
  const nearest = (all: readonly Position[][]) =>
    all.reduce((best, ring) => (distance(ring) < distance(best) ? ring : best))
  while (left.length > 0) {
    const starts = left.map((ring) => nearest(ring.map((_, at) => [...ring.slice(at), ...ring.slice(0, at)])))
    const next = nearest(starts)
    left.splice(starts.indexOf(next), 1)
    chain.push(next)
    pen = next.at(-1)!
  }
  return chain
}

const letter = (steps: number) => String.fromCharCode(zeroLetter + steps)

/** The letters from the pen to a point, in several stages where it is too far for one letter. */
function stages([east, north]: Position): string[] {
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / maxStep))
  const at = (whole: number, stage: number) => Math.round((whole * stage) / count)
  return Array.from(
    { length: count },
    (_, stage) =>
      letter(at(east, stage + 1) - at(east, stage)) + letter(at(north, stage + 1) - at(north, stage)),
  )
}

export function buildCoast(): EncodedCoast {
  const rings = landRings(readAtlas('50m')).filter(
    (ring) => importance(sphericalRingArea(ring, false), ring[0]!) > SMALLEST_ISLAND,
  )
  const snapped = simplified(rings)
    .map((ring) => ring.map(snap).filter(([x, y], i, all) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]))
    .filter((ring) => ring.length > 3)
    // Rings are closed when drawn.
    .map((ring) => ring.slice(0, -1))
  let pen: Position = [0, 0]
  const lines = chained(snapped).map((ring) =>
    ring
      .map((point, index) => {
        const letters = stages([point[0] - pen[0], point[1] - pen[1]])
        pen = point
        // The path to the first point is not coast.
        return letters.join(index === 0 ? ' ' : '')
      })
      .join(''),
  )
  return { step: STEP, lines: lines.join(' ') }
}

/** `widgets/map/coastline.ts`. Node runs it without a build, so it is stored. */
export const writeCoastline = () =>
  [
    '/** Written by widgets/build/coast.ts; see test/widgets-pure/map/coast.test.ts. */',
    "import type { EncodedCoast } from './coast.ts'",
    '',
    `export const coastline: EncodedCoast = ${JSON.stringify(buildCoast())}`,
  ].join('\n')
