import type { Label } from '../../db/schema/field.ts'
import { both, type JsonSchema } from './json-schema.ts'

/** One parameter of an operation, in both languages; the document and the pages are made from it. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly description: Label
  readonly schema: JsonSchema
  /** As it is written in an address. */
  readonly example?: string
  /** A parameter that the question means nothing without. */
  readonly required?: boolean
  /** Several values in one parameter, with commas between. */
  readonly list?: boolean
  /** Other parameters that it cannot do without, with the value they need; OpenAPI itself has no word for it. */
  readonly requires?: Readonly<Record<string, string>>
  /** The schema is the list's own: each place in it means something else. */
  readonly whole?: boolean
}

/** A parameter as OpenAPI has it. */
export function parameterObject(parameter: Parameter): object {
  const { name, in: location, description, schema, example, list, required, requires, whole } = parameter
  return {
    name,
    in: location,
    description: both(description),
    ...((location === 'path' || required) && { required: true }),
    schema: list ? { type: 'array', items: schema, minItems: 1 } : schema,
    ...(requires && { 'x-requires': requires }),
    ...((list ?? whole) && { style: 'form', explode: false }),
    ...(example !== undefined && {
      example: whole ? example.split(',').map(Number) : exampleValue(example, schema, list),
    }),
  }
}

function exampleValue(example: string, { type }: JsonSchema, list: boolean | undefined): unknown {
  const one = (value: string) =>
    type === 'integer' || type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value
  return list ? example.split(',').map(one) : one(example)
}
