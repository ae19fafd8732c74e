import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeLargeRegister } from '../../helpers/large-register.ts'
import { freePort, type RunningServer, type ServerOptions, startServer } from '../../helpers/server.ts'

const project = join(import.meta.dirname, '..', '..', '..')
const LIST = '/utblick/v1/projects?limit=500'

const servers: RunningServer[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

const run = async (env: NodeJS.ProcessEnv = {}, more: ServerOptions = {}) => {
  const server = await startServer({ env: { LC_ALL: 'C', UTBLICK_STOP_SECONDS: '300', ...env }, ...more })
  servers.push(server)
  return server
}

/** Waits for the end; gives the exit code. */
const exitCodeOf = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

/** A connection that has sent `text`; the answer is read only on demand. */
async function open({ port }: RunningServer, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.pause()
  if (text) socket.write(text)
  return socket
}

async function readAll(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (data) => (text += data.toString('latin1')))
  socket.resume()
  if (!socket.closed) await once(socket, 'close')
  return text
}

const request = (target: string) => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`
const waiting = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const isFree = async (port: number) => {
  const socket = connect(port, '127.0.0.1')
  const refused = await Promise.race([
    once(socket, 'connect').then(() => false),
    once(socket, 'error').then(() => true),
  ]).catch(() => true)
  socket.destroy()
  return refused
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s: every request is answered, the register is closed, exit code 0',
  async (signal) => {
    const server = await run()
    const agent = new Agent({ keepAlive: true })
    let [sent, begun] = [0, 0]
    // What still waits to be accepted or read is refused, so the signal comes when answering has begun.
    const signalWhenSent = () => sent === 40 && begun > 0 && server.process.kill(signal)
    const answers = Array.from(
      { length: 40 },
      (_, i) =>
        new Promise<number>((resolve, reject) => {
          // Each is another query, so that none is answered from the cache.
          const path = `${LIST}&q=${String.fromCharCode(97 + (i % 26))}&offset=${i}`
          const request = get(`${server.origin}${path}`, { agent }, (response) => {
            begun += 1
            if (begun === 1) signalWhenSent()
            let length = 0
            response.on('data', (data: Buffer) => (length += data.length))
            response.once('end', () =>
              length === Number(response.headers['content-length'])
                ? resolve(response.statusCode ?? 0)
                : reject(new Error(`${length} bytes came`)),
            )
            response.once('error', reject)
          })
          request.once('error', reject)
          request.once('finish', () => {
            sent += 1
            signalWhenSent()
          })
        }),
    )
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]))
    expect(await exitCodeOf(server.process)).toBe(0)
    agent.destroy()
    expect(server.output()).toMatch(/Stopping: .*\nStopped\.\n$/)
    expect(await isFree(server.port)).toBe(true)
    for (const log of ['-wal', '-shm']) expect(existsSync(server.file + log), log).toBe(false)
  },
)

test('connections without a request do not delay the end: idle, silent, half a head', async () => {
  // Answers may take longer than this test, so what ends the server is that there are none.
  const server = await run()
  const idle = await open(server, request('/health'))
  await once(idle, 'readable')
  const silent = await open(server, '')
  const half = await open(server, 'GET /health HTTP/1.1\r\nHost: loc')
  const closed = Promise.all([idle, silent, half].map(readAll))
  server.process.kill('SIGTERM')
  await closed
  expect(await exitCodeOf(server.process)).toBe(0)
})

describe('with an answer larger than what the system buffers,', () => {
  const DUMP = '/utblick/v1/datasets/projects/dump?format=ndjson'
  let folder: string
  let length: number
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'utblick-large-'))
    const { db } = await makeLargeRegister(join(folder, 'register.sqlite'), 6000)
    await db.destroy()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A server, and a reader that has requested the dump and reads nothing yet. */
  async function begun(env: NodeJS.ProcessEnv = {}) {
    const server = await run(env, { file: join(folder, 'register.sqlite') })
    const whole = async () => (await fetch(server.origin + DUMP)).arrayBuffer()
    await expect.poll(async () => (length = (await whole()).byteLength)).toBeGreaterThan(16 * 2 ** 20)
    const socket = await open(server, request(DUMP))
    await once(socket, 'readable')
    return { server, socket }
  }

  test('who reads slowly gets all of it, while new connections are refused', async () => {
    const { server, socket } = await begun()
    server.process.kill('SIGTERM')
    await expect.poll(() => isFree(server.port)).toBe(true)
    expect(server.process.exitCode).toBeNull()
    const text = await readAll(socket)
    expect(text).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(text.length - text.indexOf('\r\n\r\n') - 4).toBeGreaterThanOrEqual(length)
    expect(await exitCodeOf(server.process)).toBe(0)
    expect(server.output()).toMatch(/Stopped\.\n$/)
  })

  test('what is not read by the deadline is cut; exit code 0 all the same', async () => {
    const { server } = await begun({ UTBLICK_STOP_SECONDS: '1' })
    server.process.kill('SIGTERM')
    expect(await exitCodeOf(server.process)).toBe(0)
    expect(server.output()).toContain('1 answers were not completed in time')
  })

  test('a second signal ends at once; one that comes twice at the same time is one', async () => {
    const { server } = await begun()
    server.process.kill('SIGINT')
    server.process.kill('SIGINT')
    await waiting(1500)
    expect(server.process.exitCode).toBeNull()
    server.process.kill('SIGINT')
    expect(await exitCodeOf(server.process)).toBe(130)
  })
})

describe('under npm the server ends with it, and its port is free:', () => {
  const npm = ['npm', '--silent', 'run', 'serve'] as const
  test.each([
    ['SIGTERM', npm],
    ['SIGINT', npm],
    ['SIGHUP', npm],
    ['SIGKILL', npm],
    ['SIGTERM', ['npm', '--silent', 'start', '--ignore-scripts']],
    // A shell that waits for its child, as npm's may be, dies of the signal that npm passes on.
    [
      'SIGTERM',
      [
        'npm',
        '--silent',
        'run',
        'serve',
        `--script-shell=${join(import.meta.dirname, '../../helpers/waiting-shell.sh')}`,
      ],
    ],
  ] as const)('%s to %j', async (signal, command) => {
    const server = await run({}, { command: [...command] })
    server.process.kill(signal)
    await expect.poll(() => isFree(server.port)).toBe(true)
    // It ended by itself, so the register was closed.
    await expect.poll(() => existsSync(`${server.file}-wal`)).toBe(false)
  })
})

test('a server that was not started by npm outlives its parent, as a daemon does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-daemon-'))
  const port = await freePort()
  const file = join(folder, 'register.sqlite')
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), UTBLICK_DB: file }
  delete env.npm_lifecycle_event
  const shell = spawn('sh', ['-c', 'node db/cli/utblick.js serve >/dev/null 2>&1 & echo $!'], {
    cwd: project,
    env,
  })
  const [said] = (await once(shell.stdout, 'data')) as [Buffer]
  const pid = Number(said.toString())
  const health = () =>
    fetch(`http://localhost:${port}/health`).then(
      (r) => r.status,
      () => 0,
    )
  await expect.poll(health).toBe(200)
  await waiting(1200)
  expect(await health()).toBe(200)
  process.kill(pid, 'SIGTERM')
  await expect.poll(health).toBe(0)
  await expect.poll(() => existsSync(`${file}-wal`)).toBe(false)
  rmSync(folder, { recursive: true })
})
