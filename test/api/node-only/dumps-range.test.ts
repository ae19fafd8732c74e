import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { dumpFileStore } from '../../../api/node/dumps/file-store.ts'
import { releasesOnNode } from '../../../api/node/releases-on-node.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { BASE, fetchApi } from '../../helpers/api.ts'
import { onPath, present } from '../../helpers/programs.ts'
import { NOW } from '../../helpers/register-facts.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-range-'))
const { db, dataVersion } = openNode(inject('registerFile'))
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})
const app = createApp({
  db,
  ...releasesOnNode(db, dataVersion),
  build: 'test',
  now: () => NOW,
  origin: 'https://data.example.se',
  dumps: dumpFileStore({
    folder,
    build: 'test',
    timeoutMs: Number.POSITIVE_INFINITY,
    logError: (error) => {
      throw error
    },
  }),
  logError: (error) => {
    throw error
  },
})
const dump = async (headers: Record<string, string> = {}, form = 'csv', method = 'GET') =>
  app.request(`${BASE}/datasets/projects/dump?format=${form}`, { headers, method })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('a part of a stored dump', () => {
  test.each(['', 'br', 'gzip'])('is that part of the very bytes of the coding "%s"', async (coding) => {
    const accept = { 'Accept-Encoding': coding }
    const first = await dump(accept)
    const whole = await bytesOf(first)
    const n = whole.length
    expect(first.headers.get('Accept-Ranges')).toBe('bytes')
    const etag = first.headers.get('ETag')!
    expect(etag).toMatch(/^"3\.test\.dump-csv\./)
    for (const [range, start, end] of [
      ['bytes=0-0', 0, 0],
      ['bytes=0-99', 0, 99],
      ['bytes=100-199', 100, 199],
      [`bytes=${n - 1}-`, n - 1, n - 1],
      ['bytes=7-', 7, n - 1],
      ['bytes=-1', n - 1, n - 1],
      ['bytes=-500', n - 500, n - 1],
      [`bytes=-${n * 2}`, 0, n - 1],
      [`bytes=5-${n * 3}`, 5, n - 1],
      ['BYTES=3-4', 3, 4],
      [`bytes=1-${'9'.repeat(40)}`, 1, n - 1],
    ] as const)
      for (const condition of [{}, { 'If-Range': etag }]) {
        const part = await dump({ ...accept, Range: range, ...(condition as Record<string, string>) })
        expect([part.status, part.headers.get('Content-Range')], range).toEqual([
          206,
          `bytes ${start}-${end}/${n}`,
        ])
        expect(part.headers.get('Content-Length')).toBe(String(end - start + 1))
        expect(part.headers.get('Content-Encoding') ?? '').toBe(coding)
        for (const name of ['ETag', 'Vary', 'Cache-Control', 'Last-Modified', 'Repr-Digest', 'Content-Type'])
          expect(part.headers.get(name), name).toBe(first.headers.get(name))
        // RFC 9530: a digest of the content would be that of the part.
        expect(part.headers.get('Content-Digest')).toBeNull()
        expect(await bytesOf(part)).toEqual(whole.subarray(start, end + 1))
      }
  })

  test('that cannot be given as one part, or whose condition fails, is the whole dump', async () => {
    const first = await dump()
    const whole = await bytesOf(first)
    const other = (await dump({ 'Accept-Encoding': 'br' })).headers.get('ETag')!
    const etag = first.headers.get('ETag')!
    const requests: Record<string, string>[] = [
      { Range: 'bytes=0-1,4-5' },
      { Range: 'bytes=5-4' },
      { Range: 'bytes=-' },
      { Range: 'bytes=a-b' },
      { Range: 'bytes' },
      { Range: 'lines=1-2' },
      { Range: 'bytes=0-9', 'If-Range': `W/${etag}` },
      { Range: 'bytes=0-9', 'If-Range': other },
      { Range: 'bytes=0-9', 'If-Range': '"other"' },
      { Range: 'bytes=0-9', 'If-Range': first.headers.get('Last-Modified')! },
      // A condition that fails goes before a part that is not there.
      { Range: 'bytes=99999999-', 'If-Range': '"other"' },
    ]
    for (const headers of requests) {
      const response = await dump(headers)
      expect([response.status, response.headers.get('Content-Range')], JSON.stringify(headers)).toEqual([
        200,
        null,
      ])
      expect(await bytesOf(response)).toEqual(whole)
    }
  })

  test('beyond the end is refused with the length', async () => {
    const length = (await bytesOf(await dump())).length
    for (const range of [`bytes=${length}-`, 'bytes=99999999999-', 'bytes=-0', `bytes=${'9'.repeat(400)}-`]) {
      const response = await dump({ Range: range, 'Accept-Language': 'en' })
      expect([response.status, response.headers.get('Content-Range')], range).toEqual([
        416,
        `bytes */${length}`,
      ])
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Content-Range')
      expect((await response.json()).detail).toContain(`${length} bytes`)
    }
  })

  test('is nothing that HEAD asks for', async () => {
    const head = await dump({ Range: 'bytes=0-9' }, 'csv', 'HEAD')
    const get = await dump()
    expect([head.status, head.headers.get('Content-Range'), await head.text()]).toEqual([200, null, ''])
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    await get.arrayBuffer()
  })

  test.each(['xlsx', 'datapackage', 'sqlite', 'ndjson', 'geojson'])('of %s is there too', async (form) => {
    const whole = await bytesOf(await dump({}, form))
    const part = await dump({ Range: 'bytes=10-' }, form)
    expect(part.status).toBe(206)
    expect(await bytesOf(part)).toEqual(whole.subarray(10))
  })
})

describe('a dump that the client has', () => {
  test('is not sent again, whichever coding it came in', async () => {
    for (const coding of ['', 'br', 'gzip']) {
      const first = await dump({ 'Accept-Encoding': coding })
      await first.arrayBuffer()
      const etag = first.headers.get('ETag')!
      for (const [ifNoneMatch, expected] of [
        [etag, etag],
        [`W/${etag}`, `W/${etag}`],
        [`"x", ${etag}`, 'W/"3.test.dump-csv"'],
        ['*', 'W/"3.test.dump-csv"'],
      ] as const) {
        const again = await dump({ 'If-None-Match': ifNoneMatch, Range: 'bytes=0-1' })
        expect([again.status, again.headers.get('ETag')], ifNoneMatch).toEqual([304, expected])
        expect(again.headers.get('Vary')).toContain('Accept-Encoding')
      }
      const otherRelease = etag.replace('"3.', '"2.')
      for (const ifNoneMatch of [otherRelease, etag.replace('csv', 'ndjson')]) {
        const again = await dump({ 'If-None-Match': ifNoneMatch })
        expect(again.status, ifNoneMatch).toBe(200)
        await again.arrayBuffer()
      }
    }
  })
})

test('a dump that is made as it is read says that it has no parts', async () => {
  const response = await fetchApi(`${BASE}/datasets/goals/dump?format=csv`, {
    headers: { Range: 'bytes=0-9' },
  })
  expect([response.status, response.headers.get('Accept-Ranges')]).toEqual([200, 'none'])
  expect(response.headers.get('ETag')).toMatch(/^W\//)
  expect((await response.text()).length).toBeGreaterThan(100)
})

describe.runIf(present(onPath('curl'), 'curl', 'curl'))('curl', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  test.each(['csv', 'xlsx', 'sqlite'])(
    'goes on with a broken download of %s where it stopped',
    async (form) => {
      const address = `${server.origin}${BASE}/datasets/projects/dump?format=${form}`
      const whole = await bytesOf(await fetch(address, { headers: { 'Accept-Encoding': 'identity' } }))
      const file = join(folder, `broken.${form}`)
      const curl = (...args: string[]) =>
        promisify(execFile)('curl', ['-sS', '--fail', '-C', '-', '-o', file, ...args, address])
      writeFileSync(file, whole.subarray(0, 1000))
      const { stdout } = await curl('-w', '%{http_code} %{size_download}')
      expect(stdout).toBe(`206 ${whole.length - 1000}`)
      expect(readFileSync(file)).toEqual(whole)
    },
  )
})
