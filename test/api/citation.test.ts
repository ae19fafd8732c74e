import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, type Json } from '../helpers/api.ts'

const origin = 'https://data.example.se'

/** The address of `rel="cite-as"` in the Link header. */
async function citeAs(path: string, init?: RequestInit): Promise<string> {
  const response = await fetchApi(`${BASE}/${path}`, init)
  const [, address] = /<([^>]+)>; rel="cite-as"/.exec(response.headers.get('Link') ?? '') ?? []
  return address ?? ''
}

const cited = [
  'goals',
  'goals?municipality=0114&sort=-position&limit=3&lang=en',
  'projects?q=skola&page=2&limit=2',
  'projects?facets=country&bbox=10,50,30,60',
  'goals/0114-elever',
  'goals/0114-elever?fields=wording',
  'goals/0114-elever/history',
  'municipalities/0764/summary',
  'projects/clusters?zoom=4',
  'search?q=skola',
  'changes?since=1',
  'releases/2',
  'goals?asOf=2026-11-12',
]

describe('a citation', () => {
  test.each(cited)(
    'of %s names publisher, release, date and its permanent address, in both languages',
    async (path) => {
      const { citation, release } = (await getJson(path))._meta
      const address = await citeAs(path)
      const day = { 2: '10 november 2026', 3: '15 november 2026' }[release as 2 | 3]
      expect(citation.sv).toMatch(/^Källa: Utblick, \S/)
      expect(citation.sv.endsWith(`, utgåva ${release}, ${day}, ${address}`)).toBe(true)
      expect(citation.en).toMatch(/^Source: Utblick, \S/)
      expect(citation.en.endsWith(`, release ${release}, ${day?.replace('n', 'N')}, ${address}`)).toBe(true)
    },
  )

  test.each(cited)('of %s leads to the same data, for ever', async (path) => {
    const address = (await citeAs(path)).replace(origin, '')
    expect(address).toMatch(/[?&]asOf=[23](&|$)/)
    const now = await getJson(path)
    const response = await fetchApi(address)
    expect(response.headers.get('Cache-Control')).toContain('immutable')
    const then: Json = await response.json()
    expect(then.data).toEqual(now.data)
    // What is cited cites itself.
    expect(then._meta.citation).toEqual(now._meta.citation)
    expect(await citeAs(address.slice(BASE.length + 1))).toBe(origin + address)
  })

  test('has what the record is called', async () => {
    const { citation } = (await getJson('twin-towns/0138-cesis'))._meta
    expect(citation.sv).toBe(
      `Källa: Utblick, Vänorter och partnerskap: Cēsis, utgåva 3, 15 november 2026, ${origin}${BASE}/twin-towns/0138-cesis?asOf=3`,
    )
    expect((await getJson('municipalities/0764/summary'))._meta.citation.en).toContain(
      'International work: Alvesta, release 3, 15 November 2026',
    )
  })

  test('shortens a title that is a whole paragraph, at a word', async () => {
    for (const { id } of (await getList('goals?limit=500')).data) {
      const { citation } = (await getJson(`goals/${id}`))._meta
      expect(citation.sv.split(', utgåva')[0].length).toBeLessThan(180)
    }
  })

  test('says so when the data are fictional', async () => {
    for (const path of [
      'projects/9999-cykla-i-sno',
      'projects?municipality=9999',
      'municipalities/9999/summary',
    ]) {
      const { citation } = (await getJson(path))._meta
      expect(citation.sv).toContain(', påhittade uppgifter, utgåva 3')
      expect(citation.en).toContain(', fictional data, release 3')
    }
    expect((await getJson('goals?municipality=0114'))._meta.citation.sv).not.toContain('påhittade')
  })

  test('before the first release has no date', async () => {
    const { citation } = (await getList('goals?asOf=0'))._meta
    expect(citation.sv).toBe(`Källa: Utblick, Mål, utgåva 0, ${origin}${BASE}/goals?asOf=0`)
  })

  test('of a page that was reached by a cursor names the page by its offset', async () => {
    const first = await getList('goals?limit=4')
    const path = first._links.next.href.slice(`${origin}${BASE}/`.length)
    const second = await getList(path)
    expect(await citeAs(path)).toBe(`${origin}${BASE}/goals?asOf=3&limit=4&offset=4`)
    expect((await getList('goals?asOf=3&limit=4&offset=4')).data).toEqual(second.data)
  })

  test('is in the Link header of every format and of a 304', async () => {
    const first = await fetchApi(`${BASE}/goals?municipality=0114`)
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    expect((await fetchApi(`${BASE}/goals?municipality=0114`, { headers })).status).toBe(304)
    expect(await citeAs('goals?municipality=0114', { headers })).toBe(
      `${origin}${BASE}/goals?asOf=3&municipality=0114`,
    )
    expect(await citeAs('goals?municipality=0114', { method: 'HEAD' })).toBe(
      `${origin}${BASE}/goals?asOf=3&municipality=0114`,
    )
    expect(await citeAs('goals?format=csv')).toBe(`${origin}${BASE}/goals?asOf=3&format=csv`)
  })
})
