import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHost, SCRIPT } from '../helpers/host-page.ts'
import { atRest, settled, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** Readers stay where they are, and come where they were going, however much the widgets of the page grow. */
const used = useBrowser()

const kinds = [
  'twin-towns',
  'projects',
  'goals',
  'policy',
  'reporting',
  'activities',
  'monitoring',
  'plans',
  'contacts',
  'project',
]
const attributes: Readonly<Record<string, string>> = {
  projects: 'sync-url',
  project: 'project-id="9999-grona-skolgardar"',
}
const words = 'Kommunens egen text mellan två widgetar, som är lång nog för några rader på en telefon. '
const body = `
  <nav><a id="link" href="#mal">Till målet</a> <a id="away" href="/gallery/no-script.html">En annan sida</a></nav>
  ${kinds
    .map(
      (kind) => `<h2 id="h-${kind}">${kind}</h2><p id="p-${kind}">${words.repeat(4)}</p>
        <intl-${kind} municipality="9999" ${attributes[kind] ?? ''}><a href="/egen">Vår egen sida</a></intl-${kind}>`,
    )
    .join('')}
  <h2 id="mal">Målet</h2>
  <p>${words.repeat(40)}</p>
  <footer>${words.repeat(10)}</footer>`

const viewport = { width: 412, height: 823 }

const open = async (hash = '', style = '', more = '', prepare?: (page: Page) => Promise<unknown>) => {
  const host = { style, body: body + more, hash, ...(prepare && { prepare }) }
  const { page } = await openHost(used.browser, used.server, host, { viewport })
  return page
}

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((at) => Math.round(at.getBoundingClientRect().top))

/** Waits until the widgets that have begun are painted, and nothing grows any more. */
async function calm(page: Page): Promise<void> {
  await settled(page)
  await atRest(page)
  await settled(page)
}

/** Waits until a scroll that has begun, which a browser may animate, has ended. */
async function stillIn(page: Page): Promise<void> {
  await atRest(page)
}

const scrollTo = (page: Page, selector: string) =>
  page.locator(selector).evaluate((at) => window.scrollBy(0, at.getBoundingClientRect().top - 200))

async function readThrough(page: Page): Promise<void> {
  for (const kind of kinds) {
    await scrollTo(page, `intl-${kind}`)
    await page.waitForFunction(
      (tag) => (document.querySelector(tag) as unknown as { state: string }).state === 'ready',
      `intl-${kind}`,
    )
  }
  await calm(page)
}

describe.each(['', 'html { scroll-behavior: smooth }', '* { overflow-anchor: none }'])(
  'in a page with the style “%s”',
  (style) => {
    test('a link to an anchor below six lazy widgets ends at the anchor', async () => {
      const page = await open('', style)
      await page.locator('#link').click()
      await widgetsAreReady(page)
      await calm(page)
      expect(Math.abs(await topOf(page, '#mal'))).toBeLessThanOrEqual(4)
      await page.context().close()
    })

    test('an address that names an anchor opens at the anchor', async () => {
      const page = await open('#mal', style)
      await widgetsAreReady(page)
      await calm(page)
      expect(Math.abs(await topOf(page, '#mal'))).toBeLessThanOrEqual(4)
      await page.context().close()
    })
  },
)

test('an anchor keeps the page’s scroll margin', async () => {
  const page = await open('#mal', 'html { scroll-padding-top: 90px }')
  await widgetsAreReady(page)
  await calm(page)
  expect(Math.abs((await topOf(page, '#mal')) - 90)).toBeLessThanOrEqual(4)
  await page.context().close()
})

test.each([
  ['reload', ''],
  ['Back, without the browser’s cache of pages', ''],
  [
    'reload',
    ':not(:defined), intl-projects, intl-goals, intl-twin-towns { display: block; min-height: 20rem }',
  ],
])('%s leads back to the paragraph that was read, in a page with the style “%s”', async (way, style) => {
  const page = await open('', style)
  await readThrough(page)
  await scrollTo(page, '#p-policy')
  await calm(page)
  await page.waitForTimeout(400)
  const before = await topOf(page, '#p-policy')
  if (way === 'reload') await page.reload()
  else {
    await page.goto(`${used.server.origin}/gallery/no-script.html`)
    await page.goBack()
    expect(
      await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type,
      ),
    ).toBe('back_forward')
  }
  await page.waitForFunction(() => customElements.get('intl-goals'))
  await page.waitForTimeout(1500)
  await calm(page)
  expect(Math.abs((await topOf(page, '#p-policy')) - before)).toBeLessThanOrEqual(40)
  // The page's own state is the page's.
  expect(await page.evaluate(() => history.state)).toBe(null)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.context().close()
})

test('a shared link with a choice opens at its widget', async () => {
  const page = await open('#projects.status=ongoing')
  await page.waitForFunction(
    () => (document.querySelector('intl-projects') as unknown as { state: string }).state === 'ready',
  )
  await calm(page)
  expect(Math.abs(await topOf(page, 'intl-projects'))).toBeLessThanOrEqual(4)
  expect(await page.locator('intl-projects select').first().inputValue()).toBe('ongoing')
  await page.context().close()
})

test.each(['#/karta', '#!goals', '#finns-inte', '#%E0%A4%A'])(
  '%s is the page’s own, and does not scroll',
  async (hash) => {
    const page = await open(hash)
    await calm(page)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.context().close()
  },
)

test.each(['wheel', 'key', 'script'])('a reader’s own scrolling by %s ends it', async (hand) => {
  const held: (() => Promise<void>)[] = []
  const page = await open('', '', '', (page) =>
    page.route('**/utblick/v1/**', (route) => void held.push(() => route.continue())),
  )
  await page.locator('#link').click()
  await expect.poll(() => held.length).toBeGreaterThan(2)
  await page.waitForTimeout(300)
  if (hand === 'wheel') {
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, -400)
  } else if (hand === 'key') await page.keyboard.press('Home')
  else await page.evaluate(() => window.scrollTo(0, 0))
  await stillIn(page)
  const anchor = await page.evaluate(() => {
    const at = [...document.querySelectorAll('p, h2, nav')].find((e) => e.getBoundingClientRect().top >= 0)!
    at.classList.add('read')
    return at.getBoundingClientRect().top
  })
  await page.unroute('**/utblick/v1/**')
  await Promise.all(held.map((release) => release()))
  await widgetsAreReady(page)
  await calm(page)
  expect(Math.abs((await topOf(page, '.read')) - anchor)).toBeLessThanOrEqual(4)
  await page.context().close()
})

test('an address that names an anchor opens at the anchor, also when the page code comes after the first widgets', async () => {
  let release = () => {}
  const page = await open('#mal', '* { overflow-anchor: none }', '', (opened) =>
    opened.route('**/when-idle*', async (route) => {
      await new Promise<void>((resolve) => (release = resolve))
      await route.continue()
    }),
  )
  // The last widget is near the anchor, and moves it away.
  await page.waitForFunction(
    () => (document.querySelector('intl-project') as unknown as { state: string }).state === 'ready',
  )
  await expect.poll(() => topOf(page, '#mal')).toBeGreaterThan(viewport.height)
  release()
  await widgetsAreReady(page)
  await calm(page)
  expect(Math.abs(await topOf(page, '#mal'))).toBeLessThanOrEqual(4)
  await page.context().close()
})

test('an anchor that a script of the page has put into the address before the widgets start is left alone', async () => {
  const { page } = await openHost(used.browser, used.server, { body, head: '' }, { viewport })
  // Before the load event, the browser itself would scroll to it.
  await page.waitForLoadState('load')
  await page.evaluate((head) => {
    history.pushState({ mine: 1 }, '', '#mal')
    document.head.append(document.createRange().createContextualFragment(head))
  }, SCRIPT)
  await page.locator('intl-projects:defined').first().waitFor({ state: 'attached' })
  await calm(page)
  expect(await page.evaluate(() => [window.scrollY, history.state])).toEqual([0, { mine: 1 }])
  await page.context().close()
})

test('a page that handles its anchors itself is left alone', async () => {
  const own = `<script>document.querySelector('#link').addEventListener('click', (event) => { event.preventDefault(); history.pushState({ mine: 1 }, '', '#mal') })</script>`
  const page = await open('', '', own)
  // Before the load event, the browser itself would scroll to the new anchor.
  await page.waitForLoadState('load')
  await page.locator('#link').click()
  await calm(page)
  expect(await page.evaluate(() => [window.scrollY, history.state])).toEqual([0, { mine: 1 }])
  await page.context().close()
})
