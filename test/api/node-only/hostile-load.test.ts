import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLargeRegister } from '../../helpers/large-register.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

/** Projects in the register. */
const MANY = 20_000
/** The usual normal request may take so many times as long as the slowest of a hundred when it is quiet. */
const SLOWER = 10
/** A quieter p99 than this counts as this, in milliseconds: below, it measures the machine. */
const QUIETEST = 5
/** Memory of the server's process at most, in MiB: its heap of 256, its caches and SQLite's. */
const MOST_MEMORY = 640

const folder = mkdtempSync(join(tmpdir(), 'utblick-hostile-'))
const file = join(folder, 'register.sqlite')
const agent = new Agent({ keepAlive: true })
beforeAll(async () => {
  const { sqlite } = await makeLargeRegister(file, MANY)
  sqlite.close()
}, 120_000)
afterAll(() => {
  agent.destroy()
  rmSync(folder, { recursive: true, force: true })
})

/** Asks one thing and gives the time until all of it has come, in milliseconds. */
const timeOf = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    request(url, { agent, headers: { 'X-Forwarded-For': '198.51.100.2' } }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(performance.now() - begun)
          : reject(new Error(`${answer.statusCode} ${url}`)),
      )
    })
      .on('error', reject)
      .end()
  })

let asked = 0
/** What pages and readers ask: lists, a record, a sorted list; not always the same. */
async function normal({ origin }: RunningServer): Promise<number> {
  const i = (asked += 1)
  const path = [
    `projects?limit=20&offset=${i % 900}`,
    'projects?sort=-startDate',
    `projects/9999-massprov-${String(i % MANY).padStart(6, '0')}`,
    'municipalities/0764/summary',
    `goals?limit=20&offset=${i % 50}`,
  ][i % 5]!
  return timeOf(`${origin}/utblick/v1/${path}`)
}

/** Normal requests one after another, some in a second, while something goes on. */
async function timesWhile(server: RunningServer, goesOn: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (goesOn()) {
    times.push(await normal(server))
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return times
}
const quiet = (server: RunningServer) => {
  let left = 300
  return timesWhile(server, () => (left -= 1) >= 0)
}
const p99 = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

interface Attack {
  readonly requests: number
  readonly atOnce: number
  /** 0 for as fast as they are answered. */
  readonly perSecond: number
}

/** Hostile requests from a process of their own, and normal ones beside them. */
async function under(server: RunningServer, { requests, atOnce, perSecond }: Attack) {
  const sender = join(import.meta.dirname, '../../helpers/hostile-sender.ts')
  const words = [server.origin, requests, atOnce, perSecond, '198.51.100.1'].map(String)
  const child = spawn('node', [sender, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()))
  let over = false
  child.once('exit', () => (over = true))
  const times = await timesWhile(server, () => !over)
  return { times, told: JSON.parse(printed) as Record<string, number> }
}

function memoryOf({ process: { pid } }: RunningServer): number {
  const status = `/proc/${pid}/status`
  // Only Linux tells it like this.
  return existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024 : 0
}

describe.each([
  { limit: 'with the rate limit', env: {}, requests: 16_000, atOnce: 16, perSecond: 0 },
  {
    limit: 'without it',
    env: { UTBLICK_RATE_LIMIT: '0' },
    requests: 4000,
    atOnce: 32,
    perSecond: 80,
  },
])('hostile requests, $limit', ({ env, ...attack }) => {
  test(`${attack.requests}: the server lives, and others hardly notice`, { timeout: 240_000 }, async () => {
    const server = await startServer({
      file,
      command: ['node', '--max-old-space-size=256', 'api/server.ts'],
      env: { UTBLICK_RATE_LIMIT: '20', UTBLICK_QUESTION_SECONDS: '1', ...env },
    })
    try {
      await quiet(server)
      const before = await quiet(server)
      const { times, told } = await under(server, attack)
      const after = await quiet(server)
      const reference = Math.max(p99(before), p99(after), QUIETEST)
      const memory = memoryOf(server)
      // oxlint-disable-next-line no-console -- The figures are what the test is for.
      console.log(
        `${attack.limit}: median ${median(times).toFixed(1)}, p99 ${p99(before).toFixed(1)} / ${p99(times).toFixed(1)} / ${p99(after).toFixed(1)} ms of ${times.length}, ${memory.toFixed(0)} MiB, ${JSON.stringify(told)}`,
      )
      expect(server.process.exitCode).toBeNull()
      expect(Object.values(told).reduce((a, b) => a + b)).toBe(attack.requests)
      expect(told['500'] ?? 0).toBe(0)
      expect(told['200']).toBeGreaterThan(0)
      if (attack.perSecond === 0) expect(told['429']).toBeGreaterThan(attack.requests / 2)
      expect(memory).toBeLessThan(MOST_MEMORY)
      // The usual request; the slowest of a hundred waits longer, where feeds and files are written in this process.
      expect(median(times)).toBeLessThan(SLOWER * reference)
    } finally {
      await server.stop()
    }
  })
})
