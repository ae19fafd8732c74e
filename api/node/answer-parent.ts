import type { Database } from '../../db/database.ts'
import type { CostlyAnswers } from '../http/costly.ts'
import type { Body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import type { BodyRequest, FromReader, SentError, ToReader } from './reader-messages.ts'

/** What an app in a process that makes answers needs of it. */
export interface OfParent {
  readonly bodies: CostlyAnswers['make']
  readonly now: () => Date
}

interface Fetches {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

type Bits = AsyncIterator<string | Uint8Array<ArrayBuffer>>

/**
 * Makes bodies of answers for the process that started this one: it asks an app as any client does, and sends on the
 * body that the app's route has made. Ends with its parent.
 */
export function answerParent(db: Database, makeApp: (of: OfParent) => Fetches): void {
  const tell = (told: FromReader) => process.send?.(told)
  const made = new WeakMap<Request, Promise<Body>>()
  const streams = new Map<number, Bits>()
  let now = new Date()
  const app = makeApp({
    now: () => now,
    bodies: ({ request }, body) => {
      const making = body(db)
      made.set(request, making)
      return making
    },
  })

  async function make(id: number, { url, headers, now: at }: BodyRequest) {
    now = new Date(at)
    // HEAD: the body is taken from where it is made, and one that is written as it is read is not begun twice.
    const request = new Request(url, { method: 'HEAD', headers: headers.map((h) => [...h]) })
    await app.fetch(request)
    const body = await made.get(request)
    if (!body) throw new NotMade('This process makes no such answer.')
    const { headers: head = {}, links = [] } = body
    if (body.stream !== undefined) streams.set(id, body.stream()[Symbol.asyncIterator]())
    tell({
      id,
      head: { headers: head, links },
      content: body.stream === undefined ? bytesOf(body.content) : null,
    })
  }

  async function next(id: number) {
    const { value, done } = (await streams.get(id)?.next()) ?? { value: undefined, done: true }
    if (done) streams.delete(id)
    tell({ id, bit: done ? null : bytesOf(value!) })
  }

  async function leave(id: number) {
    const bits = streams.get(id)
    streams.delete(id)
    await bits?.return?.()
  }

  // Ctrl+C reaches all processes of a terminal: the server decides when its readers end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit(0))
  process.on('message', (message: ToReader) => {
    const { id } = message
    const work = 'make' in message ? make(id, message.make) : 'next' in message ? next(id) : leave(id)
    work.catch((error: unknown) => tell({ id, error: sent(error) }))
  })
  tell({ ready: true })
}

/** Bytes are outside of the heap that the server has to keep clean. */
const bytesOf = (bit: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof bit === 'string' ? new TextEncoder().encode(bit) : bit

/** The name of the error that says that a process does not make an answer. */
export class NotMade extends Error {
  override readonly name = 'NotMade'
}

function sent(error: unknown): SentError {
  const { name, message, code } = error as Error & { readonly code?: unknown }
  return {
    name,
    message,
    ...(typeof code === 'string' && { code }),
    ...(error instanceof Problem && { problem: { type: error.type, details: error.details } }),
  }
}
