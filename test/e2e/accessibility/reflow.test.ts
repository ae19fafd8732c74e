import { expect, test } from 'vitest'
import { elements, openGallery, resize } from '../../helpers/gallery.ts'
import { layoutFaults } from '../../helpers/layout.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

const used = useBrowser()

const windows = [
  { width: 1280 },
  { width: 768 },
  { width: 320 },
  // 1280 × 1024 px, magnified four times.
  { width: 320, height: 256, zoom: 4 },
]

test.each(elements)(
  '$tag makes nobody scroll sideways and hides no text: 1280, 768 and 320 px, and 400 %',
  async (element) => {
    const { page } = await openGallery(used.browser, used.server, element)
    for (const { width, ...more } of windows) {
      await resize(page, width, more)
      expect(await layoutFaults(page), `${width} px`).toEqual([])
    }
    await page.context().close()
  },
)
