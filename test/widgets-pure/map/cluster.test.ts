import { expect, test } from 'vitest'
import { clusterPlaces, type Place } from '../../../widgets/map/cluster.ts'

/** Numbers between 0 and 1 that are the same in every run (Lehmer's generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

function scattered(count: number, seed = 7): Place[] {
  const next = numbers(seed)
  return Array.from({ length: count }, (_, index) => ({ id: `p${index}`, x: next() * 2000, y: next() * 880 }))
}

const targets = [1, 5, 22, 60, 200]

test.each(targets)('every place is in exactly one cluster (target %i)', (target) => {
  const places = scattered(500)
  const clusters = clusterPlaces(places, { target })
  expect(clusters.flatMap(({ ids }) => ids).toSorted()).toEqual(places.map(({ id }) => id).toSorted())
  for (const { id, count, ids } of clusters) expect([id, count]).toEqual([ids[0], ids.length])
})

test.each(targets)('no two targets overlap (target %i)', (target) => {
  const clusters = clusterPlaces(scattered(2000), { target })
  for (const [index, a] of clusters.entries()) {
    for (const b of clusters.slice(index + 1)) {
      expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(target)
    }
  }
})

test.each(targets)('2,000 places never make more than 200 clusters (target %i)', (target) => {
  const clusters = clusterPlaces(scattered(2000), { target })
  expect(clusters.length).toBeLessThanOrEqual(200)
  expect(clusters.length).toBeGreaterThan(10)
})

test('a cluster is at the mean of its places', () => {
  const places = scattered(300)
  for (const { ids, x, y } of clusterPlaces(places, { target: 100 })) {
    const members = places.filter(({ id }) => ids.includes(id))
    expect(x).toBeCloseTo(members.reduce((sum, place) => sum + place.x, 0) / members.length, 6)
    expect(y).toBeCloseTo(members.reduce((sum, place) => sum + place.y, 0) / members.length, 6)
  }
})

test('places at the same point share a cluster however close the view', () => {
  const places = ['b', 'a', 'c'].map((id) => ({ id, x: 1080.123, y: 150.5 }))
  const [cluster, ...others] = clusterPlaces(places, { target: 0.001 })
  expect(others).toEqual([])
  expect(cluster).toMatchObject({ id: 'a', count: 3, ids: ['a', 'b', 'c'] })
  expect(cluster!.x).toBeCloseTo(1080.123, 9)
})

test('two neighbours on either side of a cell border are joined', () => {
  const places = [
    { id: 'a', x: 9.9, y: 5 },
    { id: 'b', x: 10.1, y: 5 },
  ]
  expect(clusterPlaces(places, { target: 10 })).toHaveLength(1)
})

test('the result does not depend on the order of the places', () => {
  const places = scattered(400)
  expect(clusterPlaces(places.toReversed(), { target: 40 })).toEqual(clusterPlaces(places, { target: 40 }))
})

test('no places make no clusters', () => {
  expect(clusterPlaces([], { target: 44 })).toEqual([])
})

test('sixteen times as many places take far less than 256 times as long', () => {
  /** Processor time of one run, in microseconds; the system counts it in steps of some milliseconds. */
  const timeOf = (count: number, runs: number) => {
    const places = scattered(count)
    const start = process.threadCpuUsage()
    for (let run = 0; run < runs; run += 1) clusterPlaces(places, { target: 20 + (run % 20) })
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / runs
  }
  timeOf(1000, 20)
  expect(timeOf(8000, 20) / timeOf(500, 320)).toBeLessThan(80)
})
