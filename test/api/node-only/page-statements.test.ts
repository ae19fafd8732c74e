import { inject, expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { releasesOnNode } from '../../../api/node/releases-on-node.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { BASE } from '../../helpers/api.ts'
import { countStatements } from '../../helpers/count-statements.ts'
import { NOW } from '../../helpers/register-facts.ts'

// What a page may cost, in statements: on D1 each is a round trip.

test.each([
  ['/', 12],
  [`${BASE}/`, 12],
  [`${BASE}/?asOf=1`, 12],
  [`${BASE}/municipalities/9999`, 12],
  [`${BASE}/municipalities/0138?asOf=1`, 12],
  [`${BASE}/municipalities/9999/derived-indicators`, 16],
  [`${BASE}/municipalities/9999/plain-language-texts`, 3],
  [`${BASE}/municipalities/9999/quality-measurements`, 10],
  [`${BASE}/municipalities/9999/quality-issues?dataset=projects`, 9],
  [`${BASE}/comparisons`, 9],
  [`${BASE}/quality-measurements`, 8],
  [`${BASE}/quality-measurements?dataset=projects&asOf=1`, 8],
  [`${BASE}/releases`, 0],
  [`${BASE}/releases/1`, 0],
  [`${BASE}/datasets`, 0],
  [`${BASE}/feeds`, 0],
])('%s takes at most %i statements, and none when it is not modified', async (path, most) => {
  const { db, dataVersion } = openNode(inject('registerFile'))
  const counted = countStatements(db)
  const app = createApp({
    db: counted.db,
    // Read by another connection than what is counted.
    ...releasesOnNode(db, dataVersion),
    build: 'test',
    now: () => NOW,
    origin: 'https://data.example.se',
    logError: (error) => {
      throw error
    },
  })
  const response = await app.request(path, { headers: { Accept: 'text/html' } })
  expect(response.status).toBe(200)
  await response.text()
  expect(counted.count()).toBeLessThanOrEqual(most)
  const before = counted.count()
  const headers = { Accept: 'text/html', 'If-None-Match': response.headers.get('ETag')! }
  expect((await app.request(path, { headers })).status).toBe(304)
  expect((await app.request(path, { headers: { Accept: 'text/html' } })).status).toBe(200)
  expect(counted.count()).toBe(before)
})
