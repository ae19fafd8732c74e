import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { answersInProcess } from '../../../api/cost/expensive.ts'
import { limits } from '../../../api/limits.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { BASE } from '../../helpers/api.ts'
import { makeLargeRegister } from '../../helpers/large-register.ts'
import { linksIn, rowsOf, textOf, withClass } from '../../helpers/list-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-list-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let pageOf: (path: string) => Promise<string>
beforeAll(async () => {
  const { db } = await makeLargeRegister(join(folder, 'register.sqlite'), limits.maxCountedRecords + 100)
  const releases = await listReleases(db)
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2026-11-28T12:00:00Z'),
    // A busy machine may take long.
    expensive: answersInProcess(db, 3600),
    logError: (error) => {
      throw error
    },
  })
  pageOf = async (path) => {
    const address = path.startsWith('/') ? path : `${BASE}/${path}`
    const response = await app.request(address, { headers: { Accept: 'text/html' } })
    expect(response.status, path).toBe(200)
    return response.text()
  }
})

test('a list of very many records offers its filters, and counts the one that is chosen', async () => {
  const page = await pageOf('projects')
  expect(page).not.toContain('class="facet"')
  expect(page).not.toContain('class="map"')
  const offered = linksIn(/Fördela på:.*?<\/p>/s.exec(page)![0])
  expect(offered.slice(0, 3).map(({ text }) => text)).toEqual(['kommun', 'status', 'program'])
  const counted = await pageOf(offered[1]!.href)
  const facets = [...counted.matchAll(/<section class="facet".*?<\/section>/gs)].map(([facet]) => facet)
  expect(facets).toHaveLength(1)
  const ongoing = linksIn(facets[0]!).find(({ text }) => text.startsWith('Status: Pågår'))!
  const chosen = await pageOf(ongoing.href)
  const count = ongoing.text.replace('Status: Pågår', '').trim()
  expect(textOf(withClass(chosen, 'p', 'lead'))).toContain(`${count} projekt, visar 1–20.`)
  expect(chosen).toContain('class="map"')
})

test('pages have numbers to record 10,000, and then follow each other by cursor', async () => {
  const last = await pageOf('projects?page=500')
  const links = linksIn(withClass(last, 'nav', 'paging'))
  expect(links.map(({ text }) => text)).toEqual(['Förra', 'Sida 1', 'Sida 499', 'Nästa'])
  const next = links.at(-1)!.href
  expect(next).toContain('cursor=')
  const seen = [last]
  for (let i = 0, href = next; i < 2; i += 1) {
    seen.push(await pageOf(href))
    href = linksIn(withClass(seen.at(-1)!, 'nav', 'paging')).find(({ text }) => text === 'Nästa')!.href
  }
  const names = seen.flatMap((page) => rowsOf(page).map(([name = '']) => linksIn(name)[0]!.href))
  expect(new Set(names).size).toBe(60)
  expect(textOf(withClass(seen[1]!, 'p', 'lead'))).toMatch(/visar 10 001–10 020\./)
})

test('the page of what very many refer to says so, shows five and leads to all', async () => {
  const page = await pageOf('sources/exempelby-fiktion')
  expect(textOf(page)).toContain('Fler än 10 000 projekt')
  const related = /<h3>Fler än 10\s000\sprojekt.*?(?=<h3>)/s.exec(page)![0]
  expect(related.match(/<li>/g)).toHaveLength(5)
  const all = linksIn(related).at(-1)!
  expect(all.text).toBe('Visa alla projekt')
  expect(all.href).toContain('/projects?source=exempelby-fiktion')
})

test('the start page counts every municipality', async () => {
  const page = textOf(await pageOf(''))
  expect(page).toMatch(/50 1\d\d projekt/)
})
