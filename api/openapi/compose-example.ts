import type { JsonSchema } from './json-schema.ts'

const PREFIX = '#/components/schemas/'

/** A value that a schema describes, put together from the examples of its parts. */
export function composeExample(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): unknown {
  const { examples, $ref, properties, items, anyOf } = schema
  if (Array.isArray(examples)) return examples[0] as unknown
  if (typeof $ref === 'string') {
    const referred = schemas[$ref.slice(PREFIX.length)]
    if (!referred) throw new Error(`There is no schema ${$ref}.`)
    return composeExample(referred, schemas)
  }
  if (properties)
    return Object.fromEntries(
      Object.entries(properties as Record<string, JsonSchema>).map(([name, member]) => [
        name,
        composeExample(member, schemas),
      ]),
    )
  if (items) return [composeExample(items as JsonSchema, schemas)]
  if (Array.isArray(anyOf)) return composeExample(anyOf[0] as JsonSchema, schemas)
  throw new Error(`A schema has no example: ${JSON.stringify(schema)}`)
}
