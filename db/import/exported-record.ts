import { citedFields } from '../resources/citation.ts'
import type { Field, Fields } from '../schema/field.ts'
import { inputValue } from '../schema/flat/cells.ts'
import { isObject, type Json } from '../schema/json.ts'
import { ownFields } from '../schema/own-fields.ts'
import type { Resource } from '../schema/resource.ts'

/** Members that the export adds to a record, in addition to derived fields, embedded records and the date of its version. */
const ADDED_MEMBERS = ['url', 'fictional']

/**
 * A record in JSON as the import takes it. An exported record has more than its own fields, and these are
 * left out; a record that a person wrote is left unchanged, so that validation can reject unknown fields.
 */
export function importable(resource: Resource, record: unknown): unknown {
  if (!isObject(record)) return record
  // Every record of the API has this member, whatever fields were requested. It is a field of municipalities alone.
  const isExported = typeof record.fictional === 'boolean'
  const fields = ownFields(resource)
  const added = [...ADDED_MEMBERS, ...Object.keys(resource.embeds), ...Object.keys(resource.fields)]
  return membersOf(fields, record, isExported ? added : [])
}

/** The members of a record except added ones that the definition does not have as fields. */
const membersOf = (fields: Fields, record: Json, made: readonly string[]): Json =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => Object.hasOwn(fields, name) || !made.includes(name))
      .map(([name, value]) => [name, toInput(fields[name], value)]),
  )

/** An exported value, as a person writes it; any other value unchanged. */
function toInput(field: Field | undefined, value: unknown): unknown {
  if (!field) return value
  if (!Array.isArray(value)) return field.item || field.fields ? value : inputValue(field, value)
  if (field.item) return value.map((item) => toInput(field.item, item))
  const { fields } = field
  return fields ? value.map((item) => (isObject(item) ? membersOf(fields, item, citedFields) : item)) : value
}
