import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson } from '../../helpers/api.ts'
import { getPage, linksOf, readPage } from '../../helpers/page.ts'

describe('the page of a release', () => {
  test('says when, why and what it changed, each as a link to those changes', async () => {
    const text = await readPage('releases/2')
    expect(text).toContain('<h1>Utgåva 2, 10 november 2026</h1>')
    expect(text).toContain('Ett provprojekt')
    expect(text).toContain(
      `<a href="${BASE}/changes?since=1&amp;asOf=2&amp;resource=projects">Internationella projekt</a>: 1\u00a0ny`,
    )
    const { data } = await getJson('releases/2')
    expect(text).toContain(data.hash)
  })

  test('links only to what is there', async () => {
    const links = linksOf(await readPage('releases/3')).filter((href) => !href.includes('format=sqlite'))
    expect(links.length).toBeGreaterThan(30)
    for (const href of links)
      expect([200, 303], href).toContain(
        (await fetchApi(href, { method: 'HEAD', headers: { Accept: 'text/html' } })).status,
      )
  })

  test('never changes, and tells of no later release', async () => {
    const response = await getPage('releases/1')
    expect(response.headers.get('Cache-Control')).toContain('immutable')
    expect(await response.text()).not.toMatch(/utgåva [23]|releases\/[23]/i)
  })
})

test('all releases are listed, newest first, also as of an older one', async () => {
  const numbers = (text: string) =>
    [
      .../<ul class="entries">.*?<\/ul>/s
        .exec(text)![0]
        .matchAll(/<a href="[^"]*\/releases\/(\d+)[^"]*"\s*>Utgåva/g),
    ].map(([, id]) => id)
  expect(numbers(await readPage('releases'))).toEqual(['3', '2', '1'])
  expect(numbers(await readPage('releases?asOf=1'))).toEqual(['1'])
})

describe('the page of changes', () => {
  test('tells release by release what happened to each record, and why', async () => {
    const text = await readPage('changes?since=1')
    expect(text).toContain('<h1>Ändringar sedan utgåva 1</h1>')
    expect(text).toMatch(/Ny:\s*<a href="[^"]*\/projects\/9999-provprojekt"\s*>/)
    expect(text).toMatch(/Inte längre aktuell:\s*<a href="[^"]*\/projects\/9999-provprojekt\/history"\s*>/)
    expect(text).toContain('Läggs in för att prövas &lt;b&gt;här&lt;/b&gt;')
    expect(text).toContain('Provprojekt &quot;&lt;script&gt;')
  })

  test('says of each record whose it is, and cuts a name that is a whole paragraph', async () => {
    const text = await readPage('changes?since=0&resource=goals&limit=200')
    expect(text).toMatch(/<\/a\s*>\s*<span class="quiet">Tyresö<\/span>/)
    expect(text).toMatch(/<\/a\s*>\s*<span class="quiet">Exempelby · påhittat<\/span>/)
    const names = [...text.matchAll(/\/goals\/[^"]*"\s*><bdi[^>]*>([^<]*)/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(50)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(160)
  })

  test('without since it asks from which release, calmly', async () => {
    const response = await getPage('changes')
    expect(response.status).toBe(400)
    const text = await response.text()
    expect(text).toContain('Från vilken utgåva vill du se ändringarna?')
    expect(text).not.toMatch(/Fel: |class="errors"|parameter/)
    const english = await (await getPage('changes?lang=en')).text()
    expect(english).toContain('Changes after release 2, 10 November 2026')
    for (const href of linksOf(text).filter((one) => one.includes('since=')))
      expect((await getPage(href)).status, href).toBe(200)
  })

  test('pages through all of them', async () => {
    const seen = new Set<string>()
    let next: string | undefined = `${BASE}/changes?since=0&limit=200`
    while (next !== undefined) {
      const text = await readPage(next)
      for (const [, id = ''] of text.matchAll(
        /<li>\s*(?:Ny|Ändrad|Inte längre aktuell):\s*<a href="([^"]+)"/g,
      ))
        seen.add(id)
      next = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    }
    const { _meta } = await getJson('changes?since=0&limit=1')
    // The project that was added and closed has one address for each.
    expect(seen.size).toBe(_meta.totalRecords)
  })
})
