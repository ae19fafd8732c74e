import { answerSchemas } from './answer-schemas.ts'
import { once } from './once.ts'
import type { JsonSchema } from './json-schema.ts'
import { recordSchemas } from './record-schema.ts'
import { valueSchemas } from './value-schemas.ts'

/**
 * Every schema that has a name: values, what answers say of themselves, and each resource's records. Made when
 * first asked for, so that a start pays nothing for it.
 */
export const schemas = once((): Readonly<Record<string, JsonSchema>> => ({
  ...valueSchemas,
  ...answerSchemas,
  ...recordSchemas(),
}))
