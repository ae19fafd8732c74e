import type { Resource } from '../../db/schema/resource.ts'
import type { Language } from '../http/language.ts'
import type { Link } from '../http/links.ts'

/** Records on their way out, before they have a form. */
export interface Page {
  readonly resource: Resource
  /** Each record's public JSON, with its address and only the fields asked for. */
  readonly documents: readonly string[]
  readonly meta: object
  readonly links: Readonly<Record<string, Link>>
  /** One record that was asked for by its id, rather than a list. */
  readonly single: boolean
  readonly language: Language
}

/** A form that records can take. */
export interface Format {
  /** The value of `format`. */
  readonly name: string
  /** What `Accept` asks for. */
  readonly mediaType: string
  /** What `Content-Type` says. */
  readonly contentType: string
  readonly write: (page: Page) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>
}
