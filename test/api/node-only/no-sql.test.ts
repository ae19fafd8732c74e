import { Kysely, SqliteDialect } from 'kysely'
import { beforeEach, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import type { AppDependencies } from '../../../api/context.ts'
import type { Tables } from '../../../db/database.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { BASE } from '../../helpers/api.ts'

const { sqlite, db: plain } = openNode(inject('registerFile'))
const releases = await listReleases(plain)
let queries = 0
let errors = 0
beforeEach(() => {
  queries = 0
  errors = 0
})

function appWith(change: Partial<AppDependencies> = {}) {
  const log = () => {
    queries += 1
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }), log })
  return createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2026-11-21T12:00:00Z'),
    logError: () => (errors += 1),
    ...change,
  })
}

test('a conditional request is answered without any SQL', async () => {
  const app = appWith()
  for (const path of [
    'twin-towns?municipality=0764',
    'goals/0114-elever',
    'municipalities/0764/summary',
    'goals?asOf=2',
    'datasets/goals',
    'search?q=skola',
    'changes?since=1',
    'projects/clusters?zoom=4',
    'feeds',
  ]) {
    const response = await app.request(`${BASE}/${path}`, {
      headers: { 'If-None-Match': `W/"${path.includes('asOf=2') ? 2 : 3}.test.json"` },
    })
    expect(response.status, path).toBe(304)
  }
  expect(queries).toBe(0)
})

test('a repeated request is answered without any SQL, in the same bytes', async () => {
  const app = appWith()
  const first = await (await app.request(`${BASE}/goals?limit=3&kind=goal`)).text()
  const before = queries
  expect(before).toBeGreaterThan(0)
  // The order of the parameters makes no other answer.
  expect(await (await app.request(`${BASE}/goals?kind=goal&limit=3`)).text()).toBe(first)
  expect(queries).toBe(before)
})

test('an answer from the response cache equals the one made for the request, in every header and byte', async () => {
  let newest: number | null = 3
  const [quick, long] = [appWith({ latestId: () => newest }), appWith()]
  const responseOf = async (app: typeof quick, headers: Record<string, string> = {}) => {
    const response = await app.request(`${BASE}/goals?limit=3`, { headers })
    return [response.status, [...response.headers].sort(), await response.text()]
  }
  const etag = (await quick.request(`${BASE}/goals?limit=3`)).headers.get('ETag') ?? ''
  for (const headers of [
    {},
    { 'If-None-Match': etag },
    { 'If-None-Match': `"x", ${etag}` },
    { 'If-None-Match': '"x"' },
    { 'If-Modified-Since': 'Sun, 15 Nov 2026 08:00:00 GMT' },
    { Accept: 'text/csv' },
    { 'Accept-Language': 'en' },
  ])
    for (const _ of [1, 2])
      expect(await responseOf(quick, headers as Record<string, string>)).toEqual(
        await responseOf(long, headers as Record<string, string>),
      )
  const before = queries
  await responseOf(quick)
  expect(queries).toBe(before)
  // Something was published: nothing is answered from the cache.
  for (const now of [4, null]) {
    newest = now
    expect((await quick.request(`${BASE}/goals?limit=3`)).status).toBe(200)
  }
})

test('the total is counted once for all pages', async () => {
  const app = appWith()
  await app.request(`${BASE}/goals?limit=3`)
  const first = queries
  await app.request(`${BASE}/goals?limit=3&page=2`)
  expect(first).toBe(2)
  expect(queries - first).toBe(1)
})

test('an answer is never mixed of two releases: one that arrives meanwhile has the query repeated', async () => {
  const old = releases.slice(0, 2)
  let reads = 0
  // Release 3 arrives after the parameters have been read and before the body is done.
  const app = appWith({ releases: async () => ((reads += 1) === 1 ? old : releases) })
  const response = await app.request(`${BASE}/goals?limit=3`)
  expect(response.headers.get('ETag')).toContain('"3.')
  expect(((await response.json()) as { _meta: { release: number } })._meta.release).toBe(3)
})

test('an unreachable database is 503 with Retry-After, and is logged', async () => {
  const closed = openNode(':memory:')
  closed.sqlite.exec('DROP TABLE goal')
  const response = await appWith({ db: closed.db }).request(`${BASE}/goals?lang=en`)
  expect(response.status).toBe(503)
  expect(response.headers.get('Retry-After')).toBe('30')
  expect(await response.text()).not.toContain('no such table')
  expect(errors).toBe(1)
})

test('an internal error is 500, shows no details and is logged', async () => {
  const app = appWith({
    releases: () => {
      throw new Error('a secret of the inside')
    },
  })
  const response = await app.request(`${BASE}/goals`)
  expect(response.status).toBe(500)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await response.text()).not.toContain('secret')
  expect(errors).toBe(1)
})
