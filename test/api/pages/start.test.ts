import { describe, expect, test } from 'vitest'
import { allResources } from '../../../db/resources/index.ts'
import { resourceGroups } from '../../../db/schema/resource.ts'
import { BASE, fetchApi, getJson } from '../../helpers/api.ts'
import { getPage, linksOf, readPage } from '../../helpers/page.ts'

describe('the start page', () => {
  test('has the municipalities that exist, and Exempelby last, as an example', async () => {
    const text = await readPage('/')
    expect(text).toContain('<h1>Internationellt arbete i 5\u00a0kommuner</h1>')
    const links = linksOf(text).filter((href) => href.includes('/municipalities/'))
    expect(links).toEqual(
      ['0764', '0381', '0138', '0114', '0139', '9999'].map((code) => `${BASE}/municipalities/${code}`),
    )
    expect(text.indexOf('<h2>Exempel</h2>')).toBeLessThan(text.indexOf('Exempelby kommun'))
    expect(text).not.toContain('<title>Påhittat')
  })

  test('is the beginning of the way to others, and has none to itself', async () => {
    expect(await readPage('/')).not.toContain('<nav class="way"')
    expect(await readPage('datasets')).toContain('<nav class="way"')
  })

  test('tells how much there is, and the lists have as much', async () => {
    const text = await readPage('/')
    const counted = [...text.matchAll(/<a href="([^"]+)"\s*>[^<]*<\/a\s*>\s*<span class="quiet">(\d+)</g)]
    expect(counted.length).toBeGreaterThan(20)
    for (const [, href = '', number] of counted) {
      const address = href.replaceAll('&amp;', '&')
      const { _meta } = await getJson(`${address.slice(BASE.length + 1)}&limit=1`)
      expect(String(_meta.totalRecords), address).toBe(number)
    }
    const of = [...text.matchAll(/<a href="([^"]+\?municipality=\d+)"\s*>(\d+)\u00a0/g)]
    expect(of.length).toBeGreaterThan(15)
    for (const [, href = '', number] of of)
      expect(String((await getJson(`${href.slice(BASE.length + 1)}&limit=1`))._meta.totalRecords)).toBe(
        number,
      )
  })

  test('leads to every list, in groups', async () => {
    const text = await readPage('/')
    const links = linksOf(text)
    for (const { path } of allResources) expect(links).toContain(`${BASE}/${path}?fictional=false`)
    for (const { sv } of Object.values(resourceGroups)) expect(text).toContain(`<h3>${sv}</h3>`)
  })

  test('leads to the comparison of the municipalities', async () => {
    expect(linksOf(await readPage('/'))).toContain(`${BASE}/comparisons`)
  })

  test('is one page at two addresses, of which search engines list the first', async () => {
    for (const path of ['/', `${BASE}/`]) {
      const response = await getPage(path)
      expect(await response.text()).toContain(
        '<link rel="canonical" href="https://data.example.se/?lang=sv" />',
      )
      expect(response.headers.get('Link')).toContain('<https://data.example.se/?lang=sv>; rel="canonical"')
    }
    expect((await fetchApi('/')).headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect((await fetchApi('/')).headers.get('Cache-Control')).toMatch(/^public/)
    expect((await fetchApi(`${BASE}/`)).headers.get('Content-Type')).toMatch(/^application\/json/)
  })

  test('tells of the latest releases, and of none later than the one asked for', async () => {
    expect(linksOf(await readPage('/'))).toContain(`${BASE}/releases/3`)
    expect(linksOf(await readPage('/?asOf=1'))).not.toContain(`${BASE}/releases/3`)
  })

  test('is there before the first release', async () => {
    expect(await readPage('/?asOf=0')).toContain('<h1>Internationellt arbete</h1>')
  })
})
