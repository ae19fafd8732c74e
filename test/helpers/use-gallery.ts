import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type GalleryWidget, type OpenGallery, openGallery, resize } from './gallery.ts'
import type { RunningServer } from './server.ts'

/** An element's page of the gallery, open as long as the tests of that element last. */
export interface Shown extends OpenGallery {
  readonly element: GalleryWidget
}

/** Ages and years are counted to the day of the release: in these tests it came on the same day always. */
const DAY = '2026-11-22T10:00:00.000Z'

/** Opens it before the tests, and after each gives the window and its media back as they were. */
export function useGallery(
  used: { readonly browser: Browser; readonly server: RunningServer },
  element: GalleryWidget,
): Shown {
  const shown = { element } as Shown
  beforeAll(async () => {
    Object.assign(shown, await openGallery(used.browser, used.server, element, { publishedAt: DAY }))
  })
  afterEach(async () => {
    const { page } = shown
    await page.emulateMedia({
      media: 'screen',
      colorScheme: 'light',
      forcedColors: 'none',
      reducedMotion: 'reduce',
    })
    await page.evaluate(() => window.scrollTo(0, 0))
    await resize(page, 1280)
  })
  afterAll(() => shown.page?.context().close())
  return shown
}
