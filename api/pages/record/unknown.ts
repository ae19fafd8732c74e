import { allResources } from '../../../db/resources/index.ts'
import type { Field } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'

/** Fields that every record has: what it is identified by, and what it is based on. */
export const commonFields: readonly string[] = Object.keys(allResources[0]!.fields).filter((name) =>
  allResources.every(({ fields }) => name in fields),
)

/** Whether a value is not known, and a reader of the record would expect it. */
export function isMissed(record: Json, name: string, { missedWhile }: Field): boolean {
  if (record[name] !== null || missedWhile === 'never') return false
  return missedWhile === undefined || missedWhile.isOneOf.includes(String(record[missedWhile.field]))
}
