/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018, doi:10.1080/13658816.2018.1504949), written
 * out so that the browser needs no map library. Areas are true, so Kenya is not drawn smaller than Sweden.
 */

/** A point on the map: `x` to the right and `y` downwards, in grid units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An integer grid that covers the world from 84° N to 60° S; Antarctica is left out. */
export interface Grid {
  /** Grid units from 180° W to 180° E along the equator. */
  readonly width: number
  /** Grid units from 84° N to 60° S. */
  readonly height: number
  /** Grid units for one unit (one radian at the equator) of the raw projection. */
  readonly scale: number
  /** Position of 0° E, 0° N, in grid units. */
  readonly translate: readonly [x: number, y: number]
}

/** A base map on its own grid. Scale it by `worldGrid.width / width` to align it with the points. */
export interface BaseMap extends Grid {
  /** SVG path data of all land, to fill. */
  readonly land: string
  /** SVG path data of the borders between countries, without coasts, to stroke. */
  readonly borders: string
}

const NORTH = 84
const SOUTH = -60

const A1 = 1.340264
const A2 = -0.081106
const A3 = 0.000893
const A4 = 0.003796
const M = Math.sqrt(3) / 2
const RADIANS = Math.PI / 180

const rawY = (t: number) => t * (A1 + A2 * t ** 2 + A3 * t ** 6 + A4 * t ** 8)
/** The derivative of `rawY`, which also gives the length of a parallel. */
const slope = (t: number) => A1 + 3 * A2 * t ** 2 + 7 * A3 * t ** 6 + 9 * A4 * t ** 8
const parameter = (latitude: number) => Math.asin(M * Math.sin(latitude * RADIANS))

/** The grid that is `width` units wide. */
export function gridOfWidth(width: number): Grid {
  const scale = (width * M * A1) / (2 * Math.PI)
  const top = scale * rawY(parameter(NORTH))
  const bottom = scale * rawY(parameter(SOUTH))
  return { width, height: Math.ceil(top - bottom), scale, translate: [width / 2, top] }
}

/** The grid everything on the map is placed on, the same as that of the 110m base map. */
export const worldGrid: Grid = gridOfWidth(2000)

/** Degrees east and north (WGS 84) to a point on the grid, not rounded. */
export function project(longitude: number, latitude: number, grid: Grid = worldGrid): Point {
  const t = parameter(latitude)
  return {
    x: grid.translate[0] + (grid.scale * longitude * RADIANS * Math.cos(t)) / (M * slope(t)),
    y: grid.translate[1] - grid.scale * rawY(t),
  }
}

/** A point on the grid to degrees east and north; meaningless outside the outline of the world. */
export function unproject({ x, y }: Point, grid: Grid = worldGrid): { longitude: number; latitude: number } {
  const target = (grid.translate[1] - y) / grid.scale
  let t = target
  // Newton's method; the curve is nearly straight, so this is more than enough for full precision.
  for (let step = 0; step < 12; step++) t -= (rawY(t) - target) / slope(t)
  return {
    longitude: (M * ((x - grid.translate[0]) / grid.scale) * slope(t)) / Math.cos(t) / RADIANS,
    latitude: Math.asin(Math.sin(t) / M) / RADIANS,
  }
}
