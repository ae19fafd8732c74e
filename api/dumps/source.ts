import type { Database, ReleaseRow } from '../../db/database.ts'
import { listRecords } from '../../db/queries/list-records.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { withNames } from '../formats/with-names.ts'
import { withAddress } from '../envelope/stored-document.ts'

/** Source of a dump: the register in one release, with one origin. */
export interface DumpSource {
  readonly db: Database
  /** The release; undefined before the first. */
  readonly release: ReleaseRow | undefined
  /** Origin of the records' addresses. */
  readonly origin: string
  /** Only fictional records, or only real ones. @default both */
  readonly fictional?: boolean | null
}

/**
 * Records read at a time. Bounds the memory of a dump, and how long it blocks other answers: about 10 ms.
 */
const PAGE_SIZE = 50

/**
 * Every record of a data set as the API serves it, in list order, a page at a time. Reads one release, so that a dump is
 * consistent when a new release is published meanwhile.
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
      // Not the index over current versions: a new release between two pages would change it.
      isLatest: false,
      filters: {},
      words: null,
      fictional,
      sort: [],
      limit: PAGE_SIZE,
      offset: 0,
      after: last === null ? null : [last],
    })
    if (rows.length > 0) yield rows.map(({ id, doc }) => withAddress(origin, resource, id, doc))
    if (rows.length < PAGE_SIZE) return
    last = rows.at(-1)!.id
  }
}

/** The same, parsed. */
export async function* recordPages(
  source: DumpSource,
  resource: Resource,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  const at = { release: source.release?.id ?? 0, isLatest: false }
  for await (const documents of documentPages(source, resource)) {
    const records = documents.map((document) => JSON.parse(document) as Record<string, unknown>)
    yield await withNames(source.db, resource, at, records)
  }
}
