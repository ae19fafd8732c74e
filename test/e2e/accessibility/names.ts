import { expect, test } from 'vitest'
import { runTogether } from '../../helpers/names.ts'
import type { Shown } from '../../helpers/use-gallery.ts'

export const names = (shown: Shown): void =>
  test('has no accessible name that joins two words', async () => {
    expect(await runTogether(shown.page)).toEqual([])
  })
