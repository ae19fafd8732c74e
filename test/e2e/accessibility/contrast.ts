import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Shown } from '../../helpers/use-gallery.ts'
import { axeFindings } from '../../helpers/pages.ts'

/** The gallery shows one table many times, and its region has one name. */
const found = async (page: Page) =>
  (await axeFindings(page)).filter((finding) => !finding.startsWith('landmark-unique'))

// In forced colours axe misses errors that it finds here: contrast is checked in these two only.
export const contrast = (shown: Shown): void =>
  test.each(['light', 'dark'] as const)(
    'has no axe violations in any state on a %s page',
    async (colorScheme) => {
      await shown.page.emulateMedia({ colorScheme })
      expect(await found(shown.page)).toEqual([])
    },
  )
