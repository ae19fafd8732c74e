import { answerSchemas } from './answer-schemas.ts'
import { once } from '../once.ts'
import type { Operation } from './operation.ts'
import type { JsonSchema } from './json-schema.ts'
import { recordSchemas } from './record-schema.ts'
import { valueSchemas } from './value-schemas.ts'

/**
 * The schemas that have a name, without `_meta`: values, links, problems and each resource's records. Made on first use.
 */
export const schemas = once((): Readonly<Record<string, JsonSchema>> => ({
  ...valueSchemas,
  ...answerSchemas,
  ...recordSchemas(),
}))

/** All that the operations name. */
export const schemasOf = (operations: readonly Operation[]): Readonly<Record<string, JsonSchema>> => ({
  ...valueSchemas,
  ...Object.fromEntries(operations.flatMap(({ meta }) => (meta ? [[meta.name, meta.schema]] : []))),
  ...schemas(),
})
