import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getProblem } from '../helpers/api.ts'

const site = 'https://www.provby.se'

describe('a script on another site', () => {
  test('may follow every redirect, and ask there what it would ask at its end', async () => {
    for (const [path, to] of [
      [BASE, `${BASE}/`],
      [`${BASE}?lang=en&utm_source=x`, `${BASE}/?lang=en`],
      [`${BASE}/projects/?limit=1`, `${BASE}/projects?limit=1`],
      [`${BASE}/municipalities/0764/summary/`, `${BASE}/municipalities/0764/summary`],
      ['/docs', '/docs/'],
    ] as const) {
      const response = await fetchApi(path, { headers: { Origin: site }, redirect: 'manual' })
      expect(response.status, path).toBe(308)
      expect(response.headers.get('Location')).toBe(to)
      expect(response.headers.get('Access-Control-Allow-Origin'), path).toBe('*')
      expect(response.headers.get('Cross-Origin-Resource-Policy'), path).toBe('cross-origin')
      const preflight = await fetchApi(path, {
        method: 'OPTIONS',
        headers: { Origin: site, 'Access-Control-Request-Method': 'GET' },
        redirect: 'manual',
      })
      expect(preflight.status, path).toBe(204)
    }
  })

  test('may read what was refused', async () => {
    for (const [path, method, status] of [
      [`${BASE}/nope`, 'GET', 404],
      ['/nowhere', 'GET', 404],
      [`${BASE}/projects`, 'POST', 405],
      [`${BASE}/projects?colour=red`, 'GET', 400],
    ] as const) {
      const response = await fetchApi(path, { method, headers: { Origin: site } })
      expect(response.status, path).toBe(status)
      expect(response.headers.get('Access-Control-Allow-Origin'), path).toBe('*')
    }
  })

  test.each(
    [
      'Accept',
      'Content-Type',
      'X-Requested-With',
      'Cache-Control',
      'Pragma',
      'If-None-Match',
      'Range',
    ].concat(['traceparent', 'baggage', 'sentry-trace', 'DNT', 'User-Agent', 'Authorization']),
  )('may send %s', async (name) => {
    for (const path of [`${BASE}/projects`, `${BASE}/search`, '/docs/', '/health']) {
      const { status, headers } = await fetchApi(path, {
        method: 'OPTIONS',
        headers: {
          Origin: site,
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': name.toLowerCase(),
        },
      })
      expect(status).toBe(204)
      const allowed = (headers.get('Access-Control-Allow-Headers') ?? '').toLowerCase().split(', ')
      expect(allowed).toContain('*')
      expect(allowed).toContain(name.toLowerCase())
    }
  })
})

describe('parameters that mail and social media add to shared links', () => {
  const added =
    'fbclid=IwAR0x&utm_source=nyhetsbrev&utm_campaign=h%C3%B6st&gclid=1&mc_cid=2&_ga=1.2&mtm_kwd=3'

  test.each([
    'municipalities/0764',
    'municipalities/0764/history',
    'municipalities/0764/summary',
    'twin-towns?asOf=2&municipality=0764',
    'search?q=skola',
    'releases/2',
    'datasets/projects',
  ])('do no harm to %s, and come into none of its links', async (path) => {
    const plain = await getJson(path)
    expect(await getJson(`${path}${path.includes('?') ? '&' : '?'}${added}`)).toEqual(plain)
  })

  test('do no harm to pages and feeds, nor to the parameters before and after them', async () => {
    for (const path of ['/docs/', '/docs/start', `${BASE}/feeds/all`, '/datasets/dcat', `${BASE}/`])
      expect((await fetchApi(`${path}?${added}`)).status, path).toBe((await fetchApi(path)).status)
    const between = await fetchApi(`${BASE}/goals?limit=1&fbclid=x&q=skola%2Bhem&utm_id=3&lang=en`)
    const { headers } = between
    expect(between.status).toBe(200)
    expect(headers.get('Link')).not.toContain('fbclid')
    expect((await between.json())._links.self.href).toMatch(/goals\?lang=en&limit=1&q=skola%2Bhem$/)
  })

  test.each(
    'fbclid gclid msclkid twclid ttclid yclid srsltid li_fat_id igsh epik mibextid ScCid UTM_SOURCE Utm_Campaign FBCLID mc_eid _gl mtm_source'.split(
      ' ',
    ),
  )('each is taken away alone: %s', async (name) => {
    const { _links } = await getJson(`goals?limit=1&${name}=1`)
    expect(_links.self.href).toMatch(/goals\?limit=1$/)
  })

  test('are the only ones: any other unknown parameter is an error', async () => {
    for (const name of ['colour', 'utm', 'clid', 'page_', 'fbclid_', 'Limit', 'asof']) {
      const { status, problem } = await getProblem(`goals?${name}=1&${added}`)
      expect(status, name).toBe(400)
      expect(problem.errors.map((e: { parameter: string }) => e.parameter)).toEqual([name])
      expect(problem.instance).not.toContain('gclid')
    }
  })
})
