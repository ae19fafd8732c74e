import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import type { Database } from '../../../db/database.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { seedRegister } from '../../../db/import/seed-register.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { allResources } from '../../../db/resources/index.ts'
import { BASE } from '../../helpers/api.ts'
import { countStatements } from '../../helpers/count-statements.ts'
import { closedProject } from '../../helpers/register.ts'
import { PUBLISHED } from '../../helpers/register-facts.ts'
import { seed } from '../../helpers/seed.ts'

const appOver = async (db: Database, now: string) => {
  const releases = await listReleases(db)
  return createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date(now),
    origin: 'https://data.example.se',
    logError: (error) => {
      throw error
    },
  })
}
type App = Awaited<ReturnType<typeof appOver>>

const askPage = (app: App, path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(`${BASE}/${path}`, { headers: { Accept: 'text/html', ...headers } })

describe('16: a page of a release', () => {
  test('is the same bytes after a later release, and years later', async () => {
    const { db } = openNode(':memory:')
    const projects = seed.project ?? []
    const WHOLE = { wholeRegister: true, replace: true } as const
    await seedRegister(db, PUBLISHED[0])
    await importRelease(
      db,
      { project: [...projects, closedProject] },
      { ...WHOLE, note: 'Ett projekt till', publishedAt: PUBLISHED[1] },
    )
    const first = allResources.map(({ name, path }) => `${path}/${seed[name as 'project']![0]!.id}`)
    const paths = [
      '',
      'releases',
      'releases/2',
      'datasets',
      'feeds',
      'search?q=skola',
      'changes?since=0',
      'projects?status=ongoing&sort=-budget&page=2',
      ...allResources.map(({ path }) => path),
      `projects/${closedProject.id}`,
      ...first,
      ...first.map((path) => `${path}/history`),
    ].map((path) => `${path}${path.includes('?') ? '&' : '?'}asOf=2`)
    const bytesOf = async (app: App) => {
      const pages: Record<string, string> = {}
      for (const path of paths) {
        const response = await askPage(app, path)
        expect(response.status, path).toBe(200)
        pages[path] = await response.text()
      }
      return pages
    }
    const before = await bytesOf(await appOver(db, '2026-11-12T12:00:00Z'))
    const [project, ...others] = projects
    const { issues, release } = await importRelease(
      db,
      { project: [{ ...project!, title: { sv: 'Ett annat namn' } }, ...others] },
      { ...WHOLE, note: 'Senare', publishedAt: PUBLISHED[2] },
    )
    expect([issues, release]).toEqual([[], 3])
    const after = await bytesOf(await appOver(db, '2029-05-05T12:00:00Z'))
    for (const path of paths) expect(after[path], path).toBe(before[path])
  })
})

describe('20: the cost of a page', () => {
  const { db } = openNode(inject('registerFile'))

  test.each([
    '',
    'municipalities/9999',
    'municipalities/9999?lang=en',
    'municipalities/9999?asOf=1&lang=en',
    'municipalities/0138',
    'municipalities/0138?asOf=1',
  ])('"%s" takes at most 12 statements and 16 kB; again, it takes none', async (path) => {
    const counted = countStatements(db)
    const app = await appOver(counted.db, '2026-11-21T12:00:00Z')
    const before = counted.count()
    const text = await (await askPage(app, path)).text()
    const statements = counted.count() - before
    expect(statements).toBeLessThanOrEqual(12)
    expect(gzipSync(text).length).toBeLessThan(16_000)
    expect(await (await askPage(app, path)).text()).toBe(text)
    expect(counted.count() - before).toBe(statements)
  })

  test('a browser that has a page is answered without SQL, in each language', async () => {
    const first = await appOver(db, '2026-11-21T12:00:00Z')
    const counted = countStatements(db)
    const app = await appOver(counted.db, '2026-11-21T12:00:00Z')
    const before = counted.count()
    for (const path of ['projects', 'twin-towns/0138-borga', 'twin-towns/0138-borga/history', 'releases/2'])
      for (const language of ['sv', 'en']) {
        const asked = { 'Accept-Language': language }
        const etag = (await askPage(first, path, asked)).headers.get('ETag')!
        expect((await askPage(app, path, { ...asked, 'If-None-Match': etag })).status, path).toBe(304)
      }
    expect(counted.count()).toBe(before)
    // The tag of another language is another page's.
    const swedish = (await askPage(first, 'projects')).headers.get('ETag')!
    const english = await askPage(app, 'projects', { 'Accept-Language': 'en', 'If-None-Match': swedish })
    expect(english.status).toBe(200)
  })
})
