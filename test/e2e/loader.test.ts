import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** A municipality's page with `loader.js` as it is built, from another host. */
const used = useBrowser()
const PAGE = 'http://kommun.example'

interface Options {
  readonly prepare?: (page: Page) => Promise<unknown>
  readonly headers?: Readonly<Record<string, string>>
}

async function open(body: string, { prepare, headers = {} }: Options = {}) {
  const { origin } = used.server
  const { page, errors } = await openPage(used.browser, `${PAGE}/`, {}, async (page) => {
    await page.route(`${PAGE}/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=windows-1252',
        headers: { ...headers },
        body: `<!doctype html><html lang="sv"><title>Kommunen</title>
          <script defer src="${origin}/w/v1/loader.js"></script><body>${body}`,
      }),
    )
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
    await prepare?.(page)
  })
  return { page, errors }
}

const heightOf = (page: Page, title: string) => page.locator(`iframe[title=${title}]`).getAttribute('height')

test('shows the widget of a link and of an address, and asks for nothing elsewhere', async () => {
  const embed = `${used.server.origin}/embed`
  const { page, errors } = await open(
    `<p id="link"><a href="${embed}/projects?municipality=9999&amp;status=ongoing">Projekt</a></p>
     <p id="text">${embed}/twin-towns?municipality=9999</p>
     <p><a id="beside" href="${embed}/goals?municipality=9999">Mål</a> finns också.</p>`,
  )
  await page.locator('intl-twin-towns > #text').waitFor({ state: 'attached' })
  await widgetsAreReady(page)
  const projects = page.locator('intl-projects')
  expect(await projects.evaluate((at) => (at as unknown as { state: string }).state)).toBe('ready')
  expect(await projects.getAttribute('status')).toBe('ongoing')
  expect(await page.locator('#link').isVisible()).toBe(false)
  expect(await page.locator('#text').isVisible()).toBe(false)
  expect(await page.locator('#beside').isVisible()).toBe(true)
  expect(errors.filter((error) => !error.startsWith(`foreign request: ${used.server.origin}/`))).toEqual([])
  await page.context().close()
})

test('keeps the link of a module that cannot be fetched, and logs one line of its own', async () => {
  const link = `<a href="${used.server.origin}/embed/projects?municipality=9999">Projekt</a>`
  const { page, errors } = await open(`<p>${link}</p>`, {
    prepare: (page) => page.route('**/w/v1/projects.js', (route) => route.abort()),
  })
  const ours = () => errors.filter((error) => error.startsWith('console: Utblick:'))
  await expect.poll(() => ours().length).toBe(1)
  expect(ours()[0]).toContain(`${used.server.origin}/w/v1/projects.js gick inte att ladda`)
  expect(await page.locator('p').first().innerHTML()).toBe(link)
  expect(await page.locator('p').first().isVisible()).toBe(true)
  await page.context().close()
})

test('keeps the link where a page allows the name of the loader and not Lit’s, and the widget says what to add', async () => {
  const { origin } = used.server
  const link = `<a href="${origin}/embed/projects?municipality=9999">Projekt</a>`
  const { page, errors } = await open(`<p>${link}</p>`, {
    headers: {
      'Content-Security-Policy': `script-src ${origin}; require-trusted-types-for 'script'; trusted-types utblick`,
    },
  })
  const ours = () => errors.filter((error) => error.startsWith('console: Utblick:'))
  await expect.poll(() => ours().length).toBe(1)
  expect(ours()[0]).toContain('trusted-types lit-html')
  expect(await page.locator('p').first().innerHTML()).toBe(link)
  await page.context().close()
})

test('makes frames as tall as their pages, in a sandbox too', async () => {
  const address = `${used.server.origin}/embed/twin-towns?municipality=9999`
  const { page } = await open(
    `<iframe title="fri" src="${address}" width="700" height="150"></iframe>
     <iframe title="sandbox" src="${address}" sandbox="allow-scripts" width="700" height="150"></iframe>`,
  )
  for (const title of ['fri', 'sandbox'])
    await expect.poll(async () => Number(await heightOf(page, title))).toBeGreaterThan(300)
  // The page in the frame has no scrollbar of its own.
  await expect
    .poll(() =>
      page
        .frameLocator('iframe[title=fri]')
        .locator('html')
        .evaluate((root) => root.scrollHeight - window.innerHeight),
    )
    .toBeLessThanOrEqual(0)
  await page.context().close()
})

test('takes no height from a page of others in such a frame', async () => {
  const address = `${used.server.origin}/embed/twin-towns?municipality=9999`
  const said = `<script>parent.postMessage({ message: 'height', value: 4321 }, '*'); parent.postMessage('said', '*')</script>`
  const { page } = await open(`<iframe title="annan" src="${address}" height="150"></iframe>`, {
    prepare: async (page) => {
      await page.route('http://other.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: said }),
      )
      await page.addInitScript(() =>
        addEventListener('message', ({ data }) => {
          if (data === 'said') document.documentElement.dataset.said = ''
        }),
      )
    },
  })
  await expect.poll(async () => Number(await heightOf(page, 'annan'))).toBeGreaterThan(300)
  await page
    .frames()[1]!
    .evaluate(() => location.assign('http://other.example/'))
    .catch(() => {})
  await page.locator('html[data-said]').waitFor()
  expect(await heightOf(page, 'annan')).not.toBe('4321')
  await page.context().close()
})
