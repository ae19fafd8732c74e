import type { Chunks } from '../formats/format.ts'

/**
 * A generator as a response body with backpressure. The first chunk is made at once, so that an unavailable register is a
 * problem document and not a broken file.
 * @param signal aborted when the client disconnects
 * @param onEnd called at the end, on error or cancellation; maybe more than once
 * @param nextTurn awaited before each chunk after the first
 */
export async function streamChunks(
  chunks: Chunks,
  signal?: AbortSignal,
  onEnd: () => void = () => undefined,
  nextTurn: () => Promise<void> = yieldToEventLoop,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder()
  const iterator: AsyncIterator<string | Uint8Array<ArrayBuffer>> = chunks[Symbol.asyncIterator]()
  const stop = async () => {
    onEnd()
    await chunks.return(undefined)
  }
  let first: IteratorResult<string | Uint8Array<ArrayBuffer>> | null | undefined
  const next = async () => {
    try {
      if (first !== undefined) await nextTurn()
      signal?.throwIfAborted()
      const result = await iterator.next()
      if (result.done) onEnd()
      return result
    } catch (error) {
      onEnd()
      throw error
    }
  }
  first = await next()
  // The client may have disconnected while the first chunk was made.
  if (signal?.aborted) await stop()
  else signal?.addEventListener('abort', () => void stop(), { once: true })
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { value, done } = first ?? (await next())
        first = null
        if (done) return controller.close()
        controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  )
}

/**
 * Yields to the event loop. Reading from SQLite is synchronous and a fast client never applies backpressure: without this
 * the whole stream would be one task and block the server.
 */
const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Opens a streamed body; null when the maximum number is open. */
export type OpenStream = (
  chunks: Chunks,
  signal?: AbortSignal,
) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>

/** Limits the number of open streams: each holds memory until it has been read. */
export function limitStreams(max: number): OpenStream {
  let open = 0
  let last: Promise<void> = Promise.resolve()
  // One chunk of one stream between two yields, however many streams are open.
  const nextTurn = () => (last = last.then(yieldToEventLoop))
  return async (chunks, signal) => {
    if (open >= max) return null
    open += 1
    let isOver = false
    const close = () => {
      if (!isOver) open -= 1
      isOver = true
    }
    return streamChunks(chunks, signal, close, nextTurn)
  }
}
