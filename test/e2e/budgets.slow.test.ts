import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage, readDown, settled, widgetsAreReady } from '../helpers/pages.ts'
import { traced } from '../helpers/trace.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** What WIDGETS.md lets the demo page cost, measured in it: a phone, nothing cached, from top to bottom. */
const used = useBrowser()

const phone = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true }

interface Measured {
  /** Sum of all layout shifts that no click or key explains, and what moved. */
  readonly shift: number
  readonly moved: readonly string[]
}

/** Runs in the page from its beginning. */
function watch(): void {
  const kept = { shift: 0, moved: [] as string[] }
  interface Shift extends PerformanceEntry {
    value: number
    hadRecentInput: boolean
    sources: readonly { node: Element | null }[]
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue
      kept.shift += entry.value
      kept.moved.push(
        ...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}`),
      )
    }
  }).observe({ type: 'layout-shift', buffered: true })
  Object.assign(window, { kept })
}

async function readThrough(page: Page): Promise<Measured> {
  await page.evaluate(readDown)
  await widgetsAreReady(page)
  return page.evaluate(() => (window as unknown as { kept: Measured }).kept)
}

interface Visit extends Measured {
  readonly page: Page
  readonly requests: readonly Request[]
  readonly errors: readonly string[]
}

async function visit(): Promise<Visit> {
  const requests: Request[] = []
  const prepare = async (page: Page) => {
    page.on('request', (request) => requests.push(request))
    await page.addInitScript(watch)
  }
  const { page, errors } = await openPage(used.browser, `${used.server.origin}/`, phone, prepare)
  return { page, requests, errors, ...(await readThrough(page)) }
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly args: { readonly name?: string }
  /** Time that the thread itself has worked, in microseconds: waiting for a busy machine does not count. */
  readonly tdur?: number
}

/** The longest task of the page's main thread, in milliseconds of its own work. */
async function longestTask(visiting: (page: Page) => Promise<void>): Promise<number> {
  const { page } = await openPage(used.browser, 'about:blank', phone)
  const categories = ['toplevel', 'devtools.timeline', '__metadata']
  const events = await traced<TraceEvent>(used.browser, page, categories, () => visiting(page))
  await page.context().close()
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('::RunTask') && mains.has(`${pid} ${tid}`),
  )
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000))
}

const ofApi = (requests: readonly Request[]) =>
  requests.filter((request) => new URL(request.url()).pathname.startsWith('/utblick/'))

describe('a reader’s visit to the page', () => {
  let seen: Visit
  beforeAll(async () => {
    seen = await visit()
  })
  afterAll(() => seen?.page.context().close())

  test('causes no layout shift when the widgets load', () => {
    expect(seen.moved).toEqual([])
    expect(seen.shift).toBe(0)
  })

  test('requests every address once, from its own origin, without a referrer or a cookie', async () => {
    const { requests, errors } = seen
    expect(errors).toEqual([])
    const addresses = requests.map((request) => request.url())
    expect(addresses.length).toBe(new Set(addresses).size)
    const asked = ofApi(requests)
    expect(asked.length).toBeGreaterThan(2)
    for (const request of asked) {
      const headers = await request.allHeaders()
      expect(headers.referer, request.url()).toBeUndefined()
      expect(headers.cookie, request.url()).toBeUndefined()
    }
    const origins = new Set(
      addresses.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin),
    )
    expect([...origins]).toEqual([used.server.origin])
  })

  test('has no response of more than 15 kB compressed', async () => {
    const weights = await Promise.all(
      ofApi(seen.requests).map(async (request) => {
        const { responseBodySize } = await request.sizes()
        return { url: request.url(), kilobytes: responseBodySize / 1000 }
      }),
    )
    expect(weights.filter(({ kilobytes }) => kilobytes > 15)).toEqual([])
    expect(Math.max(...weights.map(({ kilobytes }) => kilobytes))).toBeGreaterThan(0.5)
  })

  test('stores nothing in the browser', async () => {
    const { page } = seen
    expect(await page.context().cookies()).toEqual([])
    const left = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(left).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
  })
})

/**
 * As much work as the longest task of the page may be: some 65 ms on a server's processor. Calibrated against the bound of
 * 120 ms that the same page had on a phone four times as slow, where it took 66 to 90 ms.
 */
function reference(): number {
  let x = 7
  for (let i = 0; i < 2_500_000; i += 1) x = (x * 48_271) % 2_147_483_647
  return x
}

async function readPage(page: Page): Promise<void> {
  await page.goto(`${used.server.origin}/`)
  await page.evaluate(readDown)
  await widgetsAreReady(page)
  await settled(page)
}

test('no task of the page takes longer than 2.5 million multiplications', async () => {
  const tries: { readonly longest: number; readonly allowed: number }[] = []
  const holds = () => tries.some(({ longest, allowed }) => longest <= allowed)
  // What else the machine does makes tasks longer, never shorter: one visit within the bound shows that it holds.
  for (let n = 0; n < 5 && !holds(); n += 1)
    tries.push({
      allowed: await longestTask(async (page) => void (await page.evaluate(reference))),
      longest: await longestTask(readPage),
    })
  const figures = tries.map(({ longest, allowed }) => `${longest.toFixed(0)} of ${allowed.toFixed(0)}`)
  process.stdout.write(`Longest task, by visit: ${figures.join(', ')} ms.\n`)
  expect(Math.min(...tries.map(({ longest }) => longest))).toBeGreaterThan(0)
  expect(holds(), `${figures.join(', ')} ms`).toBe(true)
})
