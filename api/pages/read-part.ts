import type { Database } from '../../db/database.ts'
import { listDocuments } from '../../db/queries/list-records.ts'
import type { InRelease } from '../../db/queries/record-names.ts'
import type { Selection } from '../../db/queries/selection.ts'
import type { Json } from '../../db/schema/json.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { limits } from '../limits.ts'
import type { ApiRecord, RelatedList } from './widget-part.ts'

export type ShownRecord = Json & ApiRecord

/** The address of a record's page, from its path below the API's base. */
type AddressOf = (path: string) => string

/** A record as the API answers with it: with an address. */
export const withAddressOf = ({ path }: Resource, record: Json, addressOf: AddressOf): ShownRecord => ({
  ...record,
  id: String(record.id),
  url: addressOf(`/${path}/${String(record.id)}`),
})

/** A list that a part shows or needs. */
export type PartQuery = Omit<RelatedList, 'name'> & Partial<Pick<Selection, 'words'>>

/** Reads lists together: as much of each as one page of the API has. Returns them in the order of the queries. */
export async function readForParts(
  db: Database,
  at: InRelease,
  queries: readonly PartQuery[],
  addressOf: AddressOf,
): Promise<ShownRecord[][]> {
  const lists = await listDocuments(
    db,
    queries.map(({ words = null, ...query }) => ({ ...query, ...at, words, limit: limits.maxPageSize })),
  )
  return lists.map((docs, i) =>
    docs.map((doc) => withAddressOf(queries[i]!.resource, JSON.parse(doc) as Json, addressOf)),
  )
}

/** Reads the lists that a part needs beside its records. Returns them by name. */
export async function readRelated(
  db: Database,
  at: InRelease,
  related: readonly RelatedList[],
  addressOf: AddressOf,
): Promise<Record<string, ShownRecord[]>> {
  const lists = await readForParts(db, at, related, addressOf)
  return Object.fromEntries(related.map(({ name }, i) => [name, lists[i]!]))
}
