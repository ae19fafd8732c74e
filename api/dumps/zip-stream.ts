import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file of an archive, as a stream. */
export interface ZipEntry {
  readonly path: string
  readonly content: Iterable<string> | AsyncIterable<string>
}

/**
 * A zip as a stream: only one chunk is in memory. The same chunks give the same bytes on every platform.
 */
export async function* zipStream(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    failure ??= error
    if (chunk && chunk.length > 0) ready.push(chunk as Uint8Array<ArrayBuffer>)
  })
  function* flush() {
    if (failure) throw failure
    yield* ready
    ready = []
  }
  for await (const { path, content } of entries) {
    const file = new ZipDeflate(path, { level: 6 })
    // Local time on purpose: a zip has no time zone, so the bytes are the same everywhere.
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    for await (const text of content) {
      file.push(strToU8(text))
      yield* flush()
    }
    file.push(new Uint8Array(0), true)
    yield* flush()
  }
  zip.end()
  yield* flush()
}
