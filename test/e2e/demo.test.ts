import { describe, expect, test } from 'vitest'
import { openDemo as openDemoOf } from '../helpers/demo.ts'
import { axeFindings, settled } from '../helpers/pages.ts'
import { runTogether } from '../helpers/names.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()

const openDemo = (query?: string, width?: number) => openDemoOf(used, query, width)

describe.each([320, 1280])('the demo at %i px', (width) => {
  test('shows every widget without errors, foreign requests, sideways scrolling or axe violations, light and dark', async () => {
    const { page, errors } = await openDemo('', width)
    expect(errors).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const states = await page
      .locator('main')
      .evaluate((main) =>
        [...main.querySelectorAll(':defined')]
          .filter(({ localName }) => localName.startsWith('intl-'))
          .map((widget) => `${widget.localName} ${(widget as unknown as { state: string }).state}`),
      )
    expect(await runTogether(page)).toEqual([])
    expect([...new Set(states)].sort()).toEqual(
      [
        'activities',
        'contacts',
        'figure',
        'goals',
        'monitoring',
        'plans',
        'policy',
        'projects',
        'reporting',
        'twin-towns',
      ].map((name) => `intl-${name} ready`),
    )
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFindings(page), colorScheme).toEqual([])
    }
    await page.context().close()
  })
})

test('keeps spaces between words of choices and opened details', async () => {
  const { page } = await openDemo()
  await page.getByRole('button', { name: /^Visa 5 projekt med Voorbeeld aan de Lek$/ }).click()
  await page.locator('[part~=chip]').waitFor()
  await page.locator('main details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true
  })
  for (const view of ['Tabell', 'Karta']) {
    await page.locator('intl-projects .views label', { hasText: view }).click()
    await settled(page)
    expect(await runTogether(page), view).toEqual([])
  }
  await page.context().close()
})

test('stores nothing in the browser', async () => {
  const { page } = await openDemo()
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.context().close()
})

test('without script the fallback links work', async () => {
  const context = await used.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(`${used.server.origin}/`)
  for (const name of ['intl-projects', 'intl-goals', 'intl-twin-towns'])
    expect(await page.locator(`${name} a`).first().isVisible()).toBe(true)
  await context.close()
})
