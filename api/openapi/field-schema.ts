import { resourceOf } from '../../db/resources/index.ts'
import type { Field } from '../../db/schema/field.ts'
import { ID_PATTERN as ID_FORM } from '../../db/schema/kinds/reference.ts'
import type { JsonSchemaTools } from '../../db/schema/kinds/kind.ts'
import { kindOf, kinds } from '../../db/schema/kinds/kind-of.ts'
import { both, type JsonSchema, member, nullable, object, ref } from './json-schema.ts'

/** Pattern of ids, for JSON Schema. */
export const ID_PATTERN = ID_FORM.source

const tools: JsonSchemaTools = {
  valueSchema,
  objectSchema: (fields) =>
    object(
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, exampleValue(field))]),
      ),
    ),
  pathOf: (name) => resourceOf(name)?.path ?? name,
}

/** Schema of a field's values, without title and description. */
export function valueSchema(field: Field): JsonSchema {
  const { shape, jsonSchema } = kindOf(field)
  const schema = shape ? ref(shape.name) : (jsonSchema?.(field, tools) ?? {})
  return field.optional ? nullable(schema) : schema
}

/** Shared object schemas, by name. */
export const shapeSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    [...kinds.values()].flatMap(({ shape }) => {
      if (!shape) return []
      const { name, members, ...rest } = shape
      const properties = Object.entries(members).map(
        ([key, { schema, description, example }]) => [key, member(schema, description, example)] as const,
      )
      return [[name, object(Object.fromEntries(properties), rest)]]
    }),
  )

/** Schema of a field: values, title, description, unit and example. */
export const fieldSchema = (field: Field, example: unknown): JsonSchema => ({
  ...valueSchema(field),
  title: both(field.title),
  description: both(field.description),
  ...(field.isDerived && { readOnly: true }),
  ...(field.unit && { 'x-unit': field.unit }),
  examples: [example],
})

/** The definition's example as it is in JSON. */
export function exampleValue(field: Field): unknown {
  const { served } = kindOf(field)
  return served ? served(field.example) : field.example
}
