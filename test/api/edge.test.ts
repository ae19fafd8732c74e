import { describe, expect, test } from 'vitest'
import { checkedD1, type SessionD1, sessionOn } from '../../api/workers/d1-session.ts'
import { throughCache } from '../../api/workers/edge-cache.ts'

/** A D1 that has one release and one row. */
function d1With(latest: number) {
  const constraints: string[] = []
  const d1: SessionD1 = {
    prepare: (sql) => ({
      bind: () => ({ all: async () => ({ results: [sql.includes('max("id")') ? { latest } : { row: 1 }] }) }),
    }),
    batch: (statements) => Promise.all(statements.map((statement) => statement.all())),
    withSession: (constraint) => {
      constraints.push(constraint)
      return d1
    },
  }
  return { d1, constraints }
}

describe('D1 at the edge', () => {
  test('is read through one session, where there are sessions', () => {
    const { d1, constraints } = d1With(3)
    expect(sessionOn(d1)).toBe(d1)
    expect(constraints).toEqual(['first-unconstrained'])
    const plain = { prepare: d1.prepare }
    expect(sessionOn(plain)).toBe(plain)
  })

  test('gives the rows of the release that is answered, and refuses those of a newer one', async () => {
    let outdated = false
    const read = (latest: number) =>
      checkedD1(d1With(latest).d1, 3, () => (outdated = true))
        .prepare('SELECT 1')
        .bind()
        .all()
    expect(await read(3)).toEqual({ results: [{ row: 1 }] })
    expect(outdated).toBe(false)
    await expect(read(4)).rejects.toThrow('D1_ERROR')
    expect(outdated).toBe(true)
  })
})

describe('the data centre’s cache', () => {
  const stored = new Map<string, Response>()
  const cache = {
    match: async ({ url }: Request) => stored.get(url)?.clone(),
    put: async ({ url }: Request, response: Response) => void stored.set(url, response),
  }
  let made = 0
  const ask = async (
    path: string,
    init: RequestInit = {},
    headers: Record<string, string> = {},
    status = 200,
  ) => {
    const work: Promise<unknown>[] = []
    const answer = async () => {
      made += 1
      return new Response(`${made}`, {
        status,
        headers: {
          'Content-Length': '1',
          'Cache-Control': 'public, max-age=31536000, immutable',
          ...headers,
        },
      })
    }
    const request = new Request(`https://data.example.se/${path}`, init)
    const response = await throughCache(cache, request, 'v1', answer, (later) => work.push(later))
    await Promise.all(work)
    return response.text()
  }

  test('keeps what never changes, by address, Accept and language', async () => {
    const first = await ask('goals?asOf=1')
    expect(await ask('goals?asOf=1')).toBe(first)
    expect(await ask('goals?asOf=2')).not.toBe(first)
    expect(await ask('goals?asOf=1', { headers: { Accept: 'text/csv' } })).not.toBe(first)
    expect(await ask('goals?asOf=1', { headers: { 'Accept-Language': 'en' } })).not.toBe(first)
  })

  test('keeps neither the latest data nor a problem, and leaves conditional requests to the app', async () => {
    const latest = { 'Cache-Control': 'public, max-age=300' }
    expect(await ask('goals', {}, latest)).not.toBe(await ask('goals', {}, latest))
    expect(await ask('x?asOf=1', {}, {}, 404)).not.toBe(await ask('x?asOf=1', {}, {}, 404))
    const first = await ask('units?asOf=1')
    expect(await ask('units?asOf=1', { headers: { 'If-None-Match': '"a"' } })).not.toBe(first)
    expect(await ask('units?asOf=1', { method: 'HEAD' })).not.toBe(first)
  })

  test('is skipped where there is none', async () => {
    const request = new Request('https://data.example.se/goals')
    const response = await throughCache(
      undefined,
      request,
      'v1',
      async () => new Response('a'),
      () => {},
    )
    expect(await response.text()).toBe('a')
  })
})
