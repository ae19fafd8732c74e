import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { allResources, type Batch } from '../../db/resources/index.ts'
import { seed } from '../helpers/seed.ts'
import type { Issue } from '../../db/schema/validate.ts'
import { provby } from '../helpers/import-files.ts'

// The project's own data can be refreshed in a register where people have done their own work.

const at = (day: number) => `2026-11-0${day}T08:00:00.000Z`
const about = (municipality: string, day: number) => ({ municipality, publishedAt: at(day) })

let db: Database
beforeEach(async () => {
  ;({ db } = openNode(':memory:'))
  await seedRegister(db, at(1))
})

async function documents(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { name } of allResources)
    for (const { id, doc } of await db
      .selectFrom(name as 'project')
      .select(['id', 'doc'])
      .where('untilRelease', 'is', null)
      .execute())
      found[`${name}/${id}`] = doc
  return found
}
const parts = (batch: Batch) => ({ parts: [{ batch, locate: (issue: Issue) => issue }] })
const report = seed.report!.find(({ municipalityCode }) => municipalityCode === '0764')!
const edited = { id: report.id, title: { sv: 'Kommunens egen rubrik' }, year: 2031 }

/** The next edition of the project's own data: one report changed, one gone, one new. */
const next: Batch = {
  ...seed,
  report: [
    ...seed.report!.slice(1).map((one) => (one.id === report.id ? { ...one, year: 2030 } : one)),
    { ...report, id: '0764-ny-rapport' },
  ],
}

describe('a refresh of the project’s own data', () => {
  test('leaves a municipality that someone has added, and makes no release', async () => {
    expect((await importRelease(db, provby, about('0199', 2))).release).toBe(2)
    const before = await documents()
    expect(await seedRegister(db, at(3))).toMatchObject({ release: null, skipped: 0, issues: [] })
    expect(await documents()).toEqual(before)
  })

  test('leaves a record that someone has changed, closed or made under an id that it wants later', async () => {
    const { title: _, ...withoutTitle } = edited
    expect((await importRelease(db, { report: [withoutTitle as never] }, about('0764', 2))).issues).toEqual(
      [],
    )
    const item = seed.monitoringItem!.filter(({ municipalityCode }) => municipalityCode === '0138')
    await importRelease(
      db,
      { monitoringItem: item.slice(1) },
      { ...about('0138', 3), replace: true, closes: 1 },
    )
    await importRelease(db, { report: [{ ...report, id: '0764-ny-rapport', year: 1999 }] }, about('0764', 4))
    const before = await documents()
    const result = await seedRegister(db, at(5), { seed: parts(next) })
    expect(result).toMatchObject({
      issues: [],
      skipped: 3,
      counts: { report: { added: 0, changed: 0, closed: 1 } },
    })
    const after = await documents()
    expect(after[`report/${report.id}`]).toBe(before[`report/${report.id}`])
    expect(after['report/0764-ny-rapport']).toBe(before['report/0764-ny-rapport'])
    expect(after).not.toHaveProperty([`monitoringItem/${item[0]!.id}`])
  })

  test('changes, adds and closes what only it has written', async () => {
    const result = await seedRegister(db, at(2), { seed: parts(next) })
    expect(result).toMatchObject({ skipped: 0, counts: { report: { added: 1, changed: 1, closed: 1 } } })
    expect((await seedRegister(db, at(3))).counts).toEqual({ report: { added: 1, changed: 1, closed: 1 } })
  })

  test('keeps a record of its own that someone else refers to', async () => {
    const partner = { partnerIds: ['cern'] }
    const project = {
      id: '0764-p',
      municipalityCode: '0764',
      title: { sv: 'P' },
      ...partner,
      sources: [{ sourceId: 'alvesta-policy' }],
    }
    expect((await importRelease(db, { project: [project] }, about('0764', 2))).issues).toEqual([])
    const withoutCern = {
      ...seed,
      partner: seed.partner!.filter(({ id }) => id !== 'cern'),
      activity: seed.activity!.filter((one) => !JSON.stringify(one).includes('"cern"')),
    }
    expect((await seedRegister(db, at(3), { seed: parts(withoutCern) })).issues).toEqual([])
    expect(await documents()).toHaveProperty(['partner/cern'])
  })

  test('cannot be imitated: its note is refused to everyone else', async () => {
    const [first] = await listReleases(db)
    const { issues } = await importRelease(db, provby, { ...about('0199', 2), note: first!.note })
    expect(issues.map(({ resource }) => resource)).toEqual(['--note'])
  })
})
