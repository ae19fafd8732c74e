import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { allResources, type Batch } from '../../../db/resources/index.ts'
import type { Field } from '../../../db/schema/field.ts'
import { BASE } from '../../helpers/api.ts'
import { seed } from '../../helpers/seed.ts'

const HOSTILE = `"><img src=x onerror=alert(1)></script><b class=bad>'&`

const { db } = openNode(':memory:')
afterAll(() => db.destroy())

async function importSeed(batch: Batch, note: string, publishedAt: string, closes = 0) {
  const closing = closes > 0 && { replace: true, closes }
  const options = { wholeRegister: true, note, publishedAt, ...closing }
  const { issues } = await importRelease(db, batch, options)
  expect(issues).toEqual([])
}

/** The page as an app gives it that has just started. */
async function pageOf(path: string): Promise<string> {
  const releases = await listReleases(db)
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2027-06-01T12:00:00Z'),
    logError: (error) => {
      throw error
    },
  })
  const response = await app.request(`${BASE}/${path}`, { headers: { Accept: 'text/html' } })
  expect(response.status, path).toBe(200)
  return response.text()
}
const textOf = (page: string) =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** A project of the seed with an owner, a summary and partners. */
const before = seed.project!.find(
  ({ municipalityCode, summary, status, partnerIds = [] }) =>
    municipalityCode === '9999' && summary && status === 'ongoing' && (partnerIds?.length ?? 0) > 1,
)!
const path = `projects/${before.id}`
const added = seed.partner!.find(({ id }) => !before.partnerIds!.includes(id))!
const earlier = new Map<string, string>()

beforeAll(async () => {
  await importSeed(seed, 'Grunddata', '2026-11-28T08:00:00.000Z')
  for (const address of [path, `${path}/history`, 'twin-towns/0138-borga'])
    earlier.set(address, await pageOf(`${address}?asOf=1`))
  const [removed, ...kept] = before.partnerIds!
  expect(removed).toBeDefined()
  const after = {
    ...before,
    status: 'finished' as const,
    endDate: '2027-02',
    partnerIds: [...kept, added.id],
    summary: { ...before.summary!, sv: `${before.summary!.sv} Allt blev klart.` },
    changeReason: 'Slutrapport <i>inlämnad</i>',
  }
  await importSeed(
    { project: seed.project!.map((project) => (project.id === before.id ? after : project)) },
    'Uppdatering',
    '2027-03-03T08:00:00.000Z',
  )
})

test('a record tells its latest changes field by field, with the reason', async () => {
  const text = textOf(await pageOf(path))
  expect(text).toContain('Ändrades i utgåva 2, 3 mars 2027: ')
  expect(text).toContain('Status från Pågår till Avslutad.')
  expect(text).toContain('Slut från uppgift saknas till februari 2027.')
  expect(text).toMatch(new RegExp(`Partner: \\+ ${added.name}, − `))
  expect(text).toContain('Sammanfattning har ändrats.')
  expect(text).toContain('Skäl: Slutrapport &lt;i&gt;inlämnad&lt;/i&gt;')
  expect(text).toContain('Tillkom i utgåva 1, 28 november 2026: Grunddata')
})

test('its history shows what was put into a long text, and leads to both versions', async () => {
  const page = await pageOf(`${path}/history`)
  expect(page).toMatch(/<ins><span class="hidden" lang="sv"\s*>Tillagt:\s*<\/span> Allt blev klart\.<\/ins>/)
  expect(page).not.toContain('<del>')
  for (const release of [1, 2]) expect(page).toContain(`href="${BASE}/${path}?asOf=${release}"`)
  expect(textOf(await pageOf(`${path}/history?lang=en`))).toContain('Status from Ongoing to Finished')
})

test('the page of an earlier release is the same bytes after a later one', async () => {
  for (const [address, page] of earlier) expect(await pageOf(`${address}?asOf=1`), address).toBe(page)
})

test('a change names a record that was closed by its last name', async () => {
  const short = { ...added, id: '9999-kort-partner', name: 'Kort partner' }
  const other = seed.project!.find(
    ({ id, municipalityCode }) => municipalityCode === '9999' && id !== before.id,
  )!
  const address = `projects/${other.id}`
  const withShort = { ...other, partnerIds: [...(other.partnerIds ?? []), short.id] }
  await importSeed({ partner: [short], project: [withShort] }, 'Partner till', '2027-03-10T08:00:00.000Z')
  const earlierPage = await pageOf(`${address}?asOf=3`)
  await importSeed({ project: [other] }, 'Partner bort', '2027-03-11T08:00:00.000Z')
  await importSeed({ partner: seed.partner! }, 'Partnern stängs', '2027-03-12T08:00:00.000Z', 1)
  for (const page of [address, `${address}/history`]) {
    const text = textOf(await pageOf(page))
    expect(text, page).toContain('Partner: − Kort partner')
    expect(text, page).toContain('Partner: + Kort partner')
    expect(text, page).not.toContain(`+ ${short.id}`)
  }
  expect(textOf(await pageOf('changes?since=4'))).toContain('Inte längre aktuell: Kort partner')
  expect(await pageOf(`${address}?asOf=3`)).toBe(earlierPage)
})

/** The same record with markup in every text that its fields have. */
function poisoned(record: object, fields: Readonly<Record<string, Field>>): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = fields[name]
      if (value === null || !field) return [name, value]
      if (field.kind === 'text') return [name, `${String(value)} ${HOSTILE}`]
      if (field.kind === 'languageMap')
        return [name, { sv: `${value.sv} ${HOSTILE}`, ...(value.en && { en: `${value.en} ${HOSTILE}` }) }]
      if (field.kind === 'objects')
        return [name, (value as object[]).map((one) => poisoned(one, field.fields!))]
      return [name, value]
    }),
  )
}

test('markup in any text is text on every page', async () => {
  const batch = Object.fromEntries(
    allResources.map(({ name, fields }) => [
      name,
      (seed[name as keyof Batch] ?? []).slice(0, 400).map((record) => poisoned(record, fields)),
    ]),
  ) as Batch
  await importSeed(batch, HOSTILE, '2027-04-01T08:00:00.000Z')
  for (const { name, path: list } of allResources) {
    const { id } = seed[name as keyof Batch]![0]!
    for (const address of [`${list}/${id}`, `${list}/${id}?lang=en`, `${list}/${id}/history`]) {
      const page = await pageOf(address)
      expect(page, address).not.toMatch(/<img|<b class=bad|<\/script><b/)
      expect(page, address).toContain('&lt;img src=x onerror=alert(1)&gt;')
    }
  }
})
