import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { elements, specimensOf } from '../helpers/gallery.ts'
import { axeFindings, openPage, settled } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()
const project = join(import.meta.dirname, '..', '..')
const open = (query: string, options = {}) =>
  openPage(used.browser, `${used.server.origin}/gallery.html${query}`, {
    viewport: { width: 1280, height: 900 },
    ...options,
  })
/** Waits for the new address, which the browser reports after the key press or click. */
const address = (page: Page, part: 'search' | 'hash') => expect.poll(() => new URL(page.url())[part])
const ids = (page: Page) => page.locator('.specimen').evaluateAll((all) => all.map(({ id }) => id))

test('every element is in the gallery', () => {
  const folders = readdirSync(join(project, 'widgets')).filter(
    (name) => name !== 'shared' && existsSync(join(project, 'widgets', name, 'define.ts')),
  )
  expect(elements.map(({ tag }) => tag).toSorted()).toEqual(folders.map((name) => `intl-${name}`).toSorted())
})

test('every error that a widget can show has its specimen', () => {
  const codes = [
    ...readFileSync(join(project, 'widgets/data/load-error.ts'), 'utf8').matchAll(/\| '([\w-]+)'/g),
  ]
  const shown = new Set(
    elements.flatMap((element) =>
      specimensOf(element).map(({ state, widget }) =>
        state.code === 'missing' ? widget.missing : state.code,
      ),
    ),
  )
  // One that the page itself broke off is never shown.
  const missing = codes.map(([, code]) => code!).filter((code) => !shown.has(code) && code !== 'aborted')
  expect(missing.filter((code) => elements.some((element) => `missing-${element.id}` === code))).toEqual([])
  expect(missing.filter((code) => !code.startsWith('missing-'))).toEqual([])
})

describe('the page of the gallery', () => {
  test.each([320, 1280])(
    'has no axe violations at %i px, light or dark, and does not scroll sideways',
    async (width) => {
      const { page } = await open('?widget=figure&lang=en', { viewport: { width, height: 900 } })
      await settled(page)
      expect(await axeFindings(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      await page.context().close()
    },
  )

  test('shows all widgets, and no id twice', async () => {
    const { page } = await open('')
    const all = await ids(page)
    expect(new Set(all).size).toBe(all.length)
    for (const { id } of elements) expect(all).toContain(`ready-${id}`)
    await page.context().close()
  })

  test('loads the widgets in view only', async () => {
    const { page } = await open('')
    const states = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.states :defined')]
          .filter(({ localName }) => localName.startsWith('intl-'))
          .map((at) => (at as unknown as { state: string }).state),
      )
    const begun = async () => (await states()).filter((state) => state !== 'loading').length
    await expect.poll(begun).toBeGreaterThan(0)
    await settled(page)
    expect(await begun()).toBeLessThan((await states()).length / 4)
    await page.context().close()
  })

  test('keeps what is chosen in the address, by keyboard, and Back undoes it', async () => {
    const { page } = await open('?widget=goals')
    await page.getByRole('radio', { name: 'English' }).focus()
    await page.keyboard.press('Space')
    await address(page, 'search').toBe('?widget=goals&lang=en')
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toBe('Every widget in every state')
    await page.getByRole('radio', { name: '320 px' }).check()
    await address(page, 'search').toBe('?widget=goals&lang=en&width=320')
    await expect.poll(async () => (await page.locator('#ready-goals').boundingBox())?.width).toBe(320)
    await page.goBack()
    await page.goBack()
    await address(page, 'search').toBe('?widget=goals')
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('sv')
    await page.context().close()
  })

  test('leads to each state by its list', async () => {
    const { page } = await open('?widget=goals')
    await page.getByRole('link', { name: 'Ingenting känt' }).click()
    await address(page, 'hash').toBe('#nothing-known')
    await expect
      .poll(() => page.locator('#nothing-known').evaluate((at) => at.getBoundingClientRect().top < 400))
      .toBe(true)
    await page.context().close()
  })

  test('shows the fallback where scripts are not allowed', async () => {
    const { page } = await open('?widget=goals')
    const frame = page.frameLocator('#fallback iframe')
    for (const { id, sentence } of elements)
      await frame
        .locator(`#fallback-${id} ${sentence ? 'p' : 'a'}`)
        .first()
        .waitFor()
    // A sandboxed frame is of no origin: the styles must be for all.
    const sheets = await frame
      .locator('html')
      .evaluate(({ ownerDocument }) => ownerDocument.styleSheets.length)
    expect(sheets).toBe(2)
    await page.context().close()
  })

  test('leads back to the demonstration in the language and theme chosen', async () => {
    const { page } = await open('?widget=goals&width=320&lang=en&theme=dark')
    await page.getByRole('link', { name: 'To the demonstration' }).click()
    await address(page, 'search').toBe('?lang=en&theme=dark')
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    await page.goBack()
    await page.getByRole('radio', { name: 'Svenska' }).check()
    await page.locator('[data-text=back]').click()
    await address(page, 'search').toBe('?theme=dark')
    await page.context().close()
  })
})
