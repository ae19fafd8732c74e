import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { focusedNode } from '../../helpers/ax.ts'
import type { Shown } from '../../helpers/use-gallery.ts'

const focused = async (page: Page) => focusedNode(await page.context().newCDPSession(page))
const viewBox = (map: Locator) => map.locator('.map svg, [part~="map"] svg').first().getAttribute('viewBox')

/** What a reader does with the keys alone, from the first to the last. */
export function keyboardTasks(shown: Shown): void {
  const { element } = shown
  if (element.id === 'projects') withProjects(shown)
  if (element.id === 'goals') withGoals(shown)

  if (!element.sentence)
    test('keeps focus in the widget on retry', async () => {
      const { page } = shown
      const failed = page.locator(`#error-offline-${element.id} ${element.tag}`)
      await failed.getByRole('button', { name: 'Försök igen' }).focus()
      const failedAgain = failed.evaluate(
        (at) => new Promise<void>((done) => at.addEventListener('intl-error', () => done(), { once: true })),
      )
      await page.keyboard.press('Enter')
      await failedAgain
      expect(await failed.evaluate((at) => document.activeElement === at)).toBe(true)
    })
}

function withProjects(shown: Shown): void {
  const at = (view = '') => shown.page.locator(`#fictional-projects${view} intl-projects`)

  describe('in the list', () => {
    test('a filter is chosen with the arrows, and its result is announced', async () => {
      const { page } = shown
      const list = at()
      await list.evaluate((projects) => projects.removeAttribute('limit'))
      const select = list.getByRole('combobox', { name: 'Status' })
      await select.focus()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => list.getByRole('status').first().textContent()).toMatch(/^\d+ av \d+\sprojekt/)
      expect((await focused(page)).name).toBe('Status')
      // As it was, for the tests after.
      await page.keyboard.press('ArrowUp')
    })

    test('a search is announced after the debounce', async () => {
      const { page } = shown
      const list = at()
      await list.evaluate((projects) => projects.removeAttribute('limit'))
      const field = list.getByRole('searchbox')
      await field.focus()
      await page.keyboard.type('regnet')
      await expect.poll(() => list.getByRole('status').first().textContent()).toMatch(/^1 av \d+\sprojekt/)
      expect((await focused(page)).role).toBe('searchbox')
      await field.fill('')
    })
  })

  describe('on the map', () => {
    test('one stop of Tab: arrows go between places, Enter in, Escape out, Home to all', async () => {
      const { page } = shown
      const map = at('-map')
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
    })

    test('it can be skipped', async () => {
      const { page } = shown
      await at('-map').getByRole('button', { name: 'Hoppa över kartan' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const { name } = await focused(page)
      expect(name).not.toMatch(/Zooma|Flytta|Åt vänster/)
      expect(name).not.toMatch(/^\d+ projekt, /)
    })
  })

  test('a column of the table is sorted with Enter, and the focus stays on it', async () => {
    const { page } = shown
    const table = at('-table')
    const heading = table.getByRole('columnheader', { name: 'Projekt' })
    const before = await table.getByRole('rowheader').allTextContents()
    await heading.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => heading.getAttribute('aria-sort')).toMatch(/ascending|descending/)
    expect(await table.getByRole('rowheader').allTextContents()).not.toEqual(before)
    expect((await focused(page)).name).toMatch(/^Projekt/)
  })
}

function withGoals(shown: Shown): void {
  test('the citation is opened and copied', async () => {
    const { page } = shown
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
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
  })
}
