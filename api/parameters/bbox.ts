import type { Bbox } from '../../db/queries/selection.ts'
import type { Parameters } from './parameters.ts'

const NUMBER = /^-?\d{1,3}(\.\d{1,9})?$/

/** The part of the map that `bbox` asks for, as west,south,east,north in degrees; null without it. */
export function readBbox(parameters: Parameters): Bbox | null {
  const text = parameters.get('bbox')
  if (text === undefined) return null
  const parts = text.split(',').map((part) => part.trim())
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number)
  const good =
    parts.length === 4 &&
    parts.every((part) => NUMBER.test(part)) &&
    Math.abs(west) <= 180 &&
    Math.abs(east) <= 180 &&
    south >= -90 &&
    north <= 90 &&
    south <= north
  if (good) return { west, south, east, north }
  parameters.wrong('bbox', {
    sv: 'väst,syd,öst,nord i grader, som 10.5,55,24.2,69.1; syd högst lika med nord, väst större än öst när rutan går över datumlinjen',
    en: 'west,south,east,north in degrees, as 10.5,55,24.2,69.1; south at most north, west greater than east where the box crosses the date line',
  })
  return null
}
