import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'

const project = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What Cloudflare's free plan takes of a Worker is 3 MiB gzipped; held far below, so that a start stays quick. */
const MAX_KIB = 402
/**
 * Cloudflare gives a start 1 s of processor time. Evaluating the bundle takes 0.2 s on a slow server, and may take at
 * most twice as much as this many multiplications in the same process, which take as long there.
 */
const MULTIPLICATIONS = 10_000_000

let printed = ''
beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // The widgets need not be built for this: the folder of files is another.
    [
      join(project, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
      'deploy',
      '--dry-run',
      '--outdir',
      folder,
      '--assets',
      join(project, 'demo'),
    ],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CI: '1', NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
    },
  )
  printed = stdout + stderr
  expect(status, printed).toBe(0)
})

test('the Worker can be deployed, with its database and its name of the deployment', () => {
  expect(printed).toContain('--dry-run: exiting now')
  expect(printed).toMatch(/env\.DB \(utblick\)\s+D1 Database/)
  expect(printed).toMatch(/env\.VERSION\s+Worker Version Metadata/)
})

test('the bundle is small, needs nothing of Node, and starts quickly', () => {
  const file = join(folder, 'worker.js')
  const code = readFileSync(file)
  // Asked as yes or no: the whole bundle is no message.
  expect(/(?:from|import)\s*\(?\s*["'](?:node:|better-sqlite3)/.test(code.toString())).toBe(false)
  const size = gzipSync(code, { level: 9 }).length / 1024
  const started = [1, 2, 3].map(() => {
    // A process of its own each time: what has been evaluated once is there.
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `let start = process.cpuUsage()
         const spent = () => { const { user, system } = process.cpuUsage(start); return (user + system) / 1000 }
         await import(${JSON.stringify(file)})
         const evaluated = spent()
         start = process.cpuUsage()
         let x = 7
         for (let i = 0; i < ${MULTIPLICATIONS}; i++) x = (x * 48271) % 2147483647
         console.log(JSON.stringify({ evaluated, reference: spent(), x }))`,
      ],
      { encoding: 'utf8' },
    )
    return JSON.parse(stdout) as { evaluated: number; reference: number }
  })
  const { evaluated, reference } = started.toSorted(
    (a, b) => a.evaluated / a.reference - b.evaluated / b.reference,
  )[0]!
  process.stdout.write(
    `\nWorker: ${size.toFixed(0)} KiB gzipped, evaluated in ${evaluated.toFixed(0)} ms of processor time, reference ${reference.toFixed(0)} ms\n`,
  )
  expect(size).toBeLessThanOrEqual(MAX_KIB)
  expect(evaluated).toBeGreaterThan(0)
  expect(evaluated).toBeLessThan(2 * reference)
})
