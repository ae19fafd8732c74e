import { expect, test } from 'vitest'
import { resize } from '../../helpers/gallery.ts'
import type { Shown } from '../../helpers/use-gallery.ts'
import { withLayout } from '../../helpers/layout.ts'

export const targets = (shown: Shown): void => {
  test('has no target under 24 px without room around it', async () => {
    const { page } = shown
    await withLayout(page)
    for (const width of [1280, 320]) {
      await resize(page, width)
      const small = await page.evaluate(() => window.layout.smallTargets('.specimen'))
      expect(small, `${width} px`).toEqual([])
    }
  })

  if (shown.element.id === 'projects')
    test('has no marker on its map under 44 px', async () => {
      const { page } = shown
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
    })
}
