import { expect, test } from 'vitest'
import { runTogether } from '../../helpers/names.ts'
import type { Shown } from '../../helpers/use-gallery.ts'

export const names = (shown: Shown): void =>
  test('has no name in which two words are heard as one', async () => {
    expect(await runTogether(shown.page)).toEqual([])
  })
