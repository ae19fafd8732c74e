/** What people come to the pages for, each in as few steps as they are promised. No page of ours has a script. */
import type { Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listParts } from '../../api/pages/parts/definitions.ts'
import { listTag } from '../../api/pages/widget-part.ts'
import type { ResourceName } from '../../db/resources/index.ts'
import { BASE } from '../helpers/api.ts'
import { openDemo } from '../helpers/demo.ts'
import { openHost } from '../helpers/host-page.ts'
import { widgetsAreReady } from '../helpers/pages.ts'
import { closedProject } from '../helpers/register.ts'
import { REASONS } from '../helpers/register-facts.ts'
import { useBrowser } from '../helpers/use-browser.ts'

// The register with three releases: the project of the tests came with the second and went with the third.
const used = useBrowser({ file: inject('registerFile') })

const phone = { width: 390, height: 844 }

/** Without script, as all pages here can be read. */
let page: Page
beforeAll(async () => {
  const options = { javaScriptEnabled: false, locale: 'sv-SE', viewport: phone }
  page = await (await used.browser.newContext(options)).newPage()
})
afterAll(() => page?.context().close())

const go = (path: string) => page.goto(`${used.server.origin}${path}`)
const heading = () => page.locator('h1').textContent()

/** How many screens of the phone one scrolls until all of it has been seen; none that cannot be seen has an end. */
const screensTo = (selector: string, text: string | RegExp) =>
  page
    .locator(selector, { hasText: text })
    .filter({ visible: true })
    .first()
    .evaluate((at, height) => (at.getBoundingClientRect().bottom + window.scrollY) / height, phone.height)

test('21: a citizen with a phone comes from a widget’s title to status, deciding body and quote', async () => {
  // A widget of a municipality that exists, on its own website.
  const body = '<h1>Vänorter</h1><intl-twin-towns municipality="0138" loading="eager"></intl-twin-towns>'
  const host = await openHost(used.browser, used.server, { body }, { viewport: phone })
  await widgetsAreReady(host.page)
  const titles = host.page.locator('[part~=card-title] a')
  const towns = await titles.evaluateAll((links) =>
    links.map((link) => ({ name: link.textContent!.trim(), href: (link as HTMLAnchorElement).href })),
  )
  await host.page.context().close()
  expect(towns.map(({ name }) => name)).toContain('Wejherowo')
  for (const { name, href } of towns) {
    await page.goto(href)
    expect(await heading()).toContain(name)
    expect(await screensTo('dt', 'Status'), name).toBeLessThan(1)
    expect(await screensTo('dd', /Kommunfullmäktige|Kommunstyrelsen/), name).toBeLessThan(1.5)
    expect(await screensTo('.sources blockquote', /\w/), name).toBeLessThan(3)
  }
})

test('21: so does one who comes from the demonstration', async () => {
  const demo = await openDemo(used, '', phone.width)
  const titles = demo.page.locator('intl-twin-towns [part~=card-title] a')
  const name = (await titles.first().textContent())!.trim()
  const href = await titles.first().evaluate((link) => (link as HTMLAnchorElement).href)
  await demo.page.context().close()
  await page.goto(href)
  expect(await heading()).toContain(name)
  expect(await screensTo('aside', 'Påhittat')).toBeLessThan(1)
  expect(await screensTo('dt', 'Status')).toBeLessThan(1)
  expect(await screensTo('dd', /Kommunfullmäktige|Kommunstyrelsen/)).toBeLessThan(2)
})

test('22: a journalist comes from a citation to what stood then, what has changed, and all as Excel', async () => {
  await go(`${BASE}/projects/${closedProject.id}?asOf=2`)
  const citation = (await page.locator('cite').textContent())!
  const [address = ''] = /https?:\S+/.exec(citation) ?? []
  await page.goto(address)
  expect(await page.locator('aside').allTextContents()).toContainEqual(
    expect.stringContaining('Så stod det i utgåva 2, 10 november 2026.'),
  )
  expect(await page.locator('.lines', { hasText: 'Status' }).first().textContent()).toContain('Idé')

  await page.getByRole('link', { name: 'Vad har ändrats i registret sedan dess?' }).click()
  expect(await heading()).toBe('Ändringar sedan utgåva 2')
  expect(await page.locator('main').textContent()).toContain(REASONS.closed)

  await page.goto(address)
  await page.getByRole('link', { name: 'Visa det senaste' }).click()
  expect(await page.locator('main').textContent()).toMatch(/utgåva 3.*Provet är klart/s)

  await go(`${BASE}/projects?municipality=9999&page=2`)
  const [total = 0] = (await page.locator('.lead').textContent())!.match(/\d+/)!.map(Number)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Excel ?:/ }).click(),
  ])
  const [sheet] = await readXlsxFile(await download.path())
  expect(total).toBeGreaterThan(20)
  expect(sheet!.data).toHaveLength(total + 1)
})

/** The tag that a list offers, shown on another website: the names in the widget. */
async function namesEmbedded(): Promise<string[]> {
  const tag = (await page.locator('pre', { hasText: '<intl-' }).textContent())!
  const [, element = ''] = /(<intl-[^]*)$/.exec(tag)!
  const body = element.replace('></', ' loading="eager"></')
  const host = await openHost(used.browser, used.server, { body })
  await widgetsAreReady(host.page)
  const names = await host.page.locator('[part~=card-title] a').allTextContents()
  await host.page.context().close()
  return names.map((name) => name.trim()).sort()
}
const namesListed = async () => (await page.locator('.records tbody th a').allTextContents()).sort()

test('23: an editor comes from an embedded list to the same list, and to a tag with one filter more', async () => {
  await go(`${BASE}/twin-towns?municipality=9999`)
  const all = await namesEmbedded()
  expect(all).toEqual(await namesListed())

  // From a town in the widget: its page, and by the way there its list.
  await page.getByRole('link', { name: all[0]!, exact: true }).first().click()
  await page.locator('.way a').last().click()
  expect(await namesListed()).toEqual(all)

  await page.locator('.choose .fold summary').click()
  await page.locator('.facet a', { hasText: 'Aktiv' }).first().click()
  const some = await namesListed()
  expect(some.length).toBeGreaterThan(0)
  expect(some.length).toBeLessThan(all.length)
  expect(await page.locator('pre').textContent()).toContain('municipality="9999" status="active"')
  expect(await namesEmbedded()).toEqual(some)
})

test('23: every property of a list’s tag is one of its element; what it cannot take is said', async () => {
  const { page: host } = await openHost(used.browser, used.server, { body: '<intl-goals></intl-goals>' })
  await host.waitForFunction(() => customElements.get('intl-reporting'))
  for (const name of Object.keys(listParts) as ResourceName[]) {
    const choices = ['municipality', 'asOf', ...listParts[name]!.filters].map((one) => [one, '"&'] as const)
    const { tag } = listTag(name, Object.fromEntries(choices))!
    const unknown = await host.evaluate((markup) => {
      const element = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!
      const { observedAttributes } = customElements.get(element.localName) as unknown as {
        observedAttributes: string[]
      }
      return [...element.attributes].flatMap((attribute) =>
        observedAttributes.includes(attribute.name) && attribute.value === '"&' ? [] : [attribute.name],
      )
    }, tag)
    expect(unknown, tag).toEqual([])
  }
  await host.context().close()

  await go(
    `${BASE}/projects?municipality=9999&status=ongoing,finished&theme=democracy&twinTown=9999-musterhausen`,
  )
  const embedded = page.locator('dd', { has: page.locator('pre') })
  expect(await embedded.textContent()).toMatch(/ twin-town="9999-musterhausen"><.*status och tema/s)
})

test('24: a clerk finds out who decided on Wejherowo, and what to ask for', async () => {
  await go(`${BASE}/`)
  await page.locator('main input[type=search], .find input').first().fill('wejherowo')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search\?q=wejherowo/)
  await page.locator('.hits a', { hasText: 'Wejherowo' }).click()
  expect(await heading()).toBe('Wejherowo')
  const lines = await page.locator('.lines').first().textContent()
  expect(lines).toMatch(/Beslut om samarbetet\s*Kommunfullmäktige beslutade/)
  expect(lines).toMatch(/Beslut om att avsluta\s*Inget beslut i registret/)
  expect(await page.locator('blockquote.copy').textContent()).toMatch(
    /^Hej! Jag begär att få ta del av: Riktlinjer för internationellt samarbete, .*dnr 2010\/KS 130 005\.$/,
  )
})

test.each(['projects?municipality=9999&status=ongoing', 'twin-towns/0138-borga'])(
  '25: a developer with the address of %s in a browser: the call, the fields, and the JSON in one click',
  async (path) => {
    const address = `${used.server.origin}${BASE}/${path}`
    await page.goto(address)
    const isList = path.includes('?')
    if (isList) expect(await page.locator('code', { hasText: 'GET' }).textContent()).toBe(`GET ${address}`)
    await page.getByRole('link', { name: /^Vad fälten betyder/ }).click()
    expect(page.url()).toMatch(/\/docs\/resources\//)
    expect(await page.locator('h2', { hasText: /^Fält$/ }).count()).toBe(1)
    expect(await page.locator('code', { hasText: /^status$/ }).count()).toBeGreaterThan(0)

    await page.goto(address)
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('format=json')),
      page.getByRole('link', { name: /^JSON ?:/ }).click(),
    ])
    expect(answer.headers()['content-type']).toContain('application/json')
    const { data } = await (await fetch(address)).json()
    expect((await answer.json()).data).toEqual(data)
  },
)
