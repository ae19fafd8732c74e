import { type ChildProcess, fork } from 'node:child_process'
import type { Database } from '../../db/database.ts'
import { openD1 } from '../../db/open-d1.ts'
import type { CostlyQuestions } from '../costly.ts'
import { tooCostly } from '../http/too-costly.ts'

/** One query for a reader. */
export interface Asked {
  readonly id: number
  readonly sql: string
  readonly values: readonly unknown[]
}
/** What a reader sends: that it is ready, or an answer. */
export type Told =
  | { readonly ready: true }
  | { readonly id: number; readonly rows: unknown[] }
  | {
      readonly id: number
      readonly error: { readonly name: string; readonly message: string; readonly code: string | undefined }
    }

export interface ReadersOptions {
  /** The register. */
  readonly file: string
  /** Processes at most, and so questions at once; 0 asks them all in this process. */
  readonly processes: number
  /** How long a question may take, waiting included, in seconds. */
  readonly seconds: number
  /** Questions that may wait. */
  readonly waiting: number
  /** The database of this process: it answers while no reader can be started. */
  readonly db: Database
  readonly log: (error: unknown) => void
}

/** How long no reader is started after one could not be, in milliseconds. */
const TRY_AGAIN_AFTER = 30_000

interface Waiting {
  readonly give: (reader: Reader | null) => void
  readonly refuse: (error: unknown) => void
}

/**
 * Costly questions in processes of their own, started when first needed: the server stays free for the others, at
 * most so many run at once, and one that takes too long is ended with its process.
 */
export function readersOnNode(options: ReadersOptions): CostlyQuestions & { readonly close: () => void } {
  const { file, processes, seconds, waiting, db, log } = options
  const readers = new Set<Reader>()
  const idle: Reader[] = []
  const queue: Waiting[] = []
  let failedAt = Number.NEGATIVE_INFINITY
  let closed = false

  /** Gives a reader that is free, or a new one, to whoever has waited longest. */
  function serve(): void {
    while (queue.length > 0) {
      if (closed || performance.now() - failedAt < TRY_AGAIN_AFTER) queue.shift()!.give(null)
      else if (idle.length > 0) queue.shift()!.give(idle.pop()!)
      else if (readers.size < processes) queue.shift()!.give(start())
      else return
    }
  }

  function start(): Reader {
    const reader = new Reader(file, (neverReady) => {
      readers.delete(reader)
      const at = idle.indexOf(reader)
      if (at !== -1) idle.splice(at, 1)
      if (neverReady && !closed) {
        failedAt = performance.now()
        log(new Error('No process for costly questions could be started; they are answered by the server.'))
      }
      serve()
    })
    readers.add(reader)
    return reader
  }

  const turn = () =>
    new Promise<Reader | null>((give, refuse) => {
      if (queue.length >= waiting) return refuse(tooCostly.busy())
      const place: Waiting = {
        give: (reader) => {
          clearTimeout(timer)
          give(reader)
        },
        refuse,
      }
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(place), 1)
        refuse(tooCostly.busy())
      }, seconds * 1000)
      queue.push(place)
      return serve()
    })

  return {
    run: async (question) => {
      if (processes === 0) return question(db)
      const deadline = performance.now() + seconds * 1000
      const reader = await turn()
      if (reader === null) return question(db)
      let timer: NodeJS.Timeout | undefined
      const left = () => Math.max(0, deadline - performance.now())
      try {
        // A process that is still starting is kept: nothing runs in it, and the next question finds it ready.
        if (!(await reader.readyWithin(left()))) throw tooCostly.busy()
        timer = setTimeout(() => reader.end(tooCostly.slow(seconds)), left())
        return await question(reader.db)
      } catch (error) {
        if (error instanceof NeverReady) return await question(db)
        if (!(error instanceof ReaderLost)) throw error
        // Out of memory, or ended by somebody. The server itself must not meet the same.
        log(error)
        throw tooCostly.busy()
      } finally {
        clearTimeout(timer)
        if (reader.alive) idle.push(reader)
        serve()
      }
    },
    close: () => {
      closed = true
      for (const reader of readers) reader.end(tooCostly.busy())
      serve()
    },
  }
}

class NeverReady extends Error {}
class ReaderLost extends Error {}

/** One process that reads. */
class Reader {
  readonly db: Database
  alive = true
  #isReady = false
  #setReady: () => void = () => undefined
  readonly #ready = new Promise<void>((resolve) => (this.#setReady = resolve))
  #reason: unknown
  #last = 0
  readonly #child: ChildProcess
  readonly #pending = new Map<number, { resolve: (rows: unknown[]) => void; reject: (e: unknown) => void }>()

  /** @param onEnd called when the process has ended, with whether it never could read */
  constructor(file: string, onEnd: (neverReady: boolean) => void) {
    this.#child = fork(new URL('reader.ts', import.meta.url), [file], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#child.on('message', (told: Told) => this.#hear(told))
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      this.alive = false
      const reason =
        this.#reason ??
        (this.#isReady ? new ReaderLost('The process of a costly question has ended.') : new NeverReady())
      this.#reason = reason
      for (const { reject } of this.#pending.values()) reject(reason)
      this.#pending.clear()
      this.#setReady()
      onEnd(reason instanceof NeverReady)
    }
    this.#child.on('error', end)
    this.#child.on('exit', end)
    this.db = openD1({
      prepare: (sql) => ({
        bind: (...values) => ({ all: async () => ({ results: await this.#ask(sql, values) }) }),
      }),
    })
  }

  /** Whether it can be asked, or has ended and will say so, after so many milliseconds at most. */
  async readyWithin(milliseconds: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), milliseconds)
    })
    try {
      return await Promise.race([this.#ready.then(() => true as const), late])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the process at once, in the middle of a query if need be, and what it was asked with it. */
  end(reason: unknown): void {
    this.alive = false
    this.#reason = reason
    for (const { reject } of this.#pending.values()) reject(reason)
    this.#pending.clear()
    this.#child.kill('SIGKILL')
  }

  #ask(sql: string, values: readonly unknown[]): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      if (!this.alive) return reject(this.#reason ?? new NeverReady())
      const id = (this.#last += 1)
      this.#pending.set(id, { resolve, reject })
      return this.#child.send({ id, sql, values } satisfies Asked, (error) => {
        if (error && this.#pending.delete(id)) reject(this.#reason ?? new NeverReady())
      })
    })
  }

  #hear(told: Told): void {
    if ('ready' in told) {
      this.#isReady = true
      this.#setReady()
      return
    }
    const asked = this.#pending.get(told.id)
    this.#pending.delete(told.id)
    if ('rows' in told) asked?.resolve(told.rows)
    else asked?.reject(Object.assign(new Error(told.error.message), told.error))
  }
}
