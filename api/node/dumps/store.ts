import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { resourceSizes } from '../../../db/queries/resource-sizes.ts'
import type { DumpRequest, DumpStore } from '../../dumps/store.ts'
import { streamsAtOnce } from '../../dumps/stream.ts'
import { limits } from '../../limits.ts'
import { cachedAt, makeRoom } from './cached-files.ts'
import { makeElsewhere } from './make-elsewhere.ts'
import { makeFile } from './make-file.ts'
import { WorkQueue } from './queue.ts'

export interface StoreOptions {
  /** Where the files are kept. */
  readonly folder: string
  /**
   * The register: large files are then made in a process of lower priority, so that they hold up nobody.
   * @default they are made here
   */
  readonly register?: string
  /** Names the code that writes them. */
  readonly build: string
  /**
   * Address that the addresses in every dump start with. Called late, since a server knows its own only when it
   * listens. @default the address that was asked
   */
  readonly origin?: () => string
  /** How long a reader waits for a file that is not made yet, in milliseconds. @default limits.dumpSeconds */
  readonly patience?: number
  /** How long a file is worked on for a reader who was asked to come back, in milliseconds. @default limits.dumpLeaseSeconds */
  readonly lease?: number
  /** Releases kept, per build; the least recently asked for are removed. @default limits.dumpReleases */
  readonly most?: number
  /** Most bytes of files kept; the least recently asked for are removed. @default limits.dumpsMib */
  readonly bytes?: number
  /** Files that may be waited for at once; who asks for one more is asked to come back. @default limits.dumpsWaiting */
  readonly longest?: number
  /** Dumps given as they are made, without a file, at once. @default limits.dumpStreams */
  readonly streams?: number
  /** Where a fault in making a file is written; its reader gets the file as it is made, without a store. */
  readonly logError: (error: unknown) => void
}

/** Record versions up to which a file is made here: within some tens of milliseconds, in turns with the answers. */
const SMALL = 3000

/** Dumps as files in a folder, each made on the first request for it and then only sent. */
export function dumpsOnNode(options: StoreOptions): DumpStore {
  const { folder, build, logError } = options
  const {
    patience = limits.dumpSeconds * 1000,
    lease = limits.dumpLeaseSeconds * 1000,
    most = limits.dumpReleases,
    bytes = limits.dumpsMib * 2 ** 20,
    longest = limits.dumpsWaiting,
    streams = limits.dumpStreams,
  } = options
  const queue = new WorkQueue({ longest, lease, logError })
  const pathOf = (request: DumpRequest) =>
    join(folder, folderOf(request, build), `${request.name}.${request.format.fileEnding}`)

  return {
    ...(options.origin && { origin: options.origin }),
    get: async (request, codings, signal) => {
      const path = pathOf(request)
      const cached = await cachedAt(path, codings)
      if (cached) return cached
      const make = async (stop: AbortSignal) => {
        // Another process may have made it meanwhile.
        if (await cachedAt(path, [])) return
        const room = { folder, bytes, maxFolders: most }
        const { register } = options
        const isSmall = (await resourceSizes(request.source.db, request.resources)) <= SMALL
        if (register === undefined || isSmall) await makeFile(request, path, { ...room, signal: stop })
        else await makeElsewhere(register, request, path, room, stop)
        await makeRoom(folder, bytes, most)
      }
      const outcome = await queue.enqueue(path, make, { patience, signal })
      return outcome === 'done' ? ((await cachedAt(path, codings)) ?? 'failed') : outcome
    },
    stream: streamsAtOnce(streams),
  }
}

/** The folder of one release: "12-1f0c…", since a file has the addresses of its host and the words of its build. */
const folderOf = ({ source }: DumpRequest, build: string) =>
  `${source.release?.id ?? 0}-${createHash('sha256')
    .update(`${build} ${source.release?.hash ?? ''} ${source.origin}`)
    .digest('hex')
    .slice(0, 16)}`
