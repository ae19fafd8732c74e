import type { Field, Fields } from '../../../db/schema/field.ts'
import { kindOf } from '../../../db/schema/kinds/kind-of.ts'

/** A comment for the reader of the types. */
export const comment = (text: string) => `/** ${text.replaceAll('*/', '*\\/')} */`

/** The values of a field as the API serves them, as TypeScript. */
export function valueType(field: Field): string {
  const { typeScript, shape } = kindOf(field)
  const type = typeScript?.(field, { valueType, members }) ?? shape?.name ?? 'string'
  return type + (field.optional ? ' | null' : '')
}

/** Fields as members of an interface, each with what it means. */
export const members = (fields: Fields): string[] =>
  Object.entries(fields).map(
    ([name, field]) =>
      `${comment(field.unit ? `${field.description.en} (${field.unit.en})` : field.description.en)}\nreadonly ${name}: ${valueType(field)}`,
  )
