import type { Field, Fields, Label, Language } from './field.ts'
import type { UncertainDate } from './uncertain-date.ts'

/** A record as its fields define it: an unknown value is null, never absent. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer V, infer O> ? (O extends true ? V | null : V) : never
}

/** How a query parameter chooses records. */
export interface Filter {
  /** `is`: equal to one of the values; `from`/`to`: at or above/below, both ends included. */
  readonly op: 'is' | 'from' | 'to'
  /** A field, a field of an embedded record as "partners.country", or of its objects as "sources.sourceId". */
  readonly path: string
}
export const is = (path: string): Filter => ({ op: 'is', path })
export const from = (path: string): Filter => ({ op: 'from', path })
export const to = (path: string): Filter => ({ op: 'to', path })

/** Other records shown inside this one, so that a reader needs no second request. */
export interface Embed<
  R extends Resource = Resource,
  K extends string = string,
  Many extends boolean = boolean,
> {
  /** The record that is shown. */
  readonly resource: R
  /** Own reference field to follow, or the other resource's field that refers here. */
  readonly by: string
  readonly direction: 'belongsTo' | 'hasMany'
  readonly many: Many
  /** Which fields of it are shown, in addition to its id. */
  readonly fields: readonly K[]
  /** Field that orders a gathered list. @default 'id' */
  readonly orderBy?: string
}

export type Embeds = Readonly<Record<string, Embed>>

/** What the resources are about, for whoever looks for something to read. In order. */
export const resourceGroups = {
  doing: { sv: 'Vad vi gör', en: 'What we do' },
  wanting: { sv: 'Vad vi vill', en: 'What we want' },
  deciding: { sv: 'Vem som bestämmer', en: 'Who decides' },
} as const satisfies Record<string, Label>

/** A column of a table whose title is not that of a field. */
interface TitledColumn {
  readonly title: Label
  readonly paths: readonly string[]
}

export interface Resource<
  Name extends string = string,
  F extends Fields = Fields,
  E extends Embeds = Embeds,
> {
  /** camelCase singular; also the SQL table. */
  readonly name: Name
  /** kebab-case plural; also the data set's name. */
  readonly path: string
  readonly group: keyof typeof resourceGroups
  readonly title: Label
  readonly description: Label
  /** What one record is called in a sentence, and several: "projekt" in "44 projekt". */
  readonly noun: Readonly<Record<Language, { readonly one: string; readonly other: string }>>
  /**
   * What a person calls a record, with fields in braces: "{kind} {year}, {unitId}". The first template whose fields
   * are all known counts, else the last. No two records of a municipality should have the same name.
   */
  readonly names: readonly string[]
  /**
   * What a table of the records shows, in order, beside the municipality: at most 5. The first is the name or its
   * main part. A field ("status", "partners.country"), or several fields in one cell with a title of their own.
   */
  readonly columns: readonly (string | TitledColumn)[]
  readonly fields: F
  readonly embeds: E
  readonly filters: Readonly<Record<string, Filter>>
  readonly sorts: readonly string[]
  /** Fields with a column of their own for other queries than the filters and sorts. */
  readonly storedColumns?: readonly string[]
  /** A field with the day by which something is to be done, shown in the calendar. */
  readonly deadline?: string
  /** Fields in the full-text index; matches in `title` rank before matches in `text` (queries/match-rank.ts). */
  readonly search: { readonly title: readonly string[]; readonly text: readonly string[] }
}

type EmbeddedFields<R> = R extends Resource<string, infer F, infer E> ? RecordOf<F> & EmbedsOf<E> : never
type Embedded<R, K extends string> = { readonly id: string } & Pick<
  EmbeddedFields<R>,
  K & keyof EmbeddedFields<R>
>
export type EmbedsOf<E extends Embeds> = {
  readonly [K in keyof E]: E[K] extends Embed<infer R, infer N, infer Many>
    ? Many extends true
      ? readonly Embedded<R, N>[]
      : Embedded<R, N> | null
    : never
}

/** A source as a record shows it: the document, the place in it and its own words. */
export interface Citation {
  readonly sourceId: string
  readonly title: string
  readonly publisher: string
  readonly kind: string
  readonly href: string | null
  readonly documentDate: UncertainDate | null
  readonly registrationNumber: string | null
  /** Day on which it was read, YYYY-MM-DD. */
  readonly retrieved: string | null
  readonly place: string | null
  readonly quote: string | null
  /** Names of the fields that the place supports; null when it is not stated. */
  readonly supports: readonly string[] | null
}

/** A record as the API serves it. */
export type PublicRecord<R> =
  R extends Resource<string, infer F, infer E>
    ? { readonly url: string } & Omit<RecordOf<F>, 'sources'> &
        EmbedsOf<E> & {
          readonly sources: readonly Citation[]
          /** True for fictional data, which exists only for Exempelby. */
          readonly fictional: boolean
          /** When the release that brought this version was published, RFC 3339 in UTC. */
          readonly updatedAt: string
        }
    : never

type InputValue<V> = V extends UncertainDate
  ? string | Pick<UncertainDate, 'edtf' | 'asWritten'>
  : V extends readonly (infer I)[]
    ? readonly InputOf<I>[]
    : V
type InputOf<I> = I extends Record<string, unknown> ? InputRecord<I> : InputValue<I>
type MayBeLeftOut<V> = null extends V ? true : V extends readonly unknown[] ? true : false
type InputRecord<T> = {
  readonly [K in keyof T as MayBeLeftOut<T[K]> extends true ? never : K]: InputValue<T[K]>
} & {
  readonly [K in keyof T as MayBeLeftOut<T[K]> extends true ? K : never]?:
    InputValue<NonNullable<T[K]>> | (null extends T[K] ? null : never)
}

type Stated<F extends Fields> = {
  readonly [K in keyof F as F[K] extends { readonly isDerived: true } ? never : K]: F[K]
}

/** A record as a person writes it: unknown fields and empty lists may be left out, an uncertain date is EDTF text, alone or with the source's words. */
export type Input<R> = R extends Resource<string, infer F> ? InputRecord<RecordOf<Stated<F>>> : never

/** Shows the record or records that an own reference field points to. */
export function belongsTo<const R extends Resource, const K extends string>(
  by: string,
  resource: R,
  fields: readonly K[],
): Embed<R, K, false> {
  return { resource, by, direction: 'belongsTo', many: false, fields }
}
export function belongsToMany<const R extends Resource, const K extends string>(
  by: string,
  resource: R,
  fields: readonly K[],
): Embed<R, K, true> {
  return { resource, by, direction: 'belongsTo', many: true, fields }
}
/** Shows the records that point here with their field `by`. */
export function hasMany<const R extends Resource, const K extends string>(
  resource: R,
  by: string,
  fields: readonly K[],
  orderBy = 'id',
): Embed<R, K, true> {
  return { resource, by, direction: 'hasMany', many: true, fields, orderBy }
}
