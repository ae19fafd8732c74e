import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elements, openGallery, resize } from '../../helpers/gallery.ts'
import { layoutFaults } from '../../helpers/layout.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

const used = useBrowser()

/** What WCAG 1.4.12 lets a reader set; in shadow roots too, as a reader's extension does. */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    )
    const roots: (Document | ShadowRoot)[] = [document]
    for (const root of roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot)
    }
  })

test.each(elements)(
  '$tag loses no text when its letters, words and lines get more space',
  async (element) => {
    const { page } = await openGallery(used.browser, used.server, element)
    await spaceOut(page)
    for (const width of [1280, 320]) {
      await resize(page, width)
      expect(await layoutFaults(page), `${width} px`).toEqual([])
    }
    await page.context().close()
  },
)
