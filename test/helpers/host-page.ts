import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type GalleryWidget, specimensOf } from './gallery.ts'
import { type OpenPage, openPage } from './pages.ts'
import type { RunningServer } from './server.ts'

/** A page that somebody else made, with our widgets in it. */
export interface HostPage {
  readonly headers?: Readonly<Record<string, string>>
  /** CSS of the page. */
  readonly style?: string
  readonly body: string
  /** What its address has from # on. @default '' */
  readonly hash?: string
  /** Before it opens. */
  readonly prepare?: (page: Page) => Promise<unknown>
  /** In its head. @default the widgets' script */
  readonly head?: string
  /** '' for a page that browsers treat as one of the nineties. @default that of HTML */
  readonly doctype?: string
}

export const SCRIPT = '<script type="module" src="/w/v1/all.js"></script>'

/** Every view of an element, with the fictional municipality in it, each in a box of its own. */
export const widgetsOf = (element: GalleryWidget): string =>
  specimensOf(element)
    .filter(({ state }) => state.id === 'fictional')
    .map(({ widget: { tag, id, attributes, subjects, sentence } }) => {
      const all = { ...subjects.fictional, ...attributes, loading: 'eager' }
      const written = Object.entries(all).map(([name, value]) => `${name}="${value}"`)
      const widget = `<${tag} ${written.join(' ')}><a href="/egen">Vår egen sida</a></${tag}>`
      return `<div class="specimen" id="${id}">${sentence ? `Just nu: ${widget}.` : widget}</div>`
    })
    .join('\n')

/** Opens it, on the widgets' own server. */
export const openHost = (
  browser: Browser,
  { origin }: RunningServer,
  { headers, style = '', body, head = SCRIPT, hash = '', doctype = '<!doctype html>', prepare }: HostPage,
  options: BrowserContextOptions = {},
): Promise<OpenPage> =>
  openPage(
    browser,
    `${origin}/host${hash}`,
    { viewport: { width: 1000, height: 900 }, ...options },
    async (page) => {
      await page.route('**/host', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { ...headers },
          body: `${doctype}<html lang="sv"><head><title>Kommunen</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            ${style && `<style>${style}</style>`}${head}</head><body>${body}</body></html>`,
        }),
      )
      await prepare?.(page)
    },
  )
