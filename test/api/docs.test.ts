import { describe, expect, test } from 'vitest'
import { allPages } from '../../api/docs/page-list.ts'
import { allResources } from '../../db/resources/index.ts'
import { fetchApi, getProblem } from '../helpers/api.ts'

const pages = allPages().map(({ path }) => path)
const read = async (path: string, init?: RequestInit) => {
  const response = await fetchApi(`/docs/${path}`, init)
  return { response, text: await response.text() }
}

describe('every page of the documentation', () => {
  test.each(pages)(
    '/docs/%s is there in Swedish and English, with one heading and no script of its own',
    async (path) => {
      const texts: string[] = []
      for (const language of ['sv', 'en']) {
        const { response, text } = await read(`${path}?lang=${language}`)
        expect(response.status).toBe(200)
        expect(response.headers.get('Content-Language')).toBe(language)
        expect(text).toContain(`<html lang="${language}">`)
        expect(text.match(/<h1>/g)).toHaveLength(1)
        const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
        expect(text).not.toMatch(/undefined|\[object|NaN|example\.invalid|TODO/)
        expect(text).not.toMatch(/ style="| onclick=|<script>(?!<)/)
        expect(text).not.toMatch(/(?:src|href)="https?:\/\/(?!data\.example\.se)[^"]+\.(?:js|css|woff2?)"/)
        texts.push(text)
      }
      expect(texts[0]).not.toBe(texts[1])
    },
  )

  test('links only to pages and answers that exist', async () => {
    const addresses = new Set<string>()
    for (const path of pages)
      for (const [, href = ''] of (await read(path)).text.matchAll(
        /href="(\/[^"#]*|https:\/\/data\.example\.se[^"#]*)/g,
      ))
        addresses.add(href.replace('https://data.example.se', '').replaceAll('&amp;', '&'))
    expect(addresses.size).toBeGreaterThan(60)
    for (const address of addresses) {
      // A file that only an installation on Node makes.
      const expected = address.endsWith('format=sqlite') ? [200, 404] : [200]
      expect(expected, address).toContain((await fetchApi(address, { method: 'HEAD' })).status)
    }
  })

  test('has anchors for its own links', async () => {
    for (const path of pages) {
      const { text } = await read(path)
      for (const [, id] of text.matchAll(/href="#([^"]+)"/g))
        expect(text, `${path}#${id}`).toContain(`id="${id}"`)
    }
  })

  test('is reached from the navigation', async () => {
    const reached = new Set([''])
    for (const path of ['', 'resources', 'problems'])
      for (const [, href = ''] of (await read(path)).text.matchAll(/href="\/docs\/([^"?#]*)"/g))
        reached.add(href)
    expect(pages.filter((path) => !reached.has(path))).toEqual([])
  })
})

describe('a page', () => {
  test('follows Accept-Language, and keeps a language that the address chose', async () => {
    expect((await read('', { headers: { 'Accept-Language': 'en' } })).text).toContain('<html lang="en">')
    expect((await read('')).text).toContain('<html lang="sv">')
    expect((await read('?lang=en')).text).toContain('href="/docs/recipes?lang=en"')
    expect((await read('')).text).toContain('href="/docs/recipes"')
  })

  test('has a strict policy whose digest is that of its style', async () => {
    const { response, text } = await read('')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    expect(policy).toContain(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`)
  })

  test('has an ETag for each language, and 304 with its policy and language', async () => {
    const { response } = await read('cite?lang=sv')
    const etag = response.headers.get('ETag') ?? ''
    expect((await read('cite?lang=en')).response.headers.get('ETag')).not.toBe(etag)
    const again = await read('cite?lang=sv', { headers: { 'If-None-Match': etag } })
    expect(again.response.status).toBe(304)
    for (const name of ['Content-Security-Policy', 'Content-Language', 'Cache-Control'])
      expect(again.response.headers.get(name), name).toBe(response.headers.get(name))
  })

  test('that does not exist is a problem, and so are other parameters', async () => {
    expect((await getProblem('/docs/nothing')).status).toBe(404)
    expect((await getProblem('/docs/resources/nothing')).status).toBe(404)
    expect((await getProblem('/docs/?colour=red')).status).toBe(400)
    expect((await getProblem('/docs/?lang=de')).status).toBe(400)
  })

  test('is found without its last slash', async () => {
    const { response } = await read('')
    expect(response.status).toBe(200)
    const bare = await fetchApi('/docs')
    expect([bare.status, bare.headers.get('Location')]).toEqual([308, '/docs/'])
  })
})

test.each(allResources)(
  'the page of $path names every field, filter and sort',
  async ({ path, fields, embeds, filters }) => {
    const { text } = await read(`resources/${path}`)
    for (const name of [...Object.keys(fields), ...Object.keys(embeds), ...Object.keys(filters)])
      expect(text, name).toContain(`<code>${name}</code>`)
    const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text) ?? []
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Dataset', '@context': 'https://schema.org' })
  },
)

test('the pages’ only script is small and their own', async () => {
  const response = await fetchApi('/docs/copy.js')
  expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  expect((await response.text()).length).toBeLessThan(1500)
})
