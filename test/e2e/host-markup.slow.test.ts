import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHost } from '../helpers/host-page.ts'
import { atRest, settled } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** `<intl-projects />` is no closed tag in HTML: what follows it must not disappear, and the console has a warning. */
const used = useBrowser()

async function open(body: string) {
  const warnings: string[] = []
  const { page } = await openHost(used.browser, used.server, {
    body,
    prepare: async (page) =>
      void page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text())),
  })
  return { page, warnings }
}

const isReady = (page: Page, selector: string) =>
  page.waitForFunction(
    (at) => (document.querySelector(at) as unknown as { state?: string } | null)?.state === 'ready',
    selector,
  )

const unclosed = {
  'a paragraph': '<p class="after">Text efter</p>\n',
  'a heading and a list': '<h2 class="after">Rubrik</h2><ul><li>Ett</li></ul>',
  'a link in a paragraph and one more paragraph':
    '\n<p><a href="/egen">Länk</a></p>\n<p class="after">Text</p>\n',
  'another widget': '<intl-goals class="after" municipality="9999" loading="eager"></intl-goals>',
  'another such widget': '\n<intl-goals class="after" municipality="9999" loading="eager" />\n<p>Sist</p>\n',
  'a paragraph, and no line after it': '<p class="after">Text efter</p>',
  'paragraphs with links': '<p><a href="/a">Ett</a></p><p class="after"><a href="/b">Två</a></p>',
  'a table': '<table class="after"><tr><td>Efter</td></tr></table>',
  'a picture': '<img class="after" alt="Bild" width="10" height="10"> text',
  'a button': '<button class="after">Ja</button>',
  'the rest of a text': 'Text <b class="after">fet</b> text.',
  'the rest of a text in lines': '\nText <b class="after">fet</b> text.\n',
  'the page’s footer': '<footer class="after">Sidfot</footer>',
  'a form': '<form class="after"><label>Sök <input></label></form>',
}

describe.each(['twin-towns', 'projects', 'policy'])('<intl-%s … />', (kind) => {
  test.each(Object.entries(unclosed))('keeps %s visible and logs how to close the tag', async (_, rest) => {
    const { page, warnings } = await open(
      `<main><intl-${kind} municipality="9999" loading="eager" />\n${rest}</main>`,
    )
    await isReady(page, `intl-${kind}`)
    await page.locator('.after').first().waitFor({ state: 'visible' })
    await settled(page)
    // The widget is there as well, before the rest.
    const tops = await page.evaluate(
      (tag) => [
        document.querySelector(tag)!.shadowRoot!.querySelector('[part~=footer]')!.getBoundingClientRect().top,
        document.querySelector('.after')!.getBoundingClientRect().top,
      ],
      `intl-${kind}`,
    )
    expect(tops[1]).toBeGreaterThan(tops[0]!)
    expect(warnings.filter((line) => line.includes(`</intl-${kind}>`))).toHaveLength(1)
    await page.context().close()
  })
})

test('an unclosed figure keeps the rest of its sentence', async () => {
  const { page, warnings } = await open(
    '<p>Just nu <intl-figure municipality="9999" metric="twin-towns" loading="eager" /> vänorter.</p>',
  )
  await isReady(page, 'intl-figure')
  await expect
    .poll(() => page.evaluate(() => document.querySelector('p')!.innerText))
    .toMatch(/^Just nu\s+vänorter\.$/)
  expect(await page.locator('intl-figure [part~=value]').textContent()).toMatch(/\d/)
  await expect.poll(() => warnings.length).toBe(1)
  await page.context().close()
})

test.each([
  '<main>\n<intl-projects municipality="9999" loading="eager">\n<p>Våra <a href="/egen">projekt</a></p>\n</intl-projects>\n</main>',
  '<main><intl-projects municipality="9999" loading="eager"><p><a href="/egen">Projekt</a></p></intl-projects></main>',
  '<main><intl-projects municipality="9999" loading="eager">\n  <p><a href="/egen">Projekt</a></p>\n</intl-projects></main>',
  '<main><intl-projects municipality="9999" loading="eager"><a href="/egen">Projekt</a></intl-projects></main>',
  '<main><intl-projects municipality="9999" loading="eager"></intl-projects></main>',
  '<main><intl-projects municipality="9999" loading="eager">Kräver <b>skript</b>.</intl-projects></main>',
  '<main><intl-projects municipality="9999" loading="eager"><a href="/a">Ett</a> och <a href="/b">två</a></intl-projects></main>',
  '<main><intl-projects municipality="9999" loading="eager"><ul><li><a href="/a">Ett</a><li><a href="/b">Två</a></ul></intl-projects></main>',
  '<main>\n<intl-projects municipality="9999" loading="eager">\n<h2>Projekt</h2><p>Ett</p><p>Två</p>\n</intl-projects>\n</main>',
])('a fallback disappears when the data are loaded: %s', async (body) => {
  const { page, warnings } = await open(body)
  await isReady(page, 'intl-projects')
  await settled(page)
  await atRest(page)
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('intl-projects > *')].map((own) => own.getClientRects().length),
  )
  expect(seen.filter(Boolean)).toEqual([])
  expect(warnings.filter((line) => line.startsWith('Utblick'))).toEqual([])
  await page.context().close()
})
