import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import type { Database } from '../../db/database.ts'
import { whereOf } from '../../db/import/report.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { twinTown } from '../../db/resources/twin-town.ts'
import { cellsOf } from '../../db/schema/flat/cells.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import type { Json } from '../../db/schema/json.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { parseUncertainDate } from '../../db/schema/uncertain-date.ts'
import { importFile } from '../helpers/import-files.ts'

// A date as EDTF has it, and beside it the words of the source.

const folder = mkdtempSync(join(tmpdir(), 'utblick-dates-'))
afterAll(() => rmSync(folder, { recursive: true }))

let db: Database
beforeEach(async () => {
  ;({ db } = openNode(':memory:'))
  await seedRegister(db, '2026-01-01T00:00:00.000Z')
})

const ID = '0764-turnov'
const WORDS = 'sedan slutet av 80-talet'
const WITH_WORDS = { ...parseUncertainDate('1985~/1989~'), asWritten: WORDS }

async function load(name: string, text: string) {
  const file = join(folder, name)
  writeFileSync(file, text)
  return importFile(db, file, 'twin-towns', { municipality: '0764' })
}
const csv = (headings: string, row: string) => load('towns.csv', `id;${headings}\n${ID};${row}\n`)
const json = (since: unknown) => load('towns.ndjson', `${JSON.stringify({ id: ID, since })}\n`)
async function town(): Promise<Json> {
  const { doc } = await db
    .selectFrom('twinTown')
    .select('doc')
    .where('id', '=', ID)
    .where('untilRelease', 'is', null)
    .executeTakeFirstOrThrow()
  return JSON.parse(doc) as Json
}
const since = async () => (await town()).since

test.each([
  ['JSON', () => json({ edtf: '1985~/1989~', asWritten: ` ${WORDS} ` })],
  ['names of columns', () => csv('since;sinceAsWritten', `1985~/1989~;${WORDS}`)],
  ['Swedish headings', () => csv('Sedan;Sedan (källans ord)', `1985~/1989~;${WORDS}`)],
  ['English headings', () => csv('Since;Since (as written)', `1985~/1989~;${WORDS}`)],
])('%s: the date is served with the words', async (_, importIt) => {
  expect((await importIt()).issues).toEqual([])
  expect(await since()).toEqual(WITH_WORDS)
})

test('without words the value has no such member, so older documents are as they were', async () => {
  await json({ edtf: '1978', asWritten: null })
  expect(await since()).toEqual(parseUncertainDate('1978'))
  await csv('since;sinceAsWritten', '1979;')
  expect(await since()).toEqual(parseUncertainDate('1979'))
})

test('a table that lacks the words keeps them as long as the date is the same', async () => {
  await json({ edtf: '1985~/1989~', asWritten: WORDS })
  const same = await csv('since', '1985~/1989~')
  expect([same.issues, same.release]).toEqual([[], null])
  await csv('sinceAsWritten', 'mot slutet av 80-talet')
  expect(await since()).toEqual({ ...WITH_WORDS, asWritten: 'mot slutet av 80-talet' })
  await csv('since', '1978')
  expect(await since()).toEqual(parseUncertainDate('1978'))
})

test('the date and its words are removed together', async () => {
  await json({ edtf: '1985~/1989~', asWritten: WORDS })
  await csv('since', '')
  expect(await since()).toBeNull()
})

test('words alone are no date', async () => {
  await json(null)
  const { issues } = await csv('Sedan;Sedan (källans ord)', `;${WORDS}`)
  expect(issues.map((issue) => `${whereOf(issue, 'sv')}: ${issue.message.sv}`)).toEqual([
    'rad 2, Sedan: värdet saknas; skriv ett datum, till exempel 1978, 2007-01, 2007-01-23, 198X, 1989~, 1985/1994 eller [2003..]',
  ])
})

test.each([
  [
    { edtf: 'förr', asWritten: WORDS },
    'since.edtf',
    /^"förr" går inte att använda; skriv ett datum, till exempel 1978/,
  ],
  [
    { edtf: '1978', asWritten: 'ring\u0007' },
    'since.asWritten',
    /styrtecken \(U\+7\)|styrtecken \(U\+0007\)/,
  ],
  [{ edtf: '1978', words: WORDS }, 'since.words', /./],
  ['förr', 'since', /^"förr" går inte att använda/],
])('%j is an error of %s', async (value, field, message) => {
  const { issues } = await json(value)
  expect(issues.map((issue) => issue.field)).toEqual([field])
  expect(issues[0]!.message.sv).toMatch(message)
})

test('what is exported is imported again without a change', async () => {
  await json({ edtf: '1985~/1989~', asWritten: WORDS })
  const record = await town()
  const columns = flatColumns(twinTown as unknown as Resource)
  const cells = cellsOf(columns, record)
  const cell = (name: string) => cells[columns.findIndex((column) => column.name === name)]
  expect([cell('since'), cell('sinceAsWritten')]).toEqual(['1985~/1989~', WORDS])
  const again = await load('towns.ndjson', `${JSON.stringify(record)}\n`)
  expect([again.issues, again.release]).toEqual([[], null])
})
