import type { Field, Fields } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { namedReferences } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'

/** Records of a resource, of which only some fields are shown. */
export interface ShownRecords {
  readonly resource: Resource
  readonly records: readonly Json[]
  /** @default all */
  readonly fields?: readonly string[]
}

/** The name of a resource, and the id of one of its records. */
type Reference = readonly [resource: string, id: string]

/** The ids that values of a field refer to, as pairs of resource and id. */
function* referencesOf(value: unknown, field: Field): Generator<Reference> {
  if (value === null || value === undefined) return
  if (field.refersTo !== undefined) yield [field.refersTo, String(value)]
  else if (field.item) for (const one of value as readonly unknown[]) yield* referencesOf(one, field.item)
  else if (field.fields) for (const one of value as readonly Json[]) yield* referencesAmong(one, field.fields)
}

function* referencesAmong(record: Json, fields: Fields): Generator<Reference> {
  for (const [name, field] of Object.entries(fields)) yield* referencesOf(record[name], field)
}

/** The records that these refer to, and that their names mention. */
export const referencesIn = (shown: readonly ShownRecords[]): Reference[] =>
  shown.flatMap(({ resource, records, fields = Object.keys(resource.fields) }) =>
    records.flatMap((record) => [
      ...fields.flatMap((name) => [...referencesOf(record[name], resource.fields[name]!)]),
      ...namedReferences(resource, record),
    ]),
  )
