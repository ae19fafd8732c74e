import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { DumpRequest } from '../../dumps/dump-store.ts'
import type { Coding } from '../../http/negotiate.ts'
import { endings, type EncodedFiles, publishDraft, evict, removeDraft } from './cached-files.ts'
import { writeSqlite } from './sqlite-file.ts'

/** Where finished files are stored, and the limits. */
export interface StoreLimits {
  readonly folder: string
  /** Total bytes; also of one file with its compressed versions. */
  readonly bytes: number
  /** Folders, one per release. */
  readonly maxFolders: number
}

interface MakeOptions extends StoreLimits {
  /** Aborted to stop; the draft is removed. */
  readonly signal: AbortSignal
}

/** Path of an unfinished file. */
export const draftOf = (path: string, pid: number): string => `${path}.${pid}.part`

/** Makes the file and its compressed versions as drafts, and renames them when all are complete. */
export async function makeFile(request: DumpRequest, path: string, options: MakeOptions): Promise<void> {
  const { format, source, resources } = request
  const { signal, folder, maxFolders, bytes: maxBytes } = options
  const draft = draftOf(path, process.pid)
  await mkdir(dirname(path), { recursive: true })
  try {
    await rm(draft, { force: true })
    if (format.write) {
      const chunks = yielding(format.write(source, resources), options)
      await pipeline(Readable.from(chunks), createWriteStream(draft), { signal })
    } else
      await writeSqlite(draft, source, resources, async () => {
        await yieldToEventLoop(signal)
        assertFits(maxBytes, (await stat(draft)).size)
      })
    const files: Record<string, EncodedFiles[string]> = { '': await describeFile(draft, signal) }
    if (format.compressible)
      for (const coding of Object.keys(endings) as Coding[]) {
        const small = draft + endings[coding]
        const compress = compressor(coding, files['']!.length)
        await pipeline(createReadStream(draft), compress, createWriteStream(small), { signal })
        files[coding] = await describeFile(small, signal)
      }
    const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0)
    assertFits(maxBytes, bytes)
    await evict(folder, maxBytes - bytes, maxFolders)
    signal.throwIfAborted()
    await publishDraft(draft, path, files)
  } finally {
    await removeDraft(draft)
  }
}

/** The same chunks, yielding to the event loop after each, so that requests and aborts are handled. */
async function* yielding(
  chunks: AsyncIterable<string | Uint8Array>,
  { bytes: maxBytes, signal }: MakeOptions,
): AsyncGenerator<string | Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += Buffer.byteLength(chunk)
    assertFits(maxBytes, bytes)
    yield chunk
    await yieldToEventLoop(signal)
  }
}

async function yieldToEventLoop(signal: AbortSignal): Promise<void> {
  // better-sqlite3 is synchronous: without this the whole register would be read in one task.
  await setImmediate()
  signal.throwIfAborted()
}

function assertFits(maxBytes: number, bytes: number): void {
  if (bytes > maxBytes)
    throw new Error(
      `A dump is larger than the ${Math.floor(maxBytes / 2 ** 20)} MiB that dumps may take: set UTBLICK_DUMPS_MIB higher`,
    )
}

async function describeFile(path: string, signal: AbortSignal): Promise<EncodedFiles[string]> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash, { signal })
  return { length: (await stat(path)).size, digest: hash.digest('base64') }
}

/** Bytes above which the highest Brotli level takes longer than it saves. */
const SLOW_BROTLI_MAX_BYTES = 8 * 1024 * 1024

function compressor(coding: Coding, length: number) {
  if (coding === 'gzip') return createGzip({ level: 9 })
  const quality = length > SLOW_BROTLI_MAX_BYTES ? 5 : 10
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}
