import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { documentsOf } from './in-batches.ts'
import { type ListQuery, order } from './list-records.ts'
import { fromWhere } from './selection.ts'

/** Versions chosen in one query: as one value, of which D1 takes 2 MB. */
const WINDOW = 100_000
/** Documents read at once: some 100 kB, and a few milliseconds with writing them. */
const BATCH = 25

type Chosen = Pick<ListQuery, 'resource' | 'release' | 'filters' | 'words' | 'bbox' | 'fictional' | 'sort'>

/**
 * The versions of a list, in its order, from `start` on and at most as many as one query returns. It
 * reads every candidate record, so it runs where costly queries do.
 */
export async function chosenVersions(db: Database, query: Chosen, start = 0): Promise<Float64Array> {
  // Never the index over current versions: a release that arrives between two batches would change what is current.
  const selection = { ...query, current: false }
  const { rows } = await sql<{ chosen: string }>`
    select json_group_array("version") as "chosen" from (
      select t."version" ${fromWhere(selection)}
      order by ${sql.join(order(selection))} limit ${sql.lit(WINDOW)} offset ${sql.lit(start)})`.execute(db)
  return Float64Array.from(JSON.parse(rows[0]?.chosen ?? '[]') as number[])
}

/**
 * The documents of all records of a list, in its order, a batch at a time. The release fixes what
 * is read, so that the whole is of one release even when a new one arrives meanwhile.
 * @param first the versions from the beginning, as `chosenVersions` gives them
 */
export async function* selectedDocuments(
  db: Database,
  query: Chosen,
  first: Float64Array,
): AsyncGenerator<readonly string[]> {
  const { resource } = query
  for (let start = 0, chosen = first; ; chosen = await chosenVersions(db, query, start)) {
    for (let i = 0; i < chosen.length; i += BATCH) {
      const versions = [...chosen.subarray(i, i + BATCH)]
      yield await documentsOf(
        db,
        versions.map((version) => ({ resource, version })),
      )
    }
    if (chosen.length < WINDOW) return
    start += WINDOW
  }
}
