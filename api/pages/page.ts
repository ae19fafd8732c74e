import type { Language } from '../../db/schema/field.ts'
import type { ReleaseRow } from '../../db/database.ts'
import type { Html } from '../docs/html.ts'
import type { ResolvedRelease } from '../parameters/as-of.ts'
import type { Publisher } from '../publisher.ts'
import type { Problem } from '../http/problem.ts'

/** A step of the way from the start to the page. */
export interface Crumb {
  readonly title: string | Html
  /** Path with query, as `PageContext.to` makes it. */
  readonly href: string
}

/** What a page says: the layout adds the frame. */
export interface Page {
  /** For the tab, the most specific first; the name of the installation is added. */
  readonly title: readonly string[]
  /** Text of the h1, where it is not the first part of the title. */
  readonly heading?: string | Html
  /** The steps between the start and this page; null for the start. */
  readonly crumbs: readonly Crumb[] | null
  /** One sentence, for search engines and link previews. */
  readonly description?: string
  readonly body: Html | readonly Html[]
  /** Whether something on it is fictional. @default false */
  readonly isFictional?: boolean
  /** Whether it says only what went wrong. @default false */
  readonly isProblem?: boolean
  /** Whether search engines may list it. @default true */
  readonly isIndexed?: boolean
  /** What it describes, as schema.org has it. */
  readonly jsonLd?: object
  /** Id of an element before which nothing is painted on wide screens: columns do not move as their rows arrive. */
  readonly paintedFrom?: string
  /** Other formats of the same answer: media types by address. */
  readonly alternates?: Readonly<Record<string, string>>
}

/** Of the request, for every page. */
export interface PageContext {
  readonly language: Language
  /** The requested address, with the origin of the installation. */
  readonly url: URL
  /** The same, or the address that shows the same page and that search engines list. */
  readonly canonical: URL
  readonly publisher: Publisher
  readonly releases: readonly ReleaseRow[]
  /** The release that the page shows. */
  readonly resolved: ResolvedRelease
  /** What is wrong with the request, where the page is shown all the same. */
  readonly problem?: Problem
  /**
   * The address of another page, with the chosen language and the chosen release.
   * @param path below the API's base, as "/projects/{id}", or from the root, as "/docs/" and "/embed"
   */
  readonly to: (path: string, query?: Readonly<Record<string, string>> | URLSearchParams) => string
}
