import { expect, test } from 'vitest'
import { enter, tabThrough } from '../../helpers/ax.ts'
import { contentOf } from '../../helpers/gallery.ts'
import type { Shown } from '../../helpers/use-gallery.ts'
import { drawn } from '../../helpers/pixels.ts'

const forcedColors = 'active'

export const forcedColours = (shown: Shown): void => {
  test('keeps its graphics and focus ring in forced colours', async () => {
    const { page, element } = shown
    await page.emulateMedia({ forcedColors })
    const seen = new Set<string>()
    for (const { id } of contentOf(element)) {
      for (const picture of await page.locator(`#${id} svg:visible`).all()) {
        // One of each: a table has the same mark a hundred times.
        const drawing = await picture.evaluate((svg) => svg.outerHTML)
        const box = await picture.boundingBox()
        if (seen.has(drawing) || !box || box.width < 4 || box.height < 4) continue
        seen.add(drawing)
        const what = await picture.evaluate(
          (svg) => `${svg.getAttribute('class')} ${svg.getAttribute('part')}`,
        )
        expect(await drawn(picture), `${id}: something is drawn in ${what}`).toBeGreaterThan(0.005)
      }
      await enter(page, id)
      for (const { role, name, ring } of await tabThrough(page, id))
        expect(ring, `${id}: a ring around ${role} “${name}”`).toBeGreaterThanOrEqual(2)
    }
  })

  test('shows the selection by more than its colour', async () => {
    const { page } = shown
    await page.emulateMedia({ forcedColors })
    const alike = await page.evaluate(() => {
      const deep = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((at) => [at, ...(at.shadowRoot ? deep(at.shadowRoot) : [])])
      // A radio button's mark is its label, when the button itself is for ears.
      const chosen = '[aria-pressed="true"], [aria-selected="true"], label:has(input:checked)'
      const look = (at: Element): string =>
        [at, ...at.querySelectorAll('span')]
          .map((each) => {
            const { color, backgroundColor, borderBottomColor, borderBottomWidth, fontWeight } =
              getComputedStyle(each)
            return [color, backgroundColor, borderBottomColor, borderBottomWidth, fontWeight].join(' ')
          })
          .join('; ')
      return deep(document.querySelector('.states')!)
        .filter((at) => at.matches(chosen) && at.checkVisibility())
        .filter((at) => {
          const others = [...at.parentElement!.children].filter((other) => !other.matches(chosen))
          return others.some((other) => other.localName === at.localName && look(other) === look(at))
        })
        .map((at) => at.textContent)
    })
    expect(alike).toEqual([])
  })

  if (shown.element.id === 'project')
    test('keeps the colours of the EU emblem, which may not be redrawn', async () => {
      const { page } = shown
      await page.emulateMedia({ forcedColors })
      const colours = await page.locator('#fictional-project [part~="emblem"]').evaluate((emblem) => {
        const shapes = [emblem, ...emblem.querySelectorAll('*')].map((shape) => getComputedStyle(shape).fill)
        return [...new Set(shapes)]
      })
      // Reflex Blue and Yellow as the Commission gives them for screens.
      expect(colours).toEqual(expect.arrayContaining(['rgb(0, 51, 153)', 'rgb(255, 204, 0)']))
    })
}
