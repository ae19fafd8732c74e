import type { Database, ReleaseRow } from '../../db/database.ts'
import { listRecords } from '../../db/queries/list-records.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { withNames } from '../formats/with-names.ts'
import { withAddress } from '../http/document.ts'

/** What a dump is made of: the register as it was in one release, with the addresses of one host. */
export interface DumpSource {
  readonly db: Database
  /** The release; undefined before the first. */
  readonly release: ReleaseRow | undefined
  /** Address that the records' own addresses start with. */
  readonly origin: string
  /** Only records of municipalities that are invented, or only those that are not; both without it. */
  readonly fictional?: boolean | null
}

/**
 * Records read at a time: what a dump holds in memory, however large the data set is, and for how long it holds up
 * other answers: some 10 ms.
 */
const PAGE = 50

/**
 * Every record of a data set as the API serves it, in the order of a list, a page at a time. The release fixes
 * what is read, so that a dump is whole even when a new release arrives meanwhile.
 */
export async function* documentPages(
  { db, release, origin, fictional = null }: DumpSource,
  resource: Resource,
): AsyncGenerator<readonly string[]> {
  let last: string | null = null
  while (true) {
    const rows = await listRecords(db, {
      resource,
      release: release?.id ?? 0,
      // Never the index over current versions: a release that arrives between two pages would change what is current.
      current: false,
      filters: {},
      words: null,
      fictional,
      sort: [],
      limit: PAGE,
      offset: 0,
      after: last === null ? null : [last],
    })
    if (rows.length > 0) yield rows.map(({ id, doc }) => withAddress(origin, resource, id, doc))
    if (rows.length < PAGE) return
    last = rows.at(-1)!.id
  }
}

/** The same, record by record, for a form that needs to read them. */
export async function* recordPages(
  source: DumpSource,
  resource: Resource,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  const at = { release: source.release?.id ?? 0, current: false }
  for await (const documents of documentPages(source, resource)) {
    const records = documents.map((document) => JSON.parse(document) as Record<string, unknown>)
    yield await withNames(source.db, resource, at, records)
  }
}
