import { geoAzimuthalEquidistant, geoDistance, geoInterpolate } from 'd3-geo'
import { expect, test } from 'vitest'
import { buildCoast } from '../../../widgets/build/coast.ts'
import { locatorPaths } from '../../../widgets/map/azimuthal.ts'
import { decodeCoast, type LongitudeLatitude } from '../../../widgets/map/coast.ts'
import { azimuthal, EARTH_RADIUS_KM, halfway, kilometresBetween } from '../../../widgets/map/great-circle.ts'

const alvesta: LongitudeLatitude = [14.556, 56.899]
const krasnystaw: LongitudeLatitude = [23.174, 50.984]
const helsinge: LongitudeLatitude = [12.2, 56.02]
const theewaterskloof: LongitudeLatitude = [19.2, -34.03]
const santaRosa: LongitudeLatitude = [121.11, 14.31]
const coast = decodeCoast(buildCoast())
const size = { width: 288, height: 132, padding: 20 }

test('from Alvesta it is 863 km to Krasnystaw', () => {
  expect(kilometresBetween(alvesta, krasnystaw)).toBeCloseTo(863, -1)
})

test.each([krasnystaw, helsinge, theewaterskloof, santaRosa])(
  'distances to %s, %s are those of d3-geo',
  (...to) => {
    const expected = geoDistance([...alvesta], [...to]) * EARTH_RADIUS_KM
    expect(kilometresBetween(alvesta, to)).toBeCloseTo(expected, 6)
    expect(kilometresBetween(to, alvesta)).toBeCloseTo(expected, 6)
  },
)

test('a place is nowhere from itself', () => {
  expect(kilometresBetween(alvesta, alvesta)).toBe(0)
  halfway(alvesta, alvesta).forEach((degrees, axis) => expect(degrees).toBeCloseTo(alvesta[axis]!, 9))
})

test.each([krasnystaw, theewaterskloof, santaRosa])('halfway to %s, %s is where d3-geo has it', (...to) => {
  const [east, north] = halfway(alvesta, to)
  const expected = geoInterpolate([...alvesta], [...to])(0.5)
  expect(east).toBeCloseTo(expected[0], 6)
  expect(north).toBeCloseTo(expected[1], 6)
})

test.each([krasnystaw, theewaterskloof, santaRosa])(
  '%s, %s is projected as d3-geo projects it',
  (...place) => {
    const d3 = geoAzimuthalEquidistant()
      .scale(EARTH_RADIUS_KM)
      .translate([0, 0])
      .rotate([-alvesta[0], -alvesta[1]])
    const { x, y } = azimuthal(alvesta)(place)
    expect(x).toBeCloseTo(d3([...place])[0], 6)
    expect(y).toBeCloseTo(d3([...place])[1], 6)
    expect(Math.hypot(x, y)).toBeCloseTo(kilometresBetween(alvesta, place), 6)
  },
)

test('the shortest way is a straight line in a sketch centred on it', () => {
  const place = azimuthal(halfway(alvesta, santaRosa))
  const end = place(santaRosa)
  for (const share of [0, 0.2, 0.4, 0.7, 0.9]) {
    const { x, y } = place(geoInterpolate([...alvesta], [...santaRosa])(share))
    expect(x).toBeCloseTo((2 * share - 1) * end.x, 5)
    expect(y).toBeCloseTo((2 * share - 1) * end.y, 5)
  }
})

test.each([krasnystaw, helsinge, theewaterskloof, santaRosa])(
  'both ends fit when the town is %s, %s',
  (...to) => {
    const locator = locatorPaths(alvesta, to, coast, size)
    for (const { x, y } of [locator.from, locator.to]) {
      expect(x).toBeGreaterThanOrEqual(20)
      expect(x).toBeLessThanOrEqual(268)
      expect(y).toBeGreaterThanOrEqual(20)
      expect(y).toBeLessThanOrEqual(112)
    }
    expect(locator.land).toMatch(/^(M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z)+$/)
    expect(locator.land.length).toBeLessThan(6000)
  },
)

test('the sketch omits land outside the box', () => {
  const rings = (to: LongitudeLatitude) => locatorPaths(alvesta, to, coast, size).land.split('Z').length - 1
  expect(rings(helsinge)).toBeGreaterThan(3)
  expect(rings(helsinge)).toBeLessThan(rings(santaRosa) / 1.5)
  expect(rings(santaRosa)).toBeLessThan(coast.length)
})

test('a twin town next door still shows a piece of the world, not a dot', () => {
  const { from, to, land: path } = locatorPaths([24.13, 65.83], [24.15, 65.85], coast, size)
  expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(2)
  expect(path).not.toBe('')
})
