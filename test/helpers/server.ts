import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UTBLICK } from './cli.ts'

const project = join(import.meta.dirname, '..', '..')

/** A port of this machine that nobody uses. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export interface ServerOptions {
  /** More environment variables, or others than the usual. */
  readonly env?: NodeJS.ProcessEnv
  /** A register that is there already, in a folder that the test removes. @default a new one, with the seed */
  readonly file?: string
  /** Program and arguments. @default the server as `npm start` starts it */
  readonly command?: readonly [string, ...string[]]
}

export interface RunningServer {
  readonly origin: string
  readonly port: number
  readonly process: ChildProcess
  /** The register it serves. */
  readonly file: string
  /** What it has printed so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** Starts the server as `npm start` does, on a register of its own, and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-server-'))
  const { env, file = join(folder, 'register.sqlite') } = options
  const [program, ...args] = options.command ?? ['node', UTBLICK, 'serve', '--demo']
  const port = await freePort()
  const child = spawn(program, args, {
    cwd: project,
    env: {
      ...process.env,
      PORT: String(port),
      UTBLICK_DB: file,
      HOST: '127.0.0.1',
      // The tests are one client, and ask more than one may.
      UTBLICK_RATE_LIMIT: '0',
      // A busy machine may take long.
      UTBLICK_QUERY_TIMEOUT_SECONDS: '300',
      ...env,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()))
  const origin = `http://127.0.0.1:${port}`
  await answers(`${origin}/health`, child, () => printed)
  const stop = () =>
    new Promise<void>((resolve) => {
      const done = () => {
        rmSync(folder, { recursive: true, force: true })
        resolve()
      }
      if (child.exitCode !== null || child.signalCode !== null) return done()
      child.once('exit', done)
      child.kill()
      return undefined
    })
  return { origin, port, process: child, file, output: () => printed, stop }
}

async function answers(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  for (let tries = 0; tries < 1700; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server stopped:\n${printed()}`)
    try {
      if ((await fetch(url)).ok) return
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server did not answer at ${url}:\n${printed()}`)
}
