import { describe, expect, test } from 'vitest'
import { resourceAt } from '../../../db/resources/index.ts'
import { BASE } from '../../helpers/api.ts'
import { getPage } from '../../helpers/page.ts'

// Walks from the start page as a reader does, by the links of every page.

interface Link {
  readonly href: string
  readonly markup: string
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
    .replace(/\s+/g, ' ')
    .trim()

/** The links of a page to the installation itself. */
const linksOf = (text: string): Link[] =>
  [...text.matchAll(/<a\s([^>]*?)href="([^"]*)"([^>]*)>([^]*?)<\/a\s*>/g)].flatMap(
    ([, before = '', address = '', after = '', inside = '']) => {
      const href = plain(address).replace('https://data.example.se', '').replace(/#.*$/, '')
      return href.startsWith('/') ? [{ href, markup: before + after, text: plain(inside) }] : []
    },
  )

/** Whether a link says that it leads to data: by its type and by the name of the format in its text. */
const isMarked = ({ markup, text }: Link) =>
  /type="(?!text\/html)[\w./+-]+"/.test(markup) &&
  /\b(CSV|JSON|NDJSON|GeoJSON|JSON-LD|Excel|Data Package|SQLite|Atom|iCalendar|Feed|RDF|zip|txt|text|application)\b/.test(
    text,
  )

/** Parameters of lists other than their filters. */
const general = new Set([
  'format',
  'q',
  'since',
  'page',
  'offset',
  'cursor',
  'asOf',
  'sort',
  'facets',
  'fields',
])

/** The shape of an address, without ids and values: a few pages of each shape say as much as all. */
function shapeOf(href: string): string {
  const { pathname, searchParams } = new URL(href, 'https://data.example.se')
  const names = [...searchParams.keys()].filter((name) => name !== 'lang')
  const kinds = new Set(names.map((name) => (general.has(name) ? name : 'filter')))
  const [, , , list = '', ...rest] = pathname.split('/')
  if (!pathname.startsWith(BASE)) return pathname
  // With parameters, one list is like another.
  const path = resourceAt(list)
    ? [names.length > 0 ? ':list' : list, ...(rest.length > 0 ? [':id', ...rest.slice(1)] : [])].join('/')
    : pathname.replace(/releases\/\d+/, 'releases/:id')
  return `${path}?${[...kinds].sort()}`
}

/** Whether it is a widget as a page of its own. */
const isEmbed = (href: string): boolean => /^\/embed\/\w/.test(href)

/** Pages of each shape that are opened. */
const MAX_PER_SHAPE = 2

async function walk(start: string) {
  const seen = new Set<string>()
  const shapes = new Map<string, number>()
  const pages = new Map<string, string>()
  const faults: string[] = []
  const queue: { readonly from: string; readonly link: Link }[] = [
    { from: '', link: { href: start, markup: '', text: '' } },
  ]
  for (const { from, link } of queue) {
    const { href } = link
    const shape = shapeOf(href)
    if (seen.has(href) || (shapes.get(shape) ?? 0) >= MAX_PER_SHAPE) continue
    seen.add(href)
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
    // A file that only an installation with a disk makes.
    if (href.includes('format=sqlite')) continue
    const response = await getPage(href)
    const where = `${from} → ${href} (${link.text})`
    if ([302, 303, 308].includes(response.status)) {
      const next = response.headers.get('Location')!
      queue.push({ from: where, link: { ...link, href: next.replace('https://data.example.se', '') } })
      continue
    }
    const isPage = response.headers.get('Content-Type')!.startsWith('text/html')
    if (!isPage) {
      if (!isMarked(link)) faults.push(`not marked as data: ${where}`)
      if (response.status !== 200) faults.push(`${response.status}: ${where}`)
      await response.body?.cancel()
      continue
    }
    if (response.status !== 200 && response.status !== 410) faults.push(`${response.status}: ${where}`)
    const text = await response.text()
    pages.set(href, text)
    for (const next of linksOf(text)) queue.push({ from: href, link: next })
  }
  return { pages, faults }
}

describe.each([
  ['/', 'sv'],
  ['/?lang=en', 'en'],
])('a walk from %s', (start, language) => {
  let pages: ReadonlyMap<string, string>
  test('meets no address that is missing or broken, and no unmarked data', async () => {
    const walked = await walk(start)
    pages = walked.pages
    expect(walked.faults).toEqual([])
    expect(pages.size).toBeGreaterThan(100)
  })

  test('has no dead end: search, the way back, data, language and a mailbox on every page', () => {
    for (const [href, text] of pages) {
      // The documentation has a frame of its own, and a widget that is a page, for frames, has none.
      if (href.startsWith('/docs/') || isEmbed(href)) {
        expect(text, href).toContain(`href="${BASE}/`)
        continue
      }
      expect(text, href).toMatch(/<form class="find" role="search"/)
      // From the start there is no way back.
      if (!['/', `${BASE}/`].includes(href.split('?')[0]!)) expect(text, href).toMatch(/<nav class="way"/)
      expect(text, href).toContain(`href="${BASE}/datasets`)
      expect(text, href).toMatch(/<a class="language"/)
      expect(text, href).toMatch(/href="mailto:[^"]+subject=/)
    }
  })

  test('keeps the language, ten clicks on and more', () => {
    const other = language === 'sv' ? 'en' : 'sv'
    for (const [href, text] of pages) {
      const chosen = new URL(href, 'https://data.example.se').searchParams.get('lang')
      if (start.includes('lang=') || chosen === null) {
        // The address of an embed is shown as it will be on another site, where the language is that of the site.
        if (chosen === other || isEmbed(href)) continue
        expect(text, href).toContain(`<html lang="${language}"`)
      }
      if (chosen === null) continue
      for (const link of linksOf(text)) {
        const isPage = link.href.startsWith(BASE) || link.href.startsWith('/docs/')
        const isOther = /hreflang=/.test(link.markup)
        if (!isPage || isOther || isMarked(link)) continue
        expect(
          new URL(link.href, 'https://data.example.se').searchParams.get('lang'),
          `${href} → ${link.href}`,
        ).toBe(chosen)
      }
    }
  })
})
