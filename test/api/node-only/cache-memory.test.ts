import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boundedCache, cacheBudgets, sizeOfText } from '../../../api/caches.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

const MIB = 2 ** 20

describe('a bounded cache', () => {
  test('counts its keys, so that values of nothing do not fill the memory', () => {
    const cache = boundedCache<number>(MIB, () => 8)
    for (let i = 0; i < 5000; i += 1) cache.set(`${i} ${'x'.repeat(5000)}`, i)
    expect(cache.size).toBeGreaterThan(50)
    expect(cache.size * sizeOfText('x'.repeat(5000))).toBeLessThanOrEqual(MIB)
    // The least recently used went first.
    expect([...cache.values()]).toContain(4999)
    expect([...cache.values()]).not.toContain(0)
  })

  test('keeps nothing that would push out everything else', () => {
    const cache = boundedCache<Uint8Array>(MIB, ({ byteLength }) => byteLength)
    cache.set('small', new Uint8Array(1000))
    cache.set('large', new Uint8Array(MIB / 2))
    expect([...cache.keys()]).toEqual(['small'])
  })

  test('has a budget, and all budgets together leave most of 256 MB to the requests', () => {
    const together = Object.values(cacheBudgets).reduce((sum, bytes) => sum + bytes, 0)
    expect(together).toBeLessThanOrEqual(64 * MIB)
  })
})

describe('a server with a heap of 256 MB', () => {
  let server: RunningServer
  beforeAll(async () => {
    // Headers longer than Node takes by default, so that few requests do what many would.
    server = await startServer({
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=256 --max-http-header-size=80000' },
    })
  })
  afterAll(() => server.stop())

  /** Sends `count` requests, eight at a time, and counts the answers by status. */
  async function askMany(
    count: number,
    requestAt: (i: number) => { path: string; headers?: Record<string, string>; method?: string },
  ): Promise<Record<number, number>> {
    const seen: Record<number, number> = {}
    let next = 0
    const one = async () => {
      while (next < count) {
        const { path, ...init } = requestAt(next++)
        const response = await fetch(`${server.origin}/utblick/v1/${path}`, init)
        await response.arrayBuffer()
        seen[response.status] = (seen[response.status] ?? 0) + 1
      }
    }
    await Promise.all(Array.from({ length: 8 }, one))
    return seen
  }

  test('outlives thousands of requests that each want another language', async () => {
    const seen = await askMany(5000, (i) => ({
      path: 'goals?limit=2',
      headers: {
        'Accept-Language': `en, x-${i}-${'a'.repeat(60_000)};q=0.1`,
        'Accept-Encoding': i % 2 ? 'br' : 'gzip',
      },
    }))
    expect(seen).toEqual({ 200: 5000 })
  })

  test('outlives hundreds of requests with another long address each', async () => {
    const long = Array.from({ length: 1200 }, () => '0764').join(',')
    const seen = await askMany(600, (i) => ({
      path: [
        `goals?limit=1&municipality=${long}&offset=${i}`,
        `changes?limit=1&municipality=${long}&since=1&offset=${i}`,
        `projects?fields=id&limit=1&facets=status&offset=${i}&municipality=${long}`,
      ][i % 3]!,
      method: i % 7 === 0 ? 'HEAD' : 'GET',
      headers: { 'Accept-Encoding': 'br', 'Accept-Language': `sv-${i}` },
    }))
    expect(seen).toEqual({ 200: 600 })
  })

  test('still answers as at first, in the language that is chosen', async () => {
    const say = async (language: string) =>
      (
        await fetch(`${server.origin}/utblick/v1/goals?limit=x`, { headers: { 'Accept-Language': language } })
      ).json() as Promise<{ title: string }>
    expect((await say('de, en-GB;q=0.5, sv;q=0.1')).title).toBe('Invalid parameter')
    expect((await say('de')).title).toBe('Ogiltig parameter')
  })
})
