import { gzipSync } from 'node:zlib'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { buildBaseMap, readAtlas, type Resolution } from '../../../widgets/build/base-map.ts'
import { generatedCode } from '../../../widgets/build/generated-modules.ts'
import { generated } from '../../../widgets/build/vite-generated.ts'
import { gridOfWidth, unproject } from '../../../widgets/map/equal-earth.ts'

const resolutions: Resolution[] = ['110m', '50m']

/** All points of a path of relative lines, and the corners of each ring. */
function points(path: string): [number, number][] {
  const found: [number, number][] = []
  let [x, y] = [0, 0]
  for (const part of path.split('m').slice(1)) {
    const numbers = part.match(/-?\d+/g)!.map(Number)
    let start: [number, number] | undefined
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at]!
      y += numbers[at + 1]!
      start ??= [x, y]
      found.push([x, y])
    }
    if (part.endsWith('z')) [x, y] = start!
  }
  return found
}

test.each(resolutions)('Crimea belongs to Ukraine in the %s atlas', (resolution) => {
  const atlas = readAtlas(resolution)
  const { features } = feature(atlas, atlas.objects['countries']!)
  const owners = features.filter((country) => geoContains(country, [34.1, 44.95]))
  expect(owners.map(({ properties }) => properties.name)).toEqual(['Ukraine'])
})

test.each([
  ['virtual:base-map-110m', 12_000],
  ['virtual:base-map-50m', 55_000],
] as const)('%s weighs at most %i bytes compressed', (module, limit) => {
  const bytes = gzipSync(generatedCode(module, String), { level: 9 }).length
  expect(bytes).toBeLessThanOrEqual(limit)
  // Half as much would mean that something has gone missing.
  expect(bytes).toBeGreaterThan(limit / 2)
})

test.each(resolutions)('the %s map is made of short relative commands within its grid', (resolution) => {
  const map = buildBaseMap(resolution)
  expect(map).toMatchObject(gridOfWidth(resolution === '110m' ? 2000 : 4000))
  for (const path of [map.land, map.borders]) {
    expect(path).toMatch(/^[mz\d -]+$/)
    expect(path).not.toMatch(/ -| {2}|m /)
    for (const [x, y] of points(path)) {
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${x} ${y}`).toBe(true)
    }
  }
})

test.each(resolutions)('the %s map is cut at 180° E, where the world ends', (resolution) => {
  const map = buildBaseMap(resolution)
  for (const [x, y] of points(map.land)) {
    // Half a grid unit is at most half a degree so far north.
    expect(Math.abs(unproject({ x, y }, map).longitude)).toBeLessThan(180.5)
  }
})

test('Vite is given the same modules', () => {
  const { resolveId, load } = generated() as unknown as Record<string, (text: string) => string | undefined>
  const id = resolveId!('virtual:base-map-110m')!
  expect(load!(id)).toBe(generatedCode('virtual:base-map-110m', String))
  expect(resolveId!('./coast.ts')).toBeUndefined()
})
