/** The page of a widget in a real browser: in frames, without scripts, and when its element takes over. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { embedExamples } from '../helpers/embeds.ts'
import { openPage, settled, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()
const addressOf = (widget: string) => `${used.server.origin}/embed/${widget}?${embedExamples[widget]}`
const widgets = Object.keys(embedExamples)
/** A municipality's website. */
const HOST = 'http://kommun.example'

const openHosting = (body: string, prepare: (page: Page) => Promise<unknown> = async () => {}) =>
  openPage(used.browser, `${HOST}/`, {}, async (page) => {
    await page.route(`${HOST}/**`, (route) =>
      new URL(route.request().url()).pathname === '/'
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="sv"><title>Kommunen</title><body>${body}`,
          })
        : route.fulfill({ status: 204 }),
    )
    await prepare(page)
  })

interface Said {
  readonly data: unknown
  readonly height: number
}

/**
 * As WordPress has a frame of others: hidden until it tells its height with the secret of its address, then as tall as that
 * within bounds; asks with `ready`. Runs in the page.
 */
function asWordPress(): void {
  const said: Said[] = []
  Object.assign(window, { said })
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe')!
    if (source !== frame.contentWindow) return
    if (data.message === 'height' && data.secret === frame.dataset.secret) {
      frame.height = String(Math.min(1000, Math.max(200, data.value)))
      frame.style.visibility = 'visible'
    }
    said.push({ data, height: Number(frame.height) })
  })
  addEventListener('DOMContentLoaded', () => {
    const frame = document.querySelector('iframe')!
    frame.addEventListener('load', () =>
      frame.contentWindow!.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'),
    )
  })
}

const saidIn = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said)

describe('in a frame as WordPress makes it', () => {
  test.each(['twin-towns', 'goals', 'figure'])('%s is shown, as tall as it is', async (widget) => {
    const { page } = await openHosting(
      `<iframe sandbox="allow-scripts" security="restricted" data-secret="Xq3aB9" style="visibility:hidden" title="Widget"
        src="${addressOf(widget).replaceAll('&', '&amp;')}#?secret=Xq3aB9" width="600" height="200"></iframe>`,
      (page) => page.addInitScript(asWordPress),
    )
    const frame = page.frameLocator('iframe')
    await frame.locator(`intl-${widget}:state(ready)`).waitFor({ state: 'attached' })
    const height = () =>
      frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
    await expect
      .poll(async () => ((await saidIn(page)).at(-1)?.data as { value?: number } | undefined)?.value)
      .toBe(await height())
    for (const { data } of await saidIn(page))
      expect(data).toEqual({ message: 'height', value: expect.any(Number), secret: 'Xq3aB9' })
    expect(await page.locator('iframe').evaluate((at) => getComputedStyle(at).visibility)).toBe('visible')
    expect((await saidIn(page)).at(-1)!.height).toBe(Math.min(1000, Math.max(200, await height())))
    // Asked again, it says the same again.
    const before = (await saidIn(page)).length
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready' }, '*'),
    )
    await expect.poll(async () => (await saidIn(page)).length).toBeGreaterThan(before)
    await page.context().close()
  })

  test('a page that nobody frames tells nobody', async () => {
    const { page } = await openPage(used.browser, addressOf('figure'), {}, (page) =>
      page.addInitScript(() => {
        const told: unknown[] = []
        Object.assign(window, { told })
        addEventListener('message', ({ data }) => told.push(data))
      }),
    )
    await widgetsAreReady(page)
    expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([])
    await page.context().close()
  })
})

describe.each(widgets)('/embed/%s', (widget) => {
  beforeAll(async () => {
    // The server has its answers ready: what an element can do without, and waits a second for, is part of its first view.
    const { page } = await openPage(used.browser, addressOf(widget))
    await widgetsAreReady(page)
    await page.context().close()
  })

  test.each([320, 1280])('is whole without scripts, %i px wide', async (width) => {
    const { page, errors } = await openPage(used.browser, addressOf(widget), {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    })
    expect(await page.locator('h1').count()).toBe(1)
    const element = page.locator(`intl-${widget}`)
    expect((await element.innerText()).length).toBeGreaterThan(60)
    // Nothing to press that does nothing.
    expect(await element.locator('button, select, input').filter({ visible: true }).count()).toBe(0)
    for (const href of await element
      .locator('a')
      .evaluateAll((links) => links.map((at) => at.getAttribute('href'))))
      expect(href).toMatch(/^(https?:\/\/|mailto:|\/)/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test.each([320, 1280])('does not jump when the element takes over, %i px wide', async (width) => {
    let start = () => {}
    const started = new Promise<void>((done) => (start = done))
    const { page, errors } = await openPage(
      used.browser,
      'about:blank',
      { viewport: { width, height: 900 } },
      async (page) => {
        await page.route('**/w/v1/**', async (route) => {
          await started
          await route.continue()
        })
        await page.addInitScript(watchShifts)
      },
    )
    await page.goto(addressOf(widget), { waitUntil: 'commit' })
    await page.locator('footer').waitFor()
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
    )
    const before = await page.evaluate(textsOf, `intl-${widget}`)
    start()
    await widgetsAreReady(page)
    await settled(page)
    const after = await page.evaluate(textsOf, `intl-${widget}`)
    // The first things that are read, down to the first record.
    const first = before.slice(0, FIRST[widget])
    expect(first.length).toBe(FIRST[widget])
    for (const [index, { text, top }] of first.entries()) {
      expect(after[index]?.text).toBe(text)
      expect(Math.abs(after[index]!.top - top), text).toBeLessThanOrEqual(2)
    }
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([])
    expect(errors.filter((error) => !error.startsWith('foreign request'))).toEqual([])
    await page.context().close()
  })
})

/** How many texts are compared: to the first record and some more. */
const FIRST: Readonly<Record<string, number>> = {
  projects: 14,
  project: 3,
  goals: 14,
  'twin-towns': 6,
  activities: 8,
  policy: 3,
  reporting: 4,
  monitoring: 8,
  plans: 6,
  contacts: 6,
  figure: 2,
}

/** Runs in the page from its beginning. */
function watchShifts(): void {
  const shifts: string[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    interface Shift extends PerformanceEntry {
      readonly value: number
      readonly sources: readonly {
        readonly node: Node | null
        readonly previousRect: DOMRect
        readonly currentRect: DOMRect
      }[]
    }
    for (const { value, sources } of list.getEntries() as Shift[])
      shifts.push(
        [
          value,
          ...sources.map(
            ({ node, previousRect, currentRect }) =>
              `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}: ${previousRect.y} to ${currentRect.y}`,
          ),
        ].join(', '),
      )
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page: what is read in the widget, and where; the words of one element, joined. */
function textsOf(tag: string): { readonly text: string; readonly top: number }[] {
  const widget = document.querySelector(tag)!
  const texts = document.createTreeWalker(widget.shadowRoot ?? widget, NodeFilter.SHOW_TEXT)
  const found = new Map<Element, { text: string; top: number }>()
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const parent = text.parentElement!
    if (!/\S/.test(text.data) || parent.closest('style, option, title, .hidden')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const { top, width } = range.getBoundingClientRect()
    if (width < 1) continue
    const known = found.get(parent)
    found.set(parent, known ? { ...known, text: `${known.text} ${text.data}` } : { text: text.data, top })
  }
  return [...found.values()].map(({ text, top }) => ({ text: text.replace(/\s+/g, ''), top }))
}

test('all seven on a page of others: one origin, no cookie, no storage, no referrer', async () => {
  const asked: { url: string; headers: Promise<Readonly<Record<string, string>>> }[] = []
  const links = widgets.map(
    (widget) => `<p><a href="${addressOf(widget).replaceAll('&', '&amp;')}">${widget}</a></p>`,
  )
  const { page } = await openHosting(
    `${links.join('')}<script defer src="${used.server.origin}/w/v1/loader.js" referrerpolicy="no-referrer"></script>`,
    async (page) =>
      void page.on('request', (request) => asked.push({ url: request.url(), headers: request.allHeaders() })),
  )
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll(':defined')].filter((at) => at.localName.startsWith('intl-')).length ===
      count,
    widgets.length,
  )
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll(':defined'))
      if (widget.localName.startsWith('intl-')) widget.setAttribute('loading', 'eager')
  })
  await widgetsAreReady(page)
  const states = await page.evaluate(() =>
    [...document.querySelectorAll(':defined')]
      .filter((at) => at.localName.startsWith('intl-'))
      .map((at) => (at as unknown as { state: string }).state),
  )
  expect(states).toEqual(widgets.map(() => 'ready'))
  const ours = asked.filter(({ url }) => !url.startsWith(HOST))
  expect(ours.length).toBeGreaterThan(widgets.length)
  expect([...new Set(ours.map(({ url }) => new URL(url).origin))]).toEqual([used.server.origin])
  for (const { url, headers } of ours) {
    const sent = await headers
    expect(sent.cookie, url).toBeUndefined()
    expect(sent.referer, url).toBeUndefined()
  }
  expect(await page.context().cookies()).toEqual([])
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, 0])
  await page.context().close()
})
