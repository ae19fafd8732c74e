import readXlsxFile from 'read-excel-file/node'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { seed } from '../../helpers/seed.ts'
import { BASE, type Json } from '../../helpers/api.ts'

/** More than a page and a batch hold. */
const MADE = 1234
const RECORDS = MADE + (seed.project ?? []).length
const { db } = openNode(':memory:')
afterAll(() => db.destroy())
const projects = Array.from({ length: MADE }, (_, i) => ({
  id: `9999-massa-${String(i).padStart(5, '0')}`,
  municipalityCode: '9999',
  title: { sv: `Projekt ${(i * 7919) % MADE} "citat", å; ä`, en: `Project ${i}` },
  status: i % 3 === 0 ? ('ongoing' as const) : ('finished' as const),
  partnerIds: (seed.partner ?? []).slice(i % 3, (i % 3) + 1).map(({ id }) => id),
  sources: [{ sourceId: 'exempelby-fiktion' }],
}))
const first = await importRelease(
  db,
  { ...seed, project: [...(seed.project ?? []), ...projects] },
  { note: 'Många', publishedAt: '2026-11-01T08:00:00.000Z', wholeRegister: true },
)
expect(first.issues).toEqual([])
let releases = await listReleases(db)
const app = createApp({
  db,
  releases: async () => releases,
  build: 'test',
  now: () => new Date('2026-11-21T12:00:00Z'),
  logError: (error) => {
    throw error
  },
})
const get = (path: string, init?: RequestInit) => app.request(`${BASE}/${path}`, init)

test('a file of more records than a page holds is streamed, whole and in the requested order', async () => {
  const response = await get('projects?format=ndjson&sort=-title')
  expect(response.headers.get('X-Total-Count')).toBe(String(RECORDS))
  expect(response.headers.get('Content-Length')).toBeNull()
  const streamed = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Json)
  const paged: Json[] = []
  for (const page of [1, 2, 3])
    paged.push(...(await (await get(`projects?sort=-title&limit=500&page=${page}`)).json()).data)
  expect(streamed).toEqual(paged)
  const csv = await (await get('projects?format=csv&sort=-title')).text()
  const parts = await Promise.all(
    [1, 2, 3].map(async (page) =>
      (await get(`projects?format=csv&sort=-title&limit=500&page=${page}`)).text(),
    ),
  )
  const head = parts[0]!.slice(0, parts[0]!.indexOf('\r\n') + 2)
  expect(csv).toBe(head + parts.map((part) => part.slice(head.length)).join(''))
  const geo = (await (await get('projects?format=geojson&status=ongoing&facets=status')).json()) as Json
  const ongoing = (await (await get('projects?status=ongoing&limit=1')).json())._meta.totalRecords
  expect(geo.features).toHaveLength(ongoing)
  expect(geo._meta).toMatchObject({ totalRecords: ongoing, count: ongoing, fictional: true })
  expect(geo._meta.facets.status).toContainEqual(
    expect.objectContaining({ value: 'ongoing', count: ongoing }),
  )
  const found = (await (await get('projects?format=ndjson&q=projekt%20citat')).text()).trimEnd().split('\n')
  expect(found.length).toBeGreaterThanOrEqual(MADE)
})

test('a workbook has all of them, and says so', async () => {
  const response = await get('projects?format=xlsx&fields=title')
  expect(response.headers.get('Content-Disposition')).toContain('"utblick-projects-release-1.xlsx"')
  const sheets = await readXlsxFile(Buffer.from(await response.arrayBuffer()))
  expect(sheets[0]!.data).toHaveLength(RECORDS + 1)
  expect(JSON.stringify(sheets[1]!.data)).toContain(`alla ${RECORDS}`)
  const part = await readXlsxFile(
    Buffer.from(await (await get('projects?format=xlsx&limit=20&page=2')).arrayBuffer()),
  )
  expect(JSON.stringify(part[1]!.data)).toContain(`21–40 av ${RECORDS}`)
})

test('HEAD and 304 read no records', async () => {
  const head = await get('projects?format=csv', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(head.headers.get('X-Total-Count')).toBe(String(RECORDS))
  const again = await get('projects?format=csv', { headers: { 'If-None-Match': head.headers.get('ETag')! } })
  expect(again.status).toBe(304)
})

test('a reader who leaves ends the reading', async () => {
  const reader = (await get('projects?format=ndjson')).body!.getReader()
  await reader.read()
  await reader.cancel()
  expect((await get('projects?limit=1')).status).toBe(200)
})

test('a release that arrives in the middle changes nothing of the file', async () => {
  const whole = await (await get('projects?format=ndjson')).text()
  const reader = (await get('projects?format=ndjson')).body!.getReader()
  const decoder = new TextDecoder()
  let text = decoder.decode((await reader.read()).value, { stream: true })
  const changed = projects.slice(0, 600).map((project) => ({ ...project, title: { sv: 'Ändrat' } }))
  await importRelease(db, { project: changed }, { note: 'Färre', publishedAt: '2026-11-02T08:00:00.000Z' })
  releases = await listReleases(db)
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  expect(text).toBe(whole)
})
