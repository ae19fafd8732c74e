import { fork } from 'node:child_process'
import type { ReleaseRow } from '../../../db/database.ts'
import type { DumpRequest } from '../../dumps/store.ts'
import { yieldToServer } from '../reader-process.ts'
import { removeDraft } from './cached-files.ts'
import { draftOf, type Room } from './make-file.ts'

/** The order for a process that makes a file. */
export interface ToMaker {
  readonly register: string
  readonly name: string
  readonly format: string
  readonly release: ReleaseRow | undefined
  readonly origin: string
  readonly path: string
  readonly room: Room
}
/** Its report when it has ended. */
export interface FromMaker {
  readonly error: {
    readonly name: string
    readonly message: string
    readonly code: string | undefined
  } | null
}

/**
 * Makes a file in a process of its own, which ends with it, with the server, or as soon as nobody wants it.
 * @param register the file that the dump is made of
 */
export async function makeElsewhere(
  register: string,
  { name, format, source: { release, origin } }: DumpRequest,
  path: string,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  const child = fork(new URL('maker.ts', import.meta.url), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  yieldToServer(child)
  const kill = () => child.kill('SIGKILL')
  signal.addEventListener('abort', kill)
  let told: FromMaker | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message: FromMaker) => (told = message))
      child.once('error', reject)
      child.once('exit', () => resolve())
      const message: ToMaker = { register, name, format: format.name, release, origin, path, room }
      child.send(message, () => undefined)
    })
    signal.throwIfAborted()
    if (told?.error) throw Object.assign(new Error(told.error.message), told.error)
    if (!told) throw new Error(`The process that makes ${name}.${format.fileEnding} has ended.`)
  } finally {
    signal.removeEventListener('abort', kill)
    if (child.pid !== undefined) await removeDraft(draftOf(path, child.pid))
  }
}
