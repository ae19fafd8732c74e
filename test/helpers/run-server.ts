import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { UTBLICK } from './cli.ts'

const project = join(import.meta.dirname, '..', '..')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the server until it ends by itself, with `env` over an environment in English; it is killed after three minutes.
 * @param within a command that runs it, as another user or with limits
 */
export const runServer = (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  within: readonly string[] = [],
): Promise<Ended> =>
  new Promise((resolve) => {
    const [program = '', ...rest] = [...within, process.execPath, UTBLICK, 'serve', ...args]
    const child = spawn(program, rest, {
      cwd: project,
      env: { ...process.env, LC_ALL: 'C', ...env },
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), 170_000)
    const text = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (data: Buffer) => (text[name] += data.toString()))
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, ...text })
    })
  })
