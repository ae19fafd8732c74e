import '../db/node-version.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser, openPage, widgetsAreReady } from './helpers/pages.ts'
import { startServer } from './helpers/server.ts'

/**
 * Pictures of the demo, to be looked at: the README's in demo/screenshots/, all widths and colour schemes in
 * dist/screenshots/. Build first.
 */
const project = join(import.meta.dirname, '..')
const looks = join(project, 'dist', 'screenshots')
mkdirSync(looks, { recursive: true })
mkdirSync(join(project, 'demo', 'screenshots'), { recursive: true })

const server = await startServer()
const browser = await launchBrowser()
for (const file of ['', 'states.html'])
  for (const width of [320, 768, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, `${server.origin}/${file}`, {
        viewport: { width, height: 900 },
        colorScheme,
      })
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          window.scrollTo(0, y)
          await new Promise((resolve) => setTimeout(resolve, 60))
        }
        window.scrollTo(0, 0)
      })
      await (file === '' ? widgetsAreReady(page) : page.waitForTimeout(5000))
      await page.screenshot({
        path: join(looks, `${file || 'demo'}-${width}-${colorScheme}.png`),
        fullPage: true,
      })
      if (file === '' && width === 1280 && colorScheme === 'light')
        await page.screenshot({
          path: join(project, 'demo', 'screenshots', 'demo.png'),
          clip: { x: 0, y: 0, width: 1280, height: 1440 },
        })
      await page.context().close()
    }
await browser.close()
await server.stop()
