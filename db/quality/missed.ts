import { allResources } from '../resources/index.ts'
import type { Field } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import { perResource } from '../schema/per-resource.ts'

/** Fields that every record has: what it is identified by, and what it is based on. */
export const commonFields: readonly string[] = Object.keys(allResources[0]!.fields).filter((name) =>
  allResources.every(({ fields }) => name in fields),
)

/** Whether a reader of the record expects a value. */
function isExpected(record: Json, { missedWhile }: Field): boolean {
  if (missedWhile === undefined || missedWhile === 'never') return missedWhile === undefined
  if (typeof missedWhile === 'function') return missedWhile(record)
  const value = record[missedWhile.field] ?? null
  if ('isKnown' in missedWhile) return value !== null
  return 'isOneOf' in missedWhile
    ? missedWhile.isOneOf.includes(String(value))
    : !missedWhile.isNoneOf.includes(String(value))
}

/** Whether a value is not known, and a reader of the record would expect it. */
export const isMissed = (record: Json, name: string, field: Field): boolean =>
  record[name] === null && isExpected(record, field)

/**
 * The fields that a record may lack: those that may be null, where null says no more than that the source does not
 * state the value. Without those that every record has.
 */
export const optionalFields = perResource(({ fields }): readonly (readonly [name: string, field: Field])[] =>
  Object.entries(fields).filter(
    ([name, { optional, missedWhile, whenNull, isOrder }]) =>
      optional && missedWhile !== 'never' && !whenNull && !isOrder && !commonFields.includes(name),
  ),
)

/** The fields of which a reader of this record expects a value. */
export const expectedFields = (resource: Parameters<typeof optionalFields>[0], record: Json) =>
  optionalFields(resource).filter(([, field]) => isExpected(record, field))
