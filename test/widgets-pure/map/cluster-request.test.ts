import { expect, test } from 'vitest'
import { project, worldGrid } from '../../../widgets/map/equal-earth.ts'
import { clusterRequest } from '../../../widgets/map/cluster-request.ts'

const sides = (bbox: string) => bbox.split(',').map(Number) as [number, number, number, number]

test('a request for the whole world is within the bounds of the API', () => {
  const box = { x: -200, y: -300, width: 2400, height: 1600 }
  const { zoom, bbox } = clusterRequest(box, 2400 / 1120)
  const [west, south, east, north] = sides(bbox)
  expect([west, east]).toEqual([-180, 180])
  expect(south).toBeLessThanOrEqual(-59)
  expect(south).toBeGreaterThanOrEqual(-90)
  expect(north).toBeGreaterThanOrEqual(83)
  expect(north).toBeLessThanOrEqual(90)
  expect(zoom).toBe(1)
})

test.each([
  ['Europe', 15, 54],
  ['Kenya, across the equator', 37, 0],
  ['the Philippines', 121, 14],
  ['Peru', -77, -12],
])('a part of the map over %s is requested with all that it shows', (_name, longitude, latitude) => {
  const centre = project(longitude, latitude)
  const box = { x: centre.x - 60, y: centre.y - 30, width: 120, height: 60 }
  const [west, south, east, north] = sides(clusterRequest(box, 120 / 1120).bbox)
  for (let x = 0; x <= 10; x++)
    for (let y = 0; y <= 10; y++) {
      const [lon, lat] = inverse(box.x + (x / 10) * box.width, box.y + (y / 10) * box.height)
      expect(lon).toBeGreaterThanOrEqual(west)
      expect(lon).toBeLessThanOrEqual(east)
      expect(lat).toBeGreaterThanOrEqual(south)
      expect(lat).toBeLessThanOrEqual(north)
    }
  expect(east - west).toBeLessThan(50)
})

test('the closer the reader looks, the finer the cells', () => {
  const box = { x: 1000, y: 200, width: 100, height: 50 }
  const zooms = [2, 1, 0.5, 0.25, 0.1, 0.04].map((unit) => clusterRequest(box, unit).zoom)
  expect(zooms).toEqual([...zooms].sort((a, b) => a - b))
  expect(zooms.at(-1)).toBeGreaterThan(zooms[0]!)
  expect(zooms.every(Number.isInteger)).toBe(true)
})

/** Position of a point of the grid, by bisection, so that it depends on `project` alone. */
function inverse(x: number, y: number): [longitude: number, latitude: number] {
  const halve = (low: number, high: number, below: (middle: number) => boolean): number => {
    let [from, to] = [low, high]
    for (let step = 0; step < 50; step++) {
      const middle = (from + to) / 2
      if (below(middle)) from = middle
      else to = middle
    }
    return from
  }
  const latitude = halve(-90, 90, (middle) => project(0, middle, worldGrid).y > y)
  return [halve(-180, 180, (middle) => project(middle, latitude, worldGrid).x < x), latitude]
}
