import type { ReleaseRow } from '../../db/database.ts'
import type { Label, Language } from '../../db/schema/field.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Publisher } from '../publisher.ts'
import type { Html } from './html.ts'

/** Data about the installation, for the page. */
export interface PageContext {
  readonly language: Language
  /** As "https://data.example.se". */
  readonly origin: string
  readonly publisher: Publisher
  readonly releases: readonly ReleaseRow[]
  /** Every address of the API, described. */
  readonly operations: () => readonly Operation[]
  /** The address of another page in the same language, from its path below /docs/. */
  readonly to: (path: string) => string
  /** The address of a page of the register in the same language, from its path below the API's base. */
  readonly toPage: (path: string) => string
}

/** One page of the documentation. */
export interface Page {
  /** Below /docs/; empty for the first. */
  readonly path: string
  readonly title: Label
  /** One sentence, for search engines and link previews. */
  readonly summary: Label
  readonly body: (context: PageContext) => Html | Promise<Html>
  /** What the page describes, as schema.org has it. */
  readonly jsonLd?: (context: PageContext) => object
}

/** A text in both languages that is written as markup. */
export type Prose = Readonly<Record<Language, (context: PageContext) => Html>>
