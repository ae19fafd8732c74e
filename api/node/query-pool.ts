import type { Database } from '../../db/database.ts'
import { type ExpensiveAnswers, tooExpensive } from '../cost/expensive.ts'
import type { AppDependencies } from '../context.ts'
import { type BodyRequest, StartError, ProcessLost, programBeside, QueryProcess } from './query-process.ts'

/** What an installation has that its answers depend on. */
export type Installation = Pick<AppDependencies, 'publisher' | 'hasDemo'>

export interface QueryPoolOptions {
  /** Path of the register. */
  readonly file: string
  /** Child processes, and so expensive answers made at once; 0 makes them all in this process. */
  readonly processes: number
  /** How long an answer may take including the wait, in seconds. */
  readonly timeoutSeconds: number
  /** Requests that may wait. */
  readonly maxQueued: number
  /** What answers depend on beside the register. */
  readonly installation: Installation
  /** The database of this process, used when no child can be started. */
  readonly db: Database
  /** The client of a request, for fair queueing. @default one client for all */
  readonly clientOf?: (request: Request) => string | undefined
  /** Program of the child processes. @default query-process-main.ts */
  readonly program?: URL
  readonly log: (error: unknown) => void
}

/** How long no child is started after a failed start, in milliseconds. */
const RETRY_START_MS = 30_000
/** How long a child may take to start, in milliseconds; not counted as time of the answer. */
const START_TIMEOUT_MS = 10_000
/** Share of its time that an answer may wait in the queue, so that time remains to make it. */
const MAX_WAIT_SHARE = 0.5
/** Request headers that an answer depends on. */
const FORWARDED_HEADERS = ['Accept', 'Accept-Language']

/**
 * Makes expensive answers in child processes of lower priority, started on first use. The server stays responsive; an
 * answer that takes too long is ended with its process.
 */
export function queryPool(options: QueryPoolOptions): ExpensiveAnswers & { readonly close: () => void } {
  const { processes, timeoutSeconds, db, clientOf } = options
  const buffered = new ProcessGroup(options, processes, 1)
  // Slow clients must not occupy a process each: one process serves all streams, and is not ended for any of them.
  const streams = new ProcessGroup(options, Math.min(processes, 1), options.maxQueued)
  return {
    make: async ({ request, url, now, streams: isStream, status = 200, signal }, makeBody) => {
      if (processes === 0) return makeBody(db)
      const headers = FORWARDED_HEADERS.flatMap((name) => {
        const value = request.headers.get(name)
        return value === null ? [] : [[name, value] as const]
      })
      const bodyRequest: BodyRequest = { url: url.href, headers, now: now.getTime(), status }
      const body = await (isStream ? streams : buffered).make(
        bodyRequest,
        clientOf?.(request) ?? '',
        timeoutSeconds,
        signal,
      )
      return body ?? makeBody(db)
    },
    close: () => {
      buffered.close()
      streams.close()
    },
  }
}

/** Child processes of one kind, with their queue. */
class ProcessGroup {
  readonly #options: QueryPoolOptions
  readonly #processes: number
  readonly #maxLoad: number
  readonly #children = new Set<QueryProcess>()
  readonly #queue: FairQueue<QueryProcess | null>
  #failedAt = Number.NEGATIVE_INFINITY
  #closed = false

  /** @param maxLoad bodies that one process makes at once */
  constructor(options: QueryPoolOptions, processes: number, maxLoad: number) {
    this.#options = options
    this.#processes = processes
    this.#maxLoad = maxLoad
    this.#queue = new FairQueue(options.maxQueued)
  }

  /** The body of an answer; null when no child can make it. */
  async make(request: BodyRequest, client: string, seconds: number, signal: AbortSignal | undefined) {
    let deadline = performance.now() + seconds * 1000
    const left = () => Math.max(0, deadline - performance.now())
    const granted = this.#queue.wait(client, left() * MAX_WAIT_SHARE, signal)
    this.#assign()
    const child = await granted
    if (child === null) return null
    const release = () => {
      child.load -= 1
      this.#assign()
    }
    // A child that is still starting serves the next request.
    const begun = performance.now()
    if (!(await child.readyWithin(START_TIMEOUT_MS))) {
      release()
      throw tooExpensive.busy()
    }
    // The start does not count as time of the answer.
    deadline += performance.now() - begun
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(tooExpensive.slow(seconds))
        if (this.#maxLoad === 1) child.end(tooExpensive.slow(seconds))
      }, left())
    })
    const making = child.make(request, release)
    try {
      return await Promise.race([making, late])
    } catch (error) {
      if (error instanceof StartError || (error as Error).name === 'NoBodyError') return null
      if (!(error instanceof ProcessLost)) throw error
      // What killed the child must not be run in the server.
      this.#options.log(error)
      throw tooExpensive.busy()
    } finally {
      clearTimeout(timer)
    }
  }

  close(): void {
    this.#closed = true
    for (const child of this.#children) child.end(tooExpensive.busy())
    this.#assign()
  }

  /** Assigns free or new processes to the queue. */
  #assign(): void {
    while (this.#queue.waiting > 0) {
      if (this.#closed || performance.now() - this.#failedAt < RETRY_START_MS) {
        this.#queue.give(null)
        continue
      }
      const free = [...this.#children].find(({ alive, load }) => alive && load < this.#maxLoad)
      if (!free && this.#children.size >= this.#processes) return
      const child = free ?? this.#start()
      child.load += 1
      this.#queue.give(child)
    }
  }

  #start(): QueryProcess {
    const {
      program = programBeside(import.meta.url, 'query-process-main'),
      file,
      installation,
      log,
    } = this.#options
    const child = new QueryProcess(program, [file, JSON.stringify(installation)], (startFailed) => {
      this.#children.delete(child)
      if (startFailed && !this.#closed) {
        this.#failedAt = performance.now()
        log(
          new Error('No child process for expensive answers could be started; the server makes them itself.'),
        )
      }
      this.#assign()
    })
    this.#children.add(child)
    return child
  }
}

interface Waiter<T> {
  readonly give: (thing: T) => void
  readonly refuse: (error: unknown) => void
}

/**
 * A queue that serves clients round-robin: a client with a hundred requests does not delay one with a single request.
 */
export class FairQueue<T> {
  readonly #max: number
  /** In the order of service; each has at least one waiter. */
  readonly #clients = new Map<string, Waiter<T>[]>()
  #waiting = 0

  /** @param max waiters at most */
  constructor(max: number) {
    this.#max = max
  }

  get waiting(): number {
    return this.#waiting
  }

  /**
   * Waits for an item.
   * @param milliseconds timeout
   * @param signal aborted when the client disconnects
   * @throws Problem "too-costly" on timeout, abort or a full queue
   */
  wait(client: string, milliseconds: number, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting >= this.#max && !this.#dropOneFor(client)) return reject(tooExpensive.busy())
      const cancel = () => {
        this.#remove(client, waiter)
        waiter.refuse(tooExpensive.busy())
      }
      const timer = setTimeout(cancel, milliseconds)
      const cleanUp = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
      }
      const waiter: Waiter<T> = {
        give: (thing) => {
          cleanUp()
          resolve(thing)
        },
        refuse: (error) => {
          cleanUp()
          reject(error)
        },
      }
      const own = this.#clients.get(client)
      if (own) own.push(waiter)
      else this.#clients.set(client, [waiter])
      this.#waiting += 1
      if (signal?.aborted) return cancel()
      return signal?.addEventListener('abort', cancel, { once: true })
    })
  }

  /** Hands an item to the next waiter. */
  give(thing: T): void {
    const [next] = this.#clients
    if (!next) return
    const [client, [waiter, ...others]] = next
    this.#clients.delete(client)
    // Round-robin: its next waiter goes to the end.
    if (others.length > 0) this.#clients.set(client, others)
    this.#waiting -= 1
    waiter!.give(thing)
  }

  /** Rejects the last waiter of the client that has most, if that is more than this one would have. */
  #dropOneFor(client: string): boolean {
    const own = this.#clients.get(client)?.length ?? 0
    let most: [string, Waiter<T>[]] | undefined
    for (const entry of this.#clients) if (entry[1].length > (most?.[1].length ?? own + 1)) most = entry
    const last = most?.[1].at(-1)
    if (!most || !last) return false
    this.#remove(most[0], last)
    last.refuse(tooExpensive.busy())
    return true
  }

  #remove(client: string, waiter: Waiter<T>): void {
    const own = this.#clients.get(client)
    const at = own?.indexOf(waiter) ?? -1
    if (!own || at === -1) return
    own.splice(at, 1)
    this.#waiting -= 1
    if (own.length === 0) this.#clients.delete(client)
  }
}
