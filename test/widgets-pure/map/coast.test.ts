import { gzipSync } from 'node:zlib'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { buildCoast, writeCoastline } from '../../../widgets/build/coast.ts'
import { decodeCoast } from '../../../widgets/map/coast.ts'
import { kilometresBetween } from '../../../widgets/map/great-circle.ts'

const encoded = buildCoast()
const coast = decodeCoast(encoded)
const file = new URL('../../../widgets/map/coastline.ts', import.meta.url).pathname

test('the coastline is that of the atlas; updated by running this test with -u', async () => {
  const style = await resolveConfig(file)
  await expect(await format(writeCoastline(), { ...style, parser: 'typescript' })).toMatchFileSnapshot(file)
})

test('the coastline weighs at most 1,800 bytes compressed', () => {
  const bytes = gzipSync(JSON.stringify(encoded), { level: 9 }).length
  expect(bytes).toBeLessThanOrEqual(1_800)
  // Half as much would mean that something has gone missing.
  expect(bytes).toBeGreaterThan(900)
})

test('the coast is spelled in letters that need no escape but the backslash', () => {
  expect(encoded.lines).toMatch(/^[$-z ]+$/)
})

test('every ring of the coast is an island or a continent, left for the pen to close', () => {
  for (const ring of coast) {
    expect(ring.length).toBeGreaterThan(2)
    expect(ring.at(-1)).not.toEqual(ring[0])
  }
})

test.each([
  ['Skagen', 10.6, 57.74],
  ['Visby', 18.3, 57.64],
  ['Gdańsk', 18.7, 54.4],
  ['Cape Town', 18.4, -33.9],
  ['Gibraltar', -5.4, 36.1],
  ['Manila', 120.9, 14.6],
])('there is a coast at %s', (_, longitude, latitude) => {
  const nearest = Math.min(...coast.flat().map((point) => kilometresBetween(point, [longitude, latitude])))
  const fromSweden = kilometresBetween([15, 58.5], [longitude, latitude])
  expect(nearest).toBeLessThan(60 + fromSweden / 20)
})

test('Antarctica is left out', () => {
  expect(Math.min(...coast.flat().map(([, latitude]) => latitude))).toBeGreaterThan(-60)
})
