import type { Label } from '../../db/schema/field.ts'
import { isAnswer, type UncheckedAnswer } from '../../api/client/request.ts'

/** `_meta` of a response, as far as widgets read it. */
export interface Meta {
  readonly totalRecords?: number
  /** Number of the release that the response shows. */
  readonly release: number
  /** RFC 3339 in UTC; null before the first release. */
  readonly publishedAt: string | null
  readonly license?: string
  readonly attribution?: string | Label
  readonly fictional?: boolean
  /** A notice on the data to show to readers, such as that they are fictional. */
  readonly notice?: Label
}

/** A response of the API: a list, or one record. */
export interface Envelope extends UncheckedAnswer {
  readonly _meta: Meta
}

/** Snapshot responses, by the names of a widget's requests; `records` is the main one. */
export type Snapshot = Envelope | { readonly records: Envelope; readonly [request: string]: Envelope }

export const isEnvelope = (value: unknown): value is Envelope =>
  isAnswer(value) && (value._meta as Meta).publishedAt !== undefined

export const isSnapshot = (value: unknown): value is Snapshot =>
  isEnvelope(value) || isEnvelope((value as { records?: unknown } | null)?.records)
