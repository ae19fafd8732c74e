import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { elements } from '../helpers/gallery.ts'
import { openHost, widgetsOf } from '../helpers/host-page.ts'
import { settled } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** Widgets far down the page are printed with their data, not only with their fallback. */
const used = useBrowser()

/** Widgets that nobody has come near, each in a place of its own. */
const far = `<p>Överst</p>${elements
  .map((element) =>
    widgetsOf(element)
      .split('\n')[0]!
      .replace(' loading="eager"', '')
      .replace('class="specimen"', 'class="specimen" style="margin-top: 3000px"'),
  )
  .join('')}`

const texts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.specimen > :first-child')].map((widget) => {
      const root = widget.shadowRoot!
      const isFallback = root.querySelector('slot:not([name])') && (widget as HTMLElement).innerText !== ''
      return `${widget.localName}: ${isFallback ? 'only the page’s own text' : (widget as unknown as { state: string }).state}`
    }),
  )

const all = elements.map(({ tag }) => `${tag}: ready`)

async function open(body = far): Promise<Page> {
  const { page } = await openHost(used.browser, used.server, { body })
  // What prints them comes when the page is at rest.
  await page.waitForLoadState('networkidle')
  expect((await texts(page)).filter((line) => line.endsWith('ready'))).toEqual([])
  return page
}

test('a PDF made at once has every widget', async () => {
  const page = await open()
  // Chromium fires beforeprint just before, and waits for nothing.
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => setTimeout(() => Object.assign(window, { printed: true })))
  })
  const pdf = await page.pdf()
  expect(pdf.length).toBeGreaterThan(50_000)
  expect(await texts(page)).toEqual(all)
  await page.context().close()
})

test('printing by script renders every widget first', async () => {
  const page = await open()
  // As the browser does it inside `print()`: the script waits meanwhile, and so does all that comes later.
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return [...document.querySelectorAll('.specimen > :first-child')].map(
      (widget) => `${widget.localName}: ${widget.shadowRoot!.textContent!.trim().length > 0}`,
    )
  })
  expect(printed).toEqual(elements.map(({ tag }) => `${tag}: true`))
  expect(await texts(page)).toEqual(all)
  await page.context().close()
})

test('print preview loads widgets outside the viewport', async () => {
  const page = await open()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => texts(page)).toEqual(all)
  await page.context().close()
})

test('content-visibility: auto is printed too', async () => {
  const page = await open(
    `<p>Överst</p><div style="content-visibility: auto; contain-intrinsic-size: 10px 5000px; margin-top: 3000px">${far}</div>`,
  )
  await page.pdf()
  expect(await texts(page)).toEqual(all)
  await page.context().close()
})

test('where the register does not respond, the fallback is printed without delay', async () => {
  const { page } = await openHost(used.browser, used.server, {
    body: far,
    prepare: (page) => page.route('**/utblick/v1/**', (route) => route.abort()),
  })
  await page.waitForLoadState('networkidle')
  await page.pdf()
  expect(await page.locator('.specimen a[href="/egen"]').first().isVisible()).toBe(true)
  await page.context().close()
})

/** Prints by script, and returns whether the page continues; with a synchronous request it would not. */
async function printAndGoOn(page: Page): Promise<void> {
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(await page.evaluate(() => 1 + 1)).toBe(2)
}

const lineOf = (page: Page, tag: string) => page.locator(`${tag} [part=status]`).first()

test('a hanging register does not freeze the page: a line and the link to the data are printed', async () => {
  let asked = 0
  const hanging = createServer(() => void (asked += 1))
  await new Promise<void>((listening) => hanging.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}`
  const { page } = await openHost(used.browser, used.server, {
    body: `<p>Överst</p><intl-goals style="margin-top: 3000px" municipality="9999" api="${origin}/utblick/v1"><a href="/egen">Vår egen sida</a></intl-goals>`,
  })
  await expect.poll(() => asked).toBeGreaterThan(0)
  await printAndGoOn(page)
  expect(await lineOf(page, 'intl-goals').textContent()).toContain('svarade inte i tid')
  expect(await lineOf(page, 'intl-goals').locator('a').getAttribute('href')).toContain(
    `${origin}/utblick/v1/goals`,
  )
  expect(await page.locator('a[href="/egen"]').isVisible()).toBe(true)
  await page.context().close()
  hanging.closeAllConnections()
  await new Promise((closed) => hanging.close(closed))
})

test('a register that hangs later does not freeze the page, and loaded data are printed', async () => {
  const held: Route[] = []
  const { page } = await openHost(used.browser, used.server, {
    body: `<intl-twin-towns municipality="9999"></intl-twin-towns>
      <intl-policy style="margin-top: 3000px" municipality="9999"></intl-policy>
      <intl-goals municipality="9999"><a href="/egen">Vår egen sida</a></intl-goals>`,
    prepare: (page) => page.route('**/utblick/v1/goals*', (route) => void held.push(route)),
  })
  await page.waitForRequest('**/utblick/v1/goals*')
  await printAndGoOn(page)
  const states = await page.evaluate(() =>
    ['intl-twin-towns', 'intl-policy', 'intl-goals'].map(
      (tag) => (document.querySelector(tag) as unknown as { state: string }).state,
    ),
  )
  expect(states).toEqual(['ready', 'ready', 'error'])
  // What comes after the printing is shown.
  await Promise.all(held.map((route) => route.continue()))
  await page.waitForFunction(
    () => (document.querySelector('intl-goals') as unknown as { state: string }).state === 'ready',
  )
  await page.context().close()
})

test('changes of the page before printing are printed', async () => {
  const page = await open(
    '<p>Överst</p><intl-goals style="margin-top: 3000px" municipality="0764"></intl-goals>',
  )
  await page.evaluate(() => document.querySelector('intl-goals')!.setAttribute('municipality', '9999'))
  await page.waitForRequest((request) => request.url().includes('goals') && request.url().includes('9999'))
  await page.waitForLoadState('networkidle')
  await settled(page)
  await printAndGoOn(page)
  expect(await page.locator('intl-goals').evaluate((at) => at.shadowRoot!.textContent)).toContain('Exempelby')
  await page.context().close()
})
