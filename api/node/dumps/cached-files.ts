import { createReadStream } from 'node:fs'
import { readdir, readFile, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { CachedDump } from '../../dumps/dump-store.ts'
import type { Coding } from '../../http/negotiate.ts'
import type { ByteRange } from '../../http/conditional.ts'

// A stored dump is a file, its compressed versions, and their metadata in `<file>.json`. The metadata are written last and
// removed first, so where they exist, the others do. Their mtime is the time of the last request.

/** Metadata of a stored dump, by coding; "" for the file itself. */
export type EncodedFiles = Readonly<Record<string, { readonly length: number; readonly digest: string }>>

export const endings: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' }
const METADATA = '.json'
/** All files of a dump, the metadata first. */
const allEndings = [METADATA, '', ...Object.values(endings)]
/** Age at which the files of a killed process are removed, in milliseconds. */
const ORPHAN_AGE_MS = 3600_000

/** The dump at a path, in the first of the codings that it exists in; null when it is not stored. */
export async function cachedAt(path: string, codings: readonly Coding[]): Promise<CachedDump | null> {
  const files = await readFile(path + METADATA, 'utf8').then(
    (text) => JSON.parse(text) as EncodedFiles,
    () => null,
  )
  const coding = codings.find((coding) => files && coding in files) ?? null
  const chosen = files?.[coding ?? '']
  if (!chosen) return null
  // If the file was removed in the meantime, opening it fails below.
  await touch(path + METADATA).catch(() => undefined)
  return {
    coding,
    ...chosen,
    open: async (part) => {
      const file = coding ? path + endings[coding] : path
      await stat(file)
      return readOf(file, part)
    },
  }
}

/** The bytes of a file, opened on the first read: an unread body must not hold a file open. */
function readOf(file: string, part: ByteRange | undefined): ReadableStream<Uint8Array<ArrayBuffer>> {
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        reader ??= (
          Readable.toWeb(createReadStream(file, part)) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>
        ).getReader()
        const { value, done } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** Sets the time of the last request. The file system's own clock is coarser than `Date`, so the two cannot be mixed. */
function touch(file: string): Promise<void> {
  const now = new Date()
  return utimes(file, now, now)
}

/** Renames finished drafts to their final names. */
export async function publishDraft(draft: string, path: string, files: EncodedFiles): Promise<void> {
  for (const coding of Object.keys(files)) {
    const ending = coding === '' ? '' : endings[coding as Coding]
    await rename(draft + ending, path + ending)
  }
  await writeFile(draft + METADATA, JSON.stringify(files))
  await touch(draft + METADATA)
  await rename(draft + METADATA, path + METADATA)
}

export const removeDraft = (draft: string): Promise<void> => removeAll(draft)

async function removeAll(path: string): Promise<void> {
  for (const ending of allEndings) await rm(path + ending, { force: true })
}

interface CachedFile {
  readonly path: string
  readonly folder: string
  readonly bytes: number
  readonly usedAt: number
}

/**
 * Removes the least recently used dumps until the rest fits.
 * @param bytes total at most
 * @param maxFolders one folder per release
 */
export async function evict(folder: string, bytes: number, maxFolders: number): Promise<void> {
  const cached = (await Promise.all((await namesIn(folder)).map((name) => cachedIn(join(folder, name)))))
    .flat()
    .toSorted((a, b) => b.usedAt - a.usedAt)
  const used = new Set<string>()
  let sum = 0
  for (const { path, folder: own, bytes: size } of cached) {
    sum += size
    if (sum <= bytes && (used.has(own) || used.size < maxFolders)) used.add(own)
    else {
      await removeAll(path)
      // Removes the folder only when it is empty.
      await rmdir(own).catch(() => undefined)
    }
  }
}

/** The dumps in one folder. Removes old files that belong to none. */
async function cachedIn(folder: string): Promise<CachedFile[]> {
  const files = new Map<string, { readonly size: number; readonly mtimeMs: number }>()
  for (const name of await namesIn(folder)) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found) files.set(name, found)
  }
  const names = [...files.keys()]
    .filter((name) => name.endsWith(METADATA))
    .map((n) => n.slice(0, -METADATA.length))
  const dumps = names.map((name) => {
    const own = allEndings.map((ending) => name + ending)
    return {
      path: join(folder, name),
      folder,
      bytes: own.reduce((sum, file) => sum + (files.get(file)?.size ?? 0), 0),
      usedAt: files.get(name + METADATA)?.mtimeMs ?? 0,
      own,
    }
  })
  const owned = new Set(dumps.flatMap(({ own }) => own))
  for (const [name, { mtimeMs }] of files)
    if (!owned.has(name) && Date.now() - mtimeMs > ORPHAN_AGE_MS)
      await rm(join(folder, name), { force: true })
  return dumps
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
