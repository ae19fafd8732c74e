import { gzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, type Json } from '../../helpers/api.ts'
import { getPage, linksOf, readPage } from '../../helpers/page.ts'

const codes = ['0114', '0138', '0139', '0381', '0764', '9999']

describe('the page of a municipality', () => {
  test.each(codes)('%s has both languages, and nothing that is not a value', async (code) => {
    for (const lang of ['sv', 'en']) {
      const text = await readPage(`municipalities/${code}?lang=${lang}`)
      expect(text).not.toMatch(/ style="| on\w+="|<button type="button"|>\s*null\s*</)
      expect(text.includes(lang === 'sv' ? '<title>Påhittat: ' : '<title>Fictional: ')).toBe(code === '9999')
    }
  })

  test('shows what the widgets show, and the way to the rest', async () => {
    const text = await readPage('municipalities/0138')
    expect(text).toContain('<h1>Tyresö kommun</h1>')
    expect(text).toContain('Borgå (Porvoo)')
    expect(text).toMatch(
      /href="[^"]*\/twin-towns\?municipality=0138"\s*>Visa alla 5\u00a0vänorter och partnerskap/,
    )
    expect(text).toMatch(/href="[^"]*\/projects\?municipality=0138"\s*>Visa 1\u00a0projekt i listan/)
    // A proposal is never a decision.
    expect(text).toContain('Det här är ett förslag. Inget i registret visar att det har antagits.')
  })

  test('has figures only where the register has something to count', async () => {
    const without = await readPage('municipalities/0114')
    expect((await getList('projects?municipality=0114')).data).toEqual([])
    expect(without).not.toContain('Projekt som pågår')
    expect(await readPage('municipalities/0138')).toContain('Projekt som pågår')
  })

  test('counts its lists as the lists do, and never says that the municipality has none', async () => {
    const text = await readPage('municipalities/9999')
    const counted = [...text.matchAll(/<a href="([^"]+)"\s*>[^<(]*\((\d+)\)<\/a/g)]
    expect(counted.length).toBeGreaterThan(15)
    for (const [, href = '', number] of counted)
      expect(String((await getList(`${href.slice(BASE.length + 1)}&limit=1`))._meta.totalRecords)).toBe(
        number,
      )
    const empty = await readPage('municipalities/0114')
    expect(empty).toMatch(
      /Registret har inga [^.]*projekt[^.]* här\. Det betyder inte att kommunen saknar dem\./,
    )
    expect(empty).not.toContain('kommunen har inga')
  })

  test('keeps the language and the release in every link', async () => {
    const links = linksOf(await readPage('municipalities/9999?lang=en&asOf=1'))
    const kept = links.filter((href) => href.startsWith(BASE) && !/\/feeds\//.test(href))
    expect(kept.length).toBeGreaterThan(40)
    for (const href of kept) {
      // The language's own link, and that to the latest release, differ on purpose.
      if (/municipalities\/9999\?(lang=sv&asOf=1|lang=en)$/.test(href)) continue
      expect(href, href).toMatch(/lang=en/)
      expect(href, href).toMatch(/asOf=1/)
    }
  })

  test('is the same as of a release after a later one', async () => {
    const first = await readPage('municipalities/9999?asOf=1')
    expect(first).not.toContain('9999-provprojekt')
    expect(await readPage('municipalities/9999?asOf=1')).toBe(first)
  })

  test('is found from the summary', async () => {
    const response = await getPage('municipalities/0138/summary?lang=en')
    expect([response.status, response.headers.get('Location')]).toEqual([
      303,
      `${BASE}/municipalities/0138?lang=en`,
    ])
    expect((await getJson('municipalities/0138/summary')).data.municipality.id).toBe('0138')
  })

  test.each(codes)('%s is small: at most 16 kB compressed', async (code) => {
    const text = await readPage(`municipalities/${code}`)
    expect(gzipSync(new TextEncoder().encode(text)).length).toBeLessThan(16_000)
  })
})

test('a data set is shown by its documentation', async () => {
  const response = await getPage('datasets/twin-towns?asOf=1&lang=en')
  expect([response.status, response.headers.get('Location')]).toEqual([
    303,
    '/docs/resources/twin-towns?lang=en',
  ])
  expect((await getPage('datasets/nothing')).status).toBe(404)
})

test('data sets and feeds are listed with every address that the data have', async () => {
  const { data } = await getJson('datasets')
  const links = linksOf(await readPage('datasets'))
  for (const { name } of data) {
    expect(links).toContain(`${BASE}/${name}`)
    expect(links).toContain(`${BASE}/datasets/${name}/dump?format=csv`)
    expect(links).toContain(`/docs/resources/${name}`)
  }
  const feeds = linksOf(await readPage('feeds?asOf=1'))
  for (const { forms } of (await getJson('feeds')).data)
    for (const { href } of forms as Json[]) {
      const address = `${new URL(href).pathname}${new URL(href).search}&lang=sv`
      expect(feeds).toContain(address)
      expect((await fetchApi(address)).status).toBe(200)
    }
})
