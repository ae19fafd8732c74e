import Sqlite from 'better-sqlite3'
import type { Resource } from '../../../db/schema/resource.ts'
import { packageTitle, provenanceOf } from '../../dumps/package-readme.ts'
import { DATA_LICENSE } from '../../constants.ts'
import { type DumpSource, recordPages } from '../../dumps/source.ts'
import { type SqlTable, tablesOf } from './sqlite-tables.ts'

/**
 * Writes data sets as an SQLite file with plain tables: one per data set with a column per value and one per list, with
 * foreign keys; `_about` and `_columns` describe them.
 * @param path a file that does not exist yet
 * @param onPage called between pages of records; throws to stop
 */
export async function writeSqlite(
  path: string,
  source: DumpSource,
  resources: readonly Resource[],
  onPage: () => Promise<void> = async () => undefined,
): Promise<void> {
  const sqlite = new Sqlite(path)
  try {
    // The file is completed or discarded, so no rollback is needed.
    sqlite.pragma('journal_mode = OFF')
    sqlite.pragma('synchronous = OFF')
    sqlite.pragma('foreign_keys = OFF')
    const tables = resources.map((resource) => ({ resource, tables: tablesOf(resource, resources) }))
    for (const { sql } of tables.flatMap(({ tables }) => tables)) sqlite.exec(sql)
    writeAbout(sqlite, source, resources)
    writeColumns(
      sqlite,
      tables.flatMap(({ tables }) => tables),
    )
    for (const { resource, tables: own } of tables) {
      const statements = own.map((table) => ({ table, insert: sqlite.prepare(table.insert) }))
      for await (const records of recordPages(source, resource)) {
        sqlite.transaction(() => {
          for (const record of records)
            for (const { table, insert } of statements)
              for (const row of table.rows(record)) insert.run(...row)
        })()
        await onPage()
      }
    }
  } finally {
    sqlite.close()
  }
}

function writeAbout(sqlite: Sqlite.Database, source: DumpSource, resources: readonly Resource[]): void {
  sqlite.exec('CREATE TABLE "_about" ("what" TEXT PRIMARY KEY, "sv" TEXT NOT NULL, "en" TEXT NOT NULL)')
  const insert = sqlite.prepare('INSERT INTO "_about" VALUES (?, ?, ?)')
  const { address, citation } = provenanceOf(source, resources, 'sqlite')
  const title = packageTitle(resources)
  const same = (text: string) => [text, text] as const
  const rows: readonly (readonly [string, string, string])[] = [
    ['title', title.sv, title.en],
    ['release', ...same(String(source.release?.id ?? 0))],
    ['publishedAt', ...same(source.release?.publishedAt ?? '')],
    ['license', ...same(DATA_LICENSE)],
    ['citation', citation.sv, citation.en],
    ['address', ...same(address)],
    [
      'unknown',
      'NULL betyder att uppgiften inte är känd; det är inte noll.',
      'NULL means that the value is not known; it is not zero.',
    ],
    [
      'fictional',
      'Rader med fictional = 1 hör till Exempelby, som inte finns. De är påhittade.',
      'Rows with fictional = 1 belong to Exempelby, which does not exist.',
    ],
  ]
  for (const row of rows) insert.run(...row)
}

function writeColumns(sqlite: Sqlite.Database, tables: readonly SqlTable[]): void {
  sqlite.exec(
    'CREATE TABLE "_columns" ("table" TEXT, "column" TEXT, "titleSv" TEXT NOT NULL, "titleEn" TEXT NOT NULL, "descriptionSv" TEXT NOT NULL, "descriptionEn" TEXT NOT NULL, PRIMARY KEY ("table", "column"))',
  )
  const insert = sqlite.prepare('INSERT INTO "_columns" VALUES (?, ?, ?, ?, ?, ?)')
  for (const { name, columns } of tables)
    for (const { name: column, title, description } of columns)
      insert.run(name, column, title.sv, title.en, description.sv, description.en)
}
