import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { allResources } from '../../../db/resources/index.ts'
import { BASE } from '../../helpers/api.ts'
import { countStatements } from '../../helpers/count-statements.ts'

const { db, sqlite } = openNode(inject('registerFile'))
const releases = await listReleases(db)

/** Ids of a resource's current records. */
const idsOf = (name: string): string[] =>
  sqlite.prepare<[], string>(`SELECT id FROM "${name}" WHERE "untilRelease" IS NULL`).pluck().all()

const resources = allResources.filter(({ name }) => name !== 'municipality')

test.each(resources)('a page of $path takes at most 12 statements and 12 kB', async ({ name, path }) => {
  for (const id of idsOf(name))
    for (const query of ['', '?asOf=1', '/history']) {
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
      const address = `${BASE}/${path}/${id}${query}`
      const response = await app.request(address, { headers: { Accept: 'text/html' } })
      expect(response.status, address).toBe(200)
      expect(gzipSync(await response.text()).length, address).toBeLessThanOrEqual(12_000)
      expect(counted.count(), address).toBeLessThanOrEqual(12)
    }
})
