import { expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { createClient } from '../../../api/client/index.ts'
import { closedProject, makeRegister } from '../../helpers/register.ts'
import { NOW } from '../../helpers/register-facts.ts'
import { seed } from '../../helpers/seed.ts'

test('a walk stays in the release of its first page while a new one arrives', async () => {
  const { db } = await makeRegister(':memory:')
  const app = createApp({
    db,
    releases: () => listReleases(db),
    build: 'test',
    now: () => NOW,
    origin: 'https://data.example.se',
    logError: (error) => {
      throw error
    },
  })
  const utblick = createClient({
    origin: 'https://data.example.se',
    fetch: async (address, init) => app.request(address, init),
  })
  const before = (await utblick.list('projects', { limit: 500 })).data
  const walked: string[] = []
  for await (const { data, _meta } of utblick.pages('projects', { limit: 5 })) {
    expect(_meta.release).toBe(3)
    if (walked.length === 0)
      await importRelease(
        db,
        { project: [...(seed.project ?? []), closedProject] },
        { wholeRegister: true, note: 'Medan någon läser', publishedAt: '2026-11-20T08:00:00.000Z' },
      )
    walked.push(...data.map(({ id }) => id))
  }
  expect(walked).toEqual(before.map(({ id }) => id))
  expect((await utblick.list('projects'))._meta).toMatchObject({
    release: 4,
    totalRecords: before.length + 1,
  })
})
