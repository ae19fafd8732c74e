import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getProblem, type Json } from '../helpers/api.ts'
import { REASONS } from '../helpers/register-facts.ts'
import { childrenOf, readXml, textOf, type XmlElement } from '../helpers/xml.ts'

const below = 'https://data.example.se/utblick/v1/'
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

async function atomOf(path: string): Promise<XmlElement> {
  const response = await fetchApi(`${BASE}/feeds/${path}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
  return readXml(await response.text())
}

const linkOf = (element: XmlElement, rel: string) =>
  childrenOf(element, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href

test.each([
  ['application/rss+xml', 'application/atom+xml'],
  [
    'application/rss+xml, application/rdf+xml;q=0.8, application/xml;q=0.6, text/xml;q=0.4',
    'application/atom+xml',
  ],
  ['text/xml', 'application/atom+xml'],
  ['application/json', 'application/feed+json'],
  ['application/feed+json, application/json;q=0.9', 'application/feed+json'],
])('a reader that asks for %s is given the format that it reads', async (accept, type) => {
  const response = await fetchApi(`${BASE}/feeds/projects`, { headers: { Accept: accept } })
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toContain(type)
})

describe('the index of feeds', () => {
  test('names every data set, everything and the calendar, and each can be read', async () => {
    const { data } = await getJson('feeds')
    expect(data).toHaveLength(28)
    expect(data.map((f: Json) => f.name)).toEqual(expect.arrayContaining(['calendar', 'all', 'projects']))
    for (const { forms } of data)
      for (const { href, mediaType } of forms) {
        const response = await fetchApi(href.slice('https://data.example.se'.length))
        expect(response.status).toBe(200)
        expect(response.headers.get('Content-Type')).toContain(mediaType)
      }
  })
})

describe('an Atom feed', () => {
  test('of every data set is well-formed and has what RFC 4287 asks for', async () => {
    for (const { name } of (await getJson('datasets')).data) {
      const feed = await atomOf(`${name}?limit=500`)
      expect(feed.name).toBe('feed')
      expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' })
      expect(textOf(feed, 'id')).toBe(`tag:utblick.example,2026:feeds/${name}`)
      expect(textOf(feed, 'title')).toMatch(/^Utblick: \S/)
      expect(textOf(feed, 'updated')).toMatch(RFC3339)
      expect(textOf(childrenOf(feed, 'author')[0]!, 'name')).toBe('Utblick')
      expect(linkOf(feed, 'self')).toBe(`${below}feeds/${name}?limit=500`)
      expect(linkOf(feed, 'alternate')).toBe(`${below}${name}`)
      const entries = childrenOf(feed, 'entry')
      for (const entry of entries) {
        expect(textOf(entry, 'id')).toMatch(/^tag:utblick\.example,2026:[a-z-]+\/[^/]+\/\d+\.[0-9a-f]{8}$/)
        expect(textOf(entry, 'title')).toMatch(/^(\[Påhittat\] )?(Ny|Ändrad|Inte längre aktuell): \S/)
        expect(textOf(entry, 'updated')).toMatch(RFC3339)
        expect(textOf(entry, 'summary').length).toBeGreaterThan(10)
        expect(linkOf(entry, 'alternate')).toContain(`${below}${name}/`)
      }
      const ids = entries.map((entry) => textOf(entry, 'id'))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('comes newest first, with the time of the release and its note', async () => {
    const [closed, added, older] = childrenOf(await atomOf('projects?limit=3'), 'entry')
    expect(textOf(closed!, 'id')).toMatch(/^tag:utblick\.example,2026:projects\/9999-provprojekt\/3\./)
    expect(textOf(closed!, 'updated')).toBe('2026-11-15T08:00:00.000Z')
    expect(textOf(closed!, 'summary')).toContain('. Skäl: Provet är klart. Utgåva 3: Provprojektet avslutas')
    expect(linkOf(closed!, 'alternate')).toBe(`${below}projects/9999-provprojekt/history`)
    expect(textOf(added!, 'id')).toMatch(/^tag:utblick\.example,2026:projects\/9999-provprojekt\/2\./)
    expect(textOf(added!, 'summary')).toContain(`Skäl: ${REASONS.added}. Utgåva 2`)
    expect(textOf(older!, 'updated')).toBe('2026-11-01T08:00:00.000Z')
    expect(textOf(older!, 'summary')).not.toContain('Skäl')
  })

  test('gives text with markup, quotes and direction marks as text', async () => {
    const [entry] = childrenOf(await atomOf('projects?limit=1'), 'entry')
    expect(textOf(entry!, 'title')).toBe(
      '[Påhittat] Inte längre aktuell: Provprojekt "<script>alert(1)</script>" \u202Eomvänt',
    )
  })

  test('of a municipality has that one’s records only, and its name', async () => {
    const feed = await atomOf('all?municipality=0764&limit=500')
    expect(textOf(feed, 'title')).toBe('Utblick: Alla uppgifter, Alvesta')
    for (const entry of childrenOf(feed, 'entry')) {
      const record = (await getJson(linkOf(entry, 'alternate')!.slice(below.length))).data
      expect(record.municipalityCode).toBe('0764')
    }
    const [newest] = childrenOf(feed, 'entry')
    // The feed is as old as its newest entry, whatever has been published since.
    expect(textOf(feed, 'updated')).toBe(textOf(newest!, 'updated'))
    expect(textOf(feed, 'updated')).toBe('2026-11-01T08:00:00.000Z')
  })

  test('marks what is fictional', async () => {
    const [entry] = childrenOf(await atomOf('projects?limit=1&lang=en'), 'entry')
    const terms = childrenOf(entry!, 'category').map(({ attributes }) => attributes.term)
    expect(terms).toEqual(['projects', 'closed', 'fictional'])
    expect(textOf(entry!, 'summary')).toMatch(/^Fictional data\. /)
  })

  test('as of a release is as it was then, and empty before the first', async () => {
    const [entry] = childrenOf(await atomOf('projects?asOf=2&limit=1'), 'entry')
    expect(textOf(entry!, 'id')).toMatch(/^tag:utblick\.example,2026:projects\/9999-provprojekt\/2\./)
    const empty = await atomOf('projects?asOf=0')
    expect(childrenOf(empty, 'entry')).toEqual([])
    expect(textOf(empty, 'updated')).toMatch(RFC3339)
  })

  test('is in the requested language, and is another answer in each', async () => {
    const ask = (language: string, headers = {}) =>
      fetchApi(`${BASE}/feeds/goals?limit=1`, { headers: { 'Accept-Language': language, ...headers } })
    const sv = await ask('sv')
    const en = await ask('en')
    expect([sv.headers.get('Content-Language'), en.headers.get('Content-Language')]).toEqual(['sv', 'en'])
    expect(await sv.text()).toContain('xml:lang="sv"')
    expect(await en.text()).toContain('xml:lang="en"')
    const etag = sv.headers.get('ETag') ?? ''
    expect((await ask('sv', { 'If-None-Match': etag })).status).toBe(304)
    expect((await ask('en', { 'If-None-Match': etag })).status).toBe(200)
  })
})

describe('a JSON feed', () => {
  test('has what JSON Feed 1.1 asks for, and says the same as the Atom feed', async () => {
    const path = 'goals?municipality=0114&limit=500'
    const response = await fetchApi(`${BASE}/feeds/${path}&format=json`)
    expect(response.headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8')
    const feed: Json = await response.json()
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed).toMatchObject({
      title: 'Utblick: Mål, Upplands Väsby',
      language: 'sv',
      feed_url: `${below}feeds/goals?format=json&limit=500&municipality=0114`,
      home_page_url: `${below}goals?municipality=0114`,
    })
    const entries = childrenOf(await atomOf(path), 'entry')
    expect(feed.items.map((i: Json) => [i.id, i.title, i.content_text, i.date_published])).toEqual(
      entries.map((e) => ['id', 'title', 'summary', 'updated'].map((name) => textOf(e, name))),
    )
  })

  test('is chosen by Accept as well', async () => {
    const { headers } = await fetchApi(`${BASE}/feeds/goals`, {
      headers: { Accept: 'application/feed+json' },
    })
    expect(headers.get('Content-Type')).toContain('application/feed+json')
  })
})

test('a list leads to its feeds, of the same municipality', async () => {
  const link = (await fetchApi(`${BASE}/goals?municipality=0114&limit=1`)).headers.get('Link')
  expect(link).toContain(
    `<${below}feeds/goals?format=atom&municipality=0114>; rel="alternate"; type="application/atom+xml"`,
  )
  expect(link).toContain(
    `<${below}feeds/goals?format=json&municipality=0114>; rel="alternate"; type="application/feed+json"`,
  )
  const plain = (await fetchApi(`${BASE}/goals?limit=1`)).headers.get('Link')
  expect(plain).toContain(`<${below}feeds/goals?format=atom>; rel="alternate"`)
})

test.each([
  ['feeds/colours', 404],
  ['feeds/goals?limit=0', 400],
  ['feeds/goals?format=rss', 400],
  ['feeds/goals?municipality=X', 400],
  ['feeds/goals?q=skola', 400],
  ['feeds?municipality=0764', 400],
])('%s is %i', async (path, expected) => {
  expect((await getProblem(path)).status).toBe(expected)
})

test('identifiers last: they name the record and the release, and no host', async () => {
  const feed = async (query: string) => (await fetchApi(`${BASE}/feeds/projects?format=json&${query}`)).json()
  const { _utblick, items } = await feed('limit=2&asOf=2')
  expect(items[0].id).toMatch(/^tag:utblick\.example,2026:projects\/9999-provprojekt\/2\.[0-9a-f]{8}$/)
  expect(_utblick.id).toMatch(/^tag:utblick\.example,2026:feeds\/projects(\?.*)?$/)
  const all: Json = await feed('limit=500')
  const ids = all.items.map((item: Json) => item.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.join()).not.toContain('data.example.se')
  expect(all._utblick.id).not.toContain('data.example.se')
})

test('an entry leads to the page of its record, and a closed one to its history', async () => {
  const pageOf = async ({ url }: Json) => {
    const { pathname } = new URL(url)
    const { status, headers } = await fetchApi(pathname, { headers: { Accept: 'text/html' } })
    return { pathname, status, type: headers.get('Content-Type') }
  }
  const type = 'text/html; charset=utf-8'
  const { items } = await getJson('feeds/all?format=json&municipality=9999&asOf=1&limit=5')
  expect(items).toHaveLength(5)
  for (const item of items) expect(await pageOf(item)).toMatchObject({ status: 200, type })
  const [closed] = (await getJson('feeds/projects?format=json&limit=1')).items
  const pathname = `${BASE}/projects/9999-provprojekt/history`
  expect(await pageOf(closed)).toEqual({ pathname, status: 200, type })
})
