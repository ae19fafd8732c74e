import type { Kysely } from 'kysely'
import type { ResourceName } from './resources/index.ts'

/** One publication. Numbered from 1 without gaps; never changed. */
export interface ReleaseRow {
  readonly id: number
  /** RFC 3339 in UTC. */
  readonly publishedAt: string
  readonly note: string
  /** SHA-256 over every current record, in hexadecimal. */
  readonly hash: string
  /** JSON: by resource, how many records were added, changed and closed. */
  readonly counts: string
}

/** One version of one record. Filter and sort columns come from the definition and are named at run time. */
export interface VersionRow {
  readonly version: number
  readonly id: string
  readonly fromRelease: number
  /** First release that no longer has this version; null while it is current. */
  readonly untilRelease: number | null
  /** The public JSON as it is served, without its address. */
  readonly doc: string
}

/** Why a release changed a record. */
export interface ChangeReasonRow {
  /** Name of the resource. */
  readonly resource: string
  readonly id: string
  readonly release: number
  /** One line of text, as whoever changed it wrote it. */
  readonly reason: string
}

export type Tables = { readonly release: ReleaseRow; readonly changeReason: ChangeReasonRow } & {
  readonly [N in ResourceName]: VersionRow
}
export type Database = Kysely<Tables>
