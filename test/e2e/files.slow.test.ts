import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLargeRegister } from '../helpers/large-register.ts'
import { openPage, settled, walkDown } from '../helpers/pages.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** The links under a widget lead to all of the records that it is about, and only to those. */
const used = useBrowser()

interface Way {
  readonly widget: string
  readonly name: string
  readonly href: string
}

const waysIn = (page: Page): Promise<Way[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(({ localName }) => localName.startsWith('intl-'))
      .flatMap((widget) =>
        [...widget.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.footer [part~=api-link]')].map(
          (link) => ({
            widget: widget.localName,
            name: link.textContent!.trim(),
            href: link.href,
          }),
        ),
      ),
  )

/** Ids of the records at an address, from the file that is given. */
async function idsAt(href: string): Promise<string[]> {
  const response = await fetch(href)
  expect(response.status, href).toBe(200)
  if (href.includes('format=xlsx')) {
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000)
    return []
  }
  if (!href.includes('format=csv'))
    return ((await response.json()) as { data: { id: string }[] }).data.map(({ id }) => id)
  // The id is the first cell of a row; other lines belong to texts of several lines.
  const ids = [...(await response.text()).matchAll(/^\uFEFF?"?(\d{4}-[\da-z-]+)"?[,;]/gm)].map(
    ([, id]) => id!,
  )
  return [...new Set(ids)]
}

async function totalAt(href: string): Promise<number> {
  const url = new URL(href)
  url.searchParams.set('limit', '1')
  url.searchParams.delete('format')
  const { _meta } = (await (await fetch(url)).json()) as { _meta: { totalRecords: number } }
  return _meta.totalRecords
}

async function expectWhole(ways: readonly Way[]): Promise<void> {
  for (const { widget, name, href } of ways) {
    if (name !== 'JSON') expect(new URL(href).searchParams.has('limit'), href).toBe(false)
    if (name === 'Excel') await idsAt(href)
    else expect((await idsAt(href)).length, `${widget} ${name}`).toBe(await totalAt(href))
  }
}

test('every link under a widget leads to a file of all its records, and the citation to the same list', async () => {
  const { page } = await openPage(used.browser, `${used.server.origin}/`)
  await walkDown(page)
  const ways = await waysIn(page)
  expect(ways.filter(({ name }) => name === 'CSV').length).toBeGreaterThanOrEqual(5)
  await expectWhole(ways)
  // More than a page of the API holds by itself.
  const projects = ways.find(({ widget, name }) => widget === 'intl-projects' && name === 'CSV')!
  expect(await totalAt(projects.href)).toBeGreaterThan(20)
  const cited = await page.evaluate(
    () =>
      document.querySelector('intl-projects')!.shadowRoot!.querySelector('[part~=citation] .text')!
        .textContent!,
  )
  const address = /https?:\S+/.exec(cited)![0]
  expect(new URL(address).searchParams.has('limit')).toBe(false)
  expect(await totalAt(address)).toBe(await totalAt(projects.href))
  await page.context().close()
})

test('they follow what the reader has chosen', async () => {
  const { page } = await openPage(used.browser, `${used.server.origin}/#projects.status=ongoing`)
  await walkDown(page)
  await settled(page)
  const ways = (await waysIn(page)).filter(({ widget }) => widget === 'intl-projects')
  expect(ways.length).toBe(3)
  await expectWhole(ways)
  for (const { href } of ways) expect(new URL(href).searchParams.get('status')).toBe('ongoing')
  await page.context().close()
})

describe('in a register of more projects than one answer of the API holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-many-'))
  const file = join(folder, 'register.sqlite')
  let server: RunningServer
  beforeAll(async () => {
    ;(await makeLargeRegister(file, 620)).sqlite.close()
    server = await startServer({ file })
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true })
  })

  test.each(['', '#projects.status=ongoing'])(
    'the files contain all of them, or all that match the filters (%s)',
    async (hash) => {
      const { page } = await openPage(used.browser, `${server.origin}/${hash}`)
      await walkDown(page)
      await settled(page)
      const ways = (await waysIn(page)).filter(({ widget }) => widget === 'intl-projects')
      const [excel, csv, json] = ['Excel', 'CSV', 'JSON'].map(
        (wanted) => ways.find(({ name }) => name === wanted)!.href,
      )
      const total = await totalAt(csv!)
      expect(total).toBeGreaterThan(hash ? 20 : 600)
      expect((await idsAt(csv!)).length).toBe(total)
      const [sheet] = await readXlsxFile(Buffer.from(await (await fetch(excel!)).arrayBuffer()))
      expect(sheet!.data.length - 1).toBe(total)
      // JSON has pages, with a link to the next.
      const first = (await (await fetch(json!)).json()) as { data: object[]; _links: { next?: object } }
      expect(first.data.length).toBe(Math.min(total, 500))
      expect(Boolean(first._links.next)).toBe(total > 500)
      await page.context().close()
    },
  )
})
