import { project } from '../../db/resources/project.ts'
import { columnsOf, searchTable, valuesTable } from '../../db/schema/columns.ts'
import { columnValues, searchTexts } from '../../db/schema/column-values.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { moreCodes } from './more-codes.ts'
import { makeRegister } from './register.ts'

interface Composed extends Readonly<Record<string, unknown>> {
  readonly id: string
  readonly title: Readonly<Record<string, string>>
}

/**
 * The tests' register with as many municipalities as Sweden has and `count` more projects of Exempelby, written
 * straight into the store: an import of as many takes minutes. Each is a copy of one of Exempelby's own with another
 * id, title, start and budget, so that sorts, filters, places and words differ between records.
 */
export async function makeLargeRegister(file: string, count: number) {
  const opened = await makeRegister(file)
  const { sqlite } = opened
  const resource = project as unknown as Resource
  const columns = columnsOf(resource)
  const own = ['id', 'fromRelease', ...columns.filter((c) => !c.many).map((c) => c.name), 'doc']
  const insert = sqlite.prepare(
    `INSERT INTO project (${own.map((name) => `"${name}"`).join(', ')}) VALUES (${own.map(() => '?').join(', ')})`,
  )
  const index = sqlite.prepare(`INSERT INTO ${searchTable(resource)} (rowid, title, text) VALUES (?, ?, ?)`)
  const side = new Map(
    columns
      .filter((c) => c.many)
      .map((c) => [
        c.name,
        sqlite.prepare(`INSERT INTO ${valuesTable(resource, c)} (value, version) VALUES (?, ?)`),
      ]),
  )
  const documents = sqlite
    .prepare<[], string>(
      `SELECT doc FROM project WHERE municipalityCode = '9999' AND untilRelease IS NULL ORDER BY id`,
    )
    .pluck()
    .all()
  const municipality = sqlite
    .prepare<[], string>(`SELECT doc FROM municipality WHERE id = '9999' AND untilRelease IS NULL`)
    .pluck()
    .get()!
  const found = sqlite.prepare(
    'INSERT INTO municipality (id, fromRelease, municipalityCode, fictional, doc) VALUES (?, 1, ?, 1, ?)',
  )
  sqlite.transaction(() => {
    for (const code of moreCodes)
      found.run(code, code, JSON.stringify({ ...(JSON.parse(municipality) as Composed), id: code }))
    for (let i = 0; i < count; i += 1) {
      const number = String(i).padStart(6, '0')
      const record = variant(JSON.parse(documents[i % documents.length]!) as Composed, i, number)
      const { single, several } = columnValues(resource, record)
      const values: Record<string, unknown> = {
        ...single,
        id: record.id,
        fromRelease: 1,
        doc: JSON.stringify(record),
      }
      const version = insert.run(...own.map((name) => values[name] ?? null)).lastInsertRowid
      for (const { column, values: found } of several)
        for (const value of found) side.get(column.name)!.run(value, version)
      const { title, text } = searchTexts(resource, record)
      index.run(version, title, text)
    }
  })()
  return opened
}

function variant(record: Composed, i: number, number: string): Composed {
  const title = Object.fromEntries(
    Object.entries(record.title).map(([language, words]) => [language, `${words} ${number}`]),
  )
  const day = `20${String(i % 27).padStart(2, '0')}-0${1 + (i % 9)}-1${i % 10}`
  return {
    ...record,
    id: `9999-massprov-${number}`,
    title,
    // Every fifth start and every third budget is unknown: unknown values have a place of their own in a sorted list.
    startDate: i % 5 === 0 ? null : { edtf: day, earliest: day, latest: day },
    budget: i % 3 === 0 ? null : { amount: `${(i * 7919) % 1_000_000}.00`, currency: 'SEK' },
  }
}
