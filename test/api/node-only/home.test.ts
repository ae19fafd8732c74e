import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { mkdtempSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { addStaticFiles } from '../../../api/node/static-files.ts'
import { releasesOnNode } from '../../../api/node/releases-on-node.ts'
import { readSettings } from '../../../api/settings.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { BASE } from '../../helpers/api.ts'
import { NOW, PUBLISHED } from '../../helpers/register-facts.ts'
import { seed } from '../../helpers/seed.ts'

// What is at the root of an installation.

function appOver(file: string, hasDemo: boolean) {
  const { db, dataVersion } = openNode(file)
  const app = createApp({
    db,
    ...releasesOnNode(db, dataVersion),
    build: 'test',
    now: () => NOW,
    origin: 'https://data.example.se',
    hasDemo,
    logError: (error) => {
      throw error
    },
  })
  addStaticFiles(app, hasDemo)
  const read = async (path: string) => {
    const response = await app.request(path, { headers: { Accept: 'text/html' } })
    return { response, text: await response.text() }
  }
  return { read, db }
}

const canonicalOf = (text: string) => /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1]

describe('the root', () => {
  test('of a demonstration is its municipality, which leads to the register', async () => {
    const { read } = appOver(inject('registerFile'), true)
    const { text } = await read('/')
    expect(text).toContain('<title data-text="title">')
    expect(text).toContain(`href="${BASE}/"`)
    const start = await read(`${BASE}/`)
    expect(start.text).toContain('<h1>Internationellt arbete i')
    expect(canonicalOf(start.text)).toBe(`https://data.example.se${BASE}/?lang=sv`)
  })

  test('of another installation is the start page, without any page of the demonstration', async () => {
    const { read } = appOver(inject('registerFile'), false)
    expect((await read('/')).text).toContain('<h1>Internationellt arbete i')
    for (const path of ['/index.html', '/gallery.html', '/site.css']) {
      const { response, text } = await read(path)
      expect(response.status, path).toBe(404)
      expect(text).toContain('<h1>Finns inte</h1>')
    }
  })

  test('of a register with one municipality is its page', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'home-')), 'register.sqlite')
    const { read, db } = appOver(file, false)
    // One that exists, and one that does not.
    const codes = new Set(['0138', '9999'])
    const { issues } = await importRelease(
      db,
      {
        municipality: seed.municipality!.filter(({ id }) => codes.has(id)),
        source: seed.source!.filter(
          ({ municipalityCode }) => !municipalityCode || codes.has(municipalityCode),
        ),
      },
      { wholeRegister: true, note: 'En kommun', publishedAt: PUBLISHED[0] },
    )
    expect(issues).toEqual([])
    const { text } = await read('/')
    expect(text).toContain('<h1>Tyresö kommun</h1>')
    expect(canonicalOf(text)).toBe(`https://data.example.se${BASE}/municipalities/0138?lang=sv`)
    const start = await read(`${BASE}/`)
    expect(start.text).toContain('<h1>Internationellt arbete i 1\u00a0kommun</h1>')
    expect(canonicalOf(start.text)).toBe(`https://data.example.se${BASE}/?lang=sv`)
  })
})

test.each([
  ['', null],
  ['1', true],
  ['0', false],
])('the setting UTBLICK_DEMO=%s is %o', (value, demo) => {
  expect(readSettings({ UTBLICK_DEMO: value }).demo).toBe(demo)
})
