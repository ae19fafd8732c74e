import type { Label, LanguageMap, OneOrMore } from './values.ts'
import type { Summary, Vocabulary } from './vocabulary.d.ts'

/** Path of a collection, such as "twin-towns". */
export type Path = keyof Vocabulary
/** A record of a collection, with all its fields. */
export type RecordAt<P extends Path> = Vocabulary[P]['record']
/** A field that `fields` accepts. */
export type FieldAt<P extends Path> = Exclude<keyof RecordAt<P>, 'url' | 'fictional'> & string
/** A record with the requested fields; id, url and fictional are always included. */
export type Shown<P extends Path, F extends FieldAt<P>> = [FieldAt<P>] extends [F]
  ? RecordAt<P>
  : Pick<RecordAt<P>, Extract<F | 'id' | 'url' | 'fictional', keyof RecordAt<P>>>

type Sort<S extends string> = S | `-${S}`

/** Parameters of every request. */
export interface CommonParameters {
  /** As of a release number, a date (YYYY-MM-DD, the end of that day in Sweden) or a date-time. Now without it. */
  readonly asOf?: number | string | null | undefined
  /** Language of problems. Data always include every language they have. */
  readonly lang?: 'sv' | 'en' | null | undefined
}

export interface RecordParameters<F extends string> extends CommonParameters {
  /** Only these fields, in addition to id, url and fictional. */
  readonly fields?: readonly F[] | null | undefined
}

interface Paging<P extends Path, F extends FieldAt<P>> extends RecordParameters<F> {
  /** Sort order, each descending with a minus before it; unknown values are last. */
  readonly sort?: OneOrMore<Sort<Vocabulary[P]['sort']>> | null | undefined
  /** Filters whose values are to be counted, in `_meta.facets`. */
  readonly facets?: readonly Vocabulary[P]['facet'][] | null | undefined
  /** Records per page, at most 500. @default 20; when all pages are walked 500 */
  readonly limit?: number | null | undefined
  /** From 1. */
  readonly page?: number | null | undefined
  /** Records to skip; instead of `page`. */
  readonly offset?: number | null | undefined
}

/** Parameters of a list: its own filters, order, fields and paging. Null and '' are left out. */
export type ListParameters<P extends Path, F extends FieldAt<P> = FieldAt<P>> = Vocabulary[P]['filters'] &
  Paging<P, F>

/** Release and terms of use of an answer. */
export interface Meta {
  /** Number of the release; 0 before the first. */
  readonly release: number
  /** RFC 3339 in UTC; null before the first release. */
  readonly publishedAt: string | null
  readonly license: string
  readonly attribution: Label
  /** Ready to copy; its address never changes its answer. */
  readonly citation: Label
  /** True when some of it is fictional; `notice` then states it. */
  readonly fictional?: true
  readonly notice?: Label
}

export interface FacetValue {
  readonly value: string | number | boolean | null
  readonly count: number
  readonly label?: LanguageMap
}

export interface PageMeta<Facet extends string = string> extends Meta {
  /** Records on all pages. */
  readonly totalRecords: number
  readonly page: number
  readonly offset: number
  readonly limit: number
  /** Records on this page. */
  readonly count: number
  readonly facets?: { readonly [F in Facet]?: readonly FacetValue[] }
}

export interface Link {
  readonly href: string
  readonly rel: string
  readonly method: string
}

/** An answer of the API, as it came. */
export interface Answer<D, M extends Meta = Meta> {
  readonly data: D
  readonly _meta: M
  readonly _links: Readonly<Record<string, Link>>
}

export type Page<R, Facet extends string = string> = Answer<readonly R[], PageMeta<Facet>>

/** One event of a record's history. */
export interface HistoryEvent<R> {
  readonly release: number
  readonly publishedAt: string
  /** The note of the release. */
  readonly note: string
  /** Why the record was changed, in the words of whoever changed it; null when nothing is said. */
  readonly reason: string | null
  readonly change: 'added' | 'changed' | 'closed' | 'reopened'
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  /** The record as it became; null when it was closed. */
  readonly record: R | null
}

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>

export interface ClientOptions {
  /** Scheme and host of the installation, as "https://data.example.se". */
  readonly origin: string
  /** Makes the requests. @default the global fetch */
  readonly fetch?: Fetch
}

export interface Options {
  /** Aborts the request; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** Every method throws UtblickProblem for an error answer, and fetch's own error when the API cannot be reached. */
export interface Client {
  /** One page of a collection. */
  list<P extends Path, const F extends FieldAt<P> = FieldAt<P>>(
    path: P,
    parameters?: ListParameters<P, F>,
    options?: Options,
  ): Promise<Page<Shown<P, F>, Vocabulary[P]['facet']>>
  /** Page after page, all of one release. */
  pages<P extends Path, const F extends FieldAt<P> = FieldAt<P>>(
    path: P,
    parameters?: ListParameters<P, F>,
    options?: Options,
  ): AsyncGenerator<Page<Shown<P, F>, Vocabulary[P]['facet']>, void, undefined>
  /** Every record of all pages, all of one release. */
  all<P extends Path, const F extends FieldAt<P> = FieldAt<P>>(
    path: P,
    parameters?: ListParameters<P, F>,
    options?: Options,
  ): AsyncGenerator<Shown<P, F>, void, undefined>
  /** One record. Status 404 if it never existed, 410 if it is closed. */
  record<P extends Path, const F extends FieldAt<P> = FieldAt<P>>(
    path: P,
    id: string,
    parameters?: RecordParameters<F>,
    options?: Options,
  ): Promise<Answer<Shown<P, F>>>
  /** Every version of a record, newest first. */
  history<P extends Path>(
    path: P,
    id: string,
    parameters?: CommonParameters,
    options?: Options,
  ): Promise<Answer<readonly HistoryEvent<RecordAt<P>>[]>>
  /** A summary of a municipality, by its code, in one request. */
  summary(code: string, parameters?: CommonParameters, options?: Options): Promise<Answer<Summary>>
}
