import { gzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, type Json } from '../../helpers/api.ts'
import { getPage, linksOf, readPage, textOf } from '../../helpers/page.ts'

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
    expect(text).toContain('Savigny-le-Temple')
    expect(text).toMatch(
      /href="[^"]*\/twin-towns\?municipality=0138(?:&amp;sort=[a-zA-Z-]+)?"\s*>Visa alla 6\u00a0vänorter och partnerskap</,
    )
    expect(text).toMatch(
      /href="[^"]*\/projects\?municipality=0138(?:&amp;sort=[a-zA-Z-]+)?"\s*>Visa 1\u00a0projekt i listan/,
    )
    expect(await readPage('municipalities/9999')).toMatch(/>Visa alla 44\u00a0projekt</)
    expect(await readPage('municipalities/0139')).toMatch(
      />Policyn begär eller föreslår<.*Gemensam och individuell kompetensutveckling/s,
    )
    expect(await readPage('municipalities/9999')).toMatch(/>Visa alla 15\u00a0aktiviteter</)
    // Enköping's policy says what is to be followed; the register knows of nothing that was done.
    const demanded = await readPage('municipalities/0381')
    expect(demanded).toMatch(/>Det här ska följas enligt policyn<.*Gällande och kommande lagstiftning/s)
    expect(demanded).not.toContain('class="part part-activities"')
    // A proposal is never a decision.
    expect(text).toContain('Det här är ett förslag. Registret visar inte att det har antagits.')
  })

  test('has figures only where the register has something to count', async () => {
    const without = await readPage('municipalities/0114')
    expect((await getList('projects?municipality=0114')).data).toEqual([])
    expect(without).not.toContain('Projekt som pågår')
    expect(await readPage('municipalities/9999')).toMatch(/Projekt som pågår<\/dt>\s*<dd>12</)
    // One finished project says nothing of others: no figure of 0, and none that only says that nothing is measured.
    for (const code of ['0114', '0138', '0139', '0381', '0764']) {
      const figures = /<dl class="figures">(.*?)<\/dl>/s.exec(await readPage(`municipalities/${code}`))![1]!
      expect(figures.match(/<dd>/g)!.length).toBeGreaterThan(0)
      expect(figures).not.toMatch(/<dd>(0|inget)\b|uppgift saknas|Mål som har mätts/)
    }
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
      // The language's own link, those to the latest release and what changed until then differ on purpose.
      if (/municipalities\/9999\?(asOf=1&lang=sv|lang=en)$|\/changes\?since=1&lang=en$/.test(href)) continue
      expect(href, href).toMatch(/lang=en/)
      expect(href, href).toMatch(/asOf=1/)
    }
  })

  test('is the same as of a release after a later one', async () => {
    const first = await readPage('municipalities/9999?asOf=1')
    expect(first).not.toContain('9999-provprojekt')
    expect(await readPage('municipalities/9999?asOf=1')).toBe(first)
  })

  test('is an overview: of a policy how it was decided, and no contact twice; the rest is one link away', async () => {
    const text = await textOf('municipalities/9999')
    for (const words of ['Beslutsgång', 'Prioriterade områden', 'Ersatt Riktlinjer för internationella'])
      expect(text).toContain(words)
    expect(text).not.toContain('Gäller från och med')
    expect(text.match(/internationellt@exempelby\.example/g)).toHaveLength(1)
    expect(linksOf(await readPage('municipalities/9999'))).toContain(`${BASE}/policies/9999-policy`)
    expect(await textOf('policies/9999-policy')).toContain('Barnperspektiv Ett barn i Exempelby')
  })

  test.each(codes)(
    '%s leads to each of its lists further down, and to nothing that is not there',
    async (code) => {
      const text = await readPage(`municipalities/${code}`)
      const targets = [...text.matchAll(/href="#([\w-]+)"/g)]
        .map(([, id]) => id)
        .filter((id) => id !== 'content')
      expect(targets).toContain('policies')
      expect(targets).toEqual([...text.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id))
    },
  )

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
  const page = await readPage('feeds?asOf=1')
  const feeds = linksOf(page)
  const [, parameter = ''] = /till exempel (&amp;municipality=\d+)/.exec(page) ?? []
  const narrowed = `${feeds.find((href) => href.includes('/feeds/goals'))}${parameter.replace('&amp;', '&')}`
  expect(await (await fetchApi(narrowed)).text()).toContain('Tyresö')
  for (const { forms } of (await getJson('feeds')).data)
    for (const { href } of forms as Json[]) {
      const address = `${new URL(href).pathname}${new URL(href).search}&lang=sv`
      expect(feeds).toContain(address)
      expect((await fetchApi(address)).status).toBe(200)
    }
})

test('pages are rendered by the Lit that production runs, which warns of nothing', async () => {
  await readPage('municipalities/9999')
  // Lit's development mode keeps its warnings here.
  expect('litIssuedWarnings' in globalThis).toBe(false)
})
