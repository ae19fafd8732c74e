import { describe, expect, test } from 'vitest'
import { axeFindings, openPage } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()

const kinds = ['', 'recipes', 'resources/projects', 'addresses', 'embedding', 'profile']
const at = (path: string) => `${used.server.origin}/docs/${path}`

describe.each(kinds)('/docs/%s', (path) => {
  test.each([
    [320, 'dark'],
    [1280, 'light'],
  ] as const)('fits in %i px in %s, without axe violations or errors', async (width, colorScheme) => {
    const { page, errors } = await openPage(used.browser, at(path), {
      viewport: { width, height: 900 },
      colorScheme,
    })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })
})

test('an example is copied by its button', async () => {
  const { page } = await openPage(used.browser, at('recipes?lang=en'), {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const example = page.locator('figure').first()
  await example.getByRole('button', { name: 'Copy' }).click()
  await example.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await example.locator('code').textContent(),
  )
  await page.context().close()
})

test('without script everything is shown but the buttons', async () => {
  const { page } = await openPage(used.browser, at('recipes'), { javaScriptEnabled: false })
  expect(await page.locator('pre').count()).toBeGreaterThan(5)
  expect(await page.locator('.copy').count()).toBe(0)
  await page.context().close()
})
