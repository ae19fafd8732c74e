import type { Database } from '../../db/database.ts'
import type { ExpensiveAnswers } from '../cost/expensive.ts'
import type { Body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import type { BodyRequest, FromChild, SentError, ToChild } from './query-process.ts'

/** Dependencies of the app in a child process. */
interface ParentHooks {
  readonly bodies: ExpensiveAnswers['make']
  readonly now: () => Date
}

interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

type ChunkIterator = AsyncIterator<string | Uint8Array<ArrayBuffer>>

/**
 * Makes bodies of answers for the parent process: requests them from an app as a client would, and sends the body that
 * the app's endpoint made. Exits with its parent.
 */
export function serveParentProcess(db: Database, makeApp: (of: ParentHooks) => App): void {
  const send = (message: FromChild) => process.send?.(message)
  const pending = new WeakMap<Request, Promise<Body>>()
  const statuses = new WeakMap<Request, number>()
  const streams = new Map<number, ChunkIterator>()
  let now = new Date()
  const app = makeApp({
    now: () => now,
    bodies: ({ request, status = 200 }, body) => {
      const making = body(db)
      // A faulty address is answered twice here too: the parent wants one of them.
      if (status === statuses.get(request)) pending.set(request, making)
      return making
    },
  })

  async function make(id: number, { url, headers, now: at, status }: BodyRequest) {
    now = new Date(at)
    // HEAD: the body is taken from `bodies`, so a stream must not be started by the response.
    const request = new Request(url, { method: 'HEAD', headers: headers.map((h) => [...h]) })
    statuses.set(request, status)
    await app.fetch(request)
    const body = await pending.get(request)
    if (!body) throw new NoBodyError('This process makes no such answer.')
    const { headers: head = {}, links = [] } = body
    if (body.stream !== undefined) streams.set(id, body.stream()[Symbol.asyncIterator]())
    send({
      id,
      head: { headers: head, links },
      content: body.stream === undefined ? bytesOf(body.content) : null,
    })
  }

  async function next(id: number) {
    const { value, done } = (await streams.get(id)?.next()) ?? { value: undefined, done: true }
    if (done) streams.delete(id)
    send({ id, chunk: done ? null : bytesOf(value!) })
  }

  async function cancel(id: number) {
    const chunks = streams.get(id)
    streams.delete(id)
    await chunks?.return?.()
  }

  // Ctrl+C reaches all processes of a terminal; the server ends its children.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit(0))
  process.on('message', (message: ToChild) => {
    const { id } = message
    const work = 'make' in message ? make(id, message.make) : 'next' in message ? next(id) : cancel(id)
    work.catch((error: unknown) => send({ id, error: serializeError(error) }))
  })
  send({ ready: true })
}

/** As bytes: these are outside the server's garbage-collected heap. */
const bytesOf = (chunk: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk

/** The app made no body for the request. */
export class NoBodyError extends Error {
  override readonly name = 'NoBodyError'
}

function serializeError(error: unknown): SentError {
  const { name, message, code } = error as Error & { readonly code?: unknown }
  return {
    name,
    message,
    ...(typeof code === 'string' && { code }),
    ...(error instanceof Problem && { problem: { type: error.type, details: error.details } }),
  }
}
