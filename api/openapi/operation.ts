import type { Label } from '../../db/schema/field.ts'
import type { ProblemType } from '../http/problem.ts'
import type { JsonSchema } from './json-schema.ts'
import type { Parameter } from './parameter.ts'
import type { HeaderName } from './headers.ts'

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

/** One address of the API: what can be asked, and what is answered. Both the document and the pages use it. */
export interface Operation {
  /** camelCase, unique. */
  readonly id: string
  /** Below the API's base, as "/projects/{id}". */
  readonly path: string
  /** Path of the resource that it belongs to, or one of `generalTags`. */
  readonly tag: string
  readonly summary: Label
  readonly description: Label
  readonly parameters: readonly Parameter[]
  /** What the answer is, in words. */
  readonly answer: Label
  /** By media type; the usual one first. */
  readonly media: Readonly<Record<string, Media>>
  readonly problems: readonly ProblemType[]
  /** Headers of the answer beside those that every answer has. */
  readonly headers?: readonly HeaderName[]
}

/** Kinds of problem that any address can answer. */
export const anyProblem = [
  'not-acceptable',
  'uri-too-long',
  'too-many-requests',
  'internal-error',
  'unavailable',
] as const
