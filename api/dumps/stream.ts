import type { Bits } from '../formats/format.ts'

/**
 * What a generator gives, as a body that is read at the reader's own pace. The first bit is made at once, so that
 * a register out of reach is a problem document and not a broken file.
 * @param signal tells when the reader has left: nothing more is made
 * @param onEnd called when it is read, broken or left, maybe more than once
 */
export async function streamOf(
  bits: Bits,
  signal?: AbortSignal,
  onEnd: () => void = () => undefined,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder()
  const iterator: AsyncIterator<string | Uint8Array<ArrayBuffer>> = bits[Symbol.asyncIterator]()
  const stop = async () => {
    onEnd()
    await bits.return(undefined)
  }
  const next = async () => {
    try {
      signal?.throwIfAborted()
      const result = await iterator.next()
      if (result.done) onEnd()
      return result
    } catch (error) {
      onEnd()
      throw error
    }
  }
  let first: IteratorResult<string | Uint8Array<ArrayBuffer>> | null = await next()
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
