/** A part of a page without a script says what the element says, and looks as it does, under a strict policy. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { partStyles } from '../../api/pages/part-styles.ts'
import type { PartPlace } from '../../api/pages/widget-part.ts'
import type { ResourceName } from '../../db/resources/index.ts'
import type { Json } from '../helpers/api.ts'
import { openHost } from '../helpers/host-page.ts'
import { axeFindings, deferredRendered, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'
import { partOf } from '../helpers/widget-part.ts'

const used = useBrowser()

async function get(path: string): Promise<Json> {
  const response = await fetch(`${used.server.origin}/utblick/v1/${path}`)
  expect(response.status, path).toBe(200)
  return response.json()
}

async function part({ name, place, path }: Case, language: 'sv' | 'en'): Promise<string> {
  const all = async (path: string, more = {}) =>
    (await get(`${path}?${new URLSearchParams({ ...more, limit: '500' })}`)).data
  const { data, _meta: meta } = await get(path)
  const today = new Date(meta.publishedAt).toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' })
  return partOf(all, { place, language, level: 2, today, meta }, name, [data].flat())
}

const SCHEME = ':root{color-scheme:light dark}'

/** Opens a part as a page shows it: no script, no style but that of a file. */
const openPart = (body: string, options = {}) =>
  openHost(
    used.browser,
    used.server,
    {
      headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src data:" },
      head: '<link rel="stylesheet" href="/parts.css"><link rel="icon" href="data:,">',
      body: `<main><h1>Registret</h1><h2>Uppgifter</h2>${body}</main>`,
      prepare: (page) =>
        page.route('**/parts.css', (route) =>
          route.fulfill({ contentType: 'text/css', body: SCHEME + partStyles() }),
        ),
    },
    options,
  )

/**
 * What is read in the frame of a part or an element, without what only an element has, and without the sources. White
 * space is that of the templates, which the widgets' build takes out where it is not shown.
 * @param without selector of what the page of a record tells itself
 */
const read = (page: Page, selector: string, without = '') =>
  page.evaluate(
    ([where, more]) => {
      const found = document.querySelector(where!)!
      const frame = (found.shadowRoot ?? found).querySelector('.frame')!.cloneNode(true) as Element
      const only = `.head, .fictional, .footer, .sources, [part=status], button, slot${more}`
      for (const each of frame.querySelectorAll(only)) each.remove()
      return frame.textContent.replace(/\s+/g, '')
    },
    [selector, without],
  )

interface Case {
  readonly name: ResourceName
  readonly place: PartPlace
  readonly path: string
  readonly tag: string
  readonly attributes: string
}

const cases: readonly Case[] = [
  {
    name: 'project',
    place: 'record',
    path: 'projects/9999-grona-skolgardar',
    tag: 'intl-project',
    attributes: 'project-id="9999-grona-skolgardar"',
  },
  // With activities of its own, and goals; an activity of it has had an effect.
  {
    name: 'project',
    place: 'record',
    path: 'projects/9999-ett-bibliotek-pa-tva-sprak',
    tag: 'intl-project',
    attributes: 'project-id="9999-ett-bibliotek-pa-tva-sprak"',
  },
  {
    name: 'activity',
    place: 'list',
    path: 'activities?municipality=9999&sort=-date&limit=500',
    tag: 'intl-activities',
    attributes: 'municipality="9999"',
  },
  {
    name: 'twinTown',
    place: 'list',
    path: 'twin-towns?municipality=9999&sort=since&limit=500',
    tag: 'intl-twin-towns',
    attributes: 'municipality="9999"',
  },
  {
    name: 'goal',
    place: 'list',
    path: 'goals?municipality=9999&sort=position&limit=500',
    tag: 'intl-goals',
    attributes: 'municipality="9999"',
  },
  {
    name: 'policy',
    place: 'list',
    path: 'policies?municipality=0114',
    tag: 'intl-policy',
    attributes: 'municipality="0114"',
  },
  {
    name: 'report',
    place: 'list',
    path: 'reports?municipality=9999&sort=year&limit=500',
    tag: 'intl-reporting',
    attributes: 'municipality="9999"',
  },
  {
    name: 'activity',
    place: 'list',
    path: 'activities?municipality=0764&sort=-date&limit=500',
    tag: 'intl-activities',
    attributes: 'municipality="0764"',
  },
  {
    name: 'monitoringItem',
    place: 'list',
    path: 'monitoring-items?municipality=0138&sort=deadline&limit=500',
    tag: 'intl-monitoring',
    attributes: 'municipality="0138"',
  },
  {
    name: 'actionPlan',
    place: 'list',
    path: 'action-plans?municipality=9999&sort=-year&limit=500',
    tag: 'intl-plans',
    attributes: 'municipality="9999"',
  },
  ...['9999', '0139', '0381'].map((code): Case => ({
    name: 'contactRole',
    place: 'whole',
    path: `contact-roles?municipality=${code}&sort=title&limit=500`,
    tag: 'intl-contacts',
    attributes: `municipality="${code}"`,
  })),
]

/** The element with the same records, whole. */
async function openElement({ tag, attributes }: Case, language: string, options = {}): Promise<Page> {
  const body = `<${tag} ${attributes} lang="${language}" loading="eager"></${tag}>`
  const { page } = await openHost(used.browser, used.server, { body, style: SCHEME }, options)
  await widgetsAreReady(page)
  await deferredRendered(page)
  return page
}

test.each(cases.map((one, index) => [one.path, index % 2 === 0 ? 'sv' : 'en', one] as const))(
  '%s in %s: the part says what the element says',
  async (_, language, one) => {
    const element = await openElement(one, language)
    const own = await read(element, one.tag, one.place === 'record' ? ', [part=not-stated]' : '')
    await element.context().close()
    const { page, errors } = await openPart(await part(one, language))
    expect(own.length).toBeGreaterThan(100)
    expect(await read(page, '.part')).toBe(own)
    expect(errors).toEqual([])
    await page.context().close()
  },
)

test.each([
  {
    name: 'decision',
    path: 'decisions/9999-kf-1994-04-25-52',
    selector: '[part=chain]',
    own: '.stage',
    tag: 'intl-policy',
  },
  {
    name: 'indicator',
    path: 'indicators/9999-matt-elevutbyten',
    selector: '[part=numbers] table',
    own: 'table',
    tag: 'intl-goals',
  },
  {
    name: 'report',
    path: 'reports/9999-berattelse-2023-barn-och-utbildningsnamnden',
    selector: '.mark',
    own: '.mark',
    tag: 'intl-reporting',
  },
] as const)('$path says what $tag says of it', async ({ name, path, selector, own, tag }) => {
  const one: Case = { name, path, tag, place: 'record', attributes: 'municipality="9999"' }
  const texts = (page: Page, frame: string, within: string) =>
    page.evaluate(
      ([where, which]) => {
        const found = document.querySelector(where!)!
        return [...(found.shadowRoot ?? found).querySelectorAll(which!)].map((each) =>
          each.textContent.replace(/\s+/g, ''),
        )
      },
      [frame, within],
    )
  const element = await openElement(one, 'sv')
  const said = await texts(element, tag, selector)
  await element.context().close()
  const { page, errors } = await openPart(await part(one, 'sv'))
  const shown = await texts(page, '.part', own)
  expect(shown.join('').length).toBeGreaterThan(3)
  expect(said).toContain(shown.join(''))
  expect(errors).toEqual([])
  await page.context().close()
})

/** How the first of some elements look. */
const looks = (page: Page, selector: string) =>
  page.evaluate((where) => {
    const found = document.querySelector(where)!
    const root = found.shadowRoot ?? found
    const classes = [
      'meta',
      'text',
      'card-title',
      'shape',
      'land',
      'sketch',
      'chart',
      'target',
      'wording',
      'station',
      'stage',
      'path',
      'money',
      'mark',
      'facts',
    ]
    return classes.flatMap((name) => {
      const element = root.querySelector(`.frame > :not(.head) .${name}, .frame > .${name}:not(.fictional)`)
      if (!element) return []
      const { color, fontSize, fontWeight, display, fill, stroke } = getComputedStyle(element)
      return [{ name, color, fontSize, fontWeight, display, fill, stroke }]
    })
  }, selector)

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
])('%s: a part looks as the element does', async (_, options) => {
  for (const one of ['project', 'twinTown', 'policy'].map((name) =>
    cases.find((each) => each.name === name)!,
  )) {
    const element = await openElement(one, 'sv', options)
    const own = await looks(element, one.tag)
    await element.context().close()
    const { page } = await openPart(await part(one, 'sv'), options)
    expect(own.length, one.tag).toBeGreaterThan(1)
    expect(await looks(page, '.part'), one.tag).toEqual(own)
    await page.context().close()
  }
})

test.each(cases.map((one) => [one.path, one] as const))(
  '%s: accessible, and no wider than a phone',
  async (_, one) => {
    const { page } = await openPart(await part(one, 'sv'), {
      viewport: { width: 320, height: 800 },
      bypassCSP: true,
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  },
)
