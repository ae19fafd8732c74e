import type { Label, Language } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { Link } from '../envelope/links.ts'

/** Records to be serialized. */
export interface Page {
  readonly resource: Resource
  /** Each record's public JSON, with its address. */
  readonly documents: readonly string[]
  /** The requested fields; null for all. The format leaves out the others itself: GeoJSON needs the coordinates. */
  readonly fields: readonly string[] | null
  /** The same for tables, which may have only some columns of a field. @default all columns of `fields` */
  readonly columns?: readonly string[] | null
  readonly meta: object
  readonly links: Readonly<Record<string, Link>>
  /** A single record, not a list. */
  readonly single: boolean
  /** Whether the request asks for fictional records alone: by id, or with the parameter. @default false */
  readonly onlyFictional?: boolean
  readonly language: Language
}

/** Records to be streamed; `meta` comes after them. */
export interface StreamedPage extends Omit<Page, 'documents' | 'meta' | 'single'> {
  /** In batches. */
  readonly documents: AsyncIterable<readonly string[]>
  /** Called after the last document. */
  readonly meta: () => object
}

export type Chunks = AsyncGenerator<string> | AsyncGenerator<Uint8Array<ArrayBuffer>>

/** A format of an answer. */
export interface Format {
  /** The value of `format`, with the dialect, as "csv-excel". Part of the ETag. */
  readonly name: string
  /** What people call it. @default the name in capitals */
  readonly title?: string
  /** Matched against `Accept`. */
  readonly mediaType: string
  /** Further media types that `Accept` matches: clients that send them can read this format. */
  readonly acceptedAs?: readonly string[]
  /** The `Content-Type`. */
  readonly contentType: string
  /**
   * For a format that holds only some of the records: it is sent only when `format` names it, and pages do not link to
   * it, since the answer may be that there is nothing to write.
   */
  readonly onlyByName?: true
}

/** What people call a format: "CSV", "Excel". */
export const formatTitle = ({ name, title = name.toUpperCase() }: Format): string => title

/** A format of records. */
export interface RecordFormat extends Format {
  /** Variants by the value of `csvDialect`. */
  readonly dialects?: Readonly<Record<string, RecordFormat>>
  /**
   * For a format without metadata: links go in the `Link` header, and it is described by its Table Schema. With a file
   * ending, the answer is an attachment.
   */
  readonly table?: { readonly fileEnding?: string }
  /** File ending of a format that is shown inline. */
  readonly inlineEnding?: string
  /**
   * For a format that is saved as a file: without paging it contains all selected records, streamed by this if there are
   * more than a page holds.
   */
  readonly stream?: (page: StreamedPage) => Chunks
  /** Has columns with the names of referenced records: see with-names.ts. */
  readonly hasNames?: true
  /** Instead of those columns, the fields whose referenced records it names. */
  readonly namesIn?: readonly string[]
  /** Why none of these records can be written; null when some can. For a format that holds only some records. */
  readonly refusal?: (page: Pick<Page, 'documents' | 'onlyFictional'>) => Label | null
  /** Maximum records of one file. @default unlimited */
  readonly maxRecords?: number
  readonly write: (page: Page) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>
}
