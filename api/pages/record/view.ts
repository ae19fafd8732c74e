import type { ReleaseRow } from '../../../db/database.ts'
import type { RecordContext } from '../../../db/queries/record-context.ts'
import type { RelatedRecords } from '../../../db/queries/related-records.ts'
import type { LanguageMap } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { Html } from '../../docs/html.ts'
import type { RecordEvent } from '../../endpoints/record-events.ts'
import type { PageContext } from '../page.ts'
import type { CellContext } from '../list/cell.ts'
import type { Embedded } from '../widget-part.ts'

/** What happened to a record, and why. */
export interface DatedEvent extends Omit<RecordEvent, 'release'> {
  readonly release: ReleaseRow
  /** What was said about this record; null for nothing. */
  readonly reason: string | null
}

/** What a widget shows of a record. */
export interface Part {
  /** Markup, escaped. */
  readonly markup: string
  /** Names of the fields and embeds that it used. */
  readonly used: ReadonlySet<string>
  /** Shows it on another page. */
  readonly embedded: Embedded
}

/** A record and what is known around it. */
export interface RecordView extends PageContext, CellContext, RecordContext {
  readonly resource: Resource
  readonly record: Json
  readonly name: LanguageMap
  readonly isFictional: boolean
  readonly related: readonly RelatedRecords[]
  /** The permanent address of the page. */
  readonly address: string
  /** The newest first. */
  readonly events: readonly DatedEvent[]
  readonly part: Part | null
  /** The day of the release in Sweden, YYYY-MM-DD: ages are counted to it, never to the clock. */
  readonly today: string
}

/** A part of the page, with the names of the fields that it shows, so that nothing is shown twice. */
export interface ShowsFields {
  readonly fields: readonly string[]
}

/** A row of the list below the heading. */
export interface Line extends ShowsFields {
  readonly term: string
  readonly text: Html | string
}
