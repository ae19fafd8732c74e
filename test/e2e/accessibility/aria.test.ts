import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elements, openGallery, specimensOf } from '../../helpers/gallery.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

const used = useBrowser()
const snapshots = join(import.meta.dirname, 'aria')

/** What a screen reader meets in the widget; what is long or moves with the day and the port is cut. */
async function tree(page: Page, id: string): Promise<string> {
  const whole = await page.locator(`#${id}`).ariaSnapshot()
  return whole
    .replaceAll(used.server.origin, 'http://127.0.0.1')
    .replaceAll(encodeURIComponent(used.server.origin), encodeURIComponent('http://127.0.0.1'))
    .split('\n')
    .map((line) => (line.length > 240 ? `${line.slice(0, 240)} …` : line))
    .join('\n')
}

// Ages and years are counted to the day of the release: in these tests it came on the same day always.
const day = '2026-11-22T10:00:00.000Z'

test.each(elements)('what a screen reader meets in $tag is what is kept, in every state', async (element) => {
  const { page } = await openGallery(used.browser, used.server, element, { publishedAt: day })
  const kept: string[] = []
  for (const { id, state, widget } of specimensOf(element)) {
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
  await page.context().close()
})
