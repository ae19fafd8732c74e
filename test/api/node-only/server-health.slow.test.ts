import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importRelease } from '../../../db/import/import-release.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { closedProject } from '../../helpers/register.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

let folder: string
let file: string
let server: RunningServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-health-'))
  file = join(folder, 'register.sqlite')
  server = await startServer({ file, env: { LC_ALL: 'C' } })
})
afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, init?: RequestInit) => fetch(server.origin + path, init)
const health = async () => {
  const response = await ask('/health')
  const body = (await response.json()) as Record<string, unknown>
  expect(response.status).toBe(body.status === 'ok' ? 200 : 503)
  return body
}
const LIST = '/utblick/v1/projects?q=prov&municipality=9999&limit=1'
const list = async () => {
  const response = await ask(LIST)
  const { data, _meta } = (await response.json()) as {
    data?: { title: { sv: string } }[]
    _meta?: { release: number }
  }
  return { status: response.status, release: _meta?.release, title: data?.[0]?.title.sv }
}

/** Another process' new release, with one more project of this title. */
async function publish(title: string, at = file) {
  const { db } = openNode(at)
  const project = [{ ...closedProject, title: { sv: title, en: title } }]
  const { release, issues } = await importRelease(
    db,
    { project },
    { note: title, publishedAt: new Date().toISOString() },
  )
  await db.destroy()
  expect(issues).toEqual([])
  return release
}

/** A copy as the guide makes it. */
function backUp(): string {
  const copy = join(folder, 'backup.sqlite')
  const sqlite = new Sqlite(file, { readonly: true })
  sqlite.exec(`VACUUM INTO '${copy}'`)
  sqlite.close()
  return copy
}

test('/health states the latest release and its age, is never cached, and sees a new release at once', async () => {
  const response = await ask('/health')
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const first = (await response.json()) as { publishedAt: string; ageSeconds: number }
  const { publishedAt, ageSeconds } = first
  expect(first).toEqual({ status: 'ok', release: 1, publishedAt, ageSeconds })
  expect(Math.abs((Date.now() - Date.parse(publishedAt)) / 1000 - ageSeconds)).toBeLessThan(60)
  const head = await ask('/health', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  await publish('Prov ett')
  expect(await health()).toMatchObject({ status: 'ok', release: 2 })
  expect(await list()).toEqual({ status: 200, release: 2, title: 'Prov ett' })
})

/** Everything of the register is 503 with Retry-After, and says why without a path or a code. */
async function isDown(why: RegExp) {
  await expect.poll(async () => (await list()).status).toBe(503)
  const response = await ask('/health', { headers: { 'Accept-Language': 'en' } })
  expect(response.status).toBe(503)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const body = (await response.json()) as { reason: string }
  expect(body).toMatchObject({ status: 'unavailable', release: null, publishedAt: null, ageSeconds: null })
  expect(body.reason).toMatch(why)
  expect(JSON.stringify(body)).not.toMatch(/SQLITE|sqlite|\/tmp/)
  for (const path of [LIST, '/utblick/v1/', '/utblick/v1/goals', '/utblick/v1/feeds/all', '/datasets/dcat']) {
    const answer = await ask(path)
    expect(answer.status, path).toBe(503)
    expect(Number(answer.headers.get('Retry-After')), path).toBeGreaterThan(0)
    expect(await answer.text(), path).not.toMatch(/SQLITE|sqlite|\/tmp/)
  }
  expect((await ask('/')).status).toBe(200)
}

const isUp = async (release: number) => {
  await expect.poll(health).toMatchObject({ status: 'ok', release })
  expect(await list()).toMatchObject({ status: 200, release })
}

test('a register that is deleted is missed, and served again when it is back', async () => {
  const copy = backUp()
  rmSync(file)
  await isDown(/missing/)
  renameSync(copy, file)
  await isUp(1)
  // Once, not at every request.
  expect(server.output().split(`${file} does not exist`)).toHaveLength(2)
})

describe('a register that is written over', () => {
  const damages: readonly (readonly [string, () => void, RegExp])[] = [
    ['with other bytes', () => writeFileSync(file, 'Not a database. '.repeat(10_000)), /not a register/],
    ['with nothing', () => truncateSync(file, 0), /not a register|damaged/],
    [
      'by its first half',
      () => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096),
      /damaged|disk/,
    ],
    ['by junk in the middle', scribble, /damaged/],
    ['by another program’s database', replaceByOther, /not a register|damaged|cannot be read/],
  ]
  test.each(damages)('%s is 503 until it is restored', async (_, damage, why) => {
    const copy = backUp()
    damage()
    await isDown(why)
    renameSync(copy, file)
    await isUp(1)
  })
})

function scribble() {
  const at = openSync(file, 'r+')
  const junk = Buffer.alloc(4096, 0xa5)
  for (let page = 3; page < statSync(file).size / 4096; page += 2) writeSync(at, junk, 0, 4096, page * 4096)
}

function replaceByOther() {
  const other = join(folder, 'other.sqlite')
  const sqlite = new Sqlite(other)
  sqlite.exec('CREATE TABLE invoice (id INTEGER)')
  sqlite.close()
  renameSync(other, file)
}

test.each([
  ['moved into its place', (copy: string) => renameSync(copy, file)],
  [
    'moved there after its log was removed',
    (copy: string) => {
      for (const log of ['-wal', '-shm']) rmSync(file + log, { force: true })
      renameSync(copy, file)
    },
  ],
])('a backup that is %s is served, and nothing cached of the other', async (_, restore) => {
  const copy = backUp()
  await publish('Prov före')
  const known = await ask(LIST)
  const etag = known.headers.get('ETag')!
  expect(await list()).toMatchObject({ release: 2, title: 'Prov före' })
  restore(copy)
  await isUp(1)
  expect((await list()).title).not.toContain('Prov')
  // The same number again, and other data.
  expect(await publish('Prov efter')).toBe(2)
  await isUp(2)
  expect(await list()).toMatchObject({ release: 2, title: 'Prov efter' })
  expect((await ask(LIST, { headers: { 'If-None-Match': etag } })).status).toBe(200)
  const sqlite = new Sqlite(file, { readonly: true })
  expect(sqlite.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  sqlite.close()
})

test('a backup copied over the open register, which is never right, is served once the old log is removed', async () => {
  const copy = backUp()
  await publish('Prov före')
  copyFileSync(copy, file)
  for (const log of ['-wal', '-shm']) rmSync(file + log, { force: true })
  await isUp(1)
  await publish('Prov efter')
  await isUp(2)
  expect(await list()).toMatchObject({ title: 'Prov efter' })
})

test('a backup written into the open register by SQLite itself is served', async () => {
  const copy = backUp()
  await publish('Prov före')
  expect(await list()).toMatchObject({ release: 2 })
  const sqlite = new Sqlite(copy)
  await sqlite.backup(file)
  sqlite.close()
  await isUp(1)
  await publish('Prov efter')
  await isUp(2)
  expect(await list()).toMatchObject({ title: 'Prov efter' })
})

test.each([[['-wal', '-shm']], [['-wal']]])('after %j were deleted, new releases are seen', async (logs) => {
  for (const log of logs) rmSync(file + log, { force: true })
  await publish('Prov ett').catch(() => publish('Prov ett'))
  await isUp(2)
  expect(existsSync(`${file}-wal`)).toBe(true)
  await publish('Prov två')
  await isUp(3)
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3')
})
