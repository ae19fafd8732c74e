import type { Field, Fields } from '../../../db/schema/field.ts'

export const union = (names: readonly string[]) =>
  names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ')

/** A comment for the reader of the types. */
export const comment = (text: string) => `/** ${text.replaceAll('*/', '*\\/')} */`

/** The value of a field as TypeScript, without null. */
function plainType({ kind, choices = {}, item, fields = {} }: Field): string {
  switch (kind) {
    case 'languageMap':
      return 'LanguageMap'
    case 'uncertainDate':
      return 'UncertainDate'
    case 'money':
      return 'Money'
    case 'boolean':
      return 'boolean'
    case 'integer':
    case 'decimal':
      return 'number'
    case 'choice':
      return union(Object.keys(choices))
    case 'list':
      return `readonly (${item ? valueType(item) : 'unknown'})[]`
    case 'objects':
      return `readonly { ${members(fields).join('\n')} }[]`
    default:
      return 'string'
  }
}

/** The values of a field as the API serves them, as TypeScript. */
export const valueType = (field: Field) => plainType(field) + (field.optional ? ' | null' : '')

/** Fields as members of an interface, each with what it means. */
export const members = (fields: Fields): string[] =>
  Object.entries(fields).map(
    ([name, field]) =>
      `${comment(field.unit ? `${field.description.en} (${field.unit.en})` : field.description.en)}\nreadonly ${name}: ${valueType(field)}`,
  )

/** What one value of a filter may be: the words of a choice, a number, or text as the API reads it. */
export function filterType(field: Field): string {
  if (field.kind === 'choice' || field.kind === 'boolean') return plainType(field)
  // Amounts may be given as text, where a number would lose its decimals.
  if (field.kind === 'money') return 'string | number'
  return field.kind === 'integer' || field.kind === 'decimal' ? 'number' : 'string'
}
