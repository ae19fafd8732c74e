import { resourceOf } from '../../db/resources/index.ts'
import { type Field, type Fields, MAX_TEXT } from '../../db/schema/field.ts'
import { parseUncertainDate } from '../../db/schema/uncertain-date.ts'
import { both, type JsonSchema, nullable, object, ref } from './json-schema.ts'

/** The form of every id, from the definition that all resources share. */
export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$'

const byKind: Record<Field['kind'], (field: Field) => JsonSchema> = {
  text: () => ({ type: 'string', minLength: 1, maxLength: MAX_TEXT }),
  languageMap: () => ref('LanguageMap'),
  code: ({ pattern }) => ({ type: 'string', ...(pattern && { pattern: pattern.source }) }),
  choice: ({ choices = {} }) => ({ type: 'string', enum: Object.keys(choices), 'x-labels': choices }),
  date: () => ({ type: 'string', format: 'date' }),
  uncertainDate: () => ref('UncertainDate'),
  integer: (field) => ({ type: 'integer', ...bounds(field) }),
  decimal: (field) => ({ type: 'number', ...bounds(field) }),
  money: () => ref('Money'),
  boolean: () => ({ type: 'boolean' }),
  url: () => ({ type: 'string', format: 'uri', pattern: '^https?://' }),
  email: () => ({ type: 'string', format: 'email' }),
  reference: ({ refersTo = '' }) => ({
    type: 'string',
    pattern: ID_PATTERN,
    'x-refers-to': resourceOf(refersTo)?.path ?? refersTo,
  }),
  list: ({ item, minimum }) => ({ type: 'array', items: item ? valueSchema(item) : {}, ...atLeast(minimum) }),
  objects: ({ fields = {}, minimum }) => ({
    type: 'array',
    items: object(fieldSchemas(fields)),
    ...atLeast(minimum),
  }),
}

const bounds = ({ minimum, maximum }: Field) => ({
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
})
const atLeast = (minimum: number | undefined) => (minimum ? { minItems: minimum } : {})

/** The values of a field as the API serves them, without its name and texts. */
export function valueSchema(field: Field): JsonSchema {
  const schema = byKind[field.kind](field)
  return field.optional ? nullable(schema) : schema
}

/** A field as the API serves it: its values, its title, what it means, its unit and an example. */
export const fieldSchema = (field: Field, example: unknown): JsonSchema => ({
  ...valueSchema(field),
  title: both(field.title),
  description: both(field.description),
  ...(field.unit && { 'x-unit': field.unit }),
  examples: [example],
})

const fieldSchemas = (fields: Fields): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, exampleValue(field))]),
  )

/** The definition's example in the form the API serves it. */
export function exampleValue(field: Field): unknown {
  return field.kind === 'uncertainDate' ? parseUncertainDate(String(field.example)) : field.example
}
