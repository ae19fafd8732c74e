import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson } from '../helpers/api.ts'

describe('a conditional request', () => {
  test('with the ETag of the answer gets 304 with CORS, Link and Vary', async () => {
    const first = await fetchApi(`${BASE}/twin-towns?municipality=0764`)
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"3\./)
    const second = await fetchApi(`${BASE}/twin-towns?municipality=0764`, {
      headers: { 'If-None-Match': etag },
    })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    for (const name of [
      'Access-Control-Allow-Origin',
      'Link',
      'Vary',
      'ETag',
      'Cache-Control',
      'Last-Modified',
    ])
      expect(second.headers.get(name), name).toBe(first.headers.get(name))
  })

  test('takes a list of ETags, a strong one and a star', async () => {
    const etag = (await fetchApi(`${BASE}/goals`)).headers.get('ETag') ?? ''
    for (const value of [`"x", ${etag}`, etag.replace('W/', ''), '*'])
      expect((await fetchApi(`${BASE}/goals`, { headers: { 'If-None-Match': value } })).status).toBe(304)
    expect((await fetchApi(`${BASE}/goals`, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  test('with the date of the release gets 304, with an earlier one the answer', async () => {
    const ask = async (date: string) =>
      (await fetchApi(`${BASE}/goals`, { headers: { 'If-Modified-Since': date } })).status
    expect(await ask('Sun, 15 Nov 2026 08:00:00 GMT')).toBe(304)
    expect(await ask('Sat, 14 Nov 2026 08:00:00 GMT')).toBe(200)
  })
})

describe('caching', () => {
  test('of the latest data is short, of a numbered release for ever', async () => {
    const cacheOf = async (path: string) => (await fetchApi(`${BASE}/${path}`)).headers.get('Cache-Control')
    expect(await cacheOf('goals')).toBe(
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    )
    expect(await cacheOf('goals?asOf=2026-11-12')).toContain('immutable')
    expect(await cacheOf('goals?asOf=2')).toContain('immutable')
    // Today is not over: a later release of today would change the answer.
    expect(await cacheOf('goals?asOf=2026-11-21')).not.toContain('immutable')
  })
})

describe('the protocol', () => {
  test('HEAD is GET without the body', async () => {
    const get = await fetchApi(`${BASE}/goals?limit=3`)
    const head = await fetchApi(`${BASE}/goals?limit=3`, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    const headers = (response: Response) =>
      Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
    expect(headers(head)).toEqual(headers(get))
  })

  test('OPTIONS allows any page to read', async () => {
    const response = await fetchApi(`${BASE}/goals`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
  })

  test('every answer may be read across origins and names no cookie', async () => {
    for (const path of ['', 'goals', 'datasets', 'releases', 'api-info', 'municipalities/0764/summary']) {
      const { headers } = await fetchApi(`${BASE}/${path}`)
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Set-Cookie')).toBeNull()
    }
  })

  test('text with markup, quotes and direction marks comes out as it went in', async () => {
    const { data } = await getJson('projects/9999-provprojekt?asOf=2')
    expect(data.title.sv).toBe('Provprojekt "<script>alert(1)</script>" \u202Eomvänt')
  })
})
