import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { afterAll, expect, inject, test } from 'vitest'
import type { SessionD1 } from '../../../api/workers/d1-session.ts'
import { startApp } from '../../../api/workers/worker.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { seed } from '../../helpers/seed.ts'
import { BASE, type Json } from '../../helpers/api.ts'
import { NOW } from '../../helpers/register-facts.ts'
import { closedProject } from '../../helpers/register.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-edge-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** SQLite with D1's face, so that a release can arrive between two reads. */
function d1On(sqlite: Sqlite.Database): SessionD1 {
  const d1: SessionD1 = {
    prepare: (sql) => ({
      bind: (...values) => ({ all: async () => ({ results: sqlite.prepare(sql).all(...values) }) }),
    }),
    batch: (statements) => Promise.all(statements.map((statement) => statement.all())),
    withSession: () => d1,
  }
  return d1
}

test('a release that arrives between two reads is never labelled as the one before', async () => {
  const file = join(folder, 'register.sqlite')
  const original = openNode(inject('registerFile'))
  original.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(inject('registerFile'), file)
  await original.db.destroy()
  const { db, sqlite } = openNode(file)
  const app = startApp({ DB: d1On(sqlite), ORIGIN: 'https://data.example.se' }, () => NOW)
  const ask = async (path: string): Promise<Json> => (await app.request(`${BASE}/${path}`)).json()
  const before = await ask('projects?limit=1')
  expect(before._meta.release).toBe(3)
  await importRelease(
    db,
    { project: [...(seed.project ?? []), closedProject] },
    { wholeRegister: true, note: 'Provprojektet igen', publishedAt: '2026-11-20T08:00:00.000Z' },
  )
  // This isolate still believes in release 3, and would have counted the new project as its.
  const after = await ask('projects?limit=2')
  expect([after._meta.release, after._meta.totalRecords]).toEqual([4, before._meta.totalRecords + 1])
  const numbered = await ask('projects?limit=2&asOf=3')
  expect([numbered._meta.release, numbered._meta.totalRecords]).toEqual([3, before._meta.totalRecords])
  expect((await ask('projects/9999-provprojekt')).data.id).toBe('9999-provprojekt')
  await db.destroy()
})

test('a cached answer is served while the register is out of reach', async () => {
  const { db, sqlite } = openNode(join(folder, 'register.sqlite'))
  let away = false
  const d1 = d1On(sqlite)
  const flaky: SessionD1 = {
    ...d1,
    withSession: () => flaky,
    prepare: (sql) => {
      if (away) throw new Error('D1_ERROR: away')
      return d1.prepare(sql)
    },
  }
  const app = startApp({ DB: flaky, ORIGIN: 'https://data.example.se' }, () => NOW)
  expect((await app.request(`${BASE}/goals?limit=1`)).status).toBe(200)
  away = true
  expect((await app.request(`${BASE}/goals?limit=1`)).status).toBe(200)
  const other = await app.request(`${BASE}/goals?limit=2`)
  expect([other.status, other.headers.get('Retry-After')]).toEqual([503, '30'])
  const fresh = startApp({ DB: flaky }, () => NOW)
  expect((await fresh.request(`${BASE}/goals`)).status).toBe(503)
  await db.destroy()
})
