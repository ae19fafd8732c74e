import { expect, test } from 'vitest'
import { elements, openGallery, resize } from '../../helpers/gallery.ts'
import { withLayout } from '../../helpers/layout.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

const used = useBrowser()

test.each(elements)('every target of $tag is at least 24 px, or has room around it', async (element) => {
  const { page } = await openGallery(used.browser, used.server, element)
  await withLayout(page)
  for (const width of [1280, 320]) {
    await resize(page, width)
    const small = await page.evaluate(() => window.layout.smallTargets('.specimen'))
    expect(small, `${width} px`).toEqual([])
  }
  await page.context().close()
})

test('every marker of the map is at least 44 px', async () => {
  const projects = elements.find(({ id }) => id === 'projects')!
  const { page } = await openGallery(used.browser, used.server, projects)
  for (const width of [1280, 320]) {
    await resize(page, width)
    const sizes = await page.locator('#fictional-projects-map [part~="marker"]').evaluateAll((markers) =>
      markers.map((marker) => {
        const { width: w, height: h } = marker.getBoundingClientRect()
        return Math.min(w, h)
      }),
    )
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  }
  await page.context().close()
})
