import { expect, test } from 'vitest'
import { resize } from '../../helpers/gallery.ts'
import type { Shown } from '../../helpers/use-gallery.ts'
import { layoutErrors } from '../../helpers/layout.ts'

const windows = [
  { width: 1280 },
  { width: 768 },
  { width: 320 },
  // 1280 × 1024 px, magnified four times.
  { width: 320, height: 256, zoom: 4 },
]

export const reflow = (shown: Shown): void =>
  test('never scrolls sideways and hides no text: 1280, 768 and 320 px, and 400 %', async () => {
    for (const { width, ...more } of windows) {
      await resize(shown.page, width, more)
      expect(await layoutErrors(shown.page), `${width} px`).toEqual([])
    }
  })
