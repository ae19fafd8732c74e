/** Distances and ways on a round Earth. */
import type { LongitudeLatitude } from './coast.ts'

const RADIANS = Math.PI / 180

/** The Earth's mean radius in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088

/** The angle at the Earth's centre between two places, in radians (haversine). */
function angleBetween([eastA, northA]: LongitudeLatitude, [eastB, northB]: LongitudeLatitude): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2
  const h =
    half(northB - northA) + Math.cos(northA * RADIANS) * Math.cos(northB * RADIANS) * half(eastB - eastA)
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The shortest way along the ground between two places, in kilometres. */
export function kilometresBetween(a: LongitudeLatitude, b: LongitudeLatitude): number {
  return EARTH_RADIUS * angleBetween(a, b)
}

/** The place `share` (0 to 1) of the shortest way from `a` to `b`. */
export function onTheWay(a: LongitudeLatitude, b: LongitudeLatitude, share: number): LongitudeLatitude {
  const angle = angleBetween(a, b)
  if (angle === 0) return a
  const [fromA, fromB] = [Math.sin((1 - share) * angle), Math.sin(share * angle)]
  const sum = (axis: (place: LongitudeLatitude) => number) => fromA * axis(a) + fromB * axis(b)
  const x = sum(([east, north]) => Math.cos(north * RADIANS) * Math.cos(east * RADIANS))
  const y = sum(([east, north]) => Math.cos(north * RADIANS) * Math.sin(east * RADIANS))
  const z = sum(([, north]) => Math.sin(north * RADIANS))
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}
