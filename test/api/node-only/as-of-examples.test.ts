import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { seedRegister } from '../../../db/import/seed-register.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'

test('every asOf that README and the guide show gives something on a fresh install', async () => {
  const { db } = openNode(':memory:')
  await seedRegister(db, '2027-03-04T10:00:00.000Z')
  const releases = await listReleases(db)
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2027-03-04T10:05:00.000Z'),
    logError: (error) => {
      throw error
    },
  })
  const texts = [readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8')]
  for (const page of ['/docs/', '/docs/cite', '/docs/recipes'])
    for (const language of ['sv', 'en'])
      texts.push(await (await app.request(`${page}?lang=${language}`)).text())
  const shown = new Set(
    texts.flatMap((text) => [...text.matchAll(/asOf=([\w:.+-]+)/g)].map(([, value]) => value!)),
  )
  expect(shown.size).toBeGreaterThan(1)
  for (const value of shown) {
    const response = await app.request(`/utblick/v1/goals?municipality=0114&asOf=${value}`)
    expect(response.status, value).toBe(200)
    expect(Number(response.headers.get('X-Total-Count')), value).toBeGreaterThan(0)
  }
  await db.destroy()
})
