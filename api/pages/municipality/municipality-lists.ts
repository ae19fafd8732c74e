import type { InRelease } from '../../../db/queries/record-names.ts'
import { resources, type ResourceName } from '../../../db/resources/index.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { Database } from '../../../db/database.ts'
import type { PageContext } from '../page.ts'
import { type PartQuery, readForParts, type ShownRecord } from '../read-part.ts'
import { listParts } from '../parts/definitions.ts'
import { relatedLists, sortOf } from '../widget-part.ts'

/** A resource that a widget shows, with its records of a municipality, and what the widget needs beside them. */
export interface ShownList {
  readonly resource: Resource
  readonly records: readonly ShownRecord[]
  readonly related: Readonly<Record<string, readonly ShownRecord[]>>
}

const keyOf = ({ resource, filters, sort }: PartQuery) => JSON.stringify([resource.name, filters, sort])

/**
 * Everything that widgets show of one municipality, at most 500 records of each kind. The lists are read together, then
 * what they need beside them; each list once.
 */
export async function municipalityLists(
  db: Database,
  release: InRelease,
  code: string,
  to: PageContext['to'],
): Promise<ShownList[]> {
  const read = new Map<string, readonly ShownRecord[]>()
  const readOnce = async (queries: readonly PartQuery[]) => {
    const unread = new Map(queries.map((query) => [keyOf(query), query]))
    for (const key of read.keys()) unread.delete(key)
    const lists = await readForParts(db, release, [...unread.values()], to)
    for (const [i, key] of [...unread.keys()].entries()) read.set(key, lists[i]!)
  }
  const recordsOf = (query: PartQuery) => read.get(keyOf(query))!

  const shown = (Object.keys(listParts) as ResourceName[]).map((name) => ({
    name,
    resource: resources[name] as unknown as Resource,
    filters: { municipality: [code] },
    sort: sortOf(name),
  }))
  await readOnce(shown)
  const needed = shown.map((query) => relatedLists('list', query.name, recordsOf(query)))
  await readOnce(needed.flat())
  return shown.map((query, i) => ({
    resource: query.resource,
    records: recordsOf(query),
    related: Object.fromEntries(needed[i]!.map((list) => [list.name, recordsOf(list)])),
  }))
}
