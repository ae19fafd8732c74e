import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import type { Bits } from '../formats/format.ts'
import type { Body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import type { BodyRequest, FromReader, SentError, ToReader } from './reader-messages.ts'

/** How much less than the server a process that works for it is given of the processor, as `nice` counts. */
export const NICE = 5
/** How long a body may lie unread before it is given up, in milliseconds. */
const STALLED = 60_000

/** It never could make an answer. */
export class NeverReady extends Error {}
/** It could, and has ended: out of memory, or ended by somebody. */
export class ReaderLost extends Error {}

/** Gives a process less of the processor than the server; where that cannot be done, it has as much. */
export function yieldToServer({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICE)
  } catch {
    // It has ended already, or the system has no priorities.
  }
}

interface Pending {
  readonly resolve: (told: FromReader) => void
  readonly reject: (error: unknown) => void
}

/** One process that makes bodies of answers. */
export class ReaderProcess {
  alive = true
  /** Bodies that it is making, or that are read from it. */
  load = 0
  #isReady = false
  #setReady: () => void = () => undefined
  readonly #ready = new Promise<void>((resolve) => (this.#setReady = resolve))
  #reason: unknown
  #last = 0
  readonly #child: ChildProcess
  readonly #pending = new Map<number, Pending>()

  /**
   * @param program what runs in it: see answer-parent.ts
   * @param onEnd called when the process has ended, with whether it never could answer
   */
  constructor(program: URL, file: string, onEnd: (neverReady: boolean) => void) {
    this.#child = fork(program, [file], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    yieldToServer(this.#child)
    this.#child.on('message', (told: FromReader) => this.#receive(told))
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      this.alive = false
      this.#reason ??= this.#isReady
        ? new ReaderLost('A process that makes answers has ended.')
        : new NeverReady()
      this.#rejectAll(this.#reason)
      this.#setReady()
      onEnd(this.#reason instanceof NeverReady)
    }
    this.#child.on('error', end)
    this.#child.on('exit', end)
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
    this.#rejectAll(reason)
    this.#child.kill('SIGKILL')
  }

  /**
   * Makes the body of an answer.
   * @param onEnd called when nothing more of it will be read
   */
  async make(request: BodyRequest, onEnd: () => void): Promise<Body> {
    const id = (this.#last += 1)
    try {
      const told = await this.#ask(id, { id, make: request })
      if (!('content' in told)) throw new Error('A process that makes answers sent something else.')
      const { head, content } = told
      if (content === null) {
        const bits = this.#bits(id, onEnd)
        return { ...head, stream: () => bits }
      }
      onEnd()
      return { ...head, content }
    } catch (error) {
      onEnd()
      throw error
    }
  }

  /** A body that is written as it is read: each bit is asked for when the one before has gone. */
  #bits(id: number, onEnd: () => void): Bits {
    let isOver = false
    const over = () => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      if (this.alive) this.#child.send({ id, leave: true } satisfies ToReader, () => undefined)
      onEnd()
    }
    const timer = setTimeout(over, STALLED)
    const done = { value: undefined, done: true } as const
    const bits = {
      next: async () => {
        if (isOver) throw new Error('A body was left unread for too long, or its reader has left.')
        timer.refresh()
        try {
          const told = await this.#ask(id, { id, next: true })
          if ('bit' in told && told.bit !== null) return { value: told.bit, done: false as const }
        } catch (error) {
          over()
          throw error
        }
        over()
        return done
      },
      return: async () => {
        over()
        return done
      },
      throw: async (error: unknown) => {
        over()
        throw error
      },
      [Symbol.asyncIterator]: () => bits,
    }
    return bits as unknown as Bits
  }

  #ask(id: number, message: ToReader): Promise<FromReader> {
    return new Promise((resolve, reject) => {
      if (!this.alive) return reject(this.#reason ?? new NeverReady())
      this.#pending.set(id, { resolve, reject })
      return this.#child.send(message, (error) => {
        if (error && this.#pending.delete(id)) reject(this.#reason ?? new NeverReady())
      })
    })
  }

  #receive(told: FromReader): void {
    if ('ready' in told) {
      this.#isReady = true
      return this.#setReady()
    }
    const pending = this.#pending.get(told.id)
    this.#pending.delete(told.id)
    if ('error' in told) pending?.reject(received(told.error))
    else pending?.resolve(told)
  }

  #rejectAll(reason: unknown): void {
    for (const { reject } of this.#pending.values()) reject(reason)
    this.#pending.clear()
  }
}

function received({ problem, ...error }: SentError): Error {
  return problem ? new Problem(problem.type, problem.details) : Object.assign(new Error(error.message), error)
}
