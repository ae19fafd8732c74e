import type { Database, ReleaseRow } from '../db/database.ts'
import type { Label } from '../db/schema/field.ts'
import type { ExpensiveAnswers } from './cost/expensive.ts'
import type { DumpStore } from './dumps/dump-store.ts'
import type { OpenStream } from './dumps/stream.ts'
import type { Cache } from './caches.ts'
import type { SharedWork } from './http/shared-work.ts'
import type { CachedBody, ResponseCaches } from './http/response-cache.ts'
import type { Listed, Operation } from './openapi/operation.ts'
import type { BuiltScripts } from './built-scripts.ts'
import type { Publisher } from './publisher.ts'

/** Dependencies of the app, passed in by the entry file of each platform. */
export interface AppDependencies {
  readonly db: Database
  /** All releases, oldest first. Called on each request, so it must be cached. */
  readonly releases: () => Promise<readonly ReleaseRow[]>
  /**
   * Number of the latest release, synchronously; null when it has to be read again. Without it the response cache is
   * off.
   */
  readonly latestId?: () => number | null
  /**
   * Why the register cannot be read, for /health; null if it can.
   * @default null, and /health queries the database for the latest release
   */
  readonly outage?: () => Promise<Label | null> | Label | null
  /**
   * Identifies the code that produces the answers; part of every ETag. By release if one number may identify different
   * data, as after a restored backup.
   */
  readonly build: string | ((release: ReleaseRow | undefined) => string)
  readonly now: () => Date
  /**
   * Origin of links, as "https://data.example.se", or a function of the requested URL.
   * @default the request's own; only safe if the Host header cannot be forged
   */
  readonly origin?: string | ((url: URL) => string)
  /** Whether the platform answers / with the demonstration. @default false: it is the start page */
  readonly hasDemo?: boolean
  /** Responsible for the data. @default `localInstallation` */
  readonly publisher?: Publisher
  /** What the build knows of the widgets' scripts; null where they are not built. @default null */
  readonly builtScripts?: () => Promise<BuiltScripts | null>
  /** Store of finished dumps. @default none: dumps are streamed, and there is no SQLite file */
  readonly dumps?: DumpStore
  /** Makes expensive answers. @default this process, with a time limit */
  readonly expensive?: ExpensiveAnswers
  /**
   * Makes every body, in a child process that does only that; nothing is cached.
   * @default only expensive answers are made elsewhere
   */
  readonly bodies?: ExpensiveAnswers['make']
  /**
   * Called before an answer is computed, with its cost in points (limits.ts); throws when the client exceeds its rate.
   * @default left to the platform
   */
  readonly spend?: (request: Request, points: number) => void
  /** Logs an internal error. */
  readonly logError: (error: unknown, request: Request) => void
}

/** The dependencies and the caches of one running app. */
export interface AppContext extends AppDependencies, ResponseCaches {
  readonly publisher: Publisher
  readonly expensive: ExpensiveAnswers
  /** Answers being made, shared by concurrent requests. */
  readonly inFlight: SharedWork<CachedBody>
  /** Totals by release and query: counted once, never per page. */
  readonly totals: Cache<number>
  /** Opens a streamed body. */
  readonly openStream: OpenStream
  /** Entries of the root of the API in addition to the resources. */
  readonly listed: readonly Listed[]
  /** Every address of the API, described. */
  readonly operations: () => readonly Operation[]
}
