/**
 * Puts nearby places together so that each marker can be hit with a thumb and the page stays light.
 * Works on projected points, so a cluster covers the same distance on the screen in Nairobi as in Alvesta.
 */
import type { Point } from './equal-earth.ts'

/** One place to show, in grid units. */
export interface Place extends Point {
  readonly id: string
}

export interface Cluster extends Point {
  /** The smallest of `ids` in code unit order: the same cluster keeps its id when the points are reordered. */
  readonly id: string
  /** Number of places. */
  readonly count: number
  /** The places, in code unit order. */
  readonly ids: readonly string[]
}

export interface ClusterOptions {
  /** Side of a marker's square target, in grid units: 44 px times the grid units per pixel. */
  readonly target: number
  /** Side of a cell that gathers places, in grid units. @default target */
  readonly cell?: number
  /** Largest number of clusters; the cell grows until it holds. @default 200 */
  readonly limit?: number
}

interface Group {
  x: number
  y: number
  ids: string[]
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function join(into: Group, { x, y, ids }: Group): void {
  const all = into.ids.length + ids.length
  into.x += ((x - into.x) * ids.length) / all
  into.y += ((y - into.y) * ids.length) / all
  into.ids.push(...ids)
}

function gatherInCells(places: readonly Place[], cell: number): Group[] {
  const cells = new Map<string, Group>()
  for (const { x, y, id } of places) {
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`
    const place = { x, y, ids: [id] }
    const group = cells.get(key)
    if (group) join(group, place)
    else cells.set(key, place)
  }
  return [...cells.values()]
}

/** Joins groups whose targets overlap. Large groups stay put and take the small ones in. */
function joinOverlapping(groups: Group[], target: number): Group[] {
  const sorted = [...groups].sort((a, b) => b.ids.length - a.ids.length || byText(a.ids[0]!, b.ids[0]!))
  const kept: Group[] = []
  for (const group of sorted) {
    const near = kept.find((k) => Math.abs(k.x - group.x) < target && Math.abs(k.y - group.y) < target)
    if (near) join(near, group)
    else kept.push(group)
  }
  // A joined centre has moved and may now be too near a third.
  return kept.length === groups.length ? kept : joinOverlapping(kept, target)
}

/**
 * The clusters of `places`, from north to south. Targets never overlap, and places at the same point always
 * share a cluster. Pass only the places in view (with a margin): the limit counts all places passed.
 */
export function clusterPlaces(
  places: readonly Place[],
  { target, cell = target, limit = 200 }: ClusterOptions,
): Cluster[] {
  const sorted = [...places].sort((a, b) => byText(a.id, b.id))
  let side = cell
  let groups = gatherInCells(sorted, side)
  while (groups.length > limit) {
    side *= 1.25
    groups = gatherInCells(sorted, side)
  }
  return joinOverlapping(groups, target)
    .map(({ x, y, ids }) => {
      const members = [...ids].sort(byText)
      return { id: members[0]!, x, y, count: members.length, ids: members }
    })
    .sort((a, b) => a.y - b.y || a.x - b.x)
}
