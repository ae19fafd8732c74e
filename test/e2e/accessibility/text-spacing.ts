import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { resize } from '../../helpers/gallery.ts'
import type { Shown } from '../../helpers/use-gallery.ts'
import { layoutErrors } from '../../helpers/layout.ts'

/** What WCAG 1.4.12 lets a reader set; in shadow roots too, as a reader's extension does. Or takes it back. */
const spaceOut = (page: Page, spaced: boolean) =>
  page.evaluate((isSpaced) => {
    const kept = window as unknown as { spacing?: CSSStyleSheet }
    const sheet = (kept.spacing ??= new CSSStyleSheet())
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    )
    const roots: (Document | ShadowRoot)[] = [document]
    for (const root of roots) {
      const others = root.adoptedStyleSheets.filter((each) => each !== sheet)
      root.adoptedStyleSheets = isSpaced ? [...others, sheet] : others
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot)
    }
  }, spaced)

export const textSpacing = (shown: Shown): void =>
  test('loses no text with WCAG text spacing', async () => {
    const { page } = shown
    try {
      await spaceOut(page, true)
      for (const width of [1280, 320]) {
        await resize(page, width)
        expect(await layoutErrors(page), `${width} px`).toEqual([])
      }
    } finally {
      await spaceOut(page, false)
    }
  })
