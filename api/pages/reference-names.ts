import type { Database } from '../../db/database.ts'
import { type InRelease, recordNames } from '../../db/queries/record-names.ts'
import type { ReferencedIds } from '../../db/queries/unknown-ids.ts'
import { resourceOf } from '../../db/resources/index.ts'
import type { Field, Fields, LanguageMap } from '../../db/schema/field.ts'
import type { Json } from '../../db/schema/json.ts'
import { type FindName, namedReferences } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'

/** Records of a resource, of which only some fields are shown. */
export interface ShownRecords {
  readonly resource: Resource
  readonly records: readonly Json[]
  /** @default all */
  readonly fields?: readonly string[]
}

/** The ids that values of a field refer to, as pairs of resource and id. */
function* referencesOf(value: unknown, field: Field): Generator<readonly [resource: string, id: string]> {
  if (value === null || value === undefined) return
  if (field.refersTo !== undefined) yield [field.refersTo, String(value)]
  else if (field.item) for (const one of value as readonly unknown[]) yield* referencesOf(one, field.item)
  else if (field.fields) for (const one of value as readonly Json[]) yield* referencesIn(one, field.fields)
}

function* referencesIn(record: Json, fields: Fields): Generator<readonly [resource: string, id: string]> {
  for (const [name, field] of Object.entries(fields)) yield* referencesOf(record[name], field)
}

/**
 * The names of all records that these refer to, and of those that their own names mention: one query per resource.
 * @param also further records
 */
export async function referenceNames(
  db: Database,
  release: InRelease,
  shown: readonly ShownRecords[],
  also: readonly ReferencedIds[] = [],
): Promise<FindName> {
  const wanted = new Map<string, Set<string>>()
  const want = ([name, id]: readonly [string, string]) =>
    wanted.set(name, (wanted.get(name) ?? new Set()).add(id))
  for (const { resource, ids } of also) for (const id of ids) want([resource.name, id])
  for (const { resource, records, fields = Object.keys(resource.fields) } of shown)
    for (const record of records) {
      for (const name of fields) {
        const field = resource.fields[name]
        if (field) for (const reference of referencesOf(record[name], field)) want(reference)
      }
      for (const reference of namedReferences(resource, record)) want(reference)
    }
  const names = await Promise.all(
    [...wanted].map(async ([name, ids]): Promise<readonly [string, ReadonlyMap<string, LanguageMap>]> => {
      const resource = resourceOf(name)
      return [name, resource ? await recordNames(db, { ...release, resource }, [...ids]) : new Map()]
    }),
  )
  const found = new Map(names)
  return (resource, id) => found.get(resource)?.get(id)
}
