import { expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { MAX_RECORDS, municipalitySummary } from '../../db/queries/municipality-summary.ts'
import type { Batch } from '../../db/resources/index.ts'

const own = { municipalityCode: '0199', sources: [{ sourceId: 'prov' }] }

/** The figures of a municipality that has these records. */
async function figuresWith(batch: Batch) {
  const { db } = openNode(':memory:')
  const { issues } = await importRelease(
    db,
    {
      municipality: [{ ...own, id: '0199', name: 'Prov', fictional: true }],
      source: [{ id: 'prov', title: 'Prov', publisher: 'Prov', kind: 'fiction' }],
      policy: [{ ...own, id: '0199-policy', title: { sv: 'Policy' } }],
      ...batch,
    } as Batch,
    { wholeRegister: true, note: 'Prov', publishedAt: '2026-11-30T09:00:00.000Z' },
  )
  expect(issues).toEqual([])
  const summary = (await municipalitySummary(db, '0199', 1, true))!
  await db.destroy()
  return summary
}

const project = { ...own, id: '0199-projekt', title: { sv: 'Projekt' } }
const town = { ...own, id: '0199-ort', name: 'Ort', country: 'FI' }
const goal = {
  ...own,
  id: '0199-mal',
  policyId: '0199-policy',
  wording: { sv: 'Att lära.' },
  kind: 'goal',
  position: 1,
}
const batch = (records: object) => records as Batch

test('of what the register has no records, there is no figure, and no 0', async () => {
  const { figures } = await figuresWith({})
  expect(figures).toEqual({
    projects: null,
    projectsOngoing: null,
    twinTowns: null,
    countries: null,
    goals: null,
    goalsMeasured: null,
  })
})

test('records that do not say it give no 0 either', async () => {
  const { figures } = await figuresWith(
    batch({ project: [project], twinTown: [town], goal: [{ ...goal, measured: true }] }),
  )
  expect(figures).toEqual({
    projects: 1,
    projectsOngoing: null,
    twinTowns: null,
    countries: 1,
    goals: 1,
    goalsMeasured: null,
  })
  // A project whose partners are not stated may be in any country.
  expect((await figuresWith(batch({ project: [project] }))).figures.countries).toBeNull()
})

test('0 is told where all records say no', async () => {
  const { figures } = await figuresWith(
    batch({
      project: [{ ...project, status: 'rejected', partnerIds: [] }],
      goal: [{ ...goal, measured: false }],
    }),
  )
  expect(figures).toMatchObject({ projects: 1, projectsOngoing: 0, countries: 0, goals: 1, goalsMeasured: 0 })
  const friend = { ...town, kind: 'friendship' }
  const { figures: ofFriends } = await figuresWith(batch({ twinTown: [friend] }))
  expect(ofFriends).toMatchObject({ twinTowns: 0, countries: 1 })
  const unknown = { ...town, id: '0199-okant', kind: null }
  expect((await figuresWith(batch({ twinTown: [friend, unknown] }))).figures.twinTowns).toBeNull()
  expect(
    (await figuresWith(batch({ twinTown: [{ ...town, kind: 'twin-town' }, unknown] }))).figures.twinTowns,
  ).toBe(1)
})

test('part of the records is not counted as all', async () => {
  const towns = Array.from({ length: MAX_RECORDS + 1 }, (_, i) => ({
    ...town,
    id: `0199-ort-${i}`,
    kind: 'twin-town',
  }))
  const { figures, parts } = await figuresWith(batch({ twinTown: towns }))
  expect(parts.twinTowns.rows).toHaveLength(MAX_RECORDS)
  expect(figures).toMatchObject({ twinTowns: null, countries: null })
  const whole = await figuresWith(batch({ twinTown: towns.slice(1) }))
  expect(whole.figures).toMatchObject({ twinTowns: MAX_RECORDS, countries: 1 })
})
