/** The atlas's rings run across 180° E; on a flat map they have to be cut there. */
import type { Position } from 'topojson-client'

/** The same ring with longitudes that never jump: east of 180° they go on to 181°, 182° and so on. */
export function unwrap(ring: readonly Position[]): Position[] {
  let turn = 0
  let before = ring[0]![0]
  return ring.map(([longitude, latitude]) => {
    if (longitude - before > 180) turn -= 360
    if (before - longitude > 180) turn += 360
    before = longitude
    return [longitude + turn, latitude]
  })
}

/** The part of a closed ring on one side of a meridian (Sutherland and Hodgman). */
function side(ring: readonly Position[], meridian: number, sign: 1 | -1): Position[] {
  const inside = ([longitude]: Position) => sign * (longitude - meridian) >= 0
  const kept: Position[] = []
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1]
    if (before && inside(before) !== inside(point)) {
      const share = (meridian - before[0]) / (point[0] - before[0])
      kept.push([meridian, before[1] + share * (point[1] - before[1])])
    }
    if (inside(point)) kept.push(point)
  }
  const [first, last] = [kept[0], kept.at(-1)]
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) kept.push(first)
  return kept
}

/** The pieces of an unwrapped ring, each between 180° W and 180° E. */
export function cut(ring: readonly Position[]): Position[][] {
  return [-360, 0, 360]
    .map((turn) => ring.map(([longitude, latitude]): Position => [longitude + turn, latitude]))
    .map((turned) => side(side(turned, -180, 1), 180, -1))
    .filter((piece) => piece.length > 3)
}
