import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { atRest, openPage, settled } from './pages.ts'
import type { RunningServer } from './server.ts'

const project = join(import.meta.dirname, '..', '..')

/** As in demo/gallery/widgets.js; only what tests read. */
export interface GalleryWidget {
  readonly id: string
  readonly tag: string
  readonly variantOf?: string
  readonly missing: string
  readonly attributes: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<'fictional', Readonly<Record<string, string>>>>
  readonly sentence?: object
}

/** As in demo/gallery/list.js; only what tests read. */
export interface GalleryState {
  readonly id: string
  readonly shows: string
  readonly code?: string
  readonly looksOnly?: boolean
  readonly tall?: boolean
}

interface Lists {
  readonly widgets: readonly GalleryWidget[]
  readonly states: readonly GalleryState[]
  readonly belongs: (widget: GalleryWidget, state: GalleryState) => boolean
}

// Plain scripts of the demo, without types: the types above are what the tests use of them.
const demo = (file: string) => import(join(project, 'demo', 'gallery', file))
const lists = { ...(await demo('list.js')), ...(await demo('widgets.js')) } as Lists

/** The gallery's widgets whose element is in the build. */
const built = lists.widgets.filter(({ tag }) =>
  existsSync(join(project, 'dist', 'w', 'v1', `${tag.replace('intl-', '')}.js`)),
)

/** One for each element: a page of the gallery shows it in every state, with its other views. */
export const elements = built.filter(({ variantOf }) => !variantOf)

export interface Specimen {
  /** Of the box around the widget. */
  readonly id: string
  readonly widget: GalleryWidget
  readonly state: GalleryState
}

/** What the page of an element shows, in the gallery's order. */
export const specimensOf = (element: GalleryWidget): Specimen[] =>
  lists.states.flatMap((state) =>
    built
      .filter((widget) => widget.tag === element.tag && lists.belongs(widget, state))
      .map((widget) => ({ id: `${state.id}-${widget.id}`, widget, state })),
  )

/** Specimens in which there is something to read, in a form of its own. */
export const contentOf = (element: GalleryWidget): Specimen[] =>
  specimensOf(element).filter(({ state }) => state.id === 'ready' || state.id === 'fictional')

/** What the specimens' elements have come to, by the specimens' ids. */
export const statesOf = (page: Page, specimens: readonly Specimen[]): Promise<Record<string, string>> =>
  page.evaluate(
    (all) =>
      Object.fromEntries(
        all.map(({ id, tag }) => {
          const element = document.getElementById(id)?.querySelector(tag)
          return [id, (element as unknown as { state?: string } | null)?.state ?? 'not there']
        }),
      ),
    specimens.map(({ id, widget: { tag } }) => ({ id, tag })),
  )

/** Makes the window as wide as this, and waits until the page has followed. `zoom` magnifies, as a reader does. */
export async function resize(page: Page, width: number, { height = 900, zoom = 1 } = {}): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const metrics = { width, height, deviceScaleFactor: zoom, mobile: false }
  await cdp.send('Emulation.setDeviceMetricsOverride', metrics)
  await atRest(page)
}

/** Waits until every specimen shows what the gallery says that it will. */
async function inTheirStates(page: Page, specimens: readonly Specimen[]): Promise<void> {
  const awaited = Object.fromEntries(specimens.map(({ id, state }) => [id, state.shows]))
  const deadline = Date.now() + 150_000
  for (;;) {
    const now = await statesOf(page, specimens)
    const others = Object.keys(awaited).filter((id) => now[id] !== awaited[id])
    if (others.length === 0) break
    if (Date.now() > deadline) {
      const some = others.slice(0, 4).map((id) => `${id} is ${now[id]}, not ${awaited[id]}`)
      throw new Error(`${others.length} specimens did not come to their state: ${some.join('; ')}`)
    }
    await page.waitForTimeout(100)
  }
  await settled(page)
}

export interface OpenGallery {
  readonly page: Page
  /** Errors of the page, apart from those that the gallery simulates. */
  readonly errors: string[]
  readonly specimens: readonly Specimen[]
}

interface Options extends BrowserContextOptions {
  /** As in the gallery's address. */
  readonly query?: string
  /** The day that the release came, when not the day of the test. */
  readonly publishedAt?: string
}

/** The gallery's page of one element, every widget in its state. */
export async function openGallery(
  browser: Browser,
  { origin }: RunningServer,
  element: GalleryWidget,
  { query = '', publishedAt, ...options }: Options = {},
): Promise<OpenGallery> {
  const { page, errors } = await openPage(
    browser,
    `${origin}/gallery.html?hurry&widget=${element.id}${query && '&'}${query}`,
    { viewport: { width: 1280, height: 900 }, ...options },
    async (opened) => {
      if (!publishedAt) return
      await opened.route('**/utblick/v1/**', async (route) => {
        const response = await route.fetch({ maxRetries: 3 })
        const body = await response.text()
        await route.fulfill({
          response,
          body: body.replaceAll(/"publishedAt":"[^"]+"/g, `"publishedAt":"${publishedAt}"`),
        })
      })
    },
  )
  const specimens = specimensOf(element)
  await inTheirStates(page, specimens)
  return { page, errors, specimens }
}
