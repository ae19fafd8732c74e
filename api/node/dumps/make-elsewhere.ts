import { fork } from 'node:child_process'
import type { ReleaseRow } from '../../../db/database.ts'
import type { DumpRequest } from '../../dumps/store.ts'
import { yieldToServer } from '../reader-process.ts'
import { removeDraft } from './cached-files.ts'
import { draftOf, type Room } from './make-file.ts'

/** Message to a child process that makes a file. */
export interface ToMaker {
  readonly register: string
  readonly name: string
  readonly format: string
  readonly release: ReleaseRow | undefined
  readonly origin: string
  readonly path: string
  readonly room: Room
}
/** Its reply. */
export interface FromMaker {
  readonly error: {
    readonly name: string
    readonly message: string
    readonly code: string | undefined
  } | null
}

/**
 * Makes a file in a child process, which ends with the file, with the server, or when `signal` aborts.
 * @param register path of the register
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
  let result: FromMaker | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message: FromMaker) => (result = message))
      child.once('error', reject)
      child.once('exit', () => resolve())
      const message: ToMaker = { register, name, format: format.name, release, origin, path, room }
      child.send(message, () => undefined)
    })
    signal.throwIfAborted()
    if (result?.error) throw Object.assign(new Error(result.error.message), result.error)
    if (!result) throw new Error(`The process that makes ${name}.${format.fileEnding} has ended.`)
  } finally {
    signal.removeEventListener('abort', kill)
    if (child.pid !== undefined) await removeDraft(draftOf(path, child.pid))
  }
}
