import { afterAll, expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { findLastNames, findNames, recordNames } from '../../db/queries/record-names.ts'
import { allResources, resourceOf } from '../../db/resources/index.ts'
import type { Json } from '../../db/schema/json.ts'
import { nameOf } from '../../db/schema/record-name.ts'
import { countStatements } from '../helpers/count-statements.ts'

const { db, sqlite } = openNode(':memory:')
await seedRegister(db, '2026-01-01T00:00:00.000Z')
afterAll(() => db.destroy())

const latest = { release: 1, isLatest: true }
const recordsOf = (name: string) =>
  sqlite
    .prepare<[], string>(`SELECT doc FROM "${name}" WHERE "untilRelease" IS NULL`)
    .pluck()
    .all()
    .map((doc) => JSON.parse(doc) as Json & { id: string })
const namesOf = async (name: string) =>
  recordNames(
    db,
    { ...latest, resource: resourceOf(name)! },
    recordsOf(name).map(({ id }) => id),
  )

test.each(allResources.map(({ name }) => name))(
  '%s: no two records of a municipality have the same name, in either language',
  async (name) => {
    const records = recordsOf(name)
    const names = await namesOf(name)
    expect(names.size).toBe(records.length)
    for (const language of ['sv', 'en'] as const) {
      const headings = records.map(({ id, municipalityCode }) => {
        const text = names.get(id)!
        return `${String(municipalityCode)} ${text[language] ?? text.sv}`
      })
      expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([])
    }
  },
)

test.each([
  [
    'report',
    '9999-plan-2023-barn-och-utbildningsnamnden',
    'Verksamhetsplan 2023, Barn- och utbildningsnämnden',
  ],
  ['decisionRule', '9999-regel-vanort-avsluta', 'Säga upp vänortsavtal: Kommunfullmäktige beslutar'],
  ['programme', 'erasmus-plus-2021-2027', 'Erasmus+ 2021–2027'],
])('%s %s is called %s', async (name, id, text) => {
  expect((await namesOf(name)).get(id)!.sv).toBe(text)
})

test('a name without what is not known has no leftover punctuation', () => {
  const report = resourceOf('report')!
  expect(nameOf(report, { id: 'x', kind: 'plan', year: null, unitId: null, content: null })).toEqual({
    sv: 'Verksamhetsplan',
    en: 'Operating plan',
  })
  const measurement = resourceOf('measurement')!
  const findName = () => ({ sv: 'Elever med utbyte', en: 'Pupils with an exchange' })
  expect(nameOf(measurement, { id: 'x', indicatorId: 'i', period: '2024', unitId: null }, findName)).toEqual({
    sv: 'Elever med utbyte 2024',
    en: 'Pupils with an exchange 2024',
  })
  expect(nameOf(report, { id: 'x' })).toEqual({ sv: 'x' })
})

test('names of several resources take one statement, and one more for those that they mention', async () => {
  const counted = countStatements(db)
  const findName = await findNames(counted.db, latest, [
    ['municipality', '9999'],
    ['report', '9999-plan-2023-barn-och-utbildningsnamnden'],
    ['measurement', '9999-matt-elevutbyten-2022-2023'],
    ['report', 'nothing'],
  ])
  expect(findName('municipality', '9999')?.sv).toBe('Exempelby')
  expect(findName('report', '9999-plan-2023-barn-och-utbildningsnamnden')?.sv).toMatch(/utbildningsnämnden$/)
  expect(findName('report', 'nothing')).toBeUndefined()
  expect(counted.count()).toBe(2)
})

test('a record that is closed has its last name, also where another mentions it', async () => {
  sqlite.exec(`UPDATE "project" SET "untilRelease" = 2 WHERE id = '0139-youth-participation'`)
  sqlite.exec(`UPDATE "funding" SET "untilRelease" = 2 WHERE id = '0139-youth-participation-sida'`)
  const wanted = [
    ['project', '0139-youth-participation'],
    ['funding', '0139-youth-participation-sida'],
    ['project', 'nothing'],
  ] as const
  const later = { release: 2, isLatest: true }
  expect((await findNames(db, later, wanted))('project', '0139-youth-participation')).toBeUndefined()
  const findName = await findLastNames(db, later, wanted)
  expect(findName('project', '0139-youth-participation')?.sv).toBe('Youth Participation')
  expect(findName('funding', '0139-youth-participation-sida')?.sv).toBe(
    'Sida genom ICLD: Youth Participation',
  )
  expect(findName('project', 'nothing')).toBeUndefined()
})
