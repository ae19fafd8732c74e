import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { resourceSizes } from '../../../db/queries/resource-sizes.ts'
import type { DumpRequest, DumpStore } from '../../dumps/dump-store.ts'
import { limitStreams } from '../../dumps/stream.ts'
import { limits } from '../../limits.ts'
import { cachedAt, evict } from './cached-files.ts'
import { makeInChildProcess } from './make-in-child-process.ts'
import { makeFile } from './make-file.ts'
import { WorkQueue } from './queue.ts'

export interface StoreOptions {
  /** Folder of the files. */
  readonly folder: string
  /**
   * The register: large files are then made in a child process of lower priority.
   * @default all are made in this process
   */
  readonly register?: string
  /** Identifies the code that writes them. */
  readonly build: string
  /**
   * Origin of the addresses in every dump. Called late: it is known only once the server listens.
   * @default the origin of the request
   */
  readonly origin?: () => string
  /** How long a request waits for a file, in milliseconds. @default limits.dumpWaitSeconds */
  readonly timeoutMs?: number
  /** How long work continues after the client got Retry-After, in milliseconds. @default limits.dumpLeaseSeconds */
  readonly leaseMs?: number
  /** Releases stored per build; the least recently used are removed. @default limits.maxDumpReleases */
  readonly maxReleases?: number
  /** Bytes of all stored files; the least recently used are removed. @default limits.dumpsMib */
  readonly maxBytes?: number
  /** Files that may be waited for at once; further clients get Retry-After. @default limits.maxQueuedDumps */
  readonly maxWaiting?: number
  /** Dumps streamed at once without a file. @default limits.maxDumpStreams */
  readonly maxStreams?: number
  /** Logs an error in making a file; the client then gets the dump streamed. */
  readonly logError: (error: unknown) => void
}

/** Record versions up to which a file is made in this process, in some tens of milliseconds. */
const MAX_IN_PROCESS_VERSIONS = 3000

/** Dumps as files in a folder, each made on its first request. */
export function dumpFileStore(options: StoreOptions): DumpStore {
  const { folder, build, logError } = options
  const {
    timeoutMs = limits.dumpWaitSeconds * 1000,
    leaseMs = limits.dumpLeaseSeconds * 1000,
    maxReleases = limits.maxDumpReleases,
    maxBytes = limits.dumpsMib * 2 ** 20,
    maxWaiting = limits.maxQueuedDumps,
    maxStreams = limits.maxDumpStreams,
  } = options
  const queue = new WorkQueue({ maxJobs: maxWaiting, leaseMs, logError })
  const pathOf = (request: DumpRequest) =>
    join(folder, folderOf(request, build), `${request.name}.${request.format.fileEnding}`)

  return {
    ...(options.origin && { origin: options.origin }),
    get: async (request, codings, signal) => {
      const path = pathOf(request)
      const cached = await cachedAt(path, codings)
      if (cached) return cached
      const make = async (stop: AbortSignal) => {
        // Another process may have made it in the meantime.
        if (await cachedAt(path, [])) return
        const storeLimits = { folder, bytes: maxBytes, maxFolders: maxReleases }
        const { register } = options
        const isSmall = (await resourceSizes(request.source.db, request.resources)) <= MAX_IN_PROCESS_VERSIONS
        if (register === undefined || isSmall) await makeFile(request, path, { ...storeLimits, signal: stop })
        else await makeInChildProcess(register, request, path, storeLimits, stop)
        await evict(folder, maxBytes, maxReleases)
      }
      const outcome = await queue.enqueue(path, make, { timeoutMs, signal })
      return outcome === 'done' ? ((await cachedAt(path, codings)) ?? 'failed') : outcome
    },
    stream: limitStreams(maxStreams),
  }
}

/** The folder of one release: "12-1f0c…". A file depends on its origin and build too. */
const folderOf = ({ source }: DumpRequest, build: string) =>
  `${source.release?.id ?? 0}-${createHash('sha256')
    .update(`${build} ${source.release?.hash ?? ''} ${source.origin}`)
    .digest('hex')
    .slice(0, 16)}`
