import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elements } from '../helpers/gallery.ts'
import { openHost, SCRIPT, widgetsOf } from '../helpers/host-page.ts'
import { openPage, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** Pages that trust nobody: what they allow is enough, or the page's own text stays. */
const used = useBrowser()
const body = elements.map(widgetsOf).join('')

const policy = (...more: string[]) => ({
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src ${used.server.origin}`,
    `connect-src ${used.server.origin}`,
    ...more,
  ].join('; '),
})

const statesIn = (page: Page | ReturnType<Page['frames']>[number]): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.specimen > *')].map((at) =>
        at.shadowRoot ? (at as unknown as { state: string }).state : `${at.localName} is not defined`,
      ),
    ),
  ])

test('a policy that allows our scripts and our data, and nothing else, is enough', async () => {
  const { page, faults } = await openHost(used.browser, used.server, { headers: policy(), body })
  await widgetsAreReady(page)
  expect(await statesIn(page)).toEqual(['ready'])
  expect(faults).toEqual([])
  await page.context().close()
})

test('Trusted Types are enough, when lit-html may have its policy', async () => {
  const { page, faults } = await openHost(used.browser, used.server, {
    headers: policy(`require-trusted-types-for 'script'`, 'trusted-types lit-html'),
    body,
  })
  await widgetsAreReady(page)
  expect(await statesIn(page)).toEqual(['ready'])
  expect(faults).toEqual([])
  await page.context().close()
})

test('where no policy is allowed for Trusted Types, the page’s own text stays', async () => {
  const { page } = await openHost(used.browser, used.server, {
    headers: policy(`require-trusted-types-for 'script'`, `trusted-types 'none'`),
    body,
  })
  await page.waitForLoadState('networkidle')
  const fallbacks = page.locator('.specimen a')
  expect(await fallbacks.count()).toBeGreaterThanOrEqual(elements.length)
  for (const link of await fallbacks.all()) expect(await link.isVisible()).toBe(true)
  await page.context().close()
})

/** The widgets in a frame of a page that the server itself gave: Chromium lets no other ask this machine. */
async function openFramed(sandbox: string) {
  const opened = await openPage(used.browser, `${used.server.origin}/gallery/no-script.html`, {}, (page) =>
    page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })),
  )
  await opened.page.evaluate(
    ([rules, content]) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', rules!)
      frame.title = 'Ram'
      frame.srcdoc = content!
      document.body.replaceChildren(frame)
    },
    [sandbox, `<html lang="sv"><title>Ram</title>${SCRIPT}${body}`],
  )
  return opened
}

test('a frame that allows scripts and nothing else shows the widgets: no storage, no cookie, no origin', async () => {
  const { page, faults } = await openFramed('allow-scripts')
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = page.frames()[1]!
  await expect.poll(() => statesIn(frame)).toEqual(['ready'])
  expect(await frame.evaluate(() => window.origin)).toBe('null')
  expect(faults).toEqual([])
  await page.context().close()
})

test('a frame that allows nothing shows the page’s own text', async () => {
  const { page } = await openFramed('')
  const fallbacks = page.frameLocator('iframe').locator('.specimen a')
  await expect.poll(() => fallbacks.count()).toBeGreaterThanOrEqual(elements.length)
  for (const link of await fallbacks.all()) expect(await link.isVisible()).toBe(true)
  await page.context().close()
})
