/** What part of the map is shown, as plain values: an SVG viewBox in grid units in, a new one out. */
import { worldGrid, type Point } from './equal-earth.ts'

/** The part of the grid that is shown, in grid units, as in SVG's `viewBox`. */
export interface ViewBox extends Point {
  readonly width: number
  readonly height: number
}

export interface FitOptions {
  /** Size of the map on the screen, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Room around the outermost points, in CSS pixels. @default 44 */
  readonly padding?: number
  /** Smallest part of the world to show, in grid units across (20 is about 400 km). @default 120 */
  readonly minSpan?: number
}

/** The closest zoom, in grid units across: about 200 km, beyond which even the 50m coast looks wrong. */
export const closestSpan = 10

const between = (value: number, low: number, high: number) =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high)

/** The view of the given shape that just holds the whole world. */
const widest = (aspect: number) => Math.max(worldGrid.width, worldGrid.height * aspect)

function around(centre: Point, width: number, aspect: number): ViewBox {
  const height = width / aspect
  return clamp({ x: centre.x - width / 2, y: centre.y - height / 2, width, height })
}

/** The same view moved and sized so that it neither leaves the world nor comes too close. */
export function clamp(view: ViewBox): ViewBox {
  const aspect = view.width / view.height
  const width = between(view.width, closestSpan, widest(aspect))
  const height = width / aspect
  return {
    // Where the view is larger than the world, both limits swap sides and the world is centred.
    x: between(view.x + (view.width - width) / 2, 0, worldGrid.width - width),
    y: between(view.y + (view.height - height) / 2, 0, worldGrid.height - height),
    width,
    height,
  }
}

/** The closest view that shows every point; the whole world when there are none. */
export function fit(points: readonly Point[], options: FitOptions): ViewBox {
  const { width, height, padding = 44, minSpan = 120 } = options
  const aspect = width / height
  if (points.length === 0) {
    return around({ x: worldGrid.width / 2, y: worldGrid.height / 2 }, widest(aspect), aspect)
  }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  // On a screen narrower than its padding a quarter of it is still used for the map.
  const across = Math.max(width - 2 * padding, width / 4) / width
  const down = Math.max(height - 2 * padding, height / 4) / height
  const span = Math.max((right - left) / across, ((bottom - top) / down) * aspect, minSpan)
  return around({ x: (left + right) / 2, y: (top + bottom) / 2 }, span, aspect)
}

/** Zooms in by `factor` (2 = twice as close, 0.5 = out) while `centre`, in grid units, stays where it is. */
export function zoom(view: ViewBox, factor: number, centre: Point = centreOf(view)): ViewBox {
  const aspect = view.width / view.height
  const width = between(view.width / factor, closestSpan, widest(aspect))
  const ratio = width / view.width
  return clamp({
    x: centre.x - (centre.x - view.x) * ratio,
    y: centre.y - (centre.y - view.y) * ratio,
    width,
    height: width / aspect,
  })
}

/** Moves the view by grid units: `dx` to the right, `dy` downwards. */
export function pan(view: ViewBox, dx: number, dy: number): ViewBox {
  return clamp({ ...view, x: view.x + dx, y: view.y + dy })
}

export function centreOf({ x, y, width, height }: ViewBox): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether a point is in the view or at most `margin` grid units outside it. */
export function shows(view: ViewBox, { x, y }: Point, margin = 0): boolean {
  return (
    x >= view.x - margin &&
    y >= view.y - margin &&
    x <= view.x + view.width + margin &&
    y <= view.y + view.height + margin
  )
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** One step that way, in grid units. */
export const TOWARDS: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/**
 * Where an arrow key goes from the cluster `fromId`: the nearest cluster in the quarter that the arrow points
 * into, else the nearest on that side at all, so that no cluster is left without a way to it. Undefined when
 * there is no cluster on that side.
 */
export function nearest<T extends Point & { readonly id: string }>(
  clusters: readonly T[],
  fromId: string,
  direction: Direction,
): T | undefined {
  const from = clusters.find(({ id }) => id === fromId)
  if (!from) return undefined
  const [dx, dy] = TOWARDS[direction]
  let best: T | undefined
  let bestRank = Infinity
  for (const cluster of clusters) {
    const [x, y] = [cluster.x - from.x, cluster.y - from.y]
    const along = x * dx + y * dy
    const across = Math.abs(x * dy) + Math.abs(y * dx)
    // The world is 2,000 units wide: clusters outside the quarter always sort after those in it.
    const rank = Math.hypot(along, across) + (across > along ? 1e4 : 0)
    if (along > 0 && rank < bestRank) [best, bestRank] = [cluster, rank]
  }
  return best
}
