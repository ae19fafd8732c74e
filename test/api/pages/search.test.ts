import { describe, expect, test } from 'vitest'
import { BASE, getJson } from '../../helpers/api.ts'
import { getPage, linksOf, readPage } from '../../helpers/page.ts'

describe('the page of a search', () => {
  test('has the hits of the data, with name, kind, municipality and the words marked', async () => {
    const { data, _meta } = await getJson('search?q=vänort')
    const text = await readPage('search?q=vänort')
    expect(text).toContain(`<h1>Sökning: <bdi>vänort</bdi> (${_meta.totalRecords})</h1>`)
    const hits = /<ol class="hits"[^]*<\/ol>/.exec(text)![0]
    expect(linksOf(hits)).toEqual(data.map((hit: { url: string }) => new URL(hit.url).pathname))
    expect(hits).toMatch(/<mark>[Vv]änort/)
    expect(hits).toContain('Tyresö')
  })

  test('gives every kind with its count, and the number is that of the hits after the click', async () => {
    const kinds = /<p class="kinds">[^]*?<\/p>/.exec(await readPage('search?q=vänort'))![0]
    const links = [...kinds.matchAll(/href="([^"]+)"\s*>[^<]*\((\d+)\)/g)]
    expect(links.length).toBeGreaterThan(3)
    for (const [, href = '', count] of links)
      expect(await readPage(href.replaceAll('&amp;', '&'))).toContain(
        `<h1>Sökning: <bdi>vänort</bdi> (${count})</h1>`,
      )
  })

  test('counts one hit as one', async () => {
    const { data } = await getJson('search?q=wejherowo')
    const kinds = (data as { type: string }[]).map(({ type }) => type)
    const kind = kinds.find((one) => kinds.indexOf(one) === kinds.lastIndexOf(one))
    const text = await readPage(`search?q=wejherowo&type=${kind}`)
    expect(text).toContain('<p class="quiet">1\u00a0träff.</p>')
  })

  test('marks fictional records, and is not listed by search engines', async () => {
    const text = await readPage('search?q=elevutbyten&municipality=9999')
    expect(text).toContain('<title>Påhittat: ')
    expect(text).toContain('påhittat')
    expect(text).toContain('<meta name="robots" content="noindex" />')
  })

  test('without hits says what to do, and never that the municipality has none', async () => {
    const text = await readPage('search?q=qwertyqwerty')
    expect(text).toContain('Registret har ingenting som innehåller ”<bdi>qwertyqwerty</bdi>”.')
    expect(text).toContain('Det betyder inte att det inte finns')
    expect(linksOf(text)).toContain(`${BASE}/projects`)
    expect(text).not.toMatch(/ett ord i taget|hela registret/)
  })

  test('without hits offers each word alone, and all of the register', async () => {
    const text = await readPage('search?q=qwertyqwerty skola&municipality=0138&lang=sv')
    expect(text).toContain('söka på ett ord i taget')
    expect(linksOf(text)).toEqual(
      expect.arrayContaining([
        `${BASE}/search?q=qwertyqwerty&municipality=0138&lang=sv`,
        `${BASE}/search?q=skola&municipality=0138&lang=sv`,
        `${BASE}/search?q=qwertyqwerty+skola&lang=sv`,
      ]),
    )
  })

  test('without words is the form, with the status of the data and no blame', async () => {
    for (const path of ['search', 'search?type=projects', 'search?q=%20&municipality=9999']) {
      const response = await getPage(path)
      const isEmptyField = path.includes('q=%20')
      expect(response.status, path).toBe(isEmptyField ? 302 : 400)
      if (isEmptyField) continue
      const text = await response.text()
      expect(text).toContain('Skriv ett eller flera ord.')
      expect(text).not.toMatch(/Fel: |class="errors"/)
    }
  })

  test('escapes what was searched for', async () => {
    const text = await readPage(`search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(text).not.toContain('<script>alert')
  })

  test('leads from page to page, past the last too', async () => {
    const first = await readPage('search?q=i&limit=5')
    const next = /rel="next" href="([^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    expect(await readPage(next)).toContain('start="6"')
    const past = await readPage('search?q=vänort&page=40')
    expect(past).toContain('Det finns inga fler träffar.')
    expect(linksOf(past)).toContain(`${BASE}/search?q=v%C3%A4nort`)
  })
})
