import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { dumpFormats } from '../../../api/dumps/formats.ts'
import { dumpFileStore } from '../../../api/node/dumps/file-store.ts'
import { releasesOnNode } from '../../../api/node/releases-on-node.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { allResources } from '../../../db/resources/index.ts'
import { BASE, getList, type Json } from '../../helpers/api.ts'
import { NOW } from '../../helpers/register-facts.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-dumps-'))
const { db, dataVersion } = openNode(inject('registerFile'))
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const errors: unknown[] = []
const appWith = (options: { folder: string; timeoutMs?: number; maxReleases?: number }) =>
  createApp({
    db,
    ...releasesOnNode(db, dataVersion),
    build: 'test',
    now: () => NOW,
    origin: 'https://data.example.se',
    dumps: dumpFileStore({
      build: 'test',
      timeoutMs: Number.POSITIVE_INFINITY,
      logError: (error) => errors.push(error),
      ...options,
    }),
    logError: (error) => {
      throw error
    },
  })
const stored = join(folder, 'stored')
const app = appWith({ folder: stored })
const dump = async (path: string, accept = '', from = app) =>
  from.request(`${BASE}/datasets/${path}`, { headers: accept ? { 'Accept-Encoding': accept } : {} })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('a stored dump', () => {
  test.each(dumpFormats.map(({ name }) => name))(
    'as %s carries its own digest and length',
    async (format) => {
      for (const accept of ['', 'gzip', 'br, gzip;q=0.5', 'br;q=0']) {
        const response = await dump(`twin-towns/dump?format=${format}`, accept)
        const bytes = await bytesOf(response)
        expect(response.headers.get('Content-Digest')).toBe(
          `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
        )
        expect(response.headers.get('Content-Length')).toBe(String(bytes.length))
        expect(response.headers.get('Vary')).toContain('Accept-Encoding')
      }
    },
  )

  test('is sent compressed on request, with the same content', async () => {
    const plain = await bytesOf(await dump('projects/dump?format=ndjson'))
    const br = await dump('projects/dump?format=ndjson', 'gzip, br')
    expect(br.headers.get('Content-Encoding')).toBe('br')
    expect(brotliDecompressSync(await bytesOf(br))).toEqual(plain)
    const gzip = await dump('projects/dump?format=ndjson', 'gzip')
    expect(gzip.headers.get('Content-Encoding')).toBe('gzip')
    const small = await bytesOf(gzip)
    expect(gunzipSync(small)).toEqual(plain)
    expect(small.length).toBeLessThan(plain.length / 3)
    // An archive is small already.
    expect((await dump('projects/dump?format=xlsx', 'br')).headers.get('Content-Encoding')).toBeNull()
  })

  test('is made once, without further queries', async () => {
    const first = await bytesOf(await dump('goals/dump?format=csv'))
    const elsewhere = createApp({
      db: null as never,
      ...releasesOnNode(db, dataVersion),
      build: 'test',
      now: () => NOW,
      origin: 'https://data.example.se',
      dumps: dumpFileStore({
        folder: stored,
        build: 'test',
        timeoutMs: Number.POSITIVE_INFINITY,
        logError: (error) => errors.push(error),
      }),
      logError: (error) => {
        throw error
      },
    })
    expect(await bytesOf(await dump('goals/dump?format=csv', '', elsewhere))).toEqual(first)
    // The same file for the release by its number: one release, one file.
    expect(await bytesOf(await dump('goals/dump?format=csv&asOf=3', '', elsewhere))).toEqual(first)
  })

  test('is removed when more releases are stored than allowed, the least recently requested first', async () => {
    const few = appWith({ folder: join(folder, 'few'), maxReleases: 2 })
    for (const asOf of [1, 2, 3]) await bytesOf(await dump(`units/dump?format=csv&asOf=${asOf}`, '', few))
    const left = readdirSync(join(folder, 'few')).map((name) => name.split('-')[0])
    expect(left.toSorted()).toEqual(['2', '3'])
  })

  test('that takes long to make is streamed, and the SQLite file is ready a little later', async () => {
    const hasty = appWith({ folder: join(folder, 'hasty'), timeoutMs: 0 })
    const csv = await dump('goals/dump?format=csv', '', hasty)
    expect([csv.status, csv.headers.get('Content-Digest')]).toEqual([200, null])
    expect(await bytesOf(csv)).toEqual(await bytesOf(await dump('goals/dump?format=csv')))
    const sqlite = await dump('goals/dump?format=sqlite', '', hasty)
    expect([sqlite.status, sqlite.headers.get('Retry-After')]).toEqual([503, '30'])
    await expect.poll(async () => (await dump('goals/dump?format=sqlite', '', hasty)).status).toBe(200)
  })

  test('that no disk can store is sent all the same, and the error is logged', async () => {
    writeFileSync(join(folder, 'file'), '')
    const broken = appWith({ folder: join(folder, 'file') })
    expect((await dump('goals/dump?format=csv', '', broken)).status).toBe(200)
    expect(String(errors.at(-1))).toContain('ENOTDIR')
  })
})

describe('the SQLite file', () => {
  const open = async (name: string) => new Sqlite(await bytesOf(await dump(`${name}/dump?format=sqlite`)))

  test('of everything has every record of every data set, and every reference leads somewhere', async () => {
    const sqlite = await open('all')
    for (const { name, path } of allResources) {
      const { _meta } = await getList(`${path}?limit=1`)
      expect(sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get(), path).toBe(_meta.totalRecords)
    }
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(sqlite.pragma('foreign_key_list(measurement)')).toContainEqual(
      expect.objectContaining({ table: 'indicator', from: 'indicatorId', to: 'id' }),
    )
  })

  test('answers a plain question with a join', async () => {
    const sqlite = await open('all')
    const polish = sqlite
      .prepare(
        `SELECT DISTINCT project.id FROM project JOIN project_partnerIds p ON p.recordId = project.id
         JOIN partner ON partner.id = p.value WHERE partner.country = 'PL' ORDER BY project.id`,
      )
      .pluck()
      .all()
    const list = await getList('projects?country=PL&limit=500')
    expect(polish).toEqual(list.data.map(({ id }: Json) => id))
    expect(polish.length).toBeGreaterThan(0)
    const sum = sqlite
      .prepare(`SELECT sum(budgetAmount) FROM project WHERE budgetAmount > 100000`)
      .pluck()
      .get()
    expect(sum).toBeGreaterThan(100_000)
  })

  test('has every value of a record in its own column, unknown as NULL', async () => {
    const sqlite = await open('twin-towns')
    const { data } = await getList('twin-towns?limit=500')
    const rows = new Map(
      (sqlite.prepare('SELECT * FROM twinTown').all() as Json[]).map((row) => [row.id, row]),
    )
    for (const record of data as Json[]) {
      const row = rows.get(record.id)
      expect([row.name, row.country, row.longitude, row.url]).toEqual([
        record.name,
        record.country,
        record.longitude,
        record.url,
      ])
      expect(row.sinceEarliest).toBe(record.since?.earliest ?? null)
      expect(row.sourcesCount).toBe(record.sources.length)
      expect(row.fictional).toBe(record.fictional === true ? 1 : 0)
    }
  })

  test('explains itself, and refers to nothing that it does not have', async () => {
    const sqlite = await open('projects')
    const about = Object.fromEntries(
      (sqlite.prepare('SELECT what, en FROM _about').all() as Json[]).map(({ what, en }) => [what, en]),
    )
    expect(about.release).toBe('3')
    expect(about.citation).toContain('Source: Utblick')
    const tables = sqlite
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`)
      .pluck()
      .all() as string[]
    for (const table of tables) {
      const columns = sqlite.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(table)
      const explained = sqlite.prepare('SELECT "column" FROM _columns WHERE "table" = ?').pluck().all(table)
      expect(explained.toSorted()).toEqual(columns.toSorted())
      for (const { table: target } of sqlite.pragma(`foreign_key_list("${table}")`) as Json[])
        expect(tables).toContain(target)
    }
  })

  test('has the same bytes whenever it is made', async () => {
    const again = appWith({ folder: join(folder, 'again') })
    expect(await bytesOf(await dump('all/dump?format=sqlite', '', again))).toEqual(
      await bytesOf(await dump('all/dump?format=sqlite')),
    )
  })
})
