import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { importRelease, type ImportOptions } from '../../db/import/import-release.ts'
import { changeLines, lossLines } from '../../db/import/change-lines.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { allResources } from '../../db/resources/index.ts'
import { type FileFormat, formats, importFile, provby, type Row, writeRows } from '../helpers/import-files.ts'

// Every rule in every format: whose records a file may touch, and what it does to them.

const folder = mkdtempSync(join(tmpdir(), 'utblick-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

// One register for all: a test that may change it does so in a copy.
const original = openNode(':memory:')
await seedRegister(original.db, '2026-11-01T08:00:00.000Z')
await importRelease(original.db, provby, { publishedAt: '2026-11-02T08:00:00.000Z', municipality: '0199' })
const bytes = original.sqlite.serialize()
bytes.fill(1, 18, 20)

let db: Database
beforeEach(async () => {
  const { writeFileSync } = await import('node:fs')
  const file = join(folder, `${Math.random().toString(36).slice(2)}.sqlite`)
  writeFileSync(file, bytes)
  ;({ db } = openNode(file))
  return () => db.destroy()
})

/** The current documents by "resource/id", but for those of some municipality. */
async function documents(but?: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { name } of allResources)
    for (const { id, doc } of await db
      .selectFrom(name as 'project')
      .select(['id', 'doc'])
      .where('untilRelease', 'is', null)
      .execute())
      if (but === undefined || (JSON.parse(doc) as { municipalityCode: unknown }).municipalityCode !== but)
        found[`${name}/${id}`] = doc
  return found
}
const current = async (name: string, id: string) => {
  const doc = (await documents())[`${name}/${id}`]
  return doc === undefined ? undefined : (JSON.parse(doc) as Record<string, unknown>)
}

const item = (id: string, row: Row = {}): Row => ({
  id,
  municipalityCode: '0199',
  titleSv: 'Utlysning',
  type: 'call',
  sources: '[{"sourceId":"prov-policy"}]',
  ...row,
})
async function tried(
  format: FileFormat,
  path: string,
  rows: readonly Row[],
  options?: Partial<ImportOptions>,
) {
  const result = await importFile(db, await writeRows(folder, format, path, rows), path, options)
  const where = (f: object) => ('where' in f ? (f.where as { sv: string }).sv : '')
  return {
    ...result,
    messages: result.issues.map((f) => `${where(f)} ${f.resource} ${f.id} ${f.message.sv}`),
  }
}
const partner = (row: Row): Row => ({
  name: 'Ny',
  country: 'FI',
  sources: '[{"sourceId":"icld"}]',
  ...row,
  id: row.id ?? 'ny',
})

describe.each(formats)('%s:', (format) => {
  test('a row of another municipality is an error that names it, and nothing is written', async () => {
    const before = await documents()
    const rows = [item('0199-ny-1'), item('0199-ny-2'), item('0199-ny-3', { municipalityCode: '0138' })]
    const { messages } = await tried(format, 'monitoring-items', rows)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('0199-ny-3')
    expect(messages[0]).toContain(
      'posten hör till kommun Tyresö (0138), de flesta i filen till Provby (0199)',
    )
    const { messages: explicit } = await tried(format, 'monitoring-items', rows, { municipality: '0199' })
    expect(explicit).toHaveLength(1)
    expect(explicit[0]).toContain('filen gäller kommun 0199; posten hör till Tyresö (0138)')
    expect(await documents()).toEqual(before)
  })

  test('what is missing is not closed; --replace closes it within one municipality that is explicit', async () => {
    const others = await documents('0199')
    const rows = ['a', 'b', 'c'].map((letter) => ({ id: `0199-${letter}`, municipalityCode: '0199' }))
    expect((await tried(format, 'monitoring-items', rows)).counts).toEqual({})
    expect((await tried(format, 'monitoring-items', rows, { replace: true })).messages).toEqual([
      expect.stringContaining('--replace  säg vilken kommuns poster som ska ersättas'),
    ])
    const explicit = { replace: true, municipality: '0199' }
    const refused = await tried(format, 'monitoring-items', rows, explicit)
    expect(refused).toMatchObject({ unconfirmed: ['closing'], release: null })
    expect(refused.changes.flatMap((change) => lossLines(change, 'sv'))).toEqual([
      '  Omvärldsbevakning › 0199-d (Utlysning d): tas bort ur registret',
    ])
    expect(await tried(format, 'monitoring-items', rows, { ...explicit, closes: 2 })).toMatchObject({
      unconfirmed: ['closing'],
    })
    expect((await tried(format, 'monitoring-items', rows, { ...explicit, closes: 1 })).counts).toEqual({
      monitoringItem: { added: 0, changed: 0, closed: 1 },
    })
    expect(await documents('0199')).toEqual(others)
  })

  test('a missing column keeps the value; an empty cell removes it, and says so', async () => {
    const kept = await tried(format, 'monitoring-items', [{ id: '0199-a', titleSv: 'Ny titel' }])
    expect(kept.changes.flatMap((change) => changeLines(change, 'sv'))).toEqual([
      '  Omvärldsbevakning › 0199-a (Ny titel)',
      '      Rubrik (svenska): Utlysning a → Ny titel',
    ])
    expect(await current('monitoringItem', '0199-a')).toMatchObject({
      title: { sv: 'Ny titel', en: 'Call a' },
      deadline: '2026-12-01',
    })
    const removed = await tried(format, 'monitoring-items', [{ id: '0199-a', titleEn: null, deadline: null }])
    expect(removed.changes.flatMap((change) => lossLines(change, 'sv'))).toEqual([
      '  Omvärldsbevakning › 0199-a (Ny titel): Rubrik (engelska) tas bort (Call a)',
      '  Omvärldsbevakning › 0199-a (Ny titel): Sista dag tas bort (2026-12-01)',
    ])
    expect(await current('monitoringItem', '0199-a')).toMatchObject({
      title: { sv: 'Ny titel' },
      deadline: null,
    })
  })

  test('another municipality’s id is not taken over, whether it is current or closed', async () => {
    const id = '0138-lagstiftningsprocesser'
    const { messages } = await tried(format, 'monitoring-items', [item(id)], { municipality: '0199' })
    expect(messages[0]).toContain(
      'id hör till kommun Tyresö (0138); ge posten ett eget id, till exempel 0199-lagstiftningsprocesser',
    )
    const left = (
      await tried(format, 'monitoring-items', [{ id: '0138-policyprocesser', municipalityCode: '0138' }], {
        municipality: '0138',
        replace: true,
        closes: 2,
      })
    ).counts
    expect(left).toMatchObject({ monitoringItem: { closed: 2 } })
    const closed = await tried(format, 'monitoring-items', [item(id)], { municipality: '0199' })
    expect(closed.messages[0]).toContain('id hör till kommun Tyresö (0138), även om posten är borttagen')
  })

  test('a shared record may be added and be there unchanged, and is not changed', async () => {
    const before = await current('partner', 'cern')
    const same = { id: 'cern', municipalityCode: null, name: String(before!.name), country: 'CH' }
    expect((await tried(format, 'partners', [same], { municipality: '0199' })).messages).toEqual([])
    const { messages } = await tried(format, 'partners', [{ ...same, name: 'Vår' }], { municipality: '0199' })
    expect(messages[0]).toMatch(/gemensam för alla kommuner .* --whole-register \(Namn\)/)
    const taken = await tried(format, 'partners', [{ ...same, municipalityCode: '0199' }], {
      municipality: '0199',
    })
    expect(taken.messages).toHaveLength(1)
    const added = await tried(format, 'partners', [partner({ municipalityCode: null })], {
      municipality: '0199',
    })
    expect(added.counts).toEqual({ partner: { added: 1, changed: 0, closed: 0 } })
    const kept = await tried(format, 'partners', [{ id: 'cern', place: 'Meyrin' }], { wholeRegister: true })
    expect(kept.counts.partner).toEqual({ added: 0, changed: 1, closed: 0 })
  })

  test('a reference to another municipality’s own record is an error, to a shared one it is none', async () => {
    const project = { ...item('0199-p'), type: undefined } as unknown as Row
    const { type: _, ...row } = project
    const own = await tried(format, 'projects', [{ ...row, unitId: '9999-kulturnamnden' }])
    expect(own.messages[0]).toContain('”9999-kulturnamnden” tillhör kommun Exempelby (9999)')
    expect((await tried(format, 'projects', [{ ...row, leadPartnerId: 'cern' }])).messages).toEqual([])
  })

  test.each([
    ['764', 'menas Alvesta (0764)?'],
    ['9998', 'det finns ingen kommun 9998 i registret; de som finns är'],
    ['', 'det finns ingen kommun'],
  ])('the municipality "%s" does not exist, and what is meant is explicit', async (municipality, words) => {
    const { messages } = await tried(format, 'monitoring-items', [{ id: '0199-a', titleSv: 'X' }], {
      municipality,
    })
    expect(messages.join()).toContain(words)
  })

  test.each(['clusters', 'history', 'schema', 'projects'])('the id "%s" is refused', async (id) => {
    const { messages } = await tried(format, 'monitoring-items', [item(id)])
    expect(messages[0]).toContain(`”${id}” är ett ord i API:ets adresser`)
  })

  test('the note of the release is made of what changed, and has no path', async () => {
    await tried(format, 'monitoring-items', [
      item('0199-a', { titleSv: 'X' }),
      item('0199-ny'),
      item('0199-ny-2'),
    ])
    expect((await listReleases(db)).at(-1)?.note).toBe('Omvärldsbevakning: 2 nya poster, 1 ändrad post')
  })
})

test.each([
  ['a control character', 'Rad ett\nrad två'],
  ['half a character', 'Utgåva \uD800'],
  ['a path', 'Ur /home/anna/Dokument/projekt.csv'],
  ['a path of Windows', 'C:\\Users\\anna\\projekt.xlsx'],
  ['what only the seed is called', 'Grunddata: de fem policyerna och Exempelby'],
  ['too many characters', 'a'.repeat(501)],
])('a note with %s is refused', async (_, note) => {
  const options = { publishedAt: '2026-11-03T08:00:00.000Z', note, municipality: '0199' }
  const { issues, release } = await importRelease(
    db,
    { municipality: [{ id: '0199', municipalityCode: '0199', name: 'Nya Provby' }] } as never,
    options,
  )
  expect(issues.map(({ resource }) => resource)).toEqual(['--note'])
  expect(release).toBeNull()
})

test('what a dry run shows of a new record is its values as they are read', async () => {
  const { changes } = await tried('csv', 'monitoring-items', [item('0199-ny', { deadline: '2026-12-24' })])
  expect(changes.flatMap((change) => changeLines(change, 'en'))).toEqual([
    '  Monitoring items › 0199-ny (Utlysning): new',
    '      Municipality code: 0199',
    '      Title (Swedish): Utlysning',
    '      Type: Call for applications',
    '      Deadline: 2026-12-24',
    '      Sources: [{"sourceId":"prov-policy"}]',
  ])
})

test('no file about one municipality changes a record of another, or a shared one, by a byte', async () => {
  const ids = Object.keys(await documents()).map((key) => key.split('/') as [string, string])
  const anyRow = fc.oneof(
    fc.constantFrom(...ids).map(([name, id]) => ({ name, row: { id, name: 'X', title: { sv: 'X' } } })),
    fc
      .constantFrom(...ids)
      .map(([name, id]) => ({ name, row: { id, municipalityCode: '0199', title: { sv: 'X' } } })),
    fc.constantFrom(...ids).map(([name, id]) => ({ name, row: { id, municipalityCode: null, place: null } })),
    fc
      .constantFrom('a', 'b', 'ny')
      .map((id) => ({ name: 'monitoringItem', row: { ...provby.monitoringItem[0], id: `0199-${id}` } })),
  )
  const others = await documents('0199')
  let day = 3
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRow, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (rows, replace) => {
        const batch: Record<string, unknown[]> = {}
        for (const { name, row } of rows) (batch[name] ??= []).push(row)
        await importRelease(db, batch as never, {
          publishedAt: new Date(Date.UTC(2027, 0, (day += 1))).toISOString(),
          municipality: '0199',
          replace,
          ...(replace && { closes: 1 }),
        })
        expect(await documents('0199')).toEqual(others)
      },
    ),
    { numRuns: 60 },
  )
})
