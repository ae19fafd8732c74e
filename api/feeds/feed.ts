import type { Language } from '../../db/schema/field.ts'

/** A feed independent of format. Texts are plain and in one language. */
export interface Feed {
  /** Permanent identifier without a host. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly language: Language
  /** RFC 3339 in UTC. */
  readonly updated: string
  /** Address of the feed. */
  readonly self: string
  /** Address of the list. */
  readonly home: string
  readonly license: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** One change of one record. */
export interface FeedEntry {
  /** Permanent identifier of the record in the release, without a host. */
  readonly id: string
  /** Address of the record, or of its history when closed. */
  readonly url: string
  readonly title: string
  readonly summary: string
  /** When the release was published. */
  readonly updated: string
  readonly categories: readonly { readonly term: string; readonly label: string }[]
}
