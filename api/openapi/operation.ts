import type { Label } from '../../db/schema/field.ts'
import type { ProblemType } from '../http/problem.ts'
import type { NamedSchema } from '../http/meta.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import type { HeaderName } from './headers.ts'
import type { JsonSchema } from './json-schema.ts'

/** One form of an answer. */
export interface Media {
  readonly schema: JsonSchema
  /** A whole answer of this form. */
  readonly example?: unknown
  /** The same, where it takes a writer to make it. @param origin as "https://data.example.se" */
  readonly written?: (origin: string) => Promise<unknown>
  /** Where an answer cannot stand in a text: path and query, below the API's base, that answer in this form. Never a form that only some installations make. */
  readonly live?: string
}

/** An answer, as the OpenAPI document and the documentation describe it. */
export interface AnswerDescription {
  /** What it is, in words. */
  readonly answer: Label
  /** By media type; the usual one first. */
  readonly media: Readonly<Record<string, Media>>
  /** What it says of itself, where it has `_meta`. */
  readonly meta?: NamedSchema
  readonly problems: readonly ProblemType[]
  /** Headers beside those that every answer has. */
  readonly headers?: readonly HeaderName[]
}

/** One address of the API: what can be asked, and what is answered. Both the document and the pages use it. */
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
