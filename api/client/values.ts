/** Values that many records have. A test compares them with those of the definitions (db/schema). */

/** A text of Utblick's own, always in both languages. */
export interface Label {
  readonly sv: string
  readonly en: string
}

/** A text of the data: Swedish as in the source, English where it exists. */
export interface LanguageMap {
  readonly sv: string
  readonly en?: string
}

export interface Money {
  /** Decimal string, as "125000.50". */
  readonly amount: string
  /** ISO 4217, as "SEK". */
  readonly currency: string
}

/** A date as precise as its source, with the first and last day it can mean. */
export interface UncertainDate {
  /** As written in EDTF: "1978", "2007-01-23", "1989~". */
  readonly edtf: string
  /** First day it can mean, or null when open. */
  readonly earliest: string | null
  /** Last day it can mean, or null when open. */
  readonly latest: string | null
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'interval'
  readonly approximate: boolean
  /** The words of the source, where someone has kept them: "i slutet av 80-talet". */
  readonly asWritten?: string
}

/** A source of a record: the document, the place in it and a verbatim quote. */
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

/** A part of the map in degrees (WGS 84). West greater than east crosses the antimeridian. */
export type Bbox = readonly [west: number, south: number, east: number, north: number]

/** Of several values a record needs to have one. */
export type OneOrMore<V> = V | readonly V[]
