import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elements } from '../helpers/gallery.ts'
import { openHost, widgetsOf } from '../helpers/host-page.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** What stands far down the page is on paper too, and not only the text that stands in for it. */
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

test('a PDF that is made at once has every widget', async () => {
  const page = await open()
  // Chromium tells the page just before, and waits for nothing.
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => setTimeout(() => Object.assign(window, { printed: true })))
  })
  const pdf = await page.pdf()
  expect(pdf.length).toBeGreaterThan(50_000)
  expect(await texts(page)).toEqual(all)
  await page.context().close()
})

test('a script that prints gets every widget before it goes on', async () => {
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

test('a look at the page as it would be printed loads what is far away', async () => {
  const page = await open()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => texts(page)).toEqual(all)
  await page.context().close()
})

test('what a page does not draw until it is near is printed as well', async () => {
  const page = await open(
    `<p>Överst</p><div style="content-visibility: auto; contain-intrinsic-size: 10px 5000px; margin-top: 3000px">${far}</div>`,
  )
  await page.pdf()
  expect(await texts(page)).toEqual(all)
  await page.context().close()
})

test('where the register does not answer, the page’s own text is printed, soon', async () => {
  const { page } = await openHost(used.browser, used.server, {
    body: far,
    prepare: (page) => page.route('**/utblick/v1/**', (route) => route.abort()),
  })
  await page.waitForLoadState('networkidle')
  await page.pdf()
  expect(await page.locator('.specimen a[href="/egen"]').first().isVisible()).toBe(true)
  await page.context().close()
})
