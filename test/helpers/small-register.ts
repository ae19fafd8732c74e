import { expect } from 'vitest'
import { createApp } from '../../api/app.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { listReleases } from '../../db/queries/releases.ts'
import type { Batch } from '../../db/resources/index.ts'
import { BASE } from './api.ts'
import { exempelby } from './seed.ts'

const own = { municipalityCode: '9999', sources: [{ sourceId: 'exempelby-fiktion' }] }
type In<N extends keyof Batch> = Partial<NonNullable<Batch[N]>[number]> & { readonly id: string }

/** Records of Exempelby, of which only what matters is given. */
export type Small = { readonly [N in keyof Batch]?: readonly In<N>[] }

/**
 * What is read of a register that has Exempelby with these records alone, as its first release.
 * @param today the day of the release, YYYY-MM-DD
 */
export async function readSmallRegister<T>(
  batch: Small,
  today: string,
  read: (db: ReturnType<typeof openNode>['db']) => Promise<T>,
): Promise<T> {
  const { db } = openNode(':memory:')
  const records = Object.fromEntries(
    Object.entries(batch).map(([name, list]) => [name, list.map((record) => ({ ...own, ...record }))]),
  )
  const { issues } = await importRelease(
    db,
    { municipality: exempelby.municipality!, source: exempelby.source!, ...records } as Batch,
    { wholeRegister: true, note: 'Prov', publishedAt: `${today}T09:00:00.000Z` },
  )
  expect(issues).toEqual([])
  const found = await read(db)
  await db.destroy()
  return found
}

/** What the API answers at a path of such a register. */
export const answerOfSmallRegister = (
  batch: Small,
  today: string,
  { path, accept }: { readonly path: string; readonly accept: string },
): Promise<string> =>
  readSmallRegister(batch, today, async (db) => {
    const releases = await listReleases(db)
    const app = createApp({
      db,
      releases: async () => releases,
      build: 'test',
      now: () => new Date(`${today}T10:00:00.000Z`),
      logError: (error) => {
        throw error
      },
    })
    const response = await app.request(`${BASE}/${path}`, { headers: { Accept: accept } })
    expect(response.status).toBe(200)
    return response.text()
  })
