/** Distances, directions and ways on a round Earth. */
import type { LongitudeLatitude } from './coast.ts'
import type { Point } from './equal-earth.ts'

const RADIANS = Math.PI / 180

/** The Earth's mean radius in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088

/** Places to kilometres east (`x`) and south (`y`) of the centre. */
export type Azimuthal = (place: LongitudeLatitude) => Point

/** Directions and distances from `centre` are true. The place opposite on the Earth has no direction. */
export const azimuthal =
  (centre: LongitudeLatitude): Azimuthal =>
  (place) => {
    const east = (place[0] - centre[0]) * RADIANS
    const [from, to] = [centre[1] * RADIANS, place[1] * RADIANS]
    const x = Math.cos(to) * Math.sin(east)
    const y = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(east)
    const cosine = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(east)
    const sine = Math.hypot(x, y)
    const stretch = sine && (EARTH_RADIUS_KM * Math.atan2(sine, cosine)) / sine
    return { x: x * stretch, y: -y * stretch }
  }

/** The shortest way along the ground between two places, in kilometres. */
export function kilometresBetween(a: LongitudeLatitude, b: LongitudeLatitude): number {
  const { x, y } = azimuthal(a)(b)
  return Math.hypot(x, y)
}

/** The middle of the shortest way between two places. */
export function halfway(...ends: readonly [LongitudeLatitude, LongitudeLatitude]): LongitudeLatitude {
  const sum = (axis: (east: number, north: number) => number) =>
    ends.reduce((total, [east, north]) => total + axis(east * RADIANS, north * RADIANS), 0)
  const x = sum((east, north) => Math.cos(north) * Math.cos(east))
  const y = sum((east, north) => Math.cos(north) * Math.sin(east))
  const z = sum((_, north) => Math.sin(north))
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}
