import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { documentsOf } from './in-batches.ts'
import { type ListQuery, order } from './list-records.ts'
import { fromWhere } from './selection.ts'

/** Versions chosen in one query (as one value: D1 takes 2 MB), and documents read in one. They bound the memory. */
const WINDOW = 100_000
const BATCH = 500

/**
 * The documents of all records that a list is asked for, in its order, a batch at a time. The release fixes what
 * is read, so that the whole is of one release even when a new one arrives meanwhile.
 */
export async function* selectedDocuments(
  db: Database,
  query: Pick<ListQuery, 'resource' | 'release' | 'filters' | 'words' | 'bbox' | 'fictional' | 'sort'>,
): AsyncGenerator<readonly string[]> {
  const { resource } = query
  // Never the index over current versions: a release that arrives between two batches would change what is current.
  const selection = { ...query, current: false }
  for (let start = 0; ; start += WINDOW) {
    const { rows } = await sql<{ chosen: string }>`
      select json_group_array("version") as "chosen" from (
        select t."version" ${fromWhere(selection)}
        order by ${sql.join(order(selection))} limit ${sql.lit(WINDOW)} offset ${sql.lit(start)})`.execute(db)
    const chosen = JSON.parse(rows[0]?.chosen ?? '[]') as number[]
    for (let i = 0; i < chosen.length; i += BATCH) {
      yield await documentsOf(
        db,
        chosen.slice(i, i + BATCH).map((version) => ({ resource, version })),
      )
    }
    if (chosen.length < WINDOW) return
  }
}
