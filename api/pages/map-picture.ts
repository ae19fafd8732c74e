import { fingerprint } from '../fingerprint.ts'
import { decodeCoast } from '../../widgets/map/coast.ts'
import { coastline } from '../../widgets/map/coastline.ts'
import { project, worldGrid } from '../../widgets/map/equal-earth.ts'

// A grey that is seen on a light and on a dark page: the colours of a page do not reach a picture.
const colours = 'fill="#8a949e" fill-opacity=".3" stroke="#8a949e" stroke-opacity=".6" stroke-width=".6"'

/** A ring as path data: whole units of the grid, each point from the one before. */
function ringPath(ring: readonly (readonly [longitude: number, latitude: number])[]): string {
  let [x, y] = [0, 0]
  const steps = ring.map(([longitude, latitude]) => {
    const point = project(longitude, latitude)
    const [east, south] = [Math.round(point.x), Math.round(point.y)]
    const step = `${east - x},${south - y}`
    ;[x, y] = [east, south]
    return step
  })
  return `M${steps[0]}l${steps.slice(1).join(' ')}z`
}

const { width, height } = worldGrid
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path ${colours} fill-rule="evenodd" d="${decodeCoast(coastline).map(ringPath).join('')}"/></svg>`

/** The coasts of the world on the grid of the maps, one picture for all pages; its path changes with its content. */
export const MAP_PICTURE = { svg, width, height, path: `/style/map.${fingerprint(svg)}.svg` }
