import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from '../../api/app.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { importFile, provby } from '../helpers/import-files.ts'

// A file fetched from the API, edited at leisure, and imported after others have changed the register.

const folder = mkdtempSync(join(tmpdir(), 'utblick-newer-'))
afterAll(() => rmSync(folder, { recursive: true }))

const forms = [
  'json',
  'ndjson',
  'csv',
  'csv&csvDialect=excel',
  'xlsx',
  'xlsx&fields=title,deadline',
  'csv&fields=title',
] as const

/** A register where 0199-a has changed since the file was fetched; `edit` says what the person does with the file. */
async function staleFile(form: string, edit: (text: string) => string = (text) => text) {
  const { db } = openNode(':memory:')
  const own = { publishedAt: '2026-11-02T08:00:00.000Z', municipality: '0199' }
  await importRelease(db, provby, own)
  const app = createApp({
    db,
    releases: () => listReleases(db),
    build: 'test',
    now: () => new Date('2026-12-01T00:00:00Z'),
    logError: (error) => {
      throw error
    },
  })
  const response = await app.request(`http://localhost/utblick/v1/monitoring-items?format=${form}`)
  expect(response.status).toBe(200)
  const ending = form.split('&')[0]!
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  const file = join(
    mkdtempSync(join(folder, 'f-')),
    form === 'csv&fields=title' ? named! : `min-fil.${ending}`,
  )
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
  if (ending === 'xlsx') {
    const parts = unzipSync(readFileSync(file))
    const sheet = 'xl/worksheets/sheet1.xml'
    writeFileSync(file, zipSync({ ...parts, [sheet]: strToU8(edit(strFromU8(parts[sheet]!))) }))
  } else writeFileSync(file, edit(readFileSync(file, 'utf8')))
  const [a, ...rest] = provby.monitoringItem
  const changed = { ...a!, title: { sv: 'Ändrad av en annan', en: 'Call a' } }
  await importRelease(
    db,
    { monitoringItem: [changed, ...rest] },
    { ...own, publishedAt: '2026-11-03T08:00:00.000Z' },
  )
  const titles = async () =>
    Object.fromEntries(
      (
        await db
          .selectFrom('monitoringItem')
          .select(['id', 'doc'])
          .where('untilRelease', 'is', null)
          .execute()
      ).map(({ id, doc }) => [id, (JSON.parse(doc) as { title: { sv: string } }).title.sv]),
    )
  const run = (options = {}) => importFile(db, file, 'monitoring-items', options)
  return { db, run, titles }
}

describe.each(forms)('a file fetched as %s', (form) => {
  test('does not put back what others have changed since, and says which records those are', async () => {
    const { run, titles } = await staleFile(form, (text) => text.replace('Utlysning b', 'Min ändring'))
    const refused = await run()
    expect(refused).toMatchObject({ release: null, issues: [], unconfirmed: ['newer'] })
    expect(refused.newer).toMatchObject([
      { id: '0199-a', inFile: 'unedited', changedAt: '2026-11-03T08:00:00.000Z' },
    ])
    expect((await titles())['0199-b']).toBe('Utlysning b')
    expect((await run({ newer: 'overwrite' })).release).toBe(3)
    expect(await titles()).toMatchObject({ '0199-a': 'Ändrad av en annan', '0199-b': 'Min ändring' })
  })

  test('asks before it overwrites a record that both have changed', async () => {
    const edit = (text: string) => text.replace('Utlysning a', 'Min ändring')
    const { run, titles } = await staleFile(form, edit)
    expect(await run()).toMatchObject({ release: null, newer: [{ id: '0199-a', inFile: 'edited' }] })
    expect(await run({ newer: 'keep' })).toMatchObject({ release: null, counts: {} })
    expect((await titles())['0199-a']).toBe('Ändrad av en annan')
    expect((await run({ newer: 'overwrite' })).release).toBe(3)
    expect((await titles())['0199-a']).toBe('Min ändring')
  })

  test('overwrites only the fields that were edited', async () => {
    const { run, db } = await staleFile(form, (text) => text.replace('Call a', 'My change'))
    expect((await run({ newer: 'overwrite' })).release).toBe(3)
    const { doc } = await db
      .selectFrom('monitoringItem')
      .select('doc')
      .where('id', '=', '0199-a')
      .orderBy('version', 'desc')
      .executeTakeFirstOrThrow()
    expect((JSON.parse(doc) as { title: object }).title).toEqual({
      sv: 'Ändrad av en annan',
      en: 'My change',
    })
  })
})

test.each(['03/11/2026 09:00', '3 nov', 'okänt'])(
  'a date of a version that a spreadsheet has rewritten as "%s" is not taken for a newer one',
  async (date) => {
    const stale = await staleFile('csv', (text) => text.replaceAll(/2026-11-02T[^,]*Z/g, date))
    expect(await stale.run()).toMatchObject({ release: null, unconfirmed: ['newer'] })
    await stale.db.destroy()
  },
)

test('a record that has been closed since is not opened again without a word', async () => {
  const { db, run, titles } = await staleFile('csv')
  await importRelease(
    db,
    { monitoringItem: provby.monitoringItem.slice(0, 3) },
    { publishedAt: '2026-11-04T08:00:00.000Z', municipality: '0199', replace: true, closes: 1 },
  )
  expect((await run()).newer).toMatchObject([{ id: '0199-d', changedAt: null }])
  await run({ newer: 'overwrite' })
  expect(await titles()).not.toHaveProperty('0199-d')
})

test('with --replace, a record that came after the file is not closed without a word', async () => {
  const { db, run, titles } = await staleFile('csv')
  const later = { ...provby.monitoringItem[0]!, id: '0199-senare' }
  await importRelease(
    db,
    { monitoringItem: [later] },
    { publishedAt: '2026-11-04T08:00:00.000Z', municipality: '0199' },
  )
  const options = { municipality: '0199', replace: true }
  expect((await run(options)).newer).toMatchObject([
    { id: '0199-a' },
    { id: '0199-senare', inFile: 'missing' },
  ])
  expect((await run({ ...options, newer: 'keep' })).release).toBeNull()
  expect(await titles()).toHaveProperty('0199-senare')
})

test('a file in which nothing differs from the register asks nothing, however old it is', async () => {
  const { run } = await staleFile('csv', (text) => text.replace('Utlysning a', 'Ändrad av en annan'))
  expect(await run()).toMatchObject({ newer: [], issues: [], counts: {} })
})
