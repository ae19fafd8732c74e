import { mkdtempSync, rmSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { answersInProcess } from '../../../api/cost/expensive.ts'
import type { Body } from '../../../api/http/body.ts'
import { Problem } from '../../../api/http/problem.ts'
import { limits } from '../../../api/limits.ts'
import type { Publisher } from '../../../api/publisher.ts'
import { queryPool, type QueryPoolOptions } from '../../../api/node/query-pool.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { BASE } from '../../helpers/api.ts'
import { makeRegister } from '../../helpers/register.ts'
import { fingerprintOf } from '../../helpers/same-bytes.ts'

const { db } = openNode(inject('registerFile'))
const publisher: Publisher = {
  name: 'Provby kommun',
  mailbox: 'registret@provby.example',
  type: 'LocalAuthority',
}
const errors: unknown[] = []
let pool: ReturnType<typeof queryPool> | undefined
afterEach(() => pool?.close())

function startPool(options: Partial<QueryPoolOptions> = {}) {
  pool = queryPool({
    file: '',
    installation: { publisher },
    db,
    processes: 1,
    timeoutSeconds: 3600,
    maxQueued: 10,
    program: new URL('../../helpers/test-query-process.ts', import.meta.url),
    log: (e) => errors.push(e),
    ...options,
  })
  return pool
}

const textOf = (chunk: string | Uint8Array) =>
  typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
const here = async (): Promise<Body> => ({ content: 'here' })
interface Asking {
  readonly client?: string
  readonly streams?: boolean
  readonly signal?: AbortSignal
}
/** Asks the process for a path; the text of the body, or the type of the problem. */
async function ask(of: ReturnType<typeof startPool>, path: string, asking: Asking = {}): Promise<string> {
  const { client = '', streams = false, signal } = asking
  const url = new URL(path, 'http://localhost')
  const request = new Request(url, { headers: { 'X-Client': client } })
  try {
    const body = await of.make({ request, url, now: new Date(), streams, ...(signal && { signal }) }, here)
    if (body.stream === undefined) return textOf(body.content)
    let text = ''
    for await (const chunk of body.stream()) text += textOf(chunk)
    return text
  } catch (error) {
    return error instanceof Problem ? error.type : String(error)
  }
}
const clientOf = (request: Request) => request.headers.get('X-Client') ?? ''

describe('processes that make answers', () => {
  test('one that takes too long is cut off with 503, and the next one is answered', async () => {
    const of = startPool({ timeoutSeconds: 2 })
    const url = new URL('http://localhost/endless')
    const context = { request: new Request(url), url, now: new Date(), streams: false }
    const refused: unknown = await of.make(context, here).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect((refused as Problem).type).toBe('too-costly')
    expect((refused as Problem).details.headers).toEqual({
      'Retry-After': String(limits.expensiveRetrySeconds),
    })
    expect(await ask(startPool(), '/pid')).toMatch(/^\d+$/)
  })

  test('have less of the processor than the server', async () => {
    const pid = Number(await ask(startPool(), '/pid'))
    expect(getPriority(pid)).toBeGreaterThan(getPriority())
  })

  test('while one is busy another is free, and the server’s own process too', async () => {
    const of = startPool({ processes: 2, timeoutSeconds: 20 })
    const long = ask(of, '/endless')
    expect(await ask(of, '/pid')).toMatch(/^\d+$/)
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 5)
    await expect.poll(() => ticks).toBeGreaterThan(3)
    clearInterval(timer)
    of.close()
    expect(await long).toBe('too-costly')
  })

  test('requests wait for their turn; more than may wait, and those that wait too long, get 503', async () => {
    const of = startPool({ maxQueued: 2, timeoutSeconds: 3 })
    const answers = ['/endless', '/pid', '/pid', '/pid'].map((path) => ask(of, path))
    // The first is cut off after three seconds; the last never got a place.
    expect(await answers[3]).toBe('too-costly')
    expect(await answers[0]).toBe('too-costly')
  })

  test('clients take turns: one request does not wait for a hundred of another client', async () => {
    const of = startPool({ maxQueued: 40, clientOf })
    await ask(of, '/pid')
    const order: string[] = []
    const many = Array.from({ length: 40 }, () =>
      ask(of, '/pid', { client: 'many' }).then((text) =>
        order.push(text === 'too-costly' ? 'refused' : 'many'),
      ),
    )
    const one = ask(of, '/pid', { client: 'one' }).then(() => order.push('one'))
    await Promise.all([...many, one])
    expect(order.filter((who) => who !== 'refused').indexOf('one')).toBeLessThan(4)
  })

  test('a client that has left loses its place in the queue', async () => {
    const of = startPool({ maxQueued: 1, timeoutSeconds: 20 })
    const long = ask(of, '/endless')
    const controller = new AbortController()
    const left = ask(of, '/pid', { signal: controller.signal })
    controller.abort()
    expect(await left).toBe('too-costly')
    // There is a place again.
    const next = ask(of, '/pid')
    expect(await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))])).toBe(
      'waits',
    )
    of.close()
    await long
  })

  test('where no process can be started the server answers itself, and says so once', async () => {
    errors.length = 0
    const of = startPool({ file: 'broken' })
    expect(await ask(of, '/pid')).toBe('here')
    expect(await ask(of, '/pid')).toBe('here')
    expect(errors).toHaveLength(1)
  })

  test('what a process does not make, the server makes itself', async () => {
    expect(await ask(startPool(), '/nothing')).toBe('here')
  })

  test('problems and errors come back as they are', async () => {
    const of = startPool()
    expect(await ask(of, '/problem')).toBe('not-found')
    expect(await ask(of, '/sql-error')).toContain('no such table: nothing')
  })

  test('a process that is killed is 503, and another one takes its place', async () => {
    errors.length = 0
    const of = startPool()
    expect(await ask(of, '/killed')).toBe('too-costly')
    expect(errors).toHaveLength(1)
    expect(await ask(of, '/pid')).toMatch(/^\d+$/)
  })

  test('a streamed body arrives in parts', async () => {
    expect(await ask(startPool(), '/letters', { streams: true })).toBe('abc')
  })
})

test('without processes, an answer of the app’s own database has a limit of time', async () => {
  const url = new URL('http://localhost/')
  const context = { request: new Request(url), url, now: new Date(), streams: false }
  const slow = () => new Promise<never>(() => undefined)
  const refused: unknown = await answersInProcess(db, 0.05)
    .make(context, slow)
    .catch((error: Problem) => error.type)
  expect(refused).toBe('too-costly')
  expect(await answersInProcess(db, 5).make(context, here)).toEqual({ content: 'here' })
})

const folder = mkdtempSync(join(tmpdir(), 'utblick-readers-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('answers are the same to the byte, whichever process has made them', async () => {
  const large = join(folder, 'register.sqlite')
  const { db: own, sqlite } = await makeRegister(large)
  // Versions with a high number, of no release, imitate a large register.
  for (const name of ['project', 'goal', 'report'])
    sqlite
      .prepare(
        `INSERT INTO "${name}" (version, id, fromRelease, untilRelease, doc) VALUES (?, 'x', 1, 1, '{}')`,
      )
      .run(100 * limits.maxCheapRows)
  const releases = await listReleases(own)
  let made = 0
  const now = new Date('2026-11-28T12:00:00Z')
  const program = new URL('../../../api/node/query-process-main.ts', import.meta.url)
  const elsewhere = startPool({ file: large, db: own, program })
  const nowhere = async () => Promise.reject(new Error('It was made here.'))
  const appWith = (expensive: typeof elsewhere | undefined) =>
    createApp({
      db: own,
      releases: async () => releases,
      build: 'test',
      now: () => now,
      publisher,
      logError: (error) => {
        throw error
      },
      expensive: expensive
        ? {
            make: (context) => {
              made += 1
              return expensive.make(context, nowhere)
            },
          }
        : // A busy machine may take long.
          answersInProcess(own, 3600),
    })
  const questions = [
    'projects?q=skola',
    'projects?q=a%20e%20i&facets=status,programme,country,theme,unit,group&lang=en',
    'projects?asOf=2&sort=-budget&limit=100',
    'projects?startFrom=2010&startTo=2015&format=csv&limit=30',
    'projects?country=PL,KE&sort=title&format=xlsx&limit=200',
    'projects?format=csv',
    'projects?format=ndjson&lang=en',
    'projects?municipality=0000&q=x',
    'projects/clusters?zoom=5',
    'search?q=vatten',
    'changes?since=0&municipality=9999',
    'feeds/all?limit=200',
    'feeds/projects?format=json',
    'feeds/calendar',
    'feeds/calendar?municipality=9999&lang=en',
  ]
  const [apart, together] = [appWith(elsewhere), appWith(undefined)]
  for (const question of questions) {
    expect(await fingerprintOf(await apart.request(`${BASE}/${question}`)), question).toBe(
      await fingerprintOf(await together.request(`${BASE}/${question}`)),
    )
    expect(made, question).toBe(questions.indexOf(question) + 1)
  }
  // A usual page never leaves the server's own process.
  for (const question of ['projects', 'projects?sort=-startDate', 'municipalities/9999/summary', 'goals'])
    await apart.request(`${BASE}/${question}`)
  expect(made).toBe(questions.length)
  // A page names the publisher; that of a faulty address says what is wrong, whether that needs the register or not.
  for (const question of [
    'projects?municipality=9999',
    'projects?q=skola&lang=en',
    'projects?programme=nothing&q=a',
    'projects?status=foo&q=a',
  ]) {
    const before = made
    const [of, here] = await Promise.all(
      [apart, together].map(async (app) =>
        app.request(`${BASE}/${question}`, { headers: { Accept: 'text/html' } }),
      ),
    )
    expect(made, question).toBeGreaterThan(before)
    expect(await of!.clone().text(), question).toContain('Provby kommun')
    expect(await fingerprintOf(of!), question).toBe(await fingerprintOf(here!))
  }
})

test('simultaneous requests for the same expensive answer share one', async () => {
  const releases = await listReleases(db)
  let made = 0
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date(),
    logError: () => undefined,
    expensive: {
      make: async (_, body) => {
        made += 1
        await new Promise((resolve) => setTimeout(resolve, 50))
        return body(db)
      },
    },
  })
  const answers = await Promise.all(Array.from({ length: 10 }, () => app.request(`${BASE}/feeds/calendar`)))
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  expect(made).toBe(1)
})
