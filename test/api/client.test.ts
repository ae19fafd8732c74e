import { expect, test } from 'vitest'
import { limits } from '../../api/limits.ts'
import { createClient, UtblickProblem } from '../../api/client/index.ts'
import { BASE, fetchApi, getList, getRecord } from '../helpers/api.ts'

const requests: string[] = []
const utblick = createClient({
  origin: 'https://data.example.se/',
  fetch: (address, init) => {
    requests.push(address)
    return fetchApi(address, init)
  },
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

async function problemOf(question: Promise<unknown>): Promise<UtblickProblem> {
  const problem = await question.catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(UtblickProblem)
  return problem as UtblickProblem
}

test('a list is the answer of the API, whole', async () => {
  const page = await utblick.list('projects', {
    municipality: '9999',
    status: ['ongoing', 'finished'],
    asOf: 3,
  })
  expect(page).toEqual(await getList('projects?municipality=9999&status=ongoing%2Cfinished&asOf=3'))
  expect(page.data.length).toBeGreaterThan(5)
  expect(new Set(page.data.map(({ status }) => status))).toEqual(new Set(['ongoing', 'finished']))
})

test('all pages walked are one long page', async () => {
  requests.length = 0
  const walked = await collect(utblick.all('projects', { limit: 7, sort: ['-startDate', 'title'] }))
  const { data, _meta } = await utblick.list('projects', { limit: 500, sort: ['-startDate', 'title'] })
  expect(walked).toEqual(data)
  expect(walked).toHaveLength(_meta.totalRecords)
  expect(requests).toHaveLength(Math.ceil(_meta.totalRecords / 7) + 1)
})

test('a walk by the best match is one long page, too', async () => {
  const walked = await collect(utblick.all('projects', { q: 'skola', limit: 2 }))
  expect(walked.length).toBeGreaterThan(2)
  expect(walked).toEqual((await utblick.list('projects', { q: 'skola', limit: 500 })).data)
})

test('a walk requests the largest pages by default, and stops when its reader does', async () => {
  for await (const page of utblick.pages('projects')) expect(page._meta.limit).toBe(limits.maxPageSize)
  requests.length = 0
  for await (const project of utblick.all('projects', { limit: 1 })) {
    expect(project.id).toBeTruthy()
    break
  }
  expect(requests).toHaveLength(1)
})

test('a walk with asOf stays in that release', async () => {
  const releases = new Set<number>()
  const ids: string[] = []
  for await (const { data, _meta } of utblick.pages('projects', { asOf: 2, limit: 5, fields: ['title'] })) {
    releases.add(_meta.release)
    ids.push(...data.map(({ id }) => id))
  }
  expect([...releases]).toEqual([2])
  // Release 2 has a project that release 3 closed.
  expect(ids).toContain('9999-provprojekt')
})

test('before the first release there is nothing, and that is no error', async () => {
  const { data, _meta } = await utblick.list('goals', { asOf: '2020-01-01' })
  expect(data).toEqual([])
  expect(_meta).toMatchObject({ release: 0, publishedAt: null, totalRecords: 0 })
})

test('all that the API takes beside filters can be sent: fields, facets, bbox, both languages', async () => {
  const { data, _meta } = await utblick.list('twin-towns', {
    bbox: [-180, -90, 180, 90],
    fields: ['name', 'country'],
    facets: ['country'],
    q: '',
    status: null,
    lang: 'en',
  })
  expect(Object.keys(data[0]!)).toEqual(expect.arrayContaining(['id', 'url', 'name', 'country', 'fictional']))
  expect(Object.keys(data[0]!)).toHaveLength(5)
  const counts = (_meta.facets?.country ?? []).map(({ count }) => count)
  expect(counts.reduce((a, b) => a + b, 0)).toBe(_meta.totalRecords)
})

test('a record, its history and a municipality’s summary', async () => {
  const { data: first } = await utblick.list('goals', { limit: 1 })
  const { data: goal } = await utblick.record('goals', first[0]!.id)
  expect(goal).toEqual(await getRecord(`goals/${goal.id}`))
  const { data: short } = await utblick.record('goals', goal.id, { fields: ['wording'] })
  expect(Object.keys(short).sort()).toEqual(['fictional', 'id', 'url', 'wording'])
  const { data: events } = await utblick.history('projects', '9999-provprojekt')
  expect(events.map(({ release, change }) => [release, change])).toEqual([
    [3, 'closed'],
    [2, 'added'],
  ])
  const { data: summary } = await utblick.summary('0764')
  expect(summary.municipality.name).toBe('Alvesta')
  expect(summary.twinTowns.length).toBe(summary.figures.twinTowns)
})

test('404: what never was', async () => {
  const problem = await problemOf(utblick.record('projects', '9999-finns inte/?', { lang: 'sv' }))
  expect(problem).toMatchObject({
    name: 'UtblickProblem',
    status: 404,
    type: 'https://data.example.se/docs/problems/not-found',
    title: 'Finns inte',
    errors: [],
    retryAfter: null,
  })
  expect(problem.message).toContain('9999-finns')
})

test('410: what was closed, with the way to its history', async () => {
  const problem = await problemOf(utblick.record('projects', '9999-provprojekt'))
  expect(problem.status).toBe(410)
  expect(problem.type).toMatch(/\/docs\/problems\/gone$/)
  expect(problem.links['version-history']?.href).toMatch(/9999-provprojekt\/history$/)
})

test('400: every issue, in the problem’s own words', async () => {
  // A list of none is sent rather than left out: it would else mean all.
  const problem = await problemOf(
    utblick.list('projects', { country: [], status: 'done' as 'ongoing', limit: 501, lang: 'en' }),
  )
  expect(problem).toMatchObject({ status: 400, title: 'Invalid parameter' })
  expect(problem.errors.map((issue) => issue.parameter).sort()).toEqual(['country', 'limit', 'status'])
  expect(problem.message).toMatch(/status=done: the value cannot be used\. Allowed: idea,/)
})

test('a walk throws the same problem, before its first record', async () => {
  expect((await problemOf(collect(utblick.all('projects', { asOf: 99 })))).status).toBe(400)
})

const answering = (body: string, init: ResponseInit) =>
  createClient({ origin: 'https://x.example', fetch: async () => new Response(body, init) })

test('a walk that a page leads back to itself ends with an error that says where', async () => {
  const looping = createClient({
    origin: 'https://data.example.se',
    fetch: async (address, init) => {
      const answer = (await (await fetchApi(address, init)).json()) as { _links: object }
      return Response.json({ ...answer, _links: { next: { href: address } } })
    },
  })
  await expect(collect(looping.all('projects', { limit: 2 }))).rejects.toThrow(
    /projects\?limit=2.* occurs twice among the next links/,
  )
})

test('a proxy that answers for the API is reported by its status, with its Retry-After', async () => {
  const proxy = answering('<h1>Bad gateway</h1>', { status: 502, headers: { 'Retry-After': '30' } })
  expect(await problemOf(proxy.list('goals'))).toMatchObject({
    status: 502,
    type: 'about:blank',
    message: 'HTTP 502',
    retryAfter: 30_000,
  })
})

test.each(['<!doctype html>', '{"hej":1}', 'null', '[]'])('"%s" is no answer of Utblick', async (body) => {
  const problem = await problemOf(answering(body, { status: 200 }).list('goals'))
  expect(problem.message).toBe(`https://x.example${BASE}/goals is not an answer of Utblick. Check origin.`)
})

test('a network failure is reported as by fetch', async () => {
  const away = new TypeError('fetch failed')
  const client = createClient({ origin: 'https://x.example', fetch: () => Promise.reject(away) })
  await expect(client.list('goals')).rejects.toBe(away)
})

test('a request can be aborted', async () => {
  const signals: unknown[] = []
  const client = createClient({
    origin: 'https://x.example',
    fetch: (_, init) => {
      signals.push(init?.signal)
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
      })
    },
  })
  const stop = new AbortController()
  const question = client.record('goals', 'x', {}, { signal: stop.signal })
  stop.abort(new Error('nog'))
  await expect(question).rejects.toThrow('nog')
  expect(signals).toEqual([stop.signal])
})
