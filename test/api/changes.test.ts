import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, getProblem, type Json } from '../helpers/api.ts'
import { REASONS } from '../helpers/register-facts.ts'

const changes = (query: string) => getJson(`changes?${query}`)
const below = 'https://data.example.se/utblick/v1/'

/** All changes of a query, walked by next. */
async function walk(query: string): Promise<Json[]> {
  const all: Json[] = []
  let next: string | undefined = query
  while (next !== undefined) {
    const page: Json = await changes(next)
    all.push(...page.data)
    next = page._links.next?.href.split('changes?')[1]
  }
  return all
}

describe('changes', () => {
  test('list what was added and what was closed, with a tombstone for each closed record', async () => {
    const { data, _meta } = await changes('since=1')
    expect(data).toHaveLength(2)
    expect(data[0]).toMatchObject({
      resource: 'projects',
      id: '9999-provprojekt',
      url: `${below}projects/9999-provprojekt`,
      release: 2,
      publishedAt: '2026-11-10T08:00:00.000Z',
      change: 'added',
      reason: REASONS.added,
    })
    expect(data[0].record).toEqual((await getJson('projects/9999-provprojekt?asOf=2')).data)
    expect(data[1]).toEqual({
      resource: 'projects',
      id: '9999-provprojekt',
      url: `${below}projects/9999-provprojekt`,
      release: 3,
      publishedAt: '2026-11-15T08:00:00.000Z',
      change: 'closed',
      reason: REASONS.closed,
    })
    expect(_meta).toMatchObject({ totalRecords: 2, since: 1, release: 3 })
  })

  test('since the beginning build the whole register, and agree with the releases’ own counts', async () => {
    const all = await walk('since=0&limit=500')
    const state = new Map<string, Json>()
    for (const { url, change, record } of all) {
      if (change === 'closed') state.delete(url)
      else state.set(url, record)
    }
    for (const { name } of (await getJson('datasets')).data)
      for (const record of (await getList(`${name}?limit=500`)).data) {
        expect(state.get(record.url)).toEqual(record)
        state.delete(record.url)
      }
    expect([...state.keys()]).toEqual([])
    const counted = (await getJson('releases')).data.flatMap((r: Json) => Object.values<Json>(r.counts))
    const sum = (kind: string) => counted.reduce((n: number, c: Json) => n + c[kind], 0)
    for (const kind of ['added', 'changed', 'closed'])
      expect(all.filter(({ change }) => change === kind)).toHaveLength(sum(kind))
  })

  test('since a date are those from the start of that day, until the requested release', async () => {
    expect((await changes('since=2026-11-10')).data.map((c: Json) => c.release)).toEqual([2, 3])
    expect((await changes('since=2026-11-11')).data.map((c: Json) => c.release)).toEqual([3])
    expect((await changes('since=2026-11-10T07:00:00Z')).data.map((c: Json) => c.release)).toEqual([2, 3])
    expect((await changes('since=1&asOf=2')).data.map((c: Json) => c.change)).toEqual(['added'])
    expect((await changes('since=3')).data).toEqual([])
    expect((await changes('since=3&asOf=1')).data).toEqual([])
  })

  test('are narrowed by resource and municipality', async () => {
    const all = await walk('since=0&resource=goals,twin-towns&municipality=0764&limit=5')
    expect(new Set(all.map((c) => c.resource))).toEqual(new Set(['goals', 'twin-towns']))
    for (const { record } of all) expect(record.municipalityCode).toBe('0764')
    const goals = (await getList('goals?municipality=0764'))._meta.totalRecords
    const towns = (await getList('twin-towns?municipality=0764'))._meta.totalRecords
    expect(all).toHaveLength(goals + towns)
  })

  test('walked page by page are the same as at once', async () => {
    const whole = (await changes('since=0&municipality=0114,9999&limit=500')).data
    const walked = (await walk('since=0&municipality=0114,9999&limit=97')).slice(0, 500)
    expect(walked.map((c) => `${c.release} ${c.url}`)).toEqual(
      whole.map((c: Json) => `${c.release} ${c.url}`),
    )
  })

  test('link to the next request to make', async () => {
    const { _links } = await changes('since=0&resource=goals&limit=3')
    expect(_links.monitor.href).toBe(`${below}changes?limit=3&resource=goals&since=3`)
    expect((await changes(_links.monitor.href.split('changes?')[1])).data).toEqual([])
  })

  test('between two releases never change, up to the latest they may', async () => {
    const cache = async (query: string) =>
      (await fetchApi(`${BASE}/changes?${query}`)).headers.get('Cache-Control')
    expect(await cache('since=1&asOf=2')).toContain('immutable')
    expect(await cache('since=1')).not.toContain('immutable')
    // The start of today is past: no later release can come before it.
    expect(await cache('since=2026-11-21&asOf=3')).toContain('immutable')
    expect(await cache('since=2026-11-21')).not.toContain('immutable')
  })

  test.each([
    ['', 'since'],
    ['since=', 'since'],
    ['since=4', 'since'],
    ['since=2027-01-01', 'since'],
    ['since=yesterday', 'since'],
    ['since=1&resource=colours', 'resource'],
    ['since=1&municipality=X', 'municipality'],
    ['since=1&limit=0', 'limit'],
    ['since=1&cursor=abc', 'cursor'],
    ['since=1&page=2', 'page'],
  ])('are refused with "%s"', async (query, parameter) => {
    const { status, problem } = await getProblem(`changes?${query}&lang=en`.replace('?&', '?'))
    expect(status).toBe(400)
    expect(problem.errors[0].parameter).toBe(parameter)
    expect(problem.errors[0].allowed.length).toBeGreaterThan(0)
  })

  test('refuse the cursor of another query', async () => {
    const { _links } = await changes('since=0&limit=2')
    const cursor = new URL(_links.next.href).searchParams.get('cursor')
    const { status } = await getProblem(`changes?since=0&limit=2&resource=goals&cursor=${cursor}`)
    expect(status).toBe(400)
  })
})

describe('a release', () => {
  test('has its note, counts and hash, and leads to its changes', async () => {
    const { data, _links } = await getJson('releases/2')
    const listed = (await getJson('releases')).data.find((r: Json) => r.id === 2)
    expect(data).toEqual(listed)
    expect(_links.prev.href).toBe(`${below}releases/1`)
    const made = await getJson(_links.changes.href.slice(below.length))
    expect(made.data.map((c: Json) => c.release)).toEqual([2])
    expect((await getJson('releases/1'))._links.prev).toBeUndefined()
  })

  test('never changes', async () => {
    const { headers } = await fetchApi(`${BASE}/releases/1`)
    expect(headers.get('Cache-Control')).toContain('immutable')
    expect(headers.get('ETag')).toMatch(/^W\/"1\./)
  })

  test.each(['releases/4', 'releases/0', 'releases/two', 'releases/02', 'releases/3?asOf=2'])(
    '%s is not there',
    async (path) => {
      expect((await getProblem(path)).status).toBe(404)
    },
  )
})
