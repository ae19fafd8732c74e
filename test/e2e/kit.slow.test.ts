import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { UTBLICK } from '../helpers/cli.ts'
import { elements } from '../helpers/gallery.ts'
import { axeFindings, openPage, walkDown, widgetsAreReady } from '../helpers/pages.ts'
import { serveFiles } from '../helpers/static-server.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** The folder that `utblick kit` writes, on a server that has nothing but its files. */
const used = useBrowser()

const project = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-kit-'))
const REGISTER = 'https://data.example.se'

const kit = (out: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    [UTBLICK, 'kit', '--out', join(folder, out), '--db', used.server.file, ...args],
    { cwd: project, encoding: 'utf8', env: { ...process.env, UTBLICK_ORIGIN: REGISTER } },
  )

let files: Awaited<ReturnType<typeof serveFiles>>
beforeAll(async () => {
  for (const [out, ...args] of [
    ['one', '--municipality', '9999', '--lang', 'sv'],
    ['english', '--municipality', '9999', '--lang', 'en'],
    ['all', '--lang', 'sv'],
  ] as const) {
    const { status, stderr } = kit(out, ...args)
    expect(status, stderr).toBe(0)
  }
  files = await serveFiles(folder)
})
afterAll(async () => {
  await files?.stop()
  rmSync(folder, { recursive: true })
})

/** What each widget of the page shows, without its footer, which leads to the data. */
const contents = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('intl-'))
      .map((widget) => {
        const copy = document.createElement('div')
        copy.append(...[...widget.shadowRoot!.children].map((child) => child.cloneNode(true)))
        for (const other of copy.querySelectorAll('style, .footer')) other.remove()
        return `${widget.localName}: ${copy.textContent!.replace(/\s+/g, ' ').trim()}`
      }),
  )

describe.each(['one', 'english'])('index.html (%s)', (out) => {
  test('shows every widget as the API does, and requests nothing elsewhere', async () => {
    const { page, errors } = await openPage(used.browser, `${files.origin}/${out}/`)
    await walkDown(page)
    const shown = await contents(page)
    // Errors include every request of another host.
    expect(errors).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    const tags = new Set(shown.map((text) => text.slice(0, text.indexOf(':'))))
    // A single project belongs on a page of its own.
    expect([...tags].sort()).toEqual(
      [...new Set(elements.map(({ tag }) => tag))].filter((tag) => tag !== 'intl-project').sort(),
    )
    await page.context().close()

    const fromApi = await openPage(used.browser, `${files.origin}/${out}/`, {}, async (opened) => {
      await opened.route(`${files.origin}/${out}/`, async (route) => {
        const html = readFileSync(join(folder, out, 'index.html'), 'utf8')
        const body = html.replaceAll(/ src="data\/[^"]*"/g, ` api="${used.server.origin}/utblick/v1"`)
        expect(body).not.toBe(html)
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      })
    })
    await walkDown(fromApi.page)
    expect(await contents(fromApi.page)).toEqual(shown)
    await fromApi.page.context().close()
  })
})

test('its instructions give a tag for each snapshot, also of single projects, that works on another page', async () => {
  const { page, errors } = await openPage(used.browser, `${files.origin}/one/instructions.html`)
  expect(await axeFindings(page)).toEqual([])
  const tags = await page.locator('td code').allTextContents()
  const sources = tags.map((tag) => / src="([^"]*)"/.exec(tag)![1]!)
  expect(sources.filter((path) => !existsSync(join(folder, 'one', path)))).toEqual([])
  const { data } = (await (
    await fetch(`${used.server.origin}/utblick/v1/projects?municipality=9999&limit=500`)
  ).json()) as { data: { id: string }[] }
  for (const { id } of data) expect(sources).toContain(`data/9999/project-${id}.json`)
  expect(errors).toEqual([])

  const [script] = (await page.locator('pre').first().textContent())!.split('\n')
  const own = tags.find((tag) => tag.startsWith('<intl-project '))!
  writeFileSync(
    join(folder, 'one', 'own.html'),
    `<!doctype html><html lang="sv"><title>Egen</title><link rel="icon" href="data:,">${script}${own}`,
  )
  await page.goto(`${files.origin}/one/own.html`)
  await widgetsAreReady(page)
  expect((await contents(page))[0]).toContain('Exempelby')
  expect(errors).toEqual([])
  await page.context().close()
})

test('its links lead to the register that it is made from', async () => {
  const { page } = await openPage(used.browser, `${files.origin}/one/`)
  await walkDown(page)
  const hosts = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('intl-projects')].flatMap((widget) =>
        [...widget.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~=link]')].map(
          ({ href }) => new URL(href).origin,
        ),
      ),
    ),
  ])
  expect(hosts).toEqual([REGISTER])
  const fallback = await page.locator('intl-goals > a').getAttribute('href')
  expect(fallback).toBe(`${REGISTER}/embed/goals?municipality=9999`)
  expect((await fetch(fallback!.replace(REGISTER, used.server.origin))).status).toBe(200)
  await page.context().close()
})

test('of a whole register begins with a choice of municipality', async () => {
  const { page, errors } = await openPage(used.browser, `${files.origin}/all/`)
  await page.getByRole('link', { name: 'Enköpings kommun' }).click()
  await walkDown(page)
  expect(page.url()).toBe(`${files.origin}/all/0381.html`)
  expect((await contents(page)).filter((text) => /^intl-policy: .*Enköping/.test(text))).toHaveLength(1)
  expect(errors).toEqual([])
  await page.context().close()
})

describe('the command', () => {
  test('writes over an earlier kit, and leaves pages beside it', () => {
    writeFileSync(join(folder, 'english', 'mine.html'), 'mine')
    writeFileSync(join(folder, 'english', 'data', '9999', 'project-closed.json'), '{}')
    expect(kit('english', '--municipality', '9999').status).toBe(0)
    expect(readFileSync(join(folder, 'english', 'mine.html'), 'utf8')).toBe('mine')
    expect(existsSync(join(folder, 'english', 'data', '9999', 'project-closed.json'))).toBe(false)
  })

  test.each([
    ['a folder of something else', '', ['--municipality', '9999'], 'innehåller annat'],
    [
      'a municipality that the register does not have',
      'new',
      ['--municipality', '0180'],
      'finns inte i registret; där finns 0114',
    ],
    ['a register without releases', 'new', ['--db', join(folder, 'none.sqlite')], 'Registret är tomt'],
  ])('refuses %s, and writes nothing', (_, out, args, message) => {
    const own = args.includes('--db')
    const { status, stderr } = own
      ? spawnSync(process.execPath, [UTBLICK, 'kit', '--out', join(folder, out), ...args, '--lang', 'sv'], {
          cwd: project,
          encoding: 'utf8',
        })
      : kit(out, ...args, '--lang', 'sv')
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(existsSync(join(folder, 'new'))).toBe(false)
    expect(existsSync(join(folder, 'kit.css'))).toBe(false)
  })
})
