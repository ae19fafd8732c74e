import type { Bits } from '../formats/format.ts'

/**
 * What a generator gives, as a body that is read at the reader's own pace. The first bit is made at once, so that
 * a register out of reach is a problem document and not a broken file.
 * @param signal aborted when the reader has left: nothing more is made
 * @param onEnd called when it is read, broken or left, maybe more than once
 * @param turn waited for before each bit after the first
 */
export async function streamOf(
  bits: Bits,
  signal?: AbortSignal,
  onEnd: () => void = () => undefined,
  turn: () => Promise<void> = pause,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder()
  const iterator: AsyncIterator<string | Uint8Array<ArrayBuffer>> = bits[Symbol.asyncIterator]()
  const stop = async () => {
    onEnd()
    await bits.return(undefined)
  }
  let first: IteratorResult<string | Uint8Array<ArrayBuffer>> | null | undefined
  const next = async () => {
    try {
      if (first !== undefined) await turn()
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
  // The reader may have left while the first bit was made.
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
 * Lets everything else that waits go before. Reading from SQLite never waits, nor does writing to a fast reader: without
 * this the whole stream would be one piece of work, and the server deaf until its end.
 */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** A body made as it is read, or null while as many as may be are being read. */
export type OpenStream = (
  bits: Bits,
  signal?: AbortSignal,
) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>

/** Gives streams, so many at once: each holds memory for as long as its reader takes. */
export function streamsAtOnce(most: number): OpenStream {
  let open = 0
  let last: Promise<void> = Promise.resolve()
  // One bit of one stream between two pauses, however many streams are open.
  const turn = () => (last = last.then(pause))
  return async (bits, signal) => {
    if (open >= most) return null
    open += 1
    let isOver = false
    const close = () => {
      if (!isOver) open -= 1
      isOver = true
    }
    return streamOf(bits, signal, close, turn)
  }
}
