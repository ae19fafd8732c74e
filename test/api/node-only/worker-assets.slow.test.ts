import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort, type RunningServer, startServer } from '../../helpers/server.ts'

// The widgets as Cloudflare serves them, beside the same files from Node.

const project = join(import.meta.dirname, '..', '..', '..')
const state = mkdtempSync(join(tmpdir(), 'utblick-assets-'))
let node: RunningServer
let wrangler: ChildProcess
let origin = ''

beforeAll(async () => {
  node = await startServer()
  const [port, inspector] = [await freePort(), await freePort()]
  origin = `http://127.0.0.1:${port}`
  wrangler = spawn(
    process.execPath,
    [
      join(project, 'node_modules/wrangler/bin/wrangler.js'),
      'dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--inspector-port',
      String(inspector),
      '--persist-to',
      state,
    ],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
    },
  )
  let printed = ''
  for (const stream of [wrangler.stdout, wrangler.stderr])
    stream!.on('data', (data: Buffer) => (printed += data.toString()))
  await vi.waitFor(
    async () => {
      if (wrangler.exitCode !== null) throw new Error(printed)
      expect((await fetch(`${origin}/w/v1/all.js`)).status).toBe(200)
    },
    { timeout: 170_000, interval: 200 },
  )
})
afterAll(async () => {
  wrangler?.kill()
  if (wrangler && wrangler.exitCode === null) await once(wrangler, 'exit')
  await node?.stop()
  rmSync(state, { recursive: true, force: true })
})

/** Those that decide who may load a file, and for how long it is kept. */
const NAMES = [
  'access-control-allow-origin',
  'cache-control',
  'cross-origin-resource-policy',
  'referrer-policy',
  'x-content-type-options',
]
const headersAt = async (address: string) => {
  const response = await fetch(address)
  expect(response.status, address).toBe(200)
  await response.body?.cancel()
  return NAMES.map((name) => [name, response.headers.get(name)])
}

test('every widget file has the headers that it has on Node', async () => {
  const files = globSync('**/*.{js,json}', { cwd: join(project, 'dist/w') })
  expect(files.length).toBeGreaterThan(50)
  for (const file of files)
    expect(await headersAt(`${origin}/w/${file}`), file).toEqual(await headersAt(`${node.origin}/w/${file}`))
})

test.each([
  'node/db/cli/main.js',
  'client/index.js',
  'elements/index.js',
  'custom-elements.json',
  '_headers',
])('what the package has beside the widgets is not public: %s', async (path) => {
  expect(existsSync(join(project, 'dist', path))).toBe(true)
  expect((await fetch(`${origin}/${path}`)).status).toBe(404)
})
