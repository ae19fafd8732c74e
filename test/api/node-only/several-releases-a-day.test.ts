import { expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { seed } from '../../helpers/seed.ts'
import { BASE, type Json } from '../../helpers/api.ts'

/** A register with a release at each of these moments, and what it answers at `now`. */
async function registerOf(published: readonly string[], now: string) {
  const { db } = openNode(':memory:')
  for (const [i, publishedAt] of published.entries()) {
    const network = (seed.network ?? []).map((n) => ({ ...n, website: `https://example.org/${i}` }))
    const { issues } = await importRelease(
      db,
      { ...seed, network },
      { wholeRegister: true, note: `Utgåva ${i + 1}`, publishedAt },
    )
    expect(issues).toEqual([])
  }
  const releases = await listReleases(db)
  expect(releases).toHaveLength(published.length)
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date(now),
    logError: (error) => {
      throw error
    },
  })
  return async (path: string): Promise<Json> => {
    const response = await app.request(`${BASE}/${path}`)
    expect(response.status, path).toBe(200)
    return response.json()
  }
}

const since = async (ask: (path: string) => Promise<Json>, value: string) =>
  (await ask(`changes?since=${value}&limit=1`))._meta.since
const asOf = async (ask: (path: string) => Promise<Json>, value: string) =>
  (await ask(`goals?asOf=${value}&limit=1`))._meta.release

test('since today gives what was published today, and asOf today the last of it', async () => {
  const ask = await registerOf(
    [
      '2026-11-27T10:00:00.000Z',
      '2026-11-28T07:00:00.000Z',
      '2026-11-28T09:00:00.000Z',
      '2026-11-28T11:00:00.000Z',
    ],
    '2026-11-28T12:00:00.000Z',
  )
  const changed = (await ask('changes?since=2026-11-28&limit=500')).data
  expect(new Set(changed.map(({ release }: Json) => release))).toEqual(new Set([2, 3, 4]))
  expect(await since(ask, '2026-11-27')).toBe(0)
  expect(await since(ask, '2026-11-28T09:00:00Z')).toBe(3)
  expect(await since(ask, '2026-11-28T10:00:00%2B01:00')).toBe(3)
  expect(await since(ask, '2026-11-28T08:59:59Z')).toBe(2)
  expect(await since(ask, '4')).toBe(4)
  expect(await asOf(ask, '2026-11-28')).toBe(4)
  expect(await asOf(ask, '2026-11-27')).toBe(1)
})

test('a day begins and ends at midnight in Sweden, summer and winter and when the clocks change', async () => {
  // Summer time ended on 2026-10-25 at 01:00 UTC; that day had 25 hours. It began on 2026-03-29, a day of 23.
  const ask = await registerOf(
    [
      '2026-03-28T22:59:59.000Z', // 28 March 23:59:59
      '2026-03-28T23:00:00.000Z', // 29 March 00:00
      '2026-03-29T21:59:59.000Z', // 29 March 23:59:59, summer time
      '2026-03-29T22:00:00.000Z', // 30 March 00:00
      '2026-10-24T22:00:00.000Z', // 25 October 00:00, summer time
      '2026-10-25T22:59:59.000Z', // 25 October 23:59:59, winter time
      '2026-10-25T23:00:00.000Z', // 26 October 00:00
    ],
    '2026-11-28T12:00:00.000Z',
  )
  for (const [day, before, last] of [
    ['2026-03-28', 0, 1],
    ['2026-03-29', 1, 3],
    ['2026-03-30', 3, 4],
    ['2026-10-24', 4, 4],
    ['2026-10-25', 4, 6],
    ['2026-10-26', 6, 7],
  ] as const) {
    expect(await since(ask, day), day).toBe(before)
    expect(await asOf(ask, day), day).toBe(last)
  }
})
