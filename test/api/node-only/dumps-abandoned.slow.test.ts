import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { dumpFormats } from '../../../api/dumps/formats.ts'
import { dumpFileStore, type StoreOptions } from '../../../api/node/dumps/file-store.ts'
import { releasesOnNode } from '../../../api/node/releases-on-node.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { allResources } from '../../../db/resources/index.ts'
import { BASE } from '../../helpers/api.ts'
import { makeRegister } from '../../helpers/register.ts'
import { NOW } from '../../helpers/register-facts.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-left-'))
const { db, dataVersion } = openNode(inject('registerFile'))
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

/** Every file below a folder, with its bytes. */
function filesIn(path: string): { name: string; bytes: number }[] {
  // The folder is only made with its first file.
  const entries = existsSync(path) ? readdirSync(path, { recursive: true, withFileTypes: true }) : []
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, bytes: statSync(join(parentPath, name)).size }))
}
const bytesIn = (path: string) => filesIn(path).reduce((sum, { bytes }) => sum + bytes, 0)

const errors: unknown[] = []
const appWith = (name: string, options: Partial<StoreOptions> = {}) =>
  createApp({
    db,
    ...releasesOnNode(db, dataVersion),
    build: 'test',
    now: () => NOW,
    dumps: dumpFileStore({
      folder: join(folder, name),
      build: 'test',
      timeoutMs: Number.POSITIVE_INFINITY,
      logError: (error) => errors.push(error),
      ...options,
    }),
    logError: (error) => {
      throw error
    },
  })

describe('the dump store', () => {
  test('stays within its size limit: the least recently requested dump is removed first', async () => {
    const whole = appWith('whole')
    const ask = async (app: typeof whole, name: string) => {
      const response = await app.request(`${BASE}/datasets/${name}/dump?format=csv`)
      await response.arrayBuffer()
      expect(response.status).toBe(200)
      return response.headers.has('Content-Digest')
    }
    const names = ['goals', 'projects', 'units', 'municipalities']
    for (const name of names) await ask(whole, name)
    // Room for all but a little.
    const most = bytesIn(join(folder, 'whole')) - 1
    const app = appWith('bounded', { maxBytes: most })
    for (const name of names) expect(await ask(app, name), name).toBe(true)
    expect(bytesIn(join(folder, 'bounded'))).toBeLessThanOrEqual(most)
    const left = filesIn(join(folder, 'bounded')).map(({ name }) => name)
    expect(left).toContain('municipalities.csv')
    expect(left).not.toContain('goals.csv')
    for (const { path } of allResources) await ask(app, path)
    expect(bytesIn(join(folder, 'bounded'))).toBeLessThanOrEqual(most)
  })

  test('streams a dump that exceeds its size limit, stores nothing of it and logs why', async () => {
    const app = appWith('tiny', { maxBytes: 1000 })
    const response = await app.request(`${BASE}/datasets/projects/dump?format=csv`)
    expect([response.status, response.headers.get('Accept-Ranges')]).toEqual([200, 'none'])
    expect((await response.text()).length).toBeGreaterThan(1000)
    expect(String(errors.at(-1))).toContain('UTBLICK_DUMPS_MIB')
    expect((await app.request(`${BASE}/datasets/projects/dump?format=sqlite`)).status).toBe(503)
    expect(filesIn(join(folder, 'tiny'))).toEqual([])
  })

  test('queues a few requests, and answers the next with Retry-After', async () => {
    const app = appWith('queue', { maxWaiting: 2 })
    const ask = (name: string) => app.request(`${BASE}/datasets/${name}/dump?format=sqlite&lang=en`)
    const all = await Promise.all(['goals', 'units', 'projects', 'policies'].map(ask))
    expect(all.map(({ status }) => status)).toEqual([200, 200, 503, 503])
    expect(all[3]!.headers.get('Retry-After')).toBe('30')
    expect((await all[3]!.json()).detail).toContain('Many files are waiting')
    // The same file is waited for together.
    const same = await Promise.all(['partners', 'partners', 'partners', 'partners'].map(ask))
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    for (const response of [...all.slice(0, 2), ...same]) await response.arrayBuffer()
  })

  test('aborts what all clients have left, and continues for those that stay', async () => {
    const app = appWith('left')
    const leaving = new AbortController()
    const ask = (name: string, signal?: AbortSignal) =>
      app.request(`${BASE}/datasets/${name}/dump?format=sqlite`, signal ? { signal } : {})
    const left = ['all', 'goals', 'units'].map((name) => ask(name, leaving.signal))
    const stays = ask('goals')
    setTimeout(() => leaving.abort(), 20)
    expect((await Promise.all(left)).map(({ status }) => status)).toEqual([503, 503, 503])
    const response = await stays
    expect(response.status).toBe(200)
    await response.arrayBuffer()
    await expect
      .poll(() => filesIn(join(folder, 'left')).map(({ name }) => name))
      .toEqual(expect.not.arrayContaining([expect.stringMatching(/^(all|units)|part/)]))
    // A later request has it made after all.
    const later = await ask('units')
    expect(later.status).toBe(200)
    await later.arrayBuffer()
  })

  test('continues after a 503 with Retry-After, but not for ever', async () => {
    const app = appWith('lease', { timeoutMs: 0, leaseMs: 60_000 })
    const ask = (name: string) => app.request(`${BASE}/datasets/${name}/dump?format=sqlite`)
    expect((await ask('goals')).status).toBe(503)
    await expect.poll(async () => (await ask('goals')).status).toBe(200)
    const short = appWith('short', { timeoutMs: 0, leaseMs: 1 })
    expect((await short.request(`${BASE}/datasets/all/dump?format=sqlite`)).status).toBe(503)
    await expect.poll(() => filesIn(join(folder, 'short'))).toEqual([])
  })

  test('streams few dumps at once, and has room again when one is read or left', async () => {
    const app = appWith('streams', { timeoutMs: 0, maxStreams: 1 })
    const ask = (name: string) => app.request(`${BASE}/datasets/${name}/dump?format=ndjson`)
    const first = await ask('projects')
    expect([first.status, first.headers.get('Accept-Ranges')]).toEqual([200, 'none'])
    expect((await ask('goals')).status).toBe(503)
    await first.text()
    const second = await ask('units')
    expect(second.status).toBe(200)
    await second.body?.cancel()
    const third = await ask('policies')
    expect(third.status).toBe(200)
    await third.text()
  })
})

describe('a server whose clients hang up', () => {
  let server: RunningServer
  let dumps: string
  const own = mkdtempSync(join(tmpdir(), 'utblick-hung-up-'))
  beforeAll(async () => {
    const file = join(own, 'register.sqlite')
    dumps = join(own, 'dumps')
    const { db: large, sqlite } = await makeRegister(file)
    sqlite.exec(`
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      INSERT INTO project ("id", "fromRelease", "municipalityCode", "doc")
      SELECT printf('9999-massprov-%06d', i), 1, '9999',
        replace(p."doc", '"' || p."id" || '"', '"' || printf('9999-massprov-%06d', i) || '"')
      FROM n CROSS JOIN (SELECT id, doc FROM project WHERE municipalityCode = '9999' AND untilRelease IS NULL ORDER BY id LIMIT 1) AS p`)
    await large.destroy()
    server = await startServer({ file })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(own, { recursive: true })
  })

  /** Asks as a client with a Host of its own does, and hangs up after a while. */
  const hangUp = (path: string, host: string, milliseconds: number) =>
    new Promise<void>((resolve) => {
      const request = get(`${server.origin}${path}`, { headers: { Host: host } }, (response) => {
        response.on('error', () => undefined).on('close', resolve)
        response.resume()
      })
      request.on('error', () => resolve())
      setTimeout(() => request.destroy(), milliseconds)
    })

  /** Processor time of a process and of its children that have ended, in ticks of 10 ms; 0 when it has ended. */
  const ticksOf = (pid: string | number) => {
    const stat = `/proc/${pid}/stat`
    if (!existsSync(stat)) return 0
    const fields = readFileSync(stat, 'utf8').split(') ')[1]!.split(' ')
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  }
  /** Processor time that the server and its child processes have used. */
  const ticks = () => {
    const { pid } = server.process
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return [pid!, ...children].reduce<number>((sum, each) => sum + ticksOf(each), 0)
  }

  const heavy = dumpFormats.flatMap(({ name: form, holdsAll }) =>
    [1, 2, 3].flatMap((asOf) =>
      ['projects', ...(holdsAll ? ['all'] : [])].map(
        (name) => `${BASE}/datasets/${name}/dump?format=${form}&asOf=${asOf}`,
      ),
    ),
  )

  test('is idle soon after the last has left, and has stored next to nothing', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        hangUp(heavy[i % heavy.length]!, `127.0.${i}.1:${server.port}`, 300 + 10 * i),
      ),
    )
    await expect
      .poll(
        async () => {
          const before = ticks()
          await new Promise((resolve) => setTimeout(resolve, 1000))
          return ticks() - before
        },
        { timeout: 100_000 },
      )
      .toBeLessThan(20)
    expect(filesIn(dumps).filter(({ name }) => name.includes('.part'))).toEqual([])
    expect(filesIn(dumps).filter(({ name }) => name.endsWith('.json')).length).toBeLessThan(15)
  })

  test('keeps one file for all Hosts', async () => {
    const ask = (host: string) =>
      new Promise<string>((resolve, reject) => {
        get(
          `${server.origin}${BASE}/datasets/units/dump?format=ndjson`,
          { headers: { Host: host } },
          (response) => {
            let text = ''
            response.on('data', (data: Buffer) => (text += data.toString())).on('end', () => resolve(text))
          },
        ).on('error', reject)
      })
    const texts = new Set<string>()
    for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'evil.example'])
      texts.add(await ask(`${host}:${server.port}`))
    expect(texts.size).toBe(1)
    expect([...texts][0]).toContain(`"url":"${server.origin}/`)
    expect(filesIn(dumps).filter(({ name }) => name === 'units.ndjson')).toHaveLength(1)
  })
})
