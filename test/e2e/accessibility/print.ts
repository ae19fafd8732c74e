import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { contentOf } from '../../helpers/gallery.ts'
import type { Shown } from '../../helpers/use-gallery.ts'
import { layoutErrors } from '../../helpers/layout.ts'
import { settled } from '../../helpers/pages.ts'

/** The map's view, once its own resize observer has run: observers run in the order in which they were created. */
const viewOf = (map: Locator): Promise<string | null> =>
  map
    .locator('svg')
    .first()
    .evaluate(
      (svg) =>
        new Promise<string | null>((resolve) => {
          new ResizeObserver((_, observer) => {
            observer.disconnect()
            resolve(svg.getAttribute('viewBox'))
          }).observe(svg.parentElement!)
        }),
    )

export const print = (shown: Shown): void => {
  test('is complete in print, without interactive controls', async () => {
    const { page, element } = shown
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await settled(page)
    for (const { id, widget } of contentOf(element)) {
      const widgetOn = page.locator(`#${id} ${widget.tag}`)
      // A column's heading and a place on the map are there on paper too.
      const controls = widgetOn.locator(':is(button:not(th button, [part~="marker"]), select, input):visible')
      expect(await controls.allTextContents(), `${id}: buttons`).toEqual([])
      expect(await widgetOn.isVisible(), id).toBe(true)
    }
    expect(await layoutErrors(page)).toEqual([])
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  })

  test('can be made into a PDF', async () => {
    const pdf = await shown.page.pdf({ tagged: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
  })

  if (shown.element.id === 'projects')
    test('prints every project of the list, and the whole map', async () => {
      const { page } = shown
      // More than the list shows at once.
      const list = page.locator('#fictional-projects intl-projects')
      await list.evaluate((element) => element.removeAttribute('limit'))
      const rows = list.locator('[part~="item"]')
      await expect.poll(() => rows.count()).toBeGreaterThan(4)
      const onScreen = await rows.count()
      const map = page.locator('#fictional-projects-map intl-projects')
      const view = () => viewOf(map)
      const print = async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
        await page.emulateMedia({ media: 'print' })
        await settled(page)
      }
      // Paper has a width of its own, and so has its view of the world.
      await print()
      const whole = await view()
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await page.emulateMedia({ media: 'screen' })
      const widthOf = (box: string | null) => Number(box!.split(' ')[2])
      await expect.poll(async () => widthOf(await view())).toBeLessThanOrEqual(widthOf(whole) + 0.01)
      await map.getByRole('button', { name: 'Zooma in' }).click()
      await expect.poll(async () => widthOf(await view())).toBeLessThan(widthOf(whole))

      await print()
      const all = await page.evaluate(() =>
        fetch('/utblick/v1/projects?municipality=9999&limit=1').then(
          async (r) => (await r.json())._meta.totalRecords,
        ),
      )
      await expect.poll(() => rows.count()).toBe(all)
      expect(onScreen).toBeLessThanOrEqual(all)
      await expect.poll(view).toBe(whole)
    })
}
