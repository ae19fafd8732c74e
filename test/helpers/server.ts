import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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

export interface RunningServer {
  readonly origin: string
  /** The register it serves. */
  readonly file: string
  /** What it has printed so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** Starts the server as `npm run serve` does, on a register of its own, and waits until it answers. */
export async function startServer(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-server-'))
  const file = join(folder, 'register.sqlite')
  const port = await freePort()
  const child = spawn('node', ['api/server.ts'], {
    cwd: project,
    env: { ...process.env, PORT: String(port), UTBLICK_DB: file, HOST: '127.0.0.1' },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()))
  const origin = `http://127.0.0.1:${port}`
  await answers(`${origin}/health`, child, () => printed)
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => {
        rmSync(folder, { recursive: true })
        resolve()
      })
      child.kill()
    })
  return { origin, file, output: () => printed, stop }
}

async function answers(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
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
