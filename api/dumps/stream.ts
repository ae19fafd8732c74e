import type { Bits } from '../formats/format.ts'

/**
 * What a generator gives, as a body that is read at the reader's own pace. The first bit is made at once, so that
 * a register out of reach is a problem document and not a broken file.
 */
export async function streamOf(bits: Bits): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder()
  const iterator: AsyncIterator<string | Uint8Array<ArrayBuffer>> = bits[Symbol.asyncIterator]()
  let first: IteratorResult<string | Uint8Array<ArrayBuffer>> | null = await iterator.next()
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { value, done } = first ?? (await iterator.next())
        first = null
        if (done) return controller.close()
        controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      },
      async cancel() {
        await bits.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
