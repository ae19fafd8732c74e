import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../helpers/server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const ask = (path: string, init?: RequestInit) => fetch(`${server.origin}${path}`, init)

test('a first start creates the register, loads the seed and prints its address', () => {
  expect(server.output()).toContain('Register made or migrated')
  expect(server.output()).toContain('This is the demonstration')
  expect(server.output()).toContain('a fictional municipality (release 1)')
  expect(server.output()).toContain(`${server.origin}/utblick/v1/`)
})

test('Alvesta’s twin towns are there; as of before the seed there are none', async () => {
  const now = await (await ask('/utblick/v1/twin-towns?municipality=0764')).json()
  expect(now.data.map((t: { name: string }) => t.name)).toEqual(
    expect.arrayContaining(['Helsinge', 'Krasnystaw', 'Turnov', 'Lengede']),
  )
  const before = await (await ask('/utblick/v1/twin-towns?municipality=0764&asOf=2020-01-01')).json()
  expect(before.data).toEqual([])
})

test('a second request with the ETag is answered 304 with CORS', async () => {
  const first = await ask('/utblick/v1/twin-towns?municipality=0764')
  const second = await ask('/utblick/v1/twin-towns?municipality=0764', {
    headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
  })
  expect(second.status).toBe(304)
  expect(second.headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test('links start with the requested origin', async () => {
  const page = await (await ask('/utblick/v1/goals?limit=1')).json()
  expect(page.data[0].url).toMatch(new RegExp(`^${server.origin}/`))
  expect(page._links.next.href).toMatch(new RegExp(`^${server.origin}/`))
})

test('widgets may be loaded by any page, and a chunk is immutable', async () => {
  const entry = await ask('/w/v1/twin-towns.js')
  expect(entry.status).toBe(200)
  expect(entry.headers.get('Content-Type')).toContain('javascript')
  expect(entry.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const chunk = /chunks\/[\w.-]+\.js/.exec(await entry.text())?.[0]
  expect((await ask(`/w/v1/${chunk}`)).headers.get('Cache-Control')).toContain('immutable')
})

test('widgets, pages and responses are compressed by Accept-Encoding', async () => {
  const list = '/utblick/v1/projects?municipality=9999'
  const plain = await ask(list, { headers: { 'Accept-Encoding': 'identity' } })
  expect(plain.headers.get('Content-Encoding')).toBeNull()
  for (const encoding of ['br', 'gzip'])
    for (const path of [list, '/w/v1/goals.js', '/'])
      for (const _again of [1, 2]) {
        const { status, headers } = await ask(path, { headers: { 'Accept-Encoding': encoding } })
        expect([status, headers.get('Content-Encoding')], path).toEqual([200, encoding])
        expect(headers.get('Vary'), path).toContain('Accept-Encoding')
      }
  const compressed = await ask(list)
  expect(await compressed.text()).toBe(await plain.text())
  expect(Number(compressed.headers.get('Content-Length'))).toBeLessThan(30_000)
  const etag = compressed.headers.get('ETag')!
  expect(etag).toMatch(/^W\//)
  expect((await ask(list, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect(
    (await ask('/utblick/v1/', { headers: { 'Accept-Encoding': 'gzip;q=0' } })).headers.get(
      'Content-Encoding',
    ),
  ).toBeNull()
})

test('no file outside of widgets and demo can be reached', async () => {
  for (const path of [
    '/package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/w/..%2f..%2fpackage.json',
    '/data/utblick.sqlite',
    '/.git/HEAD',
  ])
    expect((await ask(path)).status, path).toBe(404)
})

test('files and responses always have Vary: Accept-Encoding', async () => {
  for (const path of ['/utblick/v1/projects?municipality=9999', '/w/v1/goals.js', '/', '/gallery.html'])
    for (const encoding of ['identity', 'br', 'gzip;q=0.5, *;q=0'])
      for (const method of ['GET', 'HEAD']) {
        const { status, headers } = await ask(path, { method, headers: { 'Accept-Encoding': encoding } })
        const coding = { identity: null, br: 'br' }[encoding] ?? null
        expect(
          [status, headers.get('Vary')?.includes('Accept-Encoding')],
          `${method} ${path} ${encoding}`,
        ).toEqual([200, true])
        expect(headers.get('Content-Encoding'), `${method} ${path} ${encoding}`).toBe(
          encoding.startsWith('gzip') ? 'gzip' : coding,
        )
      }
})

test('a file is sent whole for range requests, so that no copy mixes two versions', async () => {
  for (const encoding of ['identity', 'br'])
    for (const condition of [{}, { 'If-Range': '"other"' }]) {
      const headers = { 'Accept-Encoding': encoding, ...condition }
      const whole = await ask('/w/v1/goals.js', { headers })
      const part = await ask('/w/v1/goals.js', { headers: { ...headers, Range: 'bytes=5-9' } })
      expect([part.status, part.headers.get('Content-Range')]).toEqual([200, null])
      expect(await part.text()).toBe(await whole.text())
    }
})
