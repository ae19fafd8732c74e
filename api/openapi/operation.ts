import type { Label } from '../../db/schema/field.ts'
import type { ProblemType } from '../http/problem.ts'
import type { NamedSchema } from '../envelope/meta.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import type { HeaderName } from './headers.ts'
import type { JsonSchema } from './json-schema.ts'

/** One form of an answer. */
export interface Media {
  readonly schema: JsonSchema
  /** A whole answer of this form. */
  readonly example?: unknown
  /** The same, where a writer has to make it. @param origin as "https://data.example.se" */
  readonly written?: (origin: string) => Promise<unknown>
  /**
   * For answers without a text form: path and query of an example, relative to the API's base. Only in a format that
   * every installation has.
   */
  readonly live?: string
}

/** An answer, as the OpenAPI document and the documentation describe it. */
export interface AnswerDescription {
  /** What it is, in words. */
  readonly answer: Label
  /** By media type; the usual one first. */
  readonly media: Readonly<Record<string, Media>>
  /** Schema of its `_meta`, if it has one. */
  readonly meta?: NamedSchema
  readonly problems: readonly ProblemType[]
  /** Headers in addition to those of every answer. */
  readonly headers?: readonly HeaderName[]
}

/** One address of the API: its parameters and its answers. Used by the OpenAPI document and the documentation pages. */
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
}

/** An address as the start of the API lists it. */
export interface Listed {
  readonly name: string
  /** Below the API's base, with a query to try where it needs one. */
  readonly path: string
}

/** Kinds of problem that any address can answer. */
export const anyProblem = [
  'not-acceptable',
  'uri-too-long',
  'too-many-requests',
  'internal-error',
  'unavailable',
] as const
