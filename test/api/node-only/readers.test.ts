import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { questionsWithin } from '../../../api/costly.ts'
import { Problem } from '../../../api/http/problem.ts'
import { limits } from '../../../api/limits.ts'
import { readersOnNode, type ReadersOptions } from '../../../api/node/readers.ts'
import type { Database } from '../../../db/database.ts'
import { openNode } from '../../../db/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { BASE } from '../../helpers/api.ts'
import { makeRegister } from '../../helpers/register.ts'
import { fingerprintOf } from '../../helpers/same-bytes.ts'

const file = inject('registerFile')
const { db } = openNode(file)
const faults: unknown[] = []
let pool: ReturnType<typeof readersOnNode> | undefined
afterEach(() => pool?.close())

function readers(options: Partial<ReadersOptions> = {}) {
  pool = readersOnNode({
    file,
    db,
    processes: 1,
    seconds: 60,
    waiting: 10,
    log: (e) => faults.push(e),
    ...options,
  })
  return pool
}

/** A query without end, of which SQLite gives nothing back before it is done. */
const endless = (on: Database) =>
  sql`with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n`.execute(on)
const one = async (on: Database) => (await sql<{ one: number }>`select 1 as "one"`.execute(on)).rows[0]?.one

test('a question that takes too long is cut off with 503, and the next one is answered', async () => {
  const { run } = readers({ seconds: 2 })
  const refused = await run(endless).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Problem)
  expect((refused as Problem).type).toBe('too-costly')
  expect((refused as Problem).details.headers).toEqual({ 'Retry-After': String(limits.retrySeconds) })
  // The server's own process was free all the while.
  expect(await one(db)).toBe(1)
  expect(await readers().run(one)).toBe(1)
})

test('while one is under way another process is free, and the server’s own too', async () => {
  const { run } = readers({ processes: 2, seconds: 20 })
  const long = run(endless).catch((error: Problem) => error.type)
  expect(await run(one)).toBe(1)
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 5)
  await new Promise((resolve) => setTimeout(resolve, 200))
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(3)
  pool!.close()
  expect(await long).toBe('too-costly')
})

test('a process that is killed costs its question a 503, and the next one gets another', async () => {
  const { run } = readers()
  expect(await run(one)).toBe(1)
  const lost = run(endless).catch((error: unknown) => error)
  const pids = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'reader[.]ts'], { encoding: 'utf8' })
  for (const pid of pids.trim().split('\n')) process.kill(Number(pid), 'SIGKILL')
  expect(await lost).toMatchObject({ type: 'too-costly' })
  expect(String(faults.at(-1))).toContain('has ended')
  expect(await run(one)).toBe(1)
})

test('questions wait for their turn; more than may wait, and those that wait too long, get 503', async () => {
  const { run } = readers({ waiting: 2, seconds: 3 })
  const asked = [endless, one, one, one].map((question) =>
    run<unknown>(question).catch((error: Problem) => error.type),
  )
  // The first is cut off after three seconds, and so are those that waited as long; the last never got a place.
  expect(await asked[3]).toBe('too-costly')
  expect(await asked[0]).toBe('too-costly')
  expect(['too-costly', 1]).toContain(await asked[1])
})

test('where no process can be started the server answers itself, and says so once', async () => {
  faults.length = 0
  const { run } = readers({ file: join(tmpdir(), 'there-is-no-such-folder', 'register.sqlite') })
  expect(await run(one)).toBe(1)
  expect(await run(one)).toBe(1)
  expect(faults).toHaveLength(1)
})

test('a fault of the database is told as the server’s own process tells it', async () => {
  const fault = (on: Database) => sql`select * from "nothing"`.execute(on)
  const own = await fault(db).catch((error: Error) => error)
  const other = await readers()
    .run(fault)
    .catch((error: Error) => error)
  expect([(other as Error).name, (other as Error).message]).toEqual([
    (own as Error).name,
    (own as Error).message,
  ])
})

test('without processes, a question of the app’s own database has a limit of time', async () => {
  const slow = () => new Promise<never>(() => undefined)
  const refused = await questionsWithin(db, 0.05)
    .run(slow)
    .catch((error: Problem) => error.type)
  expect(refused).toBe('too-costly')
  expect(await questionsWithin(db, 5).run(one)).toBe(1)
})

const folder = mkdtempSync(join(tmpdir(), 'utblick-readers-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('answers are the same to the byte, whoever has read them', async () => {
  const large = join(folder, 'register.sqlite')
  const { db: own, sqlite } = await makeRegister(large)
  // A version with a high number, of no release, stands for a large register.
  sqlite
    .prepare(`INSERT INTO project (version, id, fromRelease, untilRelease, doc) VALUES (?, 'x', 1, 1, '{}')`)
    .run(10 * limits.cheapRows)
  const releases = await listReleases(own)
  let asked = 0
  const readersOfLarge = readers({ file: large, db: own })
  const appWith = (costly: typeof readersOfLarge | undefined) =>
    createApp({
      db: own,
      releases: async () => releases,
      build: 'test',
      now: () => new Date('2026-11-28T12:00:00Z'),
      logError: (error) => {
        throw error
      },
      ...(costly && {
        costly: {
          run: (question) => {
            asked += 1
            return costly.run(question)
          },
        },
      }),
    })
  const questions = [
    'projects?q=skola',
    'projects?q=a%20e%20i&facets=status,programme,country,theme,unit,group&lang=en',
    'projects?asOf=2&sort=-budget&limit=100',
    'projects?startFrom=2010&startTo=2015&format=csv&limit=30',
    'projects?country=PL,KE&sort=title&format=xlsx&limit=10',
    'projects?municipality=0000',
    'projects/clusters?zoom=5',
    'search?q=vatten',
    'changes?since=0&municipality=9999',
  ]
  const [apart, together] = [appWith(readersOfLarge), appWith(undefined)]
  for (const question of questions)
    expect(await fingerprintOf(await apart.request(`${BASE}/${question}`)), question).toBe(
      await fingerprintOf(await together.request(`${BASE}/${question}`)),
    )
  expect(asked).toBe(questions.length)
  // What an index answers never leaves the server's own process.
  for (const question of ['projects', 'projects?sort=-startDate', 'projects?limit=500', 'goals?q=skola'])
    await apart.request(`${BASE}/${question}`)
  expect(asked).toBe(questions.length)
})
