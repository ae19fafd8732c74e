import { join } from 'node:path'
import { expect, test } from 'vitest'
import { enter, tabThrough } from '../../helpers/ax.ts'
import type { Shown } from '../../helpers/use-gallery.ts'

/** The states whose ways by keyboard are kept: with the data, without them, and with an error to act on. */
const kept = new Set(['ready', 'fictional', 'empty', 'stale', 'loading', 'error-http', 'error-fallback'])

const paths = join(import.meta.dirname, 'keyboard')

// A path that changes changes here: look at it, and if it is as it should be, run with -u.
export const keyboard = (shown: Shown): void =>
  test('has the stored tab order, without a keyboard trap', async () => {
    const { page, element, specimens } = shown
    const lines: string[] = []
    for (const { id, state } of specimens) {
      if (!kept.has(state.id)) continue
      await enter(page, id)
      const stops = await tabThrough(page, id)
      lines.push(
        `# ${id}`,
        ...stops.map(({ role, name, states }) => [role, `“${name}”`, ...states].join(' ')),
        '',
      )

      for (const { role, name, ring, bare } of stops) {
        expect(ring, `${id}: a ring around ${role} “${name}”`).toBeGreaterThanOrEqual(2)
        expect(bare, `${id}: ${role} “${name}” can be seen when it has focus`).toBe(true)
      }
      // Back again the same way: the heading before, from what comes after.
      const back = await tabThrough(page, id, 'Shift+Tab')
      const names = (list: typeof stops) => list.map(({ role, name }) => `${role} ${name}`)
      expect(names(back).toReversed(), id).toEqual(names(stops))
    }
    await expect(lines.join('\n')).toMatchFileSnapshot(join(paths, `${element.id}.txt`))
  })
