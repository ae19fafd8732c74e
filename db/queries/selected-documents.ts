import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { documentsOf } from './in-batches.ts'
import { type ListQuery, orderTerms } from './list-records.ts'
import { fromWhere } from './selection.ts'

/** Versions selected in one query: they are returned as one value, which D1 limits to 2 MB. */
const VERSIONS_PER_QUERY = 100_000
/** Some 100 kB, which take a few milliseconds to read and write. */
const DOCUMENTS_PER_QUERY = 25

type DocumentQuery = Pick<
  ListQuery,
  'resource' | 'release' | 'filters' | 'words' | 'bbox' | 'fictional' | 'sort'
>

/**
 * The versions of a list, in its order, from `start` on and at most as many as one query returns. It
 * reads every candidate record, so it runs where costly queries do.
 */
export async function selectedVersions(db: Database, query: DocumentQuery, start = 0): Promise<Float64Array> {
  // Never by the index over current versions: a release that arrives between two batches would change it.
  const selection = { ...query, isLatest: false }
  const { rows } = await sql<{ versions: string }>`
    select json_group_array("version") as "versions" from (
      select t."version" ${fromWhere(selection)}
      order by ${sql.join(orderTerms(selection))} limit ${sql.lit(VERSIONS_PER_QUERY)} offset ${sql.lit(start)})`.execute(
    db,
  )
  return Float64Array.from(JSON.parse(rows[0]?.versions ?? '[]') as number[])
}

/**
 * The documents of all records of a list, in its order, a batch at a time. All are of the query's release, even when a
 * new one arrives meanwhile.
 * @param first the versions from the beginning, as `selectedVersions` returns them
 */
export async function* selectedDocuments(
  db: Database,
  query: DocumentQuery,
  first: Float64Array,
): AsyncGenerator<readonly string[]> {
  const { resource } = query
  for (let start = 0, selected = first; ; selected = await selectedVersions(db, query, start)) {
    for (let i = 0; i < selected.length; i += DOCUMENTS_PER_QUERY) {
      const versions = [...selected.subarray(i, i + DOCUMENTS_PER_QUERY)]
      yield await documentsOf(
        db,
        versions.map((version) => ({ resource, version })),
      )
    }
    if (selected.length < VERSIONS_PER_QUERY) return
    start += VERSIONS_PER_QUERY
  }
}
