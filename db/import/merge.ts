import type { Field } from '../schema/field.ts'
import { isObject, type Json } from '../schema/json.ts'
import { inputValue } from '../schema/flat/cells.ts'
import type { SubColumn } from '../schema/kinds/kind.ts'
import { kindOf } from '../schema/kinds/kind-of.ts'
import type { Resource } from '../schema/resource.ts'
import type { ValidRecord } from '../schema/validate.ts'

/**
 * A record of a file, completed from the register. A field that the file lacks keeps its current value;
 * null removes it. Each language of a text and each part of an amount is a field of its own in this sense, as it
 * is a column of its own in a table.
 * @param current the record as it is in the register; undefined for a new one
 */
export function mergeInput({ fields }: Resource, input: Json, current: ValidRecord | undefined): Json {
  const merged: Record<string, unknown> = { ...input }
  for (const [name, field] of Object.entries(fields)) {
    const before = current === undefined ? null : inputValue(field, current[name])
    if (input[name] !== undefined) merged[name] = mergeValue(field, input[name], current?.[name])
    else if (before !== null) merged[name] = before
    else delete merged[name]
  }
  return merged
}

/** @param before as it is served */
function mergeValue(field: Field, given: unknown, before: unknown): unknown {
  // An empty list is what "none" is called where a list cannot be unknown.
  if (given === null) return isList(field) && !field.optional ? [] : null
  const { subColumns } = kindOf(field)
  if (!subColumns || !isObject(given)) return given
  const parts = Object.entries({ ...keptParts(subColumns, given, before), ...given }).filter(
    ([, part]) => part !== null && part !== undefined,
  )
  return parts.length === 0 ? null : Object.fromEntries(parts)
}

/** The parts of a value that remain where a file gives some of them. */
function keptParts(subColumns: readonly SubColumn[], given: Json, before: unknown): Json {
  if (!isObject(before)) return {}
  const first = subColumns[0]!.name
  const isChanged = given[first] !== undefined && given[first] !== before[first]
  const kept = subColumns.filter(({ isAboutFirst }) => !(isAboutFirst && isChanged))
  return Object.fromEntries(kept.map(({ name }) => [name, before[name]]))
}

const isList = ({ item, fields }: Field) => item !== undefined || fields !== undefined
