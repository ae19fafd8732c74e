import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { elements } from '../helpers/gallery.ts'
import { openHost } from '../helpers/host-page.ts'
import { openPage, settled, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** The widgets at addresses that never change, and as a classic script. */
const used = useBrowser()

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
) as { version: string }

interface Integrity {
  readonly version: string
  readonly path: string
  readonly files: Readonly<Record<string, string>>
}
let integrity: Integrity
beforeAll(async () => {
  integrity = (await (await fetch(`${used.server.origin}/w/v1/integrity.json`)).json()) as Integrity
})

const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`
const textAt = async (path: string) => (await fetch(`${used.server.origin}${path}`)).text()

test('/w/v1/integrity.json names the version that it is now, and every file of it with its hash', async () => {
  expect(integrity).toMatchObject({ version, path: `/w/${version}/` })
  const names = Object.keys(integrity.files)
  for (const name of ['all.js', 'all.iife.js', 'projects.js', 'figure.js', 'client.js'])
    expect(names).toContain(name)
  expect(names.filter((name) => name.startsWith('chunks/')).length).toBeGreaterThan(10)
  expect(await textAt(`/w/${version}/integrity.json`)).toBe(await textAt('/w/v1/integrity.json'))
  for (const [name, hash] of Object.entries(integrity.files)) {
    expect(hashOf(await textAt(`/w/${version}/${name}`)), name).toBe(hash)
    // A version's loader has the hashes of its modules; that of v1 loads what is replaced at the same address.
    if (name !== 'loader.js') expect(hashOf(await textAt(`/w/v1/${name}`)), name).toBe(hash)
  }
})

test('a version’s files may be kept for ever, those of v1 for minutes, but for its chunks', async () => {
  const chunk = Object.keys(integrity.files).find((name) => name.startsWith('chunks/'))!
  const cached = async (path: string) =>
    (await fetch(`${used.server.origin}${path}`, { method: 'HEAD' })).headers.get('Cache-Control')
  for (const path of [`/w/${version}/all.js`, `/w/${version}/integrity.json`, `/w/v1/${chunk}`])
    expect(await cached(path), path).toBe('public, max-age=31536000, immutable')
  for (const path of ['/w/v1/all.js', '/w/v1/integrity.json'])
    expect(await cached(path), path).toMatch(/^public, max-age=300,/)
  expect((await fetch(`${used.server.origin}/w/0.0.0/all.js`)).status).toBe(404)
})

const TAG = '<intl-goals municipality="9999" loading="eager"><p>Våra mål</p></intl-goals>'

const stateIn = (page: Page) =>
  page.evaluate(() => (document.querySelector('intl-goals') as unknown as { state?: string }).state)

describe('a page that gives the hashes', () => {
  /** The tags that widgets/README.md shows. @param alter changes the hash of a file */
  const head = (alter: (name: string, hash: string) => string) => {
    const { path, files } = integrity
    const map = Object.fromEntries(
      Object.entries(files).map(([name, hash]) => [path + name, alter(name, hash)]),
    )
    return `<script type="importmap">${JSON.stringify({ integrity: map })}</script>
      <script type="module" src="${path}goals.js" integrity="${alter('goals.js', files['goals.js']!)}" crossorigin></script>`
  }
  const wrong = hashOf('something else')

  test('has the widget', async () => {
    const { page, errors } = await openHost(used.browser, used.server, {
      head: head((_, hash) => hash),
      body: TAG,
    })
    await widgetsAreReady(page)
    expect(await stateIn(page)).toBe('ready')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test.each(['goals.js', 'chunks/element-'])(
    'keeps its own text where %s is another file than it expects',
    async (changed) => {
      const { page, errors } = await openHost(used.browser, used.server, {
        head: head((name, hash) => (name.startsWith(changed) ? wrong : hash)),
        body: TAG,
      })
      await settled(page)
      expect(await page.locator('intl-goals > p').isVisible()).toBe(true)
      expect(await stateIn(page)).toBeUndefined()
      expect(errors.join('\n')).toMatch(/integrity/)
      await page.context().close()
    },
  )
})

test('the loader of a version loads that version’s modules, with their hashes', async () => {
  const { path, files } = integrity
  const { page, errors } = await openHost(used.browser, used.server, {
    head: `<script src="${path}loader.js" integrity="${files['loader.js']}" crossorigin defer></script>`,
    body: `<p><a href="/embed/goals?municipality=9999">Våra mål</a></p>`,
  })
  await page.locator('intl-goals').waitFor()
  await widgetsAreReady(page)
  expect(await stateIn(page)).toBe('ready')
  const scripts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[type=module]')].map((script) => [
      new URL(script.src).pathname,
      script.integrity,
    ]),
  )
  expect(scripts).toEqual([[`${path}goals.js`, files['goals.js']]])
  expect(errors).toEqual([])
  await page.context().close()
})

test('one classic script defines every element, on a page of another host', async () => {
  const { origin } = used.server
  const { page, errors } = await openPage(used.browser, 'http://kommun.example/sida', {}, async (opened) => {
    await opened.route('http://kommun.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><head><title>Kommunen</title><link rel="icon" href="data:,">
          <script src="${origin}/w/${version}/all.iife.js" integrity="${integrity.files['all.iife.js']}" crossorigin></script>
          </head><body>${TAG}<intl-projects municipality="9999" view="map" loading="eager"></intl-projects></body></html>`,
      }),
    )
  })
  await widgetsAreReady(page)
  expect(await stateIn(page)).toBe('ready')
  // English comes as a file of its own, the map with the script.
  await expect.poll(() => page.locator('intl-projects').locator('svg path').count()).toBeGreaterThan(0)
  expect(await page.locator('intl-goals').locator('h2').textContent()).toMatch(/goals/i)
  expect(errors.filter((error) => !error.startsWith(`foreign request: ${origin}/`))).toEqual([])
  const missing = await page.evaluate(
    (tags) => tags.filter((tag) => !customElements.get(tag)),
    elements.map(({ tag }) => tag),
  )
  expect(missing).toEqual([])
  await page.context().close()
})

test('what widgets do when the page is idle is in the build, though nothing imports its names', () => {
  for (const folder of ['dist/w/v1/chunks', 'dist/elements/chunks']) {
    const files = readdirSync(join(import.meta.dirname, '..', '..', folder)).filter((name) =>
      /^when-idle-.*\.js$/.test(name),
    )
    expect(files.length, folder).toBeGreaterThan(0)
    for (const file of files)
      expect(readFileSync(join(import.meta.dirname, '..', '..', folder, file), 'utf8'), file).toContain(
        'beforeprint',
      )
  }
})
