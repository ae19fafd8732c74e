import { expect, test } from 'vitest'
import type { Shown } from '../../helpers/use-gallery.ts'
import { withLayout } from '../../helpers/layout.ts'

export const motion = (shown: Shown): void =>
  test('does not move by itself, nor at all with prefers-reduced-motion', async () => {
    const { page } = shown
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await withLayout(page)
    expect(await page.evaluate(() => window.layout.moving('.specimen'))).toEqual([])
  })
