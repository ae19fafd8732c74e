import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { DumpAsked, DumpStore, KeptDump } from '../dumps/store.ts'
import type { Coding } from '../http/coding.ts'
import { writeSqlite } from './sqlite-file.ts'

export interface StoreOptions {
  /** Where the files are kept. */
  readonly folder: string
  /** Names the code that writes them. */
  readonly build: string
  /** How long a reader waits for a file that is not made yet, in milliseconds. @default 5000 */
  readonly patience?: number
  /** Releases kept, per host and build; the least recently asked for are thrown away. @default 12 */
  readonly most?: number
  /** Where a fault in making a file is written; its reader gets the file as it is made, without a store. */
  readonly logError: (error: unknown) => void
}

/** What is known of a finished file without reading it; by coding, "" for the file itself. */
type Facts = Readonly<Record<string, { readonly length: number; readonly digest: string }>>

const endings: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' }

/** Dumps as files in a folder, each made on the first request for it and then only sent. */
export function dumpsOnNode(options: StoreOptions): DumpStore {
  const { folder, build, patience = 5000, most = 12, logError } = options
  const making = new Map<string, Promise<void>>()
  // One at a time: making is work for the processor, and requests go before it.
  let queue: Promise<unknown> = Promise.resolve()

  const make = (asked: DumpAsked, path: string): Promise<void> => {
    const begun = making.get(path)
    if (begun) return begun
    const made = queue.then(async () => {
      await makeFile(asked, path)
      await throwAwayOldest(folder, most)
    })
    making.set(path, made)
    queue = made.catch(logError).finally(() => making.delete(path))
    return made
  }

  return {
    get: async (asked, codings) => {
      const place = join(folder, placeOf(asked, build))
      const path = join(place, `${asked.name}.${asked.form.fileEnding}`)
      if (!existsSync(`${path}.json`) && !(await inTime(make(asked, path), patience))) return null
      const now = new Date()
      // A folder that cannot be touched was thrown away this very moment; the file below then tells.
      await utimes(place, now, now).catch(() => undefined)
      return keptAt(path, codings)
    },
  }
}

/** The folder of one release: "12-1f0c…", since a file has the addresses of its host and the words of its build. */
const placeOf = ({ source }: DumpAsked, build: string) =>
  `${source.release?.id ?? 0}-${createHash('sha256')
    .update(`${build} ${source.release?.hash ?? ''} ${source.origin}`)
    .digest('hex')
    .slice(0, 16)}`

/** Whether it is done before time runs out. What fails is not done. */
async function inTime(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    if (Number.isFinite(milliseconds)) timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

async function keptAt(path: string, codings: readonly Coding[]): Promise<KeptDump> {
  const facts = JSON.parse(await readFile(`${path}.json`, 'utf8')) as Facts
  const coding = codings.find((coding) => coding in facts) ?? null
  const file = coding ? path + endings[coding] : path
  return {
    coding,
    ...facts[coding ?? '']!,
    open: () => Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>,
  }
}

/** Makes the file and its small versions under other names, and gives them theirs when all are whole. */
async function makeFile(asked: DumpAsked, path: string): Promise<void> {
  if (existsSync(`${path}.json`)) return
  const { form, source, resources } = asked
  const draft = `${path}.${process.pid}.part`
  await mkdir(join(path, '..'), { recursive: true })
  try {
    await rm(draft, { force: true })
    if (form.write) await pipeline(Readable.from(form.write(source, resources)), createWriteStream(draft))
    else await writeSqlite(draft, source, resources)
    const facts: Record<string, Facts[string]> = { '': await factsOf(draft) }
    if (form.compressible)
      for (const coding of Object.keys(endings) as Coding[]) {
        const small = draft + endings[coding]
        await pipeline(
          createReadStream(draft),
          compressor(coding, facts['']!.length),
          createWriteStream(small),
        )
        facts[coding] = await factsOf(small)
        await rename(small, path + endings[coding])
      }
    await rename(draft, path)
    await writeFile(`${draft}.json`, JSON.stringify(facts))
    // Last: where it is, all is.
    await rename(`${draft}.json`, `${path}.json`)
  } finally {
    for (const ending of ['', ...Object.values(endings), '.json']) await rm(draft + ending, { force: true })
  }
}

async function factsOf(path: string): Promise<Facts[string]> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { length: (await stat(path)).size, digest: hash.digest('base64') }
}

/** Bytes above which the strongest brotli takes longer than it saves. */
const LARGE = 8 * 1024 * 1024

function compressor(coding: Coding, length: number) {
  if (coding === 'gzip') return createGzip({ level: 9 })
  const quality = length > LARGE ? 5 : 10
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

async function throwAwayOldest(folder: string, most: number): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= most) return
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  )
  for (const { name } of aged.sort((a, b) => b.at - a.at).slice(most))
    await rm(join(folder, name), { recursive: true, force: true })
}
