import type { Resource } from '../../db/schema/resource.ts'
import type { Language } from '../parameters/language.ts'
import type { Link } from '../http/links.ts'

/** Records on their way out, before they have a form. */
export interface Page {
  readonly resource: Resource
  /** Each record's whole public JSON, with its address. */
  readonly documents: readonly string[]
  /** The fields asked for; null for all. A form leaves out the others itself: a map needs the place to draw it. */
  readonly fields: readonly string[] | null
  /** The same for a table, which may have only some columns of a field. @default all columns of `fields` */
  readonly columns?: readonly string[] | null
  readonly meta: object
  readonly links: Readonly<Record<string, Link>>
  /** One record that was asked for by its id, rather than a list. */
  readonly single: boolean
  readonly language: Language
}

/** Records on their way out when there are too many to hold: what the answer says of itself comes after them. */
export interface StreamedPage extends Omit<Page, 'documents' | 'meta' | 'single'> {
  /** The documents, a batch at a time. */
  readonly documents: AsyncIterable<readonly string[]>
  /** Asked for after the last document. */
  readonly meta: () => object
}

export type Bits = AsyncGenerator<string> | AsyncGenerator<Uint8Array<ArrayBuffer>>

/** A form that an answer can take. */
export interface Format {
  /** The value of `format`; for a dialect also its own, as "csv-excel". Names the form in the ETag. */
  readonly name: string
  /** What `Accept` asks for. */
  readonly mediaType: string
  /** More that `Accept` may ask for and be given this: what readers of its kind ask for that read it as well. */
  readonly readBy?: readonly string[]
  /** What `Content-Type` says. */
  readonly contentType: string
}

/** A form that records can take. */
export interface RecordFormat extends Format {
  /** Other ways to write it, by the value of `csvDialect`. */
  readonly dialects?: Readonly<Record<string, RecordFormat>>
  /**
   * For a form that has no room for links and terms: they go in the `Link` header, and what describes it is the
   * Table Schema of its columns. With a file ending, the answer is a file to save.
   */
  readonly table?: { readonly fileEnding?: string }
  /** What the name ends in of a form that is read where it is, and named if someone saves it. */
  readonly inlineEnding?: string
  /**
   * For a form that people save as a file: without paging it holds every record that was asked for, and this
   * writes it bit by bit where there are more than one page can hold.
   */
  readonly stream?: (page: StreamedPage) => Bits
  /** Has columns for the names of what a record refers to: see with-names.ts. */
  readonly hasNames?: true
  /** Records that one file of this form can hold. @default any number */
  readonly maxRecords?: number
  readonly write: (page: Page) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>
}
