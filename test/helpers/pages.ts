import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
import { requireBrowser } from '../browser.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** This machine's Chromium, as the tests use it: no profile, no network of its own. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      // Chromium asks the user before a page that the tests fulfil may reach another port of this machine.
      '--disable-features=LocalNetworkAccessChecks',
      '--disable-sync',
      '--no-first-run',
    ],
  })

export interface OpenPage {
  readonly page: Page
  /** Errors while it was open: exceptions, refused resources, foreign requests. */
  readonly errors: string[]
}

const onTheirWay = new WeakMap<Page, Set<Request>>()

/** Opens a page and records every error of it; runs `prepare` before it opens. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options })
  // Only what hangs fails; the test's own limit is above.
  context.setDefaultTimeout(150_000)
  const page = await context.newPage()
  const errors: string[] = []
  const { origin } = new URL(url)
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/.test(message.text()))
      errors.push(`console: ${message.text()}`)
  })
  const waiting = new Set<Request>()
  onTheirWay.set(page, waiting)
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
  page.on('request', (request) => {
    waiting.add(request)
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      errors.push(`foreign request: ${request.url()}`)
  })
  await prepare?.(page)
  await page.goto(url)
  return { page, errors }
}

/** What axe finds on the whole page, one line for each. */
export async function axeFindings(page: Page, scope = 'body'): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (selector) => {
    interface Found {
      violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
    }
    const axe = (window as unknown as { axe: { run: (where: string, options: object) => Promise<Found> } })
      .axe
    const { violations } = await axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((n) => `${id} ${n.target.join(' ')}: ${n.failureSummary ?? ''}`),
    )
  }, scope)
}

/** Waits until every widget of the page has left its loading state. */
export async function widgetsAreReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll(':defined')].filter((w) => w.localName.startsWith('intl-'))
    return (
      widgets.length > 0 &&
      widgets.every((w) =>
        ['ready', 'empty', 'error', 'stale'].includes((w as unknown as { state: string }).state),
      )
    )
  })
  await settled(page)
}

/** Waits for two frames, so that changes are laid out and painted. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** Waits until no request is pending, such as for the map's script, and everything is rendered and painted. */
export async function settled(page: Page): Promise<void> {
  for (let calm = 0; calm < 3;) {
    await deferredRendered(page)
    await painted(page)
    calm = onTheirWay.get(page)!.size === 0 ? calm + 1 : 0
  }
}

/** Runs in the page: reads it from top to bottom, as fast as a reader who waits for what is near. */
export async function readDown(): Promise<void> {
  const awaited = () =>
    [...document.querySelectorAll(':defined')].some(
      (at) =>
        at.localName.startsWith('intl-') &&
        (at as unknown as { state: string }).state === 'loading' &&
        at.getBoundingClientRect().top < window.innerHeight + 390,
    )
  for (let y = 0; y < document.body.scrollHeight; y += 300) {
    window.scrollTo(0, y)
    do await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    while (awaited())
  }
}

/** Widgets load when they come near: walks the page down once, until all of them have, and back to the top. */
export async function walkDown(page: Page): Promise<void> {
  await page.evaluate(readDown)
  await page.evaluate(() => window.scrollTo(0, 0))
  await widgetsAreReady(page)
}

/** Waits until the widgets have followed a change: the page and their boxes stay the same for some frames. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const widgets = [...document.querySelectorAll(':defined')].filter((w) => w.localName.startsWith('intl-'))
    const boxes = () =>
      JSON.stringify([
        window.scrollY,
        document.documentElement.scrollHeight,
        ...widgets.map((widget) => widget.getBoundingClientRect()),
      ])
    for (let [calm, before] = [0, '']; calm < 6;) {
      await Promise.all(widgets.map((w) => (w as unknown as { updateComplete: unknown }).updateComplete))
      await new Promise((done) => requestAnimationFrame(done))
      const now = boxes()
      calm = now === before ? calm + 1 : 0
      before = now
    }
  })

/** Waits until deferred parts are rendered. */
export const deferredRendered = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const widgets = [...document.querySelectorAll(':defined')].filter((w) => w.localName.startsWith('intl-'))
    await Promise.all(widgets.map((w) => (w as unknown as { updateComplete: Promise<void> }).updateComplete))
  })
