/** The coastline behind the twin-town locators, spelled so that the whole world fits in under two kilobytes. */

/** Degrees east and north. */
export type LongitudeLatitude = readonly [longitude: number, latitude: number]

/** The form of `coastline.ts`. */
export interface EncodedCoast {
  /** Degrees east and degrees north in one step. */
  readonly step: LongitudeLatitude
  /**
   * Rings between spaces, each without its last point, which is its first; two letters a point, east before
   * north. A letter is the number of steps from the point before it, across spaces too. A ring of one point only
   * bridges a long way to the next.
   */
  readonly lines: string
}

/** The character code that means no step. Letters run from "$" to "z", 43 steps either way. */
export const zeroLetter = 79

/** Largest number of steps in one letter, either way. */
export const maxStep = 43

/** Open rings; beyond 180° E longitudes go on rather than jump. Decode once and keep the result. */
export function decodeCoast({ step, lines }: EncodedCoast): LongitudeLatitude[][] {
  let [east, north] = [0, 0]
  return lines
    .split(' ')
    .map((letters) => {
      const points: LongitudeLatitude[] = []
      for (let at = 0; at < letters.length; at += 2) {
        east += letters.charCodeAt(at) - zeroLetter
        north += letters.charCodeAt(at + 1) - zeroLetter
        points.push([east * step[0], north * step[1]])
      }
      return points
    })
    .filter((points) => points.length > 1)
}
