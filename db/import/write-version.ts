import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../database.ts'
import type { Json } from '../schema/json.ts'
import { columnValues, searchTexts } from '../schema/column-values.ts'
import { searchTable, valuesTable } from '../schema/columns.ts'
import type { Resource } from '../schema/resource.ts'
// Columns and values tables are named by the definition, so their rows are typed by it and not by Kysely.
type AnyTables = Kysely<Record<string, Record<string, unknown>>>

/** Writes a new current version of a record, with its columns, values tables and search text. Returns its document. */
export async function insertVersion(
  trx: Transaction<Tables>,
  resource: Resource,
  record: Json,
  release: number,
  publishedAt: string,
): Promise<string> {
  const tables = trx as unknown as AnyTables
  const doc = JSON.stringify({ ...record, updatedAt: publishedAt })
  const { single, several } = columnValues(resource, record)
  const { insertId } = await tables
    .insertInto(resource.name)
    .values({ id: record.id, fromRelease: release, untilRelease: null, ...single, doc })
    .executeTakeFirstOrThrow()
  const version = Number(insertId)
  for (const { column, values } of several)
    for (const value of values)
      await tables.insertInto(valuesTable(resource, column)).values({ value, version }).execute()
  const { title, text } = searchTexts(resource, record)
  await sql`insert into ${sql.table(searchTable(resource))} (rowid, title, text) values (${version}, ${title}, ${text})`.execute(
    trx,
  )
  return doc
}

/** Ends a version: it stays for `asOf` and history, and is no longer current. */
export async function closeVersion(
  trx: Transaction<Tables>,
  resource: Resource,
  version: number,
  release: number,
): Promise<void> {
  await trx
    .updateTable(resource.name as 'project')
    .set({ untilRelease: release } as never)
    .where('version', '=', version)
    .execute()
}
