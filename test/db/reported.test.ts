import { expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { compareReported, type ReportedValue, reportedValues } from '../../db/derived/reported.ts'
import { seedRegister } from '../../db/import/seed-register.ts'

const { db } = openNode(':memory:')
await seedRegister(db, '2026-11-30T09:00:00.000Z')
const { values, goalsOf } = await reportedValues(db, {
  release: 1,
  isLatest: true,
  year: 2025,
  codes: ['0114', '9999'],
})

test('values of a year are those of whole municipalities, and of school years that end in it', () => {
  expect(values.length).toBeGreaterThan(0)
  for (const { measurement } of values) {
    expect(measurement.unitId).toBeNull()
    expect(measurement.period).toMatch(/^(2024\/)?2025$/)
  }
  expect(values.some(({ measurement }) => measurement.period === '2024/2025')).toBe(true)
})

test('goals that cannot be measured are not counted among those that can', () => {
  expect(goalsOf('9999')).toMatchObject({ measurable: 7, inWords: 3 })
  expect(goalsOf('9999').withValue).toBeGreaterThan(0)
  expect(goalsOf('9999').withValue).toBeLessThanOrEqual(7)
})

/** The same value as of another municipality, with something changed. */
const elsewhere = ({ indicator, measurement }: ReportedValue, other: object = {}, period?: string) => ({
  indicator: { ...indicator, id: '0001-matt', municipalityCode: '0001', ...other },
  measurement: { ...measurement, ...(period && { period }) },
})

test.each([
  ['nothing', {}, undefined, []],
  ['the definition', { definition: { sv: 'En annan.' } }, undefined, ['definition']],
  ['a definition that is not stated', { definition: null }, undefined, ['definition']],
  ['the unit', { unit: 'years' }, undefined, ['unit']],
  ['the period', {}, '2025/2026', ['period']],
] as const)('two municipalities that differ in %s', (_, other, period, differences) => {
  const [value] = values
  expect(compareReported([value!, elsewhere(value!, other, period)])).toMatchObject([
    { title: value!.indicator.title, differences },
  ])
})

test('what only one municipality reports is not compared', () => {
  expect(compareReported(values)).toEqual([])
  const [value] = values
  expect(compareReported([value!, value!])).toEqual([])
})
