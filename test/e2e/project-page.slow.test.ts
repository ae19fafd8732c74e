import { describe, expect, test } from 'vitest'
import { openPage, walkDown, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** A reader who opens a project stays with their municipality and in their language, there and back. */
const used = useBrowser()

const municipalities = {
  '9999': 'Exempelby',
  '0764': 'Alvesta',
  '0381': 'Enköping',
  '0138': 'Tyresö',
  '0139': 'Upplands-Bro',
  '0114': 'Upplands Väsby',
}

describe.each(Object.entries(municipalities))('municipality %s', (code, name) => {
  test.each(['sv', 'en'])('keeps municipality and language %s on its projects’ page', async (lang) => {
    const query = new URLSearchParams({ kommun: code, lang, theme: 'dark' })
    const { page, errors } = await openPage(used.browser, `${used.server.origin}/?${query}`)
    await walkDown(page)
    const site = async () => ({
      name: (await page.locator('.wordmark span').textContent())!.split(' ')[0],
      lang: await page.locator('html').getAttribute('lang'),
      theme: await page.locator('html').getAttribute('data-theme'),
      kommun: await page.locator('[name=kommun]').inputValue(),
    })
    const before = await site()
    expect(before).toMatchObject({ lang, theme: 'dark', kommun: code })
    expect(before.name).toContain(name.split(' ')[0])
    const title = page.locator('intl-projects [part~=link]').first()
    // Not every municipality has a project; its own page of projects is there all the same.
    if ((await title.count()) > 0) {
      const called = await title.textContent()
      await title.click()
      await page.waitForURL(/projekt\.html/)
      await widgetsAreReady(page)
      expect(await page.locator('intl-project [part~=heading]').textContent()).toContain(called!.trim())
    } else await page.goto(new URL(`projekt.html?${query}`, page.url()).href)
    expect(await site()).toEqual(before)
    for (const link of await page.locator('main a[href^="./"], .wordmark').all()) {
      const to = new URL((await link.getAttribute('href'))!, page.url())
      expect(Object.fromEntries(to.searchParams), to.href).toMatchObject(
        code === '9999' ? {} : { kommun: code },
      )
      expect(to.searchParams.get('lang') ?? 'sv', to.href).toBe(lang)
    }
    await page.locator('.back a').click()
    await page.waitForURL(/#projects$/)
    expect(await site()).toEqual(before)
    expect(errors.filter((error) => !/404/.test(error))).toEqual([])
    await page.context().close()
  })
})

test('a project’s address without a municipality opens under the project’s own', async () => {
  const { page } = await openPage(used.browser, `${used.server.origin}/projekt.html#project.id=0764-finns-ej`)
  await expect.poll(() => page.locator('.wordmark span').textContent()).toBe('Alvesta kommun')
  await page.evaluate(() => (location.hash = '#project.id=9999-grona-skolgardar'))
  await expect.poll(() => page.locator('.wordmark span').textContent()).toBe('Exempelby kommun')
  await page.context().close()
})
