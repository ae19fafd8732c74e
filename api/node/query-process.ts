import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { extname } from 'node:path'
import type { Chunks } from '../formats/format.ts'
import type { Body } from '../http/body.ts'
import { Problem, type ProblemType } from '../http/problem.ts'

/** Niceness of child processes. */
const NICE = 5
/** How long a body may be left unread before it is cancelled, in milliseconds. */
const STALL_TIMEOUT_MS = 60_000

/** The process never became ready. */
export class StartError extends Error {}
/** The process was ready and has ended: out of memory or killed. */
export class ProcessLost extends Error {}

/** A program in the same folder as the module at `url`: TypeScript as it is, JavaScript in the npm package. */
export const programBeside = (url: string, name: string): URL => new URL(name + extname(url), url)

/** Lowers the priority of a child process, where possible. */
export function yieldToServer({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICE)
  } catch {
    // It has ended, or the system has no priorities.
  }
}

interface Pending {
  readonly resolve: (message: FromChild) => void
  readonly reject: (error: unknown) => void
}

/** A child process that makes bodies of answers. */
export class QueryProcess {
  alive = true
  /** Bodies being made or read. */
  load = 0
  #isReady = false
  #setReady: () => void = () => undefined
  readonly #ready = new Promise<void>((resolve) => (this.#setReady = resolve))
  #reason: unknown
  #last = 0
  readonly #child: ChildProcess
  readonly #pending = new Map<number, Pending>()

  /**
   * @param program calls `serveParentProcess` (serve-parent-process.ts)
   * @param programArguments path of the register, and the installation as JSON
   * @param onEnd called when the process has ended; `startFailed` if it never became ready
   */
  constructor(program: URL, programArguments: readonly string[], onEnd: (startFailed: boolean) => void) {
    this.#child = fork(program, programArguments, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    yieldToServer(this.#child)
    this.#child.on('message', (message: FromChild) => this.#receive(message))
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      this.alive = false
      this.#reason ??= this.#isReady
        ? new ProcessLost('A process that makes answers has ended.')
        : new StartError()
      this.#rejectAll(this.#reason)
      this.#setReady()
      onEnd(this.#reason instanceof StartError)
    }
    this.#child.on('error', end)
    this.#child.on('exit', end)
  }

  /** Waits until it is ready or has ended; false after the timeout. */
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

  /** Kills the process, also in the middle of a query, and rejects its pending requests. */
  end(reason: unknown): void {
    this.alive = false
    this.#reason = reason
    this.#rejectAll(reason)
    this.#child.kill('SIGKILL')
  }

  /**
   * Makes the body of an answer.
   * @param onEnd called when the body is complete or cancelled
   */
  async make(request: BodyRequest, onEnd: () => void): Promise<Body> {
    const id = (this.#last += 1)
    try {
      const message = await this.#request(id, { id, make: request })
      if (!('content' in message)) throw new Error('A process that makes answers sent something else.')
      const { head, content } = message
      if (content === null) {
        const chunks = this.#chunks(id, onEnd)
        return { ...head, stream: () => chunks }
      }
      onEnd()
      return { ...head, content }
    } catch (error) {
      onEnd()
      throw error
    }
  }

  /** A streamed body: each chunk is requested when the previous one has been read. */
  #chunks(id: number, onEnd: () => void): Chunks {
    let isFinished = false
    const finish = () => {
      if (isFinished) return
      isFinished = true
      clearTimeout(timer)
      if (this.alive) this.#child.send({ id, cancel: true } satisfies ToChild, () => undefined)
      onEnd()
    }
    const timer = setTimeout(finish, STALL_TIMEOUT_MS)
    const done = { value: undefined, done: true } as const
    const chunks = {
      next: async () => {
        if (isFinished) throw new Error('A body was left unread for too long, or was cancelled.')
        timer.refresh()
        try {
          const message = await this.#request(id, { id, next: true })
          if ('chunk' in message && message.chunk !== null)
            return { value: message.chunk, done: false as const }
        } catch (error) {
          finish()
          throw error
        }
        finish()
        return done
      },
      return: async () => {
        finish()
        return done
      },
      throw: async (error: unknown) => {
        finish()
        throw error
      },
      [Symbol.asyncIterator]: () => chunks,
    }
    return chunks as unknown as Chunks
  }

  #request(id: number, message: ToChild): Promise<FromChild> {
    return new Promise((resolve, reject) => {
      if (!this.alive) return reject(this.#reason ?? new StartError())
      this.#pending.set(id, { resolve, reject })
      return this.#child.send(message, (error) => {
        if (error && this.#pending.delete(id)) reject(this.#reason ?? new StartError())
      })
    })
  }

  #receive(message: FromChild): void {
    if ('ready' in message) {
      this.#isReady = true
      return this.#setReady()
    }
    const pending = this.#pending.get(message.id)
    this.#pending.delete(message.id)
    if ('error' in message) pending?.reject(deserializeError(message.error))
    else pending?.resolve(message)
  }

  #rejectAll(reason: unknown): void {
    for (const { reject } of this.#pending.values()) reject(reason)
    this.#pending.clear()
  }
}

function deserializeError({ problem, ...error }: SentError): Error {
  return problem ? new Problem(problem.type, problem.details) : Object.assign(new Error(error.message), error)
}

/** Messages from the server to a child process. */
export type ToChild =
  /** Make the body of an answer. `now` is in milliseconds. */
  | { readonly id: number; readonly make: BodyRequest }
  /** Send the next chunk of a streamed body. */
  | { readonly id: number; readonly next: true }
  /** The body is cancelled. */
  | { readonly id: number; readonly cancel: true }

export interface BodyRequest {
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly now: number
  /** Status of the answer whose body it is. */
  readonly status: number
}

/** Messages from a child process to the server. */
export type FromChild =
  | { readonly ready: true }
  | { readonly id: number; readonly head: BodyHead; readonly content: Uint8Array<ArrayBuffer> | null }
  | { readonly id: number; readonly chunk: Uint8Array<ArrayBuffer> | null }
  | { readonly id: number; readonly error: SentError }

/** Headers of a body. */
export interface BodyHead {
  readonly headers: Readonly<Record<string, string>>
  readonly links: readonly string[]
}

/** An error, serialized. */
export interface SentError {
  readonly name: string
  readonly message: string
  readonly code?: string
  readonly problem?: { readonly type: ProblemType; readonly details: Problem['details'] }
}
