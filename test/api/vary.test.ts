import { expect, test } from 'vitest'
import { BASE, fetchApi } from '../helpers/api.ts'

test('every answer that can be compressed says that it varies by Accept-Encoding', async () => {
  const etag = (await fetchApi(`${BASE}/goals`)).headers.get('ETag')!
  const requests: [string, number, RequestInit?][] = [
    [`${BASE}/`, 200],
    [`${BASE}/goals`, 200],
    [`${BASE}/goals`, 200, { method: 'HEAD' }],
    [`${BASE}/goals`, 304, { headers: { 'If-None-Match': etag } }],
    [`${BASE}/goals?asOf=1`, 200],
    [`${BASE}/goals?limit=x`, 400],
    [`${BASE}/nothing/at/all`, 404],
    [`${BASE}/goals/${'x'.repeat(9000)}`, 414],
    [`${BASE}/api-info`, 200],
    [`${BASE}/openapi.json`, 200],
    [`${BASE}/search?q=skola`, 200],
    [`${BASE}/feeds/all`, 200],
    [`${BASE}/feeds/calendar`, 200],
    [`${BASE}/datasets/goals/dump?format=csv`, 200],
    ['/datasets/dcat', 200],
    ['/.well-known/security.txt', 200],
    ['/docs/', 200],
    ['/docs/copy.js', 200],
  ]
  for (const [path, status, init] of requests) {
    const response = await fetchApi(path, init)
    expect([response.status, response.headers.get('Vary')], path).toEqual([
      status,
      expect.stringContaining('Accept-Encoding'),
    ])
    await response.arrayBuffer()
  }
})
