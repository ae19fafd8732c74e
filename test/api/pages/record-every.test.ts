import { describe, expect, test } from 'vitest'
import { allResources } from '../../../db/resources/index.ts'
import { getList } from '../../helpers/api.ts'
import { readPage } from '../../helpers/page.ts'

/** In workerd, which takes longer, one record in twenty. */
const STEP = globalThis.navigator.userAgent === 'Cloudflare-Workers' ? 20 : 1

const gzipped = async (text: string) =>
  (await new Response(new Response(text).body!.pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
    .byteLength

/** Every text of a page, without its markup. */
const textOf = (page: string) =>
  page
    .replace(/^.*<main|<\/main>.*$/gs, '')
    .replace(/<svg.*?<\/svg>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')

describe.each(allResources.filter(({ name }) => name !== 'municipality'))('$path', ({ path }) => {
  test('every record has a page of its own, in both languages and not too large', async () => {
    const { data, _links } = await getList(`${path}?limit=500&fields=municipalityCode`)
    expect(_links.next).toBeUndefined()
    const headings = new Map<string, string>()
    for (const [i, { id, municipalityCode }] of data.entries()) {
      if (i % STEP > 0) continue
      for (const language of ['sv', 'en']) {
        const page = await readPage(`${path}/${id}?lang=${language}`)
        const text = textOf(page)
        expect(text, id).not.toMatch(/\bnull\b|\[object|: \.|, ,|\( ?\)/)
        const [, heading] = /<h1>(.*?)<\/h1>/s.exec(page)!
        const key = `${municipalityCode} ${language} ${heading}`
        expect(headings.get(key), `${id} is called as another`).toBeUndefined()
        headings.set(key, id)
        expect(await gzipped(page), `${path}/${id}`).toBeLessThanOrEqual(12_000)
        const history = textOf(await readPage(`${path}/${id}/history?lang=${language}`))
        expect(history, id).toMatch(language === 'sv' ? /Tillkom i utgåva 1/ : /Added in release 1/)
      }
    }
  })
})
