import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import type { Database } from '../../db/database.ts'
import { changeReasonColumn } from '../../db/import/change-reason.ts'
import type { ImportOptions } from '../../db/import/import-release.ts'
import { readFile } from '../../db/import/read-file.ts'
import { reportLines, unusedReasonNotices, whereOf } from '../../db/import/report.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { allResources } from '../../db/resources/index.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { importFile } from '../helpers/import-files.ts'
import { workbook } from '../helpers/workbook.ts'

// Why a record was changed, as the person who changed it says it in the file.

const folder = mkdtempSync(join(tmpdir(), 'utblick-reasons-'))
afterAll(() => rmSync(folder, { recursive: true }))

let db: Database
beforeEach(async () => {
  ;({ db } = openNode(':memory:'))
  await seedRegister(db, '2026-01-01T00:00:00.000Z')
})

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const load = (file: string, resource = 'twin-towns', options: Partial<ImportOptions> = {}) =>
  importFile(db, file, resource, { municipality: '0764', ...options })
const reasons = () => db.selectFrom('changeReason').selectAll().orderBy('id').execute()
const documentOf = async (id: string) =>
  (
    await db
      .selectFrom('twinTown')
      .select('doc')
      .where('id', '=', id)
      .where('untilRelease', 'is', null)
      .executeTakeFirstOrThrow()
  ).doc

const REASON = 'Rättat efter påpekande från kommunarkivet'

test.each([
  ['reason.csv', `id;Vad vi gör tillsammans;Skäl till ändringen\n0764-turnov;Musik;${REASON}\n`],
  ['english.csv', `id,Together Sv,Reason for the change\n0764-turnov,Musik," ${REASON} "\n`],
  [
    'reason.ndjson',
    JSON.stringify({ id: '0764-turnov', together: { sv: 'Musik' }, changeReason: REASON }) + '\n',
  ],
  [
    'reason.json',
    JSON.stringify({
      records: { 'twin-towns': [{ id: '0764-turnov', together: { sv: 'Musik' }, changeReason: REASON }] },
    }),
  ],
])(
  '%s: the reason is kept for the record and the release, and is no part of the record',
  async (name, text) => {
    const { issues, release, unusedReasons } = await load(write(name, text))
    expect(issues).toEqual([])
    expect(release).toBe(2)
    expect(unusedReasons).toEqual([])
    expect(await reasons()).toEqual([{ resource: 'twinTown', id: '0764-turnov', release: 2, reason: REASON }])
    const doc = await documentOf('0764-turnov')
    expect(doc).toContain('Musik')
    expect(doc).not.toContain(REASON)
  },
)

test('a workbook has it in a column of its own', async () => {
  const rows = [
    ['id', 'togetherSv', 'Reason for the change'],
    ['0764-turnov', 'Musik', REASON],
  ]
  const file = write('reason.xlsx', workbook({ name: 'twin-towns', rows }))
  expect((await load(file)).release).toBe(2)
  expect((await reasons()).map(({ reason }) => reason)).toEqual([REASON])
})

test('the same data with another reason makes no release, and the import says whose reason it does not keep', async () => {
  await load(write('one.csv', `id;Vad vi gör tillsammans;changeReason\n0764-turnov;Musik;${REASON}\n`))
  const file = write('two.csv', 'id;Vad vi gör tillsammans;changeReason\n0764-turnov;Musik;Ett annat skäl\n')
  const again = await load(file)
  expect(again.release).toBeNull()
  expect(reportLines(again, 'sv')).toEqual(['Inget har ändrats, så ingen ny utgåva behövs.'])
  const read = await readFile(file, { resource: 'twin-towns' })
  if ('issues' in read) throw new Error('unreadable')
  expect(unusedReasonNotices(again.unusedReasons, read.locate).map(({ sv }) => sv)).toEqual([
    'Skälet sparas inte, för posten ändras inte (1 st): rad 2, changeReason. Ta bort skälet, eller rätta uppgiften som det gäller.',
  ])
  expect((await reasons()).map(({ reason }) => reason)).toEqual([REASON])
})

test('an empty cell is no reason, and a file without the column loses nothing', async () => {
  const result = await load(
    write('empty.csv', 'id;Vad vi gör tillsammans;changeReason\n0764-turnov;Musik; \n'),
  )
  expect(result.release).toBe(2)
  expect(result.unusedReasons).toEqual([])
  expect(await reasons()).toEqual([])
})

test.each([
  ['too long', 'x'.repeat(501), 'skälet har 501 tecken; skriv högst 500'],
  [
    'two lines',
    '"rad ett\nrad två"',
    'skälet har styrtecken, radbrytningar eller trasiga tecken; skriv en rad vanlig text',
  ],
  [
    'a bell',
    'ring\u0007',
    'skälet har styrtecken, radbrytningar eller trasiga tecken; skriv en rad vanlig text',
  ],
  [
    'a path',
    'Enligt /home/anna/lista.csv',
    'skälet publiceras och får inte innehålla en sökväg på den här datorn; skriv varför posten ändras',
  ],
])('%s: an error by row and column, and nothing is written', async (_, reason, message) => {
  const file = write(
    'bad.csv',
    `id;Vad vi gör tillsammans;Skäl till ändringen\n0764-turnov;Musik;${reason}\n`,
  )
  const { issues, release } = await load(file)
  expect(issues.map((issue) => `${whereOf(issue, 'sv')}: ${issue.message.sv}`)).toEqual([
    `rad 2, Skäl till ändringen: ${message}`,
  ])
  expect(release).toBeNull()
  expect(await reasons()).toEqual([])
})

test('a reason that is not text is an error beside the record’s other errors', async () => {
  const file = write(
    'number.ndjson',
    JSON.stringify({ id: '0764-turnov', status: 'friendly', changeReason: 5 }) + '\n',
  )
  const { issues } = await load(file)
  expect(issues.map(({ field }) => field).sort()).toEqual(['changeReason', 'status'])
  expect(issues.find(({ field }) => field === 'changeReason')?.message.en).toBe(
    'the reason is not text; write it in quotes',
  )
})

test('a dry run shows the reason and keeps none', async () => {
  const file = write('dry.csv', `id;Vad vi gör tillsammans;changeReason\n0764-turnov;Musik;${REASON}\n`)
  const result = await load(file, 'twin-towns', { dryRun: true })
  expect(reportLines(result, 'sv', { dryRun: true })).toContain(`      Skäl: ${REASON}`)
  expect(await reasons()).toEqual([])
})

test('records that --replace closes have its reason, and only those', async () => {
  const [kept, ...lacking] = await db
    .selectFrom('report')
    .select(['id', 'doc'])
    .where('id', 'like', '0764-%')
    .orderBy('id')
    .execute()
  expect(lacking).not.toEqual([])
  const file = write('rest.ndjson', `${kept!.doc}\n`)
  const replace = { replace: true, closes: lacking.length }
  const wrong = await load(file, 'reports', { ...replace, closingReason: 'x'.repeat(501) })
  expect(wrong.issues.map(({ resource }) => resource)).toEqual(['--closing-reason'])
  const reason = 'Rapporterna gällde en annan kommun'
  const { issues, release } = await load(file, 'reports', { ...replace, closingReason: reason })
  expect(issues).toEqual([])
  expect(await reasons()).toEqual(lacking.map(({ id }) => ({ resource: 'report', id, release, reason })))
})

test('no resource has a field or column of that name', () => {
  for (const resource of allResources)
    expect(flatColumns(resource).map(({ name }) => name)).not.toContain(changeReasonColumn.name)
})
