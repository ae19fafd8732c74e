import type { Database } from '../../db/database.ts'
import { findNames, type InRelease } from '../../db/queries/record-names.ts'
import type { ReferencedIds } from '../../db/queries/unknown-ids.ts'
import type { Field, Fields } from '../../db/schema/field.ts'
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
 * The names of all records that these refer to, and of those that their own names mention: in one statement, and one
 * more where names mention others.
 * @param also further records
 */
export function referenceNames(
  db: Database,
  release: InRelease,
  shown: readonly ShownRecords[],
  also: readonly ReferencedIds[] = [],
): Promise<FindName> {
  return findNames(db, release, [
    ...also.flatMap(({ resource, ids }) => ids.map((id) => [resource.name, id] as const)),
    ...shown.flatMap(({ resource, records, fields = Object.keys(resource.fields) }) =>
      records.flatMap((record) => [
        ...fields.flatMap((name) => [...referencesOf(record[name], resource.fields[name]!)]),
        ...namedReferences(resource, record),
      ]),
    ),
  ])
}
