import type { Label } from '../../db/schema/field.ts'

/** `_meta` of an answer, as far as widgets read it. */
export interface Meta {
  readonly totalRecords?: number
  /** Number of the release that the answer shows. */
  readonly release: number
  /** RFC 3339 in UTC. */
  readonly publishedAt: string
  readonly license?: string
  readonly attribution?: string | Label
  /** What a reader must know of the data, such as that they are invented. */
  readonly notice?: Label
}

/** An answer of the API: a list, or one record. */
export interface Envelope {
  readonly data: unknown
  readonly _meta: Meta
  readonly _links?: { readonly next?: { readonly href: string } }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Answers kept beforehand, by the names of a widget's asks; `records` is its main one. */
export type Snapshot = Envelope | { readonly records: Envelope; readonly [ask: string]: Envelope }

export function isEnvelope(value: unknown): value is Envelope {
  if (!isObject(value)) return false
  const { data, _meta: meta } = value
  return isObject(data) && isObject(meta) && typeof meta.publishedAt === 'string'
}

export const isSnapshot = (value: unknown): value is Snapshot =>
  isEnvelope(value) || (isObject(value) && isEnvelope(value.records))
