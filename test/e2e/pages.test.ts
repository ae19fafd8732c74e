/** Pages for people as people meet them: without script, on phones, in the dark, by ear and on paper. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { BASE } from '../helpers/api.ts'
import { heardOn } from '../helpers/ax.ts'
import { openInPieces } from '../helpers/in-pieces.ts'
import { kindsOfPages as kinds } from '../helpers/kinds-of-pages.ts'
import { layoutErrors } from '../helpers/layout.ts'
import { axeFindings, openPage, painted } from '../helpers/pages.ts'
import { sheetsOf } from '../helpers/pdf.ts'
import { drawn } from '../helpers/pixels.ts'
import { useBrowser } from '../helpers/use-browser.ts'

// The register with three releases: something is gone, and something has changed.
const used = useBrowser({ file: inject('registerFile') })

type Kind = keyof typeof kinds

const all = Object.keys(kinds) as Kind[]
const statusOf = (kind: Kind): number => Number(/\((\d+)\)/.exec(kind)?.[1] ?? 200)

const phone = { width: 320, height: 640 }
const desk = { width: 1280, height: 900 }

/** One tab, in which every kind is opened in turn. */
function useTab(options: BrowserContextOptions) {
  const tab = {} as { page: Page; errors: string[] }
  beforeAll(async () => {
    Object.assign(tab, await openPage(used.browser, `${used.server.origin}/health`, options))
  })
  afterAll(() => tab.page?.context().close())
  return {
    page: () => tab.page,
    errors: () => tab.errors,
    /** Opens it, with what no page may lack. */
    async show(kind: Kind, language: 'sv' | 'en' = 'sv'): Promise<Page> {
      const { page, errors } = tab
      errors.length = 0
      const address = new URL(`${used.server.origin}${BASE}/${kinds[kind]}`)
      if (language === 'en') address.searchParams.set('lang', language)
      const response = await page.goto(address.href)
      expect(response!.status()).toBe(statusOf(kind))
      expect(await page.locator('h1:visible').count()).toBe(1)
      expect(await page.locator('main:visible').count()).toBe(1)
      return page
    },
  }
}

/** All of the page but the link to the content, which is not shown before it has focus. */
const SHOWN = 'body > :not(.skip)'

const smallTargets = (page: Page) => page.evaluate((shown) => window.layout.smallTargets(shown), SHOWN)

/** Of a colour, 0 for black to 1 for white. */
const lightness = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
}

/** Runs in the page: what the focus comes to in its content, from the first to the last. */
const upwards = (main: Element): (string | null)[] => {
  const stops = [...main.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])')]
    .filter((at) => !at.closest('svg') && at.checkVisibility())
    .map((at) => ({ text: at.textContent, box: at.getBoundingClientRect() }))
  return stops.flatMap(({ text, box }, i) => (i > 0 && box.bottom < stops[i - 1]!.box.top ? [text] : []))
}

/** Runs in the page: targets of the filters that are too low for a thumb. */
const lowTargets = (filters: Element[]): string[] =>
  filters
    .flatMap((at) => [...at.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])')])
    .filter((at) => at.checkVisibility() && at.getBoundingClientRect().height < 43.5)
    .map((at) => `${at.localName} ${at.textContent}`)

/** Runs in the page: texts of the colour that is behind them. */
const invisible = (body: Element): string[] =>
  [...body.querySelectorAll('*')].flatMap((at) => {
    const hasText = [...at.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim())
    if (!hasText || at.closest('svg') || !at.checkVisibility()) return []
    let behind = at
    while (getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)' && behind.parentElement)
      behind = behind.parentElement
    return getComputedStyle(behind).backgroundColor === getComputedStyle(at).color ? [at.outerHTML] : []
  })

describe('17: without script', () => {
  const tab = useTab({ javaScriptEnabled: false })

  test.each(all)(
    '%s is whole at 320 px, at 400 % in the dark and at 1280 px in forced colours',
    async (kind) => {
      const page = await tab.show(kind)
      const body = page.locator('body')
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      await page.setViewportSize(phone)
      expect(await layoutErrors(page, SHOWN)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      // The focus goes down the page as the eye does: what it comes to next is never above.
      expect(await page.locator('main').evaluate(upwards)).toEqual([])
      const filters = page.locator('.chips, .choose')
      expect(await filters.evaluateAll(lowTargets)).toEqual([])

      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: desk.width / 4, height: desk.height / 4 })
      expect(await layoutErrors(page, SHOWN)).toEqual([])
      const colours = await body.evaluate((at) => {
        const { backgroundColor, color } = getComputedStyle(at)
        return [backgroundColor, color] as const
      })
      expect(lightness(colours[0])).toBeLessThan(0.15)
      expect(lightness(colours[1])).toBeGreaterThan(0.8)

      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      await page.setViewportSize(desk)
      expect(await layoutErrors(page, SHOWN)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await body.evaluate(invisible)).toEqual([])
      const pictures = await page.locator('main :is(svg.map, .part svg:not(.shape)):visible').all()
      for (const picture of pictures.slice(0, 3)) expect(await drawn(picture)).toBeGreaterThan(0.005)
      expect(await filters.evaluateAll(lowTargets)).toEqual([])
    },
  )
})

/** Letters and digits alone: markup and ear differ in white space and in signs that styles add. */
const letters = (texts: readonly string[]) =>
  texts
    .join('')
    .match(/[\p{L}\p{N}]+/gu)!
    .join('')

/** Runs in the page: its texts in the order of the source. */
const written = (body: Element): string[] => {
  const texts: string[] = []
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement!.checkVisibility() && !node.parentElement!.closest('[aria-hidden=true]'))
      texts.push(node.textContent!)
  return texts
}

/** Runs in the page: what has moved since it began to be shown. */
const shifts = (): string[] => {
  interface Shift extends PerformanceEntry {
    readonly sources: readonly { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
  }
  const observer = new PerformanceObserver(() => {})
  observer.observe({ type: 'layout-shift', buffered: true })
  const place = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}×${height}`
  return (observer.takeRecords() as Shift[]).map(({ sources }) =>
    sources
      .map((at) => `${at.node?.textContent?.trim()}: ${place(at.previousRect)} → ${place(at.currentRect)}`)
      .join('; '),
  )
}

describe('7: nothing moves', () => {
  const tab = useTab({ viewport: desk })

  test.each(all)('%s, as over a slow connection', async (kind) => {
    await openInPieces(tab.page(), new URL(`${used.server.origin}${BASE}/${kinds[kind]}`))
    expect(await tab.page().evaluate(shifts)).toEqual([])
  })
})

describe('18: by ear; 19: nothing but the page', () => {
  const tab = useTab({})

  const looks = all.map((kind, i) => {
    const [colorScheme, at] = [i % 2 ? 'dark' : 'light', i % 3 ? 'desk' : 'phone'] as const
    return [kind, colorScheme, at, i % 4 < 2 ? 'sv' : 'en'] as const
  })

  test.each(looks)(
    '%s: no script, cookie or other origin, nothing moves; axe finds nothing (%s, %s, %s), all is heard in order',
    async (kind, colorScheme, at, language) => {
      const asked: string[] = []
      const page = tab.page()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(at === 'desk' ? desk : phone)
      const note = (request: { resourceType: () => string }) => asked.push(request.resourceType())
      page.on('request', note)
      await tab.show(kind, language)
      page.off('request', note)
      const status = statusOf(kind)
      // Chromium says of the page itself that it has this status.
      const errors = tab.errors().filter((error) => status === 200 || !error.includes(`status of ${status}`))
      expect(errors).toEqual([])
      expect(asked.filter((type) => !['document', 'stylesheet', 'image'].includes(type))).toEqual([])
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      await painted(page)
      expect(await page.evaluate(shifts)).toEqual([])

      expect(await axeFindings(page)).toEqual([])

      const heard = await heardOn(page)
      const levels = heard.filter(({ role }) => role === 'heading').map(({ level }) => level!)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1)).toEqual([])
      const landmarks = [
        'banner',
        'search',
        'main',
        'contentinfo',
        ...(kind === 'start' ? [] : ['navigation']),
      ]
      expect(heard.map(({ role }) => role)).toEqual(expect.arrayContaining(landmarks))
      const texts = heard.filter(({ role }) => role === 'StaticText').map(({ name }) => name)
      expect(letters(texts)).toBe(letters(await page.locator('body').evaluate(written)))
    },
  )
})

describe('on paper', () => {
  const tab = useTab({ javaScriptEnabled: false, colorScheme: 'dark', viewport: desk })
  const bare = (text: string) => text.replace(/\s+/g, '')
  const isInvented = (sheet: string) => sheet.includes('Påhittat/Fictional')

  test('what is fictional says so on every sheet; what is not does not', async () => {
    for (const kind of ['fictional project', 'municipality'] as const) {
      const sheets = sheetsOf(await (await tab.show(kind)).pdf())
      expect(sheets.length, kind).toBeGreaterThan(1)
      expect(
        sheets.filter((sheet) => !isInvented(sheet)),
        kind,
      ).toEqual([])
    }
    const sheets = sheetsOf(await (await tab.show('twin town')).pdf())
    expect(sheets.filter(isInvented)).toEqual([])
  })

  test('a record has its quotes, and the addresses of its sources and of the page in full', async () => {
    const page = await tab.show('twin town')
    const quotes = await page.locator('.sources blockquote').allTextContents()
    const addresses = await page
      .locator('.sources a[href^=http]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(quotes.length).toBeGreaterThan(2)
    expect(addresses.length).toBeGreaterThan(0)
    const text = sheetsOf(await page.pdf()).join('')
    for (const words of [...quotes, ...addresses, page.url()]) expect(text).toContain(bare(words))
    for (const words of ['Till innehållet', 'English']) expect(text).not.toContain(bare(words))
  })

  test('a list has every row and no filters', async () => {
    const page = await tab.show('list')
    const names = await page.locator('.records tbody th').allTextContents()
    expect(names.length).toBe(20)
    const text = sheetsOf(await page.pdf()).join('')
    for (const name of names) expect(text).toContain(bare(name))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 718, height: 1047 })
    const controls = page.locator(':is(form, input, select, button, summary, nav, .choose, .skip):visible')
    expect(await controls.allTextContents()).toEqual([])
    // Whole on the sheet: paper does not scroll.
    const { scroll, client } = await page
      .locator('.wide')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scroll: scrollWidth, client: clientWidth }))
    expect(scroll).toBeLessThanOrEqual(client)
    expect(await layoutErrors(page, SHOWN)).toEqual([])
    await page.emulateMedia({ media: null })
  })
})
