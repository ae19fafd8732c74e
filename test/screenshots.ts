import '../db/node-version.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { elements } from './helpers/gallery.ts'
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
const pages = [
  { name: 'demo', path: '' },
  ...elements.map(({ id }) => ({ name: `gallery-${id}`, path: `gallery.html?hurry&widget=${id}` })),
]
const looksOf = [
  { look: 'light', colorScheme: 'light' },
  { look: 'dark', colorScheme: 'dark' },
  { look: 'forced', colorScheme: 'light', forcedColors: 'active' },
] as const
for (const { name, path } of pages)
  for (const width of [320, 768, 1280])
    for (const { look, ...options } of looksOf) {
      const { page } = await openPage(browser, `${server.origin}/${path}`, {
        viewport: { width, height: 900 },
        ...options,
      })
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          window.scrollTo(0, y)
          await new Promise((resolve) => setTimeout(resolve, 60))
        }
        window.scrollTo(0, 0)
      })
      await (path === '' ? widgetsAreReady(page) : page.waitForTimeout(5000))
      await page.screenshot({ path: join(looks, `${name}-${width}-${look}.png`), fullPage: true })
      if (path === '' && width === 1280 && look === 'light')
        await page.screenshot({
          path: join(project, 'demo', 'screenshots', 'demo.png'),
          clip: { x: 0, y: 0, width: 1280, height: 1440 },
        })
      await page.context().close()
    }
await browser.close()
await server.stop()
