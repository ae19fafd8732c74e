/** The records of one municipality, for the pages that tell of it whole. */
import type { Database } from '../../db/database.ts'
import { listDocuments } from '../../db/queries/list-records.ts'
import { type RecordFor, resourceOf, type ResourceName } from '../../db/resources/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { type ResolvedRelease, toSelection } from '../parameters/as-of.ts'

/** By the name of their resource. */
export type OwnRecords = { readonly [N in ResourceName]?: readonly RecordFor<N>[] }

/** Records of each resource that are read: more than any municipality has, and a bound. */
export const MAX_RECORDS = 2000

/** The records of a municipality in a release, by id, and the resources that have more of them than were read. */
export async function readOwnRecords(
  db: Database,
  resolved: ResolvedRelease,
  { names, code }: { readonly names: readonly ResourceName[]; readonly code: string },
): Promise<{ readonly own: OwnRecords; readonly truncated: readonly Resource[] }> {
  const queries = names.map((name) => {
    const resource = resourceOf(name)!
    const filters = { municipality: [code] }
    return {
      ...toSelection(resolved),
      resource,
      filters,
      words: null,
      sort: [],
      limit: MAX_RECORDS + 1,
    }
  })
  const lists = await listDocuments(db, queries)
  return {
    own: Object.fromEntries(
      names.map((name, i) => [
        name,
        lists[i]!.slice(0, MAX_RECORDS).map((doc) => JSON.parse(doc) as unknown),
      ]),
    ) as OwnRecords,
    truncated: queries.flatMap(({ resource }, i) => (lists[i]!.length > MAX_RECORDS ? [resource] : [])),
  }
}
