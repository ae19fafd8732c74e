/** The demo's page of one project is named after it (WCAG 2.4.2), in the reader's language, in every state. */
import { expect, test } from 'vitest'
import { openPage } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()

const open = (address: string, prepare?: Parameters<typeof openPage>[3]) =>
  openPage(used.browser, `${used.server.origin}/projekt.html${address}`, {}, prepare)

test('the title names the project, and the next one opened instead', async () => {
  const { page, errors } = await open('#project.id=9999-grona-skolgardar')
  await expect.poll(() => page.title()).toBe('Gröna skolgårdar – Exempelby kommun')
  await page.evaluate(() => (location.hash = '#project.id=9999-batarna-1944'))
  await expect.poll(() => page.title()).toBe('Båtarna 1944 – Exempelby kommun')
  await page.goBack()
  await expect.poll(() => page.title()).toBe('Gröna skolgårdar – Exempelby kommun')
  expect(errors).toEqual([])
  await page.context().close()
})

test('the title follows the language, and stays when only the theme changes', async () => {
  const { page } = await open('#project.id=9999-grona-skolgardar')
  await page.locator('[name=lang][value=en]').check()
  await expect.poll(() => page.title()).toBe('Green school yards – Exempelby municipality')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.locator('[name=theme][value=dark]').check()
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await page.title()).toBe('Green school yards – Exempelby municipality')
  await page.context().close()
})

test('a name that is only in Swedish is marked so in an English page', async () => {
  const { page } = await open('?lang=en#project.id=9999-grona-skolgardar', (page) =>
    page.route('**/projects/9999-grona-skolgardar*', async (route) => {
      const response = await route.fetch()
      const answer = (await response.json()) as { data: { title: object } }
      answer.data.title = { sv: 'Gröna skolgårdar' }
      await route.fulfill({ response, json: answer })
    }),
  )
  await expect.poll(() => page.title()).toBe('Gröna skolgårdar – Exempelby municipality')
  expect(await page.evaluate(() => document.querySelector('title')!.lang)).toBe('sv')
  await page.context().close()
})

test('without a known project the title describes the page', async () => {
  for (const [address, title] of [
    ['#project.id=9999-finns-inte', 'Internationellt projekt – Exempelby kommun'],
    ['?lang=en', 'International project – Exempelby municipality'],
    ['?kommun=0764', 'Internationellt projekt – Alvesta kommun'],
  ] as const) {
    const { page } = await open(address)
    await expect
      .poll(() =>
        page.evaluate(() => (document.querySelector('intl-project') as { state?: string } | null)?.state),
      )
      .toBe('error')
    expect(await page.title()).toBe(title)
    await page.context().close()
  }
})
