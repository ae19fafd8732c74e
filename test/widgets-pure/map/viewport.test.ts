import { expect, test } from 'vitest'
import { project, worldGrid } from '../../../widgets/map/equal-earth.ts'
import {
  centreOf,
  clamp,
  closestSpan,
  fit,
  nearest,
  pan,
  shows,
  zoom,
  type Direction,
} from '../../../widgets/map/viewport.ts'

const alvesta = project(14.556, 56.899)
const krasnystaw = project(23.174, 50.984)
const screen = { width: 640, height: 400 }

test('fit keeps the shape of the screen and every point inside the padding', () => {
  const view = fit([alvesta, krasnystaw], { ...screen, padding: 40, minSpan: 1 })
  expect(view.width / view.height).toBeCloseTo(1.6, 9)
  const pixel = view.width / screen.width
  for (const point of [alvesta, krasnystaw]) {
    expect(point.x - view.x).toBeGreaterThanOrEqual(40 * pixel - 1e-9)
    expect(view.x + view.width - point.x).toBeGreaterThanOrEqual(40 * pixel - 1e-9)
    expect(point.y - view.y).toBeGreaterThanOrEqual(40 * pixel - 1e-9)
    expect(view.y + view.height - point.y).toBeGreaterThanOrEqual(40 * pixel - 1e-9)
  }
})

test('fit shows at least minSpan around a single point', () => {
  const view = fit([alvesta], { ...screen, minSpan: 150 })
  expect(view.width).toBeCloseTo(150, 9)
  expect(centreOf(view).x).toBeCloseTo(alvesta.x, 9)
  expect(centreOf(view).y).toBeCloseTo(alvesta.y, 9)
})

test.each([screen, { width: 320, height: 480 }, { width: 900, height: 200 }, { width: 60, height: 60 }])(
  'fit shows the whole world when there are no points, or points everywhere ($width × $height)',
  (size) => {
    const corners = [
      { x: 0, y: 0 },
      { x: worldGrid.width, y: worldGrid.height },
    ]
    const view = fit([], size)
    expect(corners.every((corner) => shows(view, corner, 1e-9))).toBe(true)
    expect(fit(corners, size)).toEqual(view)
  },
)

test('zoom keeps the point under the pointer where it is', () => {
  const view = fit([alvesta, krasnystaw], screen)
  const closer = zoom(view, 2, krasnystaw)
  expect(closer.width).toBeCloseTo(view.width / 2, 9)
  expect((krasnystaw.x - closer.x) / closer.width).toBeCloseTo((krasnystaw.x - view.x) / view.width, 9)
  expect((krasnystaw.y - closer.y) / closer.height).toBeCloseTo((krasnystaw.y - view.y) / view.height, 9)
})

test('zoom in and out again returns to the same view', () => {
  const view = fit([alvesta, krasnystaw], screen)
  const back = zoom(zoom(view, 1.5), 1 / 1.5)
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(back[side]).toBeCloseTo(view[side], 9)
})

test('zoom stops at the closest span and at the whole world', () => {
  const view = fit([alvesta], screen)
  expect(zoom(view, 1e6).width).toBe(closestSpan)
  expect(zoom(view, 1e-6)).toEqual(fit([], screen))
})

test('pan stops at the edge of the world and keeps the size', () => {
  const view = fit([alvesta, krasnystaw], screen)
  expect(pan(view, 10, 5)).toEqual({ ...view, x: view.x + 10, y: view.y + 5 })
  expect(pan(view, -1e5, -1e5)).toEqual({ ...view, x: 0, y: 0 })
  const last = pan(view, 1e5, 1e5)
  expect(last.x + last.width).toBeCloseTo(worldGrid.width, 9)
  expect(last.y + last.height).toBeCloseTo(worldGrid.height, 9)
})

test('clamp leaves a view inside the world alone', () => {
  const view = { x: 900, y: 100, width: 320, height: 200 }
  expect(clamp(view)).toEqual(view)
})

const cross = [
  { id: 'centre', x: 100, y: 100 },
  { id: 'west', x: 80, y: 105 },
  { id: 'far west', x: 40, y: 100 },
  { id: 'east', x: 130, y: 90 },
  { id: 'north', x: 105, y: 60 },
  { id: 'south', x: 95, y: 150 },
]

test.each<[Direction, string]>([
  ['left', 'west'],
  ['right', 'east'],
  ['up', 'north'],
  ['down', 'south'],
])('the arrow %s goes to the nearest cluster in that quarter: %s', (direction, expected) => {
  expect(nearest(cross, 'centre', direction)?.id).toBe(expected)
})

test('an arrow takes a cluster outside its quarter when none is inside, else stays', () => {
  expect(nearest(cross, 'east', 'right')).toBeUndefined()
  expect(nearest(cross, 'north', 'right')?.id).toBe('east')
  expect(nearest(cross, 'nowhere', 'left')).toBeUndefined()
})

test('the arrows reach every cluster from every other', () => {
  let state = 11
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647
  for (let round = 0; round < 30; round++) {
    const clusters = Array.from({ length: 40 }, (_, id) => ({
      id: `${id}`,
      x: next() * 2000,
      y: next() * 880,
    }))
    for (const start of clusters) {
      const reached = new Set([start.id])
      for (const id of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const to = nearest(clusters, id, direction)
          if (to) reached.add(to.id)
        }
      }
      expect(reached.size).toBe(clusters.length)
    }
  }
})
