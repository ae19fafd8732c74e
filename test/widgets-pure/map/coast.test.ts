import { expect, test } from 'vitest'
import { buildCoast } from '../../../widgets/build/coast.ts'
import { decodeCoast } from '../../../widgets/shared/map/coast.ts'
import { kilometresBetween } from '../../../widgets/shared/map/great-circle.ts'

const encoded = buildCoast()
const coast = decodeCoast(encoded)

test('the coast is spelled in letters that need no escape but the backslash', () => {
  expect(encoded.lines).toMatch(/^[$-z ]+$/)
})

test('every line of the coast is an island or a continent: it ends where it starts', () => {
  for (const line of coast) expect(line.at(-1)).toEqual(line[0])
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
