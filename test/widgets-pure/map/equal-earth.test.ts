import { geoEqualEarth } from 'd3-geo'
import { expect, test } from 'vitest'
import { gridOfWidth, project, unproject, worldGrid } from '../../../widgets/map/equal-earth.ts'

const places: [string, longitude: number, latitude: number][] = [
  ['the Gulf of Guinea', 0, 0],
  ['Alvesta', 14.556, 56.899],
  ['Krasnystaw', 23.174, 50.984],
  ['Theewaterskloof', 19.2, -34.03],
  ['Santa Rosa', 121.11, 14.31],
  ['Seattle', -122.33, 47.61],
  ['Longyearbyen', 15.63, 78.22],
  ['Ushuaia', -68.3, -54.8],
  ['Fiji', 179.9, -16.6],
  ['Attu', -173.2, 52.9],
]

test.each(places)('%s is projected as d3-geo projects it, and back', (_, longitude, latitude) => {
  const d3 = geoEqualEarth()
    .scale(worldGrid.scale)
    .translate([...worldGrid.translate])
  const { x, y } = project(longitude, latitude)
  const [expectedX, expectedY] = d3([longitude, latitude])
  expect(x).toBeCloseTo(expectedX, 8)
  expect(y).toBeCloseTo(expectedY, 8)
  const back = unproject({ x, y })
  expect(back.longitude).toBeCloseTo(longitude, 8)
  expect(back.latitude).toBeCloseTo(latitude, 8)
})

test('the grid spans the world from 84° N to 60° S', () => {
  expect(project(-180, 0).x).toBeCloseTo(0, 8)
  expect(project(180, 0).x).toBeCloseTo(2000, 8)
  expect(project(0, 84).y).toBeCloseTo(0, 8)
  expect(worldGrid.height - project(0, -60).y).toBeGreaterThanOrEqual(0)
  expect(worldGrid.height - project(0, -60).y).toBeLessThan(1)
})

test('a point on a grid twice as wide is twice as far from the corner', () => {
  const [single, double] = [project(14.556, 56.899), project(14.556, 56.899, gridOfWidth(4000))]
  expect(double.x).toBeCloseTo(2 * single.x, 8)
  expect(double.y).toBeCloseTo(2 * single.y, 8)
})
