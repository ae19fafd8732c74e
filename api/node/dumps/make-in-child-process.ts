import { fork } from 'node:child_process'
import type { ReleaseRow } from '../../../db/database.ts'
import type { DumpRequest } from '../../dumps/dump-store.ts'
import { programBeside, yieldToServer } from '../query-process.ts'
import { removeDraft } from './cached-files.ts'
import { draftOf, type StoreLimits } from './make-file.ts'

/** Message to a child process that makes a file. */
export interface DumpOrder {
  readonly register: string
  readonly name: string
  readonly format: string
  readonly release: ReleaseRow | undefined
  readonly origin: string
  readonly path: string
  readonly limits: StoreLimits
}
/** Its reply. */
export interface DumpResult {
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
export async function makeInChildProcess(
  register: string,
  { name, format, source: { release, origin } }: DumpRequest,
  path: string,
  limits: StoreLimits,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  const child = fork(programBeside(import.meta.url, 'dump-process'), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  yieldToServer(child)
  const kill = () => child.kill('SIGKILL')
  signal.addEventListener('abort', kill)
  let result: DumpResult | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message: DumpResult) => (result = message))
      child.once('error', reject)
      child.once('exit', () => resolve())
      const message: DumpOrder = { register, name, format: format.name, release, origin, path, limits }
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
