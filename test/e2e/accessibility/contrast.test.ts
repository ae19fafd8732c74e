import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elements, openGallery } from '../../helpers/gallery.ts'
import { axeFindings } from '../../helpers/pages.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

const used = useBrowser()

/** The gallery shows one table many times, and its region has one name. */
const found = async (page: Page) =>
  (await axeFindings(page)).filter((finding) => !finding.startsWith('landmark-unique'))

// In forced colours axe misses faults that it finds here: contrast is asked about in these two only.
test.each(elements)('$tag has nothing that axe finds in any state, light or dark', async (element) => {
  const { page } = await openGallery(used.browser, used.server, element, { colorScheme: 'light' })
  expect(await found(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await found(page)).toEqual([])
  await page.context().close()
})
