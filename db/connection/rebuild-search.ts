import type Sqlite from 'better-sqlite3'
import { allResources } from '../resources/index.ts'
import { searchTexts } from '../schema/column-values.ts'
import { searchTable } from '../schema/columns.ts'

/** Documents read at a time: what bounds the memory. */
const BATCH = 500

/**
 * Fills the text indexes with the record versions that they lack, from the documents. The indexes keep no text,
 * so a migration that changes how words are folded empties them and has them filled again here.
 */
export function rebuildSearch(sqlite: Sqlite.Database): void {
  // A resource that a later migration brings has no table yet.
  const tables = new Set(sqlite.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all())
  for (const resource of allResources.filter(({ name }) => tables.has(name))) {
    const index = searchTable(resource)
    const read = sqlite.prepare<[number], { version: number; doc: string }>(
      `SELECT "version", "doc" FROM "${resource.name}" WHERE "version" > ? ORDER BY "version" LIMIT ${BATCH}`,
    )
    const write = sqlite.prepare(`INSERT INTO "${index}" (rowid, "title", "text") VALUES (?, ?, ?)`)
    const last = sqlite.prepare<[], number | null>(`SELECT max(id) FROM "${index}_docsize"`).pluck().get()
    let rows = read.all(last ?? 0)
    while (rows.length > 0) {
      for (const { version, doc } of rows) {
        const { title, text } = searchTexts(resource, JSON.parse(doc) as Record<string, unknown>)
        write.run(version, title, text)
      }
      rows = read.all(rows.at(-1)!.version)
    }
  }
}
