import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { BASE } from '../../helpers/api.ts'
import { makeRegister } from '../../helpers/register.ts'

/** Projects in the register of this test. */
const MANY = 50_000
/**
 * Most that the process may grow while dumps are read one after another, in MiB. What is read is several times
 * that; the rest is garbage that is not collected yet.
 */
const MOST = 192

const folder = mkdtempSync(join(tmpdir(), 'utblick-memory-'))
afterAll(() => rmSync(folder, { recursive: true }))

test(`a dump of ${MANY} projects is read without keeping it in memory`, async () => {
  const { db, sqlite } = await makeRegister(join(folder, 'register.sqlite'))
  sqlite.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})
    INSERT INTO project ("id", "fromRelease", "municipalityCode", "doc")
    SELECT printf('9999-massprov-%06d', i), 1, '9999',
      replace(p."doc", '"' || p."id" || '"', '"' || printf('9999-massprov-%06d', i) || '"')
    FROM n CROSS JOIN (SELECT id, doc FROM project WHERE municipalityCode = '9999' AND untilRelease IS NULL ORDER BY id LIMIT 1) AS p`)
  const releases = await listReleases(db)
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2026-11-21T12:00:00Z'),
    origin: 'https://data.example.se',
    logError: (error) => {
      throw error
    },
  })
  const before = process.memoryUsage().rss
  let [peak, bytes] = [before, 0]
  for (const format of ['ndjson', 'csv', 'geojson', 'ndjson', 'geojson', 'xlsx']) {
    const response = await app.request(`${BASE}/datasets/projects/dump?format=${format}`)
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length
      peak = Math.max(peak, process.memoryUsage().rss)
    }
  }
  const [read, growth] = [bytes / 2 ** 20, (peak - before) / 2 ** 20]
  process.stdout.write(
    `\nSix dumps of ${MANY} projects: ${read.toFixed(0)} MiB read, the process grew by ${growth.toFixed(0)} MiB\n`,
  )
  expect(read).toBeGreaterThan(2 * MOST)
  expect(growth).toBeLessThan(MOST)
  await db.destroy()
})
