import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { elements, openGallery } from './helpers/gallery.ts'
import { BASE } from '../api/constants.ts'
import { kindsOfPages } from './helpers/kinds-of-pages.ts'
import { launchBrowser, openPage, walkDown } from './helpers/pages.ts'
import { makeRegister } from './helpers/register.ts'
import { startServer } from './helpers/server.ts'

/**
 * Pictures of the demo and of every kind of page, to be looked at: the README's in demo/screenshots/, all widths,
 * colour schemes and paper in dist/screenshots/. Build first. `npm run screenshots -- readme` makes the README's alone.
 */
const project = join(import.meta.dirname, '..')
const looks = join(project, 'dist', 'screenshots')
const onlyReadme = process.argv.includes('readme')

const server = await startServer()
const browser = await launchBrowser()

async function openDemo(options: BrowserContextOptions): Promise<Page> {
  const { page } = await openPage(browser, `${server.origin}/`, options)
  await walkDown(page)
  await page.waitForLoadState('networkidle')
  return page
}

const readme = join(project, 'demo', 'screenshots')
mkdirSync(readme, { recursive: true })
const page = await openDemo({ viewport: { width: 1024, height: 900 } })
await page.screenshot({
  path: join(readme, 'demo.png'),
  fullPage: true,
  clip: { x: 0, y: 0, width: 1024, height: 1240 },
})
await page.context().close()

const pages = [
  { name: 'demo', open: openDemo },
  ...elements.map((element) => ({
    name: `gallery-${element.id}`,
    open: async (options: BrowserContextOptions) =>
      (await openGallery(browser, server, element, options)).page,
  })),
]
const looksOf = [
  { look: 'light', colorScheme: 'light' },
  { look: 'dark', colorScheme: 'dark' },
  { look: 'forced', colorScheme: 'light', forcedColors: 'active' },
] as const
mkdirSync(looks, { recursive: true })
for (const { name, open } of onlyReadme ? [] : pages)
  for (const width of [320, 768, 1280])
    for (const { look, ...media } of looksOf) {
      const shown = await open({ viewport: { width, height: 900 }, ...media })
      await shown.screenshot({ path: join(looks, `${name}-${width}-${look}.png`), fullPage: true })
      await shown.context().close()
    }
await server.stop()

/** The pages for people, without a script. */
async function picturePages(): Promise<void> {
  const file = join(looks, 'register.sqlite')
  rmSync(file, { force: true })
  const { db } = await makeRegister(file)
  await db.destroy()
  const register = await startServer({ file })
  for (const width of [320, 1280])
    for (const look of ['light', 'dark', 'paper'] as const) {
      const media = look === 'paper' ? {} : { colorScheme: look }
      const options = { viewport: { width, height: 900 }, javaScriptEnabled: false, ...media }
      const { page: shown } = await openPage(browser, `${register.origin}/health`, options)
      if (look === 'paper') await shown.emulateMedia({ media: 'print' })
      for (const [kind, address] of Object.entries(kindsOfPages)) {
        await shown.goto(`${register.origin}${BASE}/${address}`)
        const name = `page-${kind.replace(/[^a-z0-9]+/g, '-')}-${width}-${look}.png`
        await shown.screenshot({ path: join(looks, name), fullPage: true })
      }
      await shown.context().close()
    }
  await register.stop()
}
if (!onlyReadme) await picturePages()
await browser.close()
