import type { Label } from '../../db/schema/field.ts'
import type { ProblemType } from '../http/problem.ts'
import type { NamedSchema } from '../envelope/meta.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import type { HeaderName } from './headers.ts'
import type { JsonSchema } from './json-schema.ts'

/** One media type of an answer. */
export interface Media {
  readonly schema: JsonSchema
  /** A complete answer of this media type. */
  readonly example?: unknown
  /** Writes the example, where it has to be serialized. @param origin as "https://data.example.se" */
  readonly written?: (origin: string) => Promise<unknown>
  /**
   * For binary answers: path and query of an example, relative to the API's base. Only in a format that every installation has.
   */
  readonly live?: string
}

/** An answer, as the OpenAPI document and the documentation describe it. */
export interface AnswerDescription {
  /** Description. */
  readonly answer: Label
  /** By media type; the default first. */
  readonly media: Readonly<Record<string, Media>>
  /** Schema of its `_meta`, if it has one. */
  readonly meta?: NamedSchema
  readonly problems: readonly ProblemType[]
  /** Headers in addition to those of every answer. */
  readonly headers?: readonly HeaderName[]
}

/** An operation of the API: parameters and answers. Used by the OpenAPI document and the documentation pages. */
export interface Operation extends AnswerDescription {
  /** camelCase, unique. */
  readonly id: string
  /** Below the API's base, as "/projects/{id}". */
  readonly path: string
  /** Path of the resource that it belongs to, or one of `generalTags`. */
  readonly tag: string
  readonly summary: Label
  readonly description: Label
  readonly parameters: readonly ParameterDescription[]
  /** Whether a browser is led to another address, which has the page. */
  readonly hasPageElsewhere: boolean
}

/** An entry in the root of the API. */
export interface Listed {
  readonly name: string
  /** Below the API's base, with an example query where one is required. */
  readonly path: string
}

/** Problem types of every operation. */
export const anyProblem = [
  'not-acceptable',
  'uri-too-long',
  'too-many-requests',
  'internal-error',
  'unavailable',
] as const
