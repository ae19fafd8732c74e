import type { Label } from '../../db/schema/field.ts'

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Both languages in one text, Swedish first: the document does not depend on the language (DOK.06). */
export const both = ({ sv, en }: Label): string => (sv === en ? sv : `${sv} / ${en}`)

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** The same schema, or null. */
export function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values, $ref, ...rest } = schema
  if ($ref !== undefined) return { anyOf: [{ $ref }, { type: 'null' }], ...rest }
  return {
    type: [...[type].flat(), 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
    ...rest,
  }
}

/** An object whose members are all required, except those in `optional`. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  options: { readonly optional?: readonly string[]; readonly description?: Label } = {},
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !options.optional?.includes(name))
  return {
    type: 'object',
    ...(options.description && { description: both(options.description) }),
    properties,
    ...(required.length > 0 && { required }),
  }
}

/** A member with the same meaning in every schema: its description and an example. */
export const member = (schema: JsonSchema, description: Label, example?: unknown): JsonSchema => ({
  ...schema,
  description: both(description),
  ...(example !== undefined && { examples: [example] }),
})

export const array = (items: JsonSchema, description?: Label): JsonSchema => ({
  type: 'array',
  ...(description && { description: both(description) }),
  items,
})

export const text: JsonSchema = { type: 'string' }
export const address: JsonSchema = { type: 'string', format: 'uri' }
export const dateTime: JsonSchema = { type: 'string', format: 'date-time' }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const truth: JsonSchema = { type: 'boolean' }
