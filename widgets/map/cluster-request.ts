/** Clustering request to the API, for a part of the map. Pure. */
import { unproject, worldGrid } from './equal-earth.ts'
import type { ViewBox } from './viewport.ts'

/** Degrees of a cell at zoom 0, and its minimum size in pixels: more than a marker's target. */
const [CELL_DEGREES, MIN_CELL_PX] = [90, 60]

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value))

/** Request for a part of the map: the finest cells whose markers do not overlap. `unit` is grid units per pixel. */
export function clusterRequest(box: ViewBox, unit: number): { zoom: number; bbox: string } {
  const cells = (CELL_DEGREES * worldGrid.width) / 360 / (MIN_CELL_PX * unit)
  const { x, y, width, height } = box
  const [top, bottom] = [Math.max(y, 0), Math.min(y + height, worldGrid.height)]
  // Meridians bend: a straight edge reaches furthest at a corner or at the equator.
  const rows = [top, bottom, Math.min(Math.max(top, worldGrid.translate[1]), bottom)]
  const corners = rows.flatMap((row) => [x, x + width].map((column) => unproject({ x: column, y: row })))
  const longitudes = corners.map(({ longitude }) => within(longitude, 180))
  const latitudes = corners.map(({ latitude }) => within(latitude, 90))
  const bbox = [
    Math.floor(Math.min(...longitudes)),
    Math.floor(Math.min(...latitudes)),
    Math.ceil(Math.max(...longitudes)),
    Math.ceil(Math.max(...latitudes)),
  ]
  return { zoom: within(Math.floor(Math.log2(Math.max(1, cells))), 20), bbox: bbox.join() }
}
