import type { Database } from '../../db/database.ts'
import type { CostlyAnswers } from '../http/costly.ts'
import { tooCostly } from '../http/too-costly.ts'
import { NeverReady, ReaderLost, ReaderProcess } from './reader-process.ts'
import type { BodyRequest } from './reader-messages.ts'
import { Turns } from './turns.ts'

export interface ReadersOptions {
  /** The register. */
  readonly file: string
  /** Processes at most, and so costly answers made at once; 0 makes them all in this process. */
  readonly processes: number
  /** How long an answer may take, waiting included, in seconds. */
  readonly seconds: number
  /** Requests that may wait. */
  readonly waiting: number
  /** The database of this process: it answers while no other can be started. */
  readonly db: Database
  /** Whose a request is: clients take turns. @default all are one client's */
  readonly clientOf?: (request: Request) => string | undefined
  /** What runs in the processes. @default reader.ts */
  readonly program?: URL
  readonly log: (error: unknown) => void
}

/** How long no process is started after one could not be, in milliseconds. */
const TRY_AGAIN_AFTER = 30_000
/** How long a process may take to start, in milliseconds: beside the time of the answer that waits for it. */
const STARTING = 10_000
/** Part of its time that an answer may wait for its turn: what then begins has time to end. */
const WAITING = 0.5
/** All that an answer depends on beside its address. */
const CHOOSING = ['Accept', 'Accept-Language']

/**
 * Costly answers made in processes of their own, started when first needed and of lower priority: the server stays
 * free for the others, at most so many are made at once, and one that takes too long is ended with its process.
 */
export function readersOnNode(options: ReadersOptions): CostlyAnswers & { readonly close: () => void } {
  const { processes, seconds, db, clientOf } = options
  const whole = new Pool(options, processes, 1)
  // What is read slowly must not keep others from a process: one has them all, and is ended for none of them.
  const streams = new Pool(options, Math.min(processes, 1), options.waiting)
  return {
    make: async ({ request, url, now, streams: isStream, signal }, body) => {
      if (processes === 0) return body(db)
      const headers = CHOOSING.flatMap((name) => {
        const value = request.headers.get(name)
        return value === null ? [] : [[name, value] as const]
      })
      const bodyRequest: BodyRequest = { url: url.href, headers, now: now.getTime() }
      const made = await (isStream ? streams : whole).make(
        bodyRequest,
        clientOf?.(request) ?? '',
        seconds,
        signal,
      )
      return made ?? body(db)
    },
    close: () => {
      whole.close()
      streams.close()
    },
  }
}

/** Processes of one kind, and who waits for them. */
class Pool {
  readonly #options: ReadersOptions
  readonly #processes: number
  readonly #each: number
  readonly #readers = new Set<ReaderProcess>()
  readonly #turns: Turns<ReaderProcess | null>
  #failedAt = Number.NEGATIVE_INFINITY
  #closed = false

  /** @param each bodies that one process makes at once */
  constructor(options: ReadersOptions, processes: number, each: number) {
    this.#options = options
    this.#processes = processes
    this.#each = each
    this.#turns = new Turns(options.waiting)
  }

  /** The body of an answer; null when no process can make it. */
  async make(request: BodyRequest, client: string, seconds: number, signal: AbortSignal | undefined) {
    let deadline = performance.now() + seconds * 1000
    const left = () => Math.max(0, deadline - performance.now())
    const turn = this.#turns.wait(client, left() * WAITING, signal)
    this.#serve()
    const reader = await turn
    if (reader === null) return null
    const release = () => {
      reader.load -= 1
      this.#serve()
    }
    // A process that is still starting is kept: nothing runs in it, and the next request finds it ready.
    const begun = performance.now()
    if (!(await reader.readyWithin(STARTING))) {
      release()
      throw tooCostly.busy()
    }
    // What it costs to start one is not the question's.
    deadline += performance.now() - begun
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(tooCostly.slow(seconds))
        if (this.#each === 1) reader.end(tooCostly.slow(seconds))
      }, left())
    })
    const making = reader.make(request, release)
    try {
      return await Promise.race([making, late])
    } catch (error) {
      if (error instanceof NeverReady || (error as Error).name === 'NotMade') return null
      if (!(error instanceof ReaderLost)) throw error
      // The server itself must not meet the same.
      this.#options.log(error)
      throw tooCostly.busy()
    } finally {
      clearTimeout(timer)
    }
  }

  close(): void {
    this.#closed = true
    for (const reader of this.#readers) reader.end(tooCostly.busy())
    this.#serve()
  }

  /** Gives a process that is free, or a new one, to whoever is next. */
  #serve(): void {
    while (this.#turns.waiting > 0) {
      if (this.#closed || performance.now() - this.#failedAt < TRY_AGAIN_AFTER) {
        this.#turns.give(null)
        continue
      }
      const free = [...this.#readers].find(({ alive, load }) => alive && load < this.#each)
      if (!free && this.#readers.size >= this.#processes) return
      const reader = free ?? this.#start()
      reader.load += 1
      this.#turns.give(reader)
    }
  }

  #start(): ReaderProcess {
    const { program = new URL('reader.ts', import.meta.url), file, log } = this.#options
    const reader = new ReaderProcess(program, file, (neverReady) => {
      this.#readers.delete(reader)
      if (neverReady && !this.#closed) {
        this.#failedAt = performance.now()
        log(new Error('No process for costly answers could be started; the server makes them itself.'))
      }
      this.#serve()
    })
    this.#readers.add(reader)
    return reader
  }
}
