import { expect, test } from 'vitest'
import { contentOf, elements, openGallery } from '../../helpers/gallery.ts'
import { layoutFaults } from '../../helpers/layout.ts'
import { useBrowser } from '../../helpers/use-browser.ts'

const used = useBrowser()

test.each(elements)('$tag is whole on paper, without what only a screen can do', async (element) => {
  const { page } = await openGallery(used.browser, used.server, element)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.waitForTimeout(300)
  for (const { id, widget } of contentOf(element)) {
    const shown = page.locator(`#${id} ${widget.tag}`)
    // A column's heading and a place on the map are there on paper too.
    const controls = shown.locator(':is(button:not(th button, [part~="marker"]), select, input):visible')
    expect(await controls.allTextContents(), `${id}: buttons`).toEqual([])
    expect(await shown.isVisible(), id).toBe(true)
  }
  expect(await layoutFaults(page)).toEqual([])
  await page.context().close()
})

test.each(elements)('$tag can be made into a PDF', async (element) => {
  const { page } = await openGallery(used.browser, used.server, element)
  const pdf = await page.pdf({ tagged: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(20_000)
  await page.context().close()
})

test('on paper every project of the list is there, and the whole world', async () => {
  const projects = elements.find(({ id }) => id === 'projects')!
  const { page } = await openGallery(used.browser, used.server, projects)
  // More than the list shows at once.
  const list = page.locator('#fictional-projects intl-projects')
  await list.evaluate((element) => element.removeAttribute('limit'))
  const rows = list.locator('[part~="item"]')
  await expect.poll(() => rows.count()).toBeGreaterThan(4)
  const onScreen = await rows.count()
  const map = page.locator('#fictional-projects-map intl-projects')
  const whole = await map.locator('svg').first().getAttribute('viewBox')
  await map.getByRole('button', { name: 'Zooma in' }).click()

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const all = await page.evaluate(() =>
    fetch('/utblick/v1/projects?municipality=9999&limit=1').then(
      async (r) => (await r.json())._meta.totalRecords,
    ),
  )
  await expect.poll(() => rows.count()).toBe(all)
  expect(onScreen).toBeLessThanOrEqual(all)
  expect(await map.locator('svg').first().getAttribute('viewBox')).toBe(whole)
  await page.context().close()
})
