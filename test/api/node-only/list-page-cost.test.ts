import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { STYLE } from '../../../api/pages/style.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { allResources } from '../../../db/resources/index.ts'
import { BASE } from '../../helpers/api.ts'
import { countStatements } from '../../helpers/count-statements.ts'

const { db } = openNode(inject('registerFile'))
const releases = await listReleases(db)

/** What a page takes of which nothing is known yet: statements, and kilobytes as it is sent. */
async function costOf(path: string) {
  const counted = countStatements(db)
  const app = createApp({
    db: counted.db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2026-11-21T12:00:00Z'),
    logError: (error) => {
      throw error
    },
  })
  const response = await app.request(`${BASE}/${path}`, { headers: { Accept: 'text/html' } })
  expect([200, 400], path).toContain(response.status)
  const bytes = gzipSync(await response.text()).length
  return { statements: counted.count(), kilobytes: bytes / 1000 }
}

test('the page of any list takes at most 16 statements, and 20 kB', async () => {
  const paths = allResources.flatMap(({ path, filters }) => [
    path,
    `${path}?lang=en`,
    `${path}?municipality=9999&q=a`,
    `${path}?asOf=1&municipality=9999&facets=${Object.keys(filters)[0]}`,
  ])
  const all = [
    ...paths,
    'projects?municipality=9999&status=ongoing&country=PL&programme=erasmus-plus-2021&unit=9999-kulturnamnden&sort=-budget&bbox=-10,35,40,72',
    'projects?facets=partner',
  ]
  for (const path of all) {
    const { statements, kilobytes } = await costOf(path)
    expect(statements, path).toBeLessThanOrEqual(16)
    expect(kilobytes, path).toBeLessThan(20)
  }
})

test('the style sheet of all pages is at most 10 kB', () => {
  expect(gzipSync(STYLE.css).length).toBeLessThan(10_000)
})
