import { describe, expect, test } from 'vitest'
import { BASE, fetchApi } from '../../helpers/api.ts'
import { linksIn } from '../../helpers/list-page.ts'

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const getPage = (path: string, headers: Record<string, string> = {}) =>
  fetchApi(`${BASE}/${path}`, { headers: { Accept: BROWSER, ...headers } })

describe('the page of a list and of a record', () => {
  test.each(['twin-towns?municipality=0138', 'twin-towns/0138-borga'])(
    '%s has the headers of a page',
    async (path) => {
      const response = await getPage(path)
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-language': 'sv',
        'cache-control': 'private, max-age=300',
        'content-security-policy': expect.stringContaining("form-action 'self'"),
        etag: expect.stringMatching(/\.html-sv-\w+"$/),
      })
      const text = await response.text()
      expect(text.match(/<h1>/g)).toHaveLength(1)
      expect(text).not.toMatch(/undefined|\[object|NaN/)
    },
  )

  test('is public when it is asked for by format, and never changes for a release', async () => {
    const latest = await fetchApi(`${BASE}/goals?format=html`)
    expect(latest.headers.get('Cache-Control')).toMatch(/^public, max-age=300/)
    const fixed = await fetchApi(`${BASE}/goals?format=html&asOf=1`)
    expect(fixed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect((await getPage('goals?asOf=1')).headers.get('Cache-Control')).toBe(
      'private, max-age=31536000, immutable',
    )
  })

  test('is in the language of lang, else of Accept-Language, and each has its ETag', async () => {
    const swedish = await getPage('goals')
    const english = await getPage('goals', { 'Accept-Language': 'en-GB' })
    expect(await english.text()).toContain('<html lang="en">')
    expect(swedish.headers.get('ETag')).not.toBe(english.headers.get('ETag'))
    const chosen = await getPage('goals?lang=sv', { 'Accept-Language': 'en-GB' })
    expect(await chosen.text()).toContain('<html lang="sv">')
  })

  test('is answered with 304 when the browser has it', async () => {
    const { headers } = await getPage('goals')
    const again = await getPage('goals', { 'If-None-Match': headers.get('ETag')! })
    expect(again.status).toBe(304)
  })

  test('and the data lead to each other', async () => {
    const link = async (accept: string) =>
      (await fetchApi(`${BASE}/goals?limit=2`, { headers: { Accept: accept } })).headers.get('Link') ?? ''
    expect(await link('application/json')).toContain(
      `<https://data.example.se${BASE}/goals?limit=2&format=html>; rel="alternate"; type="text/html"`,
    )
    const page = await link(BROWSER)
    expect(page).toContain(`<https://data.example.se${BASE}/goals?lang=sv&limit=2>; rel="canonical"`)
    expect(page).toContain(
      `<https://data.example.se${BASE}/goals?limit=2&format=json>; rel="alternate"; type="application/json"`,
    )
  })
})

describe('a form', () => {
  test('that sends empty fields is led to the address without them', async () => {
    const response = await getPage('projects?q=&status=ongoing&startFrom=')
    expect([response.status, response.headers.get('Location')]).toEqual([
      302,
      `${BASE}/projects?status=ongoing`,
    ])
  })

  test.each(['*/*, application/json;q=0', 'text/*', 'text/html, application/json', 'text/html;q=0'])(
    'is no page for a program that sends Accept: %s',
    async (accept) => {
      const response = await fetchApi(`${BASE}/projects?status=foo`, { headers: { Accept: accept } })
      expect(response.status).toBe(400)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    },
  )

  test('and a program with empty parameters gets the problem as before', async () => {
    expect((await fetchApi(`${BASE}/projects?status=`)).status).toBe(400)
  })
})

describe('a faulty address', () => {
  test('gets the list without its faults, with what is right as links', async () => {
    const response = await getPage('projects?status=foo&municipality=9999')
    expect(response.status).toBe(400)
    expect(response.headers.get('ETag')).toBeNull()
    const text = await response.text()
    expect(text).toContain('<title>Fel: ')
    expect(linksIn(text)).toContainEqual(
      expect.objectContaining({
        href: `${BASE}/projects?municipality=9999&status=ongoing`,
        text: 'Pågår',
      }),
    )
    expect(text).toContain('<table')
    expect((await getPage('projects?municipality=9999&status=ongoing')).status).toBe(200)
  })

  test('is private where Accept chose the page, and public where format did', async () => {
    for (const path of ['projects?status=foo', 'twin-towns/0138-borgo', 'projects/9999-provprojekt'])
      expect((await getPage(path)).headers.get('Cache-Control'), path).toBe('private, max-age=60')
    for (const path of ['projects?status=foo&format=html', 'nothing?format=html'])
      expect((await fetchApi(`${BASE}/${path}`)).headers.get('Cache-Control')).toBe('public, max-age=60')
  })

  test('with a format that does not exist is a page for a browser, and a problem for a program', async () => {
    for (const path of ['projects', 'twin-towns/0138-borga', 'datasets/goals/dump']) {
      const response = await getPage(`${path}?format=foo`)
      expect(response.status, path).toBe(400)
      expect(await response.text()).toContain('Du skrev ”<bdi>foo</bdi>”')
      const data = await fetchApi(`${BASE}/${path}?format=foo`)
      expect(data.headers.get('Content-Type')).toBe('application/problem+json')
    }
    const csv = await getPage('projects?format=csv&status=foo')
    expect(csv.headers.get('Content-Type')).toBe('application/problem+json')
  })

  test('with its format twice is never answered as if it were right', async () => {
    for (const path of ['projects?format=html&format=csv', 'projects?format=csv&format=html'])
      for (const response of [await fetchApi(`${BASE}/${path}`), await getPage(path)])
        expect(response.status, path).toBe(400)
  })

  test('shows what was written in short, isolated from the direction of the text around it', async () => {
    const text = await (await getPage(`projects?status=${'x'.repeat(3000)}%E2%80%AE`)).text()
    expect(text).not.toContain('x'.repeat(101))
    const right = await (await getPage('projects?status=%E2%80%AEa')).text()
    expect(right).toContain('”<bdi>\u202Ea</bdi>”')
  })

  test('with an id that does not exist says so too', async () => {
    const response = await getPage('projects?programme=nothing')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('finns inte i registret')
  })

  test.each([
    ['twin-towns/0138-borgo', 404],
    ['nothing-at-all', 404],
    ['twin-towns/0138-borga?asOf=0', 404],
  ])('%s is a page with the status %i', async (path, status) => {
    const response = await getPage(path)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ])
  })
})

test('the order of parameters makes no other page: all have one canonical address', async () => {
  const canonicalOf = async (query: string) => {
    const response = await getPage(`projects?${query}`)
    const [, inHead = ''] = /<link rel="canonical" href="([^"]+)"/.exec(await response.text()) ?? []
    expect(response.headers.get('Link')).toContain(`<${inHead.replaceAll('&amp;', '&')}>; rel="canonical"`)
    return inHead
  }
  expect(await canonicalOf('status=ongoing&municipality=9999')).toBe(
    await canonicalOf('municipality=9999&status=ongoing'),
  )
  expect(await canonicalOf('municipality=9999&lang=sv')).toBe(await canonicalOf('municipality=9999'))
})

test('the style sheet is one file that never changes, at an address of its own', async () => {
  const text = await (await getPage('goals')).text()
  const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? []
  const response = await fetchApi(path)
  expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toContain('immutable')
  expect(await response.text()).toContain(':root')
})
