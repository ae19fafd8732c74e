import { describe, expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { allResources, type Batch } from '../../../db/resources/index.ts'
import { seed } from '../../helpers/seed.ts'
import { BASE, type Json } from '../../helpers/api.ts'
import { makeRegister } from '../../helpers/register.ts'
import { PUBLISHED } from '../../helpers/register-facts.ts'
import { everyKindOfRequest, fingerprintOf } from '../../helpers/same-bytes.ts'

// A register of its own, since these tests publish in it. A new app each time has no cached answer.
const { db } = await makeRegister(':memory:')
const ask = async (path: string) => {
  const releases = await listReleases(db)
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2026-12-24T12:00:00Z'),
    origin: 'https://data.example.se',
    logError: (error) => {
      throw error
    },
  })
  return app.request(`${BASE}/${path}`)
}
const askJson = async (path: string): Promise<Json> => (await ask(path)).json()

/** A register that differs in every way a release can: records added, changed, closed and opened again. */
async function publishMore(): Promise<void> {
  const [town, ...towns] = seed.twinTown ?? []
  const projects = (seed.project ?? []).map((p, i) =>
    i % 2 === 0
      ? { ...p, status: 'reported' as const, summary: { sv: 'Skola skola internationella vänort.' } }
      : p,
  )
  const closed = {
    id: '9999-provprojekt',
    municipalityCode: '9999',
    title: { sv: 'Provprojekt igen, en skola', en: 'Trial project again' },
    status: 'idea',
    sources: [{ sourceId: 'exempelby-fiktion' }],
  } as const
  const goals = (seed.goal ?? []).map((g) => ({
    ...g,
    narrative: { sv: `Internationella ord, och skola. ${g.narrative?.sv ?? ''}` },
  }))
  const batch: Batch = {
    project: [...projects, closed],
    goal: goals,
    twinTown: [
      { ...town!, name: 'Helsingør', longitude: 12.6, latitude: 56.03, country: 'DK' },
      ...towns.map((t) => ({ ...t, together: { sv: 'Skola och internationella möten.' } })),
    ],
  }
  const { issues, release } = await importRelease(db, batch, {
    wholeRegister: true,
    replace: true,
    note: 'Allt ändras',
    publishedAt: '2026-12-01T08:00:00.000Z',
  })
  expect(issues).toEqual([])
  expect(release).toBe(4)
}

const ids = Object.fromEntries(
  await Promise.all(
    allResources.map(async ({ path }) => [path, (await askJson(`${path}?limit=1`)).data[0]?.id] as const),
  ),
) as Record<string, string>

/** Every kind of request, fixed at a release. */
const requests = [2, 3].flatMap((asOf) =>
  everyKindOfRequest(
    allResources.map(({ path }) => path),
    ids,
  )
    .filter((path) => /^(?!\.\.|api-info|openapi)/.test(path) && !path.includes('asOf='))
    // One release in every form is enough; workbooks take their time.
    .filter((path) => asOf === 3 || !path.includes('format='))
    .map((path) => `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`),
)

/** Fingerprints of the answers with status 200, by path. */
async function answersOf(paths: readonly string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const path of paths) {
    const response = await ask(path)
    if (response.status === 200) answers.set(path, await fingerprintOf(response))
  }
  return answers
}

const before = await answersOf(requests)
const walkBefore = await askJson('goals?q=internationella&limit=5')
await publishMore()

describe('an immutable answer', () => {
  test('exists of every kind, in hundreds', () => {
    expect(before.size).toBeGreaterThan(600)
    for (const start of ['feeds/calendar', 'feeds/all', 'projects/clusters', 'search', 'changes', 'releases'])
      expect(
        [...before.keys()].some((path) => path.startsWith(start)),
        start,
      ).toBe(true)
  })

  test('is marked as immutable, and is the same to the byte after a later release', async () => {
    const after = await answersOf([...before.keys()])
    const changed = [...before].filter(([path, answer]) => after.get(path) !== answer).map(([path]) => path)
    expect(changed).toEqual([])
    for (const answer of before.values()) expect(answer).toContain('immutable')
  })

  test('while the latest is another one', async () => {
    expect((await askJson('goals?limit=1'))._meta.release).toBe(4)
    expect((await askJson('search?q=skola'))._meta.totalRecords).toBeGreaterThan(
      (await askJson('search?q=skola&asOf=3'))._meta.totalRecords,
    )
  })
})

test('a walk through a search that began before the release meets every record once', async () => {
  const whole = (await askJson('goals?q=internationella&limit=500&asOf=3')).data.map((g: Json) => g.id)
  const walked = walkBefore.data.map((g: Json) => g.id)
  let next: string | undefined = walkBefore._links.next.href
  while (next !== undefined) {
    const page: Json = await askJson(next.split(`${BASE}/`)[1]!)
    walked.push(...page.data.map((g: Json) => g.id))
    next = page._links.next?.href
  }
  expect(walked).toEqual(whole)
})

describe('changes since a release', () => {
  test('have all that the release changed, and agree with its counts', async () => {
    const [release] = (await askJson('releases')).data
    const { data } = await askJson('changes?since=3&limit=500')
    for (const { name, path } of allResources) {
      const own = data.filter((c: Json) => c.resource === path)
      const of = (kind: string) => own.filter((c: Json) => c.change === kind).length
      const counts = { added: of('added'), changed: of('changed'), closed: of('closed') }
      expect(counts, path).toEqual(release.counts[name] ?? { added: 0, changed: 0, closed: 0 })
    }
    expect(data.find((c: Json) => c.id === '9999-provprojekt').change).toBe('added')
    expect(data.find((c: Json) => c.resource === 'goals').change).toBe('changed')
  })

  test('walked while a release arrives keep both ends where they were', async () => {
    const page: Json = await askJson('changes?since=2026-11-11&asOf=3&limit=1')
    expect(page._meta.totalRecords).toBe(1)
    expect(page._links.monitor.href).toContain('since=3')
  })
})

describe('the history of a record', () => {
  test('lists the fields that a release changed, and why', async () => {
    const [newest, first] = (await askJson('goals/0114-elever/history')).data
    expect(newest).toMatchObject({ release: 4, change: 'changed', note: 'Allt ändras' })
    expect(newest.publishedAt).toBe('2026-12-01T08:00:00.000Z')
    const narrative = newest.changes.find((c: Json) => c.field === 'narrative')
    expect(narrative.before).toEqual(first.record.narrative)
    expect(narrative.after.sv).toMatch(/^Internationella ord/)
    expect(newest.changes.map((c: Json) => c.field)).not.toContain('updatedAt')
    expect(first).toMatchObject({ release: 1, change: 'added', changes: [], publishedAt: PUBLISHED[0] })
  })

  test('lists when a closed record was reopened', async () => {
    const { data } = await askJson('projects/9999-provprojekt/history')
    expect(data.map((e: Json) => [e.release, e.change])).toEqual([
      [4, 'reopened'],
      [3, 'closed'],
      [2, 'added'],
    ])
    expect(data[0].changes.find((c: Json) => c.field === 'title').before.en).toBe('Trial project')
  })
})

test('a feed says which fields a release changed', async () => {
  const { items } = await askJson('feeds/goals?format=json&limit=1')
  expect(items[0].title).toMatch(/^\[Påhittat\] Ändrad: /)
  expect(items[0].content_text).toContain('Ändrat: ')
  expect(items[0].content_text).toContain('Utgåva 4: Allt ändras')
})
