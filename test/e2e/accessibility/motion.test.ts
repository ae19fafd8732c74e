import { expect, test } from 'vitest'
import { elements, openGallery } from '../../helpers/gallery.ts'
import { withLayout } from '../../helpers/layout.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

const used = useBrowser()

test.each(elements)(
  '$tag does not move by itself, nor at all for a reader who asks for less motion',
  async (element) => {
    const { page } = await openGallery(used.browser, used.server, element, { reducedMotion: 'no-preference' })
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await withLayout(page)
    expect(await page.evaluate(() => window.layout.moving('.specimen'))).toEqual([])
    await page.context().close()
  },
)
