import { describe, expect, test } from 'vitest'
import { allResources } from '../../db/resources/index.ts'
import { BASE, fetchApi, getList } from '../helpers/api.ts'
import { readPage } from '../helpers/page.ts'

const read = async (path: string) => {
  const response = await fetchApi(path)
  expect(response.status, path).toBe(200)
  return response.text()
}
const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
    const url = new URL(address.replaceAll('&amp;', '&'))
    expect(url.origin).toBe('https://data.example.se')
    return url.pathname + url.search
  })

describe('the sitemap', () => {
  test('is found from robots.txt', async () => {
    const robots = await read('/robots.txt')
    expect(robots).toContain('Sitemap: https://data.example.se/sitemap.xml\n')
    expect((await fetchApi('/robots.txt')).headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  })

  test('lists every record that is not fictional, once, with the day of its last change', async () => {
    const files = locations(await read('/sitemap.xml'))
    const listed: string[] = []
    for (const file of files) {
      const xml = await read(file)
      expect(xml.match(/<url>/g)!.length).toBeLessThanOrEqual(50_000)
      if (!file.includes('list=site'))
        expect(xml.match(/<lastmod>/g)!.length).toBe(xml.match(/<url>/g)!.length)
      listed.push(...locations(xml))
    }
    expect(new Set(listed).size).toBe(listed.length)
    for (const { path } of allResources) {
      const { _meta } = await getList(`${path}?fictional=false&limit=1`)
      const records = listed.filter((one) => new RegExp(`^${BASE}/${path}/[^/]+$`).test(one))
      expect(records.length, path).toBe(_meta.totalRecords)
      expect(listed.includes(`${BASE}/${path}?lang=sv`), path).toBe(records.length > 0)
    }
    for (const page of ['follow-ups/2025', 'plain-language-texts', 'quality-measurements'])
      expect(listed).toContain(`${BASE}/municipalities/0114/${page}?lang=sv`)
    expect(listed.filter((one) => one.includes('9999'))).toEqual([])
    expect(await read('/sitemap.xml?list=projects')).toContain('<lastmod>2026-11-01T08:00:00.000Z</lastmod>')
  })

  test('has the addresses that the pages themselves say search engines should list', async () => {
    for (const file of ['/sitemap.xml?list=site', '/sitemap.xml?list=municipalities'])
      for (const address of locations(await read(file)).slice(0, 20)) {
        const text = await readPage(address)
        expect(text, address).toContain(`<link rel="canonical" href="https://data.example.se${address}"`)
        expect(text, address).not.toContain('noindex')
      }
  })

  test('refuses a list or part that there cannot be', async () => {
    expect((await fetchApi('/sitemap.xml?list=nothing')).status).toBe(400)
    expect((await fetchApi('/sitemap.xml?part=0')).status).toBe(400)
    expect(locations(await read('/sitemap.xml?list=projects&part=2'))).toEqual([])
  })
})
