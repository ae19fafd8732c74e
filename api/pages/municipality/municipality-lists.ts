import { listRecords } from '../../../db/queries/list-records.ts'
import type { InRelease } from '../../../db/queries/record-names.ts'
import { resources, type ResourceName } from '../../../db/resources/index.ts'
import { sortColumn } from '../../../db/schema/columns.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { Database } from '../../../db/database.ts'
import { limits } from '../../limits.ts'
import type { PageContext } from '../page.ts'
import { listParts } from '../parts/definitions.ts'
import { type ApiRecord, type RelatedList, relatedLists } from '../widget-part.ts'

export type ShownRecord = Json & ApiRecord

/** A resource that a widget shows, with its records of a municipality, and what the widget needs beside them. */
export interface ShownList {
  readonly resource: Resource
  readonly records: readonly ShownRecord[]
  readonly related: Readonly<Record<string, readonly ShownRecord[]>>
}

type Query = Omit<RelatedList, 'name'>

/** What comes first where the widget does not order the records itself. */
const firstBy: { readonly [N in ResourceName]?: string } = { project: '-startDate', goal: 'position' }

/** Everything that widgets show of one municipality, at most 500 records of each kind; each list is read once. */
export async function municipalityLists(
  db: Database,
  release: InRelease,
  code: string,
  to: PageContext['to'],
): Promise<ShownList[]> {
  const read = new Map<string, Promise<ShownRecord[]>>()
  const readOnce = ({ resource, filters, sort }: Query): Promise<ShownRecord[]> => {
    const key = JSON.stringify([resource.name, filters, sort])
    const query = { resource, filters, sort, ...release, words: null, offset: 0, after: null }
    const records =
      read.get(key) ??
      listRecords(db, { ...query, limit: limits.maxPageSize }).then((rows) =>
        rows.map(({ id, doc }) => ({
          ...(JSON.parse(doc) as Json),
          id,
          url: to(`/${resource.path}/${id}`),
        })),
      )
    read.set(key, records)
    return records
  }
  const names = Object.keys(listParts) as ResourceName[]
  return Promise.all(
    names.map(async (name) => {
      const resource = resources[name] as unknown as Resource
      const records = await readOnce({
        resource,
        filters: { municipality: [code] },
        sort: sortOf(resource, firstBy[name]),
      })
      const lists = await Promise.all(
        relatedLists('list', name, records).map(
          async ({ name: key, ...query }) => [key, await readOnce(query)] as const,
        ),
      )
      return { resource, records, related: Object.fromEntries(lists) }
    }),
  )
}

const sortOf = (resource: Resource, by: string | undefined): Query['sort'] =>
  by === undefined
    ? []
    : [{ column: sortColumn(resource, by.replace('-', '')).name, descending: by.startsWith('-') }]
