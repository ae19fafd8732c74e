import type { Database, ReleaseRow } from '../db/database.ts'
import type { Label } from '../db/schema/field.ts'
import type { CostlyAnswers } from './http/costly.ts'
import type { DumpStore } from './dumps/store.ts'
import type { OpenStream } from './dumps/stream.ts'
import type { Cache } from './caches.ts'
import type { SharedWork } from './http/shared-work.ts'
import type { CachedBody, ResponseCaches } from './http/response-cache.ts'
import type { Listed, Operation } from './openapi/operation.ts'
import type { Publisher } from './publisher.ts'

/** What the app is handed by its entry file; nothing below here knows the machine. */
export interface Deps {
  readonly db: Database
  /** All releases, oldest first. Asked at every request, so it must answer from memory. */
  readonly releases: () => Promise<readonly ReleaseRow[]>
  /**
   * Number of the newest release, at once; null when it has to be read again. Without it every request goes the
   * long way.
   */
  readonly newest?: () => number | null
  /**
   * Why lists cannot be answered, asked at each /health; null when they can.
   * @default null, and /health asks the database for the newest release
   */
  readonly trouble?: () => Promise<Label | null> | Label | null
  /**
   * Names the code that words the answers; part of every ETag. By release where one number may stand for different
   * data, as after a restored backup.
   */
  readonly build: string | ((release: ReleaseRow | undefined) => string)
  readonly now: () => Date
  /**
   * Address that links start with, as "https://data.example.se", or chosen by the address that was asked.
   * @default the request's own: only where the Host header cannot be made up
   */
  readonly origin?: string | ((url: URL) => string)
  /** Who answers for the data. @default `localInstallation` */
  readonly publisher?: Publisher
  /** Where finished dumps are kept. @default none: a dump is made as it is read, and there is no SQLite file */
  readonly dumps?: DumpStore
  /** Where costly answers are made. @default here, of `db`, with a limit of time */
  readonly costly?: CostlyAnswers
  /**
   * Makes every body, in a process that only does that: no answer is then kept.
   * @default only what is costly is made elsewhere
   */
  readonly bodies?: CostlyAnswers['make']
  /**
   * Called before an answer is computed, with what it costs in points (limits.ts); throws when the client has asked
   * too much. @default the platform's affair
   */
  readonly spend?: (request: Request, points: number) => void
  /** Where a fault of ours is written. */
  readonly logError: (error: unknown, request: Request) => void
}

/** The dependencies and the caches of one running app. */
export interface Context extends Deps, ResponseCaches {
  readonly publisher: Publisher
  readonly costly: CostlyAnswers
  /** Answers that are being made: many who ask for the same wait for one. */
  readonly underway: SharedWork<CachedBody>
  /** Totals by release and query: counted once, never per page. */
  readonly totals: Cache<number>
  /** Lists of any length, written as they are read. */
  readonly streams: OpenStream
  /** What the start of the API lists beside the resources. */
  readonly listed: readonly Listed[]
  /** Every address of the API, described. */
  readonly operations: () => readonly Operation[]
}
