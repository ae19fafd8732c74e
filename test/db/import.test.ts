import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { recordVersions } from '../../db/queries/record-versions.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { type Batch, resourceOf } from '../../db/resources/index.ts'
import { seed } from '../helpers/seed.ts'

const at = (day: number) => ({
  note: `dag ${day}`,
  publishedAt: `2026-11-0${day}T08:00:00.000Z`,
  // The batches of this file are the whole register.
  wholeRegister: true,
  replace: true,
})
/** An import about one municipality. */
const about = (municipality: string, day: number) => {
  const { note, publishedAt } = at(day)
  return { note, publishedAt, municipality }
}
const town = (change: object = {}) => ({
  id: '0764-provstad',
  municipalityCode: '0764',
  name: 'Provstad',
  country: 'FI',
  sources: [{ sourceId: 'alvesta-policy' }],
  ...change,
})

let db: Database
beforeEach(() => {
  db = openNode(':memory:').db
})

const withTown = (change?: object): Batch => ({ ...seed, twinTown: [...(seed.twinTown ?? []), town(change)] })
const versionsOfTown = () => recordVersions(db, resourceOf('twinTown')!, '0764-provstad')

describe('an import', () => {
  test('of the same data again changes nothing and makes no release', async () => {
    expect((await seedRegister(db, at(1).publishedAt)).release).toBe(1)
    const again = await seedRegister(db, at(2).publishedAt)
    expect(again).toMatchObject({ release: null, counts: {}, issues: [], changes: [] })
    expect(await listReleases(db)).toHaveLength(1)
  })

  test('makes a new version of what changed and leaves the rest alone', async () => {
    await importRelease(db, withTown(), at(1))
    const result = await importRelease(db, withTown({ status: 'active' }), at(2))
    expect(result.counts).toEqual({ twinTown: { added: 0, changed: 1, closed: 0 } })
    expect((await versionsOfTown()).map((v) => [v.fromRelease, v.untilRelease])).toEqual([
      [1, 2],
      [2, null],
    ])
  })

  test('closes what has disappeared, keeps its versions, and can open it again', async () => {
    await importRelease(db, withTown(), at(1))
    await importRelease(db, seed, at(2))
    await importRelease(db, withTown(), at(3))
    expect((await versionsOfTown()).map((v) => [v.fromRelease, v.untilRelease])).toEqual([
      [1, 2],
      [3, null],
    ])
  })

  test('for one municipality leaves the others’ records alone', async () => {
    await importRelease(db, seed, at(1))
    const closes = (seed.report ?? []).filter((report) => report.municipalityCode === '0764').length
    const result = await importRelease(db, { report: [] }, { ...about('0764', 2), replace: true, closes })
    expect(result.counts).toEqual({ report: { added: 0, changed: 0, closed: closes } })
    const others = await db.selectFrom('report').select('id').where('untilRelease', 'is', null).execute()
    expect(others.map((r) => r.id.slice(0, 4))).toContain('0114')
  })

  test('shows a changed record in the records that embed it', async () => {
    await importRelease(db, seed, at(1))
    const partner = (seed.partner ?? []).map((p) => (p.id === 'cern' ? { ...p, place: 'Meyrin' } : p))
    const result = await importRelease(db, { partner }, at(2))
    expect(result.counts.partner).toEqual({ added: 0, changed: 1, closed: 0 })
    expect(result.counts.activity).toEqual({ added: 0, changed: 1, closed: 0 })
  })

  test('that is only tried reports what would change and writes nothing', async () => {
    const result = await importRelease(db, seed, { ...at(1), dryRun: true })
    expect(result.counts.policy?.added).toBeGreaterThan(4)
    expect(await listReleases(db)).toEqual([])
  })

  test('earlier than the last release is refused', async () => {
    await importRelease(db, seed, at(2))
    await expect(importRelease(db, withTown(), at(1))).rejects.toThrow(/must be later/)
  })
})

describe('an import with issues', () => {
  test('lists every issue by record and field, says what to write, and writes nothing', async () => {
    const batch = {
      ...seed,
      twinTown: [
        town({ status: 'friendly', country: 'Finland' }),
        town({ id: '0764-b', since: '2024-02-30', latitude: 91 }),
        town({ id: '0764-c', startDecisionId: 'no-such-decision' }),
        town({ id: '0764-f' }),
        town({ id: '0764-f' }),
        town({ id: '0764-d', colour: 'red' }),
        town({ id: '0764-e', sources: [] }),
        { municipalityCode: '0764' },
      ],
    } as unknown as Batch
    const { issues, release } = await importRelease(db, batch, at(1))
    expect(release).toBeNull()
    expect(await listReleases(db)).toEqual([])
    const reported = issues.filter((f) => f.resource === 'twinTown').map((f) => `${f.id} ${f.field}`)
    expect(reported).toEqual(
      expect.arrayContaining([
        '0764-provstad status',
        '0764-provstad country',
        '0764-b since',
        '0764-b latitude',
        '0764-c startDecisionId',
        '0764-f id',
        '0764-d colour',
        '0764-e sources',
        '#8 id',
        '#8 name',
        '#8 country',
      ]),
    )
    const status = issues.find((f) => f.field === 'status')
    expect(status?.message.sv).toBe(
      '"friendly" går inte att använda; skriv något av planned, active, dormant, ending, ended, merged',
    )
  })

  test('reports a record that is no object and a list that is empty', async () => {
    const batch = { ...seed, twinTown: [null, 5, town({ sources: [] })] } as unknown as Batch
    const { issues } = await importRelease(db, batch, at(1))
    const reported = issues.filter((f) => f.resource === 'twinTown').map((f) => f.message.sv)
    expect(reported[0]).toBe('null är ingen post; skriv ett objekt, till exempel {"id": "…"}')
    expect(reported[1]).toMatch(/^5 är ingen post/)
    expect(reported[2]).toBe('listan är tom; ange minst 1 källa')
  })

  test('finds a reference that breaks because the record it points to disappears', async () => {
    await importRelease(db, seed, at(1))
    const { issues } = await importRelease(db, { decision: [] }, at(2))
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.every((f) => /has no decision or proposal/.test(f.message.en))).toBe(true)
    expect(await listReleases(db)).toHaveLength(1)
  })

  test('refuses a record of another municipality than the file’s', async () => {
    await importRelease(db, seed, at(1))
    const report = [
      {
        id: '0764-plan',
        municipalityCode: '0138',
        kind: 'plan' as const,
        sources: [{ sourceId: 'alvesta-policy' }],
      },
    ]
    const { issues } = await importRelease(db, { report }, about('0764', 2))
    expect(issues.map((f) => `${f.id} ${f.field}`)).toEqual(['0764-plan municipalityCode'])
  })
})

test('text with markup, quotes, direction marks or 10,000 characters is kept to the letter', async () => {
  for (const [day, name] of [
    '<script>alert("x")</script>',
    `O'Brien "&amp;"`,
    '\u202Eabc\u202C',
    'å'.repeat(10_000),
  ].entries()) {
    expect((await importRelease(db, withTown({ name }), at(day + 1))).issues).toEqual([])
    expect(JSON.parse((await versionsOfTown()).at(-1)!.doc).name).toBe(name)
  }
})
