import type { Language } from '../parameters/language.ts'

/** What a feed says, before it has a form. All texts are in one language and plain. */
export interface Feed {
  /** Lasting identifier, which no host is part of. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly language: Language
  /** RFC 3339 in UTC. */
  readonly updated: string
  /** This very answer. */
  readonly self: string
  /** The list that the feed is about. */
  readonly home: string
  readonly license: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** One change of one record. */
export interface FeedEntry {
  /** Lasting identifier of the record as of the release, which no host is part of. */
  readonly id: string
  /** The record, or its history when it has been closed. */
  readonly url: string
  readonly title: string
  readonly summary: string
  /** When the release was published. */
  readonly updated: string
  readonly categories: readonly { readonly term: string; readonly label: string }[]
}
