import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { heard } from '../../helpers/ax.ts'
import { elements, openGallery } from '../../helpers/gallery.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

/** What a reader does with the keys alone, from the first to the last. */
const used = useBrowser()
const element = (id: string) => elements.find((each) => each.id === id)!

async function openProjects(): Promise<{ page: Page; list: Locator; map: Locator; table: Locator }> {
  const { page } = await openGallery(used.browser, used.server, element('projects'))
  const at = (id: string) => page.locator(`#${id} intl-projects`)
  return {
    page,
    list: at('fictional-projects'),
    map: at('fictional-projects-map'),
    table: at('fictional-projects-table'),
  }
}

const focused = async (page: Page) => heard(await page.context().newCDPSession(page))
const viewBox = (map: Locator) => map.locator('.map svg, [part~="map"] svg').first().getAttribute('viewBox')

test('a filter is chosen with the arrows, and what it leaves is said', async () => {
  const { page, list } = await openProjects()
  await list.evaluate((projects) => projects.removeAttribute('limit'))
  const select = list.getByRole('combobox', { name: 'Status' })
  await select.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => list.getByRole('status').first().textContent()).toMatch(/^\d+ av \d+\sprojekt/)
  expect((await focused(page)).name).toBe('Status')
  await page.context().close()
})

test('what is typed in the search field is heard when the hand rests', async () => {
  const { page, list } = await openProjects()
  await list.evaluate((projects) => projects.removeAttribute('limit'))
  await list.getByRole('searchbox').focus()
  await page.keyboard.type('regnet')
  await expect.poll(() => list.getByRole('status').first().textContent()).toMatch(/^1 av \d+\sprojekt/)
  expect((await focused(page)).role).toBe('searchbox')
  await page.context().close()
})

test('the map is one stop of Tab: arrows go between places, Enter in, Escape out, Home to all', async () => {
  const { page, map } = await openProjects()
  await map.getByRole('button', { name: 'Hoppa över kartan' }).focus()
  await page.keyboard.press('Tab')
  const first = await focused(page)
  expect(first.name).toMatch(/projekt, /)
  await page.keyboard.press('ArrowRight')
  const second = await focused(page)
  expect(second.name).not.toBe(first.name)
  expect(await map.locator('[part~="marker"][tabindex="0"]').count()).toBe(1)

  const whole = await viewBox(map)
  await page.keyboard.press('+')
  await expect.poll(() => viewBox(map)).not.toBe(whole)
  await page.keyboard.press('Home')
  await expect.poll(() => viewBox(map)).toBe(whole)

  await page.keyboard.press('Tab')
  expect((await focused(page)).name).toBe('Zooma in')
  await page.keyboard.press('Shift+Tab')
  expect((await focused(page)).name).toMatch(/projekt, /)
  await page.context().close()
})

test('the map can be skipped', async () => {
  const { page, map } = await openProjects()
  await map.getByRole('button', { name: 'Hoppa över kartan' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const { name } = await focused(page)
  expect(name).not.toMatch(/Zooma|Flytta|Åt vänster/)
  expect(name).not.toMatch(/^\d+ projekt, /)
  await page.context().close()
})

test('a column is sorted with Enter, and the focus stays on it', async () => {
  const { page, table } = await openProjects()
  const heading = table.getByRole('columnheader', { name: 'Projekt' })
  const before = await table.getByRole('rowheader').allTextContents()
  await heading.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => heading.getAttribute('aria-sort')).toMatch(/ascending|descending/)
  expect(await table.getByRole('rowheader').allTextContents()).not.toEqual(before)
  expect((await focused(page)).name).toMatch(/^Projekt/)
  await page.context().close()
})

test('the citation is opened and copied', async () => {
  const { page } = await openGallery(used.browser, used.server, element('goals'), {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const goals = page.locator('#fictional-goals intl-goals')
  await goals.locator('summary', { hasText: 'Citera' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const copy = await focused(page)
  expect(copy).toMatchObject({ role: 'button', name: 'Kopiera' })
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/Källa: Utblick.*asOf=1/)
  await page.context().close()
})

test.each(elements.filter(({ sentence }) => !sentence))(
  'trying again in $tag leaves the reader in the widget',
  async (tried) => {
    const { page } = await openGallery(used.browser, used.server, tried)
    const failed = page.locator(`#error-offline-${tried.id} ${tried.tag}`)
    await failed.getByRole('button', { name: 'Försök igen' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
    expect(await failed.evaluate((at) => document.activeElement === at)).toBe(true)
    await page.context().close()
  },
)
