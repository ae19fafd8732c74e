import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Shown } from '../../helpers/use-gallery.ts'

const snapshots = join(import.meta.dirname, 'aria')

/** What a screen reader meets in the widget; what is long or moves with the day and the port is cut. */
async function tree(page: Page, id: string): Promise<string> {
  const { origin } = new URL(page.url())
  const whole = await page.locator(`#${id}`).ariaSnapshot()
  return whole
    .replaceAll(origin, 'http://127.0.0.1')
    .replaceAll(encodeURIComponent(origin), encodeURIComponent('http://127.0.0.1'))
    .split('\n')
    .map((line) => (line.length > 240 ? `${line.slice(0, 240)} …` : line))
    .join('\n')
}

export const aria = (shown: Shown): void =>
  test('has the stored accessibility tree, in every state', async () => {
    const { page, element, specimens } = shown
    const kept: string[] = []
    for (const { id, state, widget } of specimens) {
      const now = await tree(page, id)
      // A theme is for the eye.
      if (!state.looksOnly) kept.push(`# ${id}`, now, '')
      // A map gathers its places by its width, and has other buttons then.
      else if (!widget.id.endsWith('-map')) {
        const usual = await tree(page, `light-${widget.id}`)
        const without = (text: string) => text.replaceAll(/^.*(?:heading|region) ".*$/gm, '')
        expect(without(now), id).toBe(without(usual))
      }
    }
    await expect(kept.join('\n')).toMatchFileSnapshot(join(snapshots, `${element.id}.txt`))
  })
