import { expect, test } from 'vitest'
import { buildCoast } from '../../../widgets/build/coast.ts'
import { decodeCoast } from '../../../widgets/map/coast.ts'
import { kilometresBetween } from '../../../widgets/map/great-circle.ts'

const encoded = buildCoast()
const coast = decodeCoast(encoded)

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
