import { expect, test } from 'vitest'
import { exempelby } from '../helpers/seed.ts'

const goals = exempelby.goal ?? []
const indicators = exempelby.indicator ?? []
const measurements = exempelby.measurement ?? []
/** The six committees and two companies that hand in a plan and a report each year. */
const reportingUnits = (exempelby.unit ?? [])
  .filter(({ kind }) => kind === 'committee' || kind === 'company')
  .map(({ id }) => id)
const whole = (indicatorId: string) => measurements.filter((m) => m.indicatorId === indicatorId && !m.unitId)

test('ten goals: seven measured with one indicator each, three cannot be measured in figures', () => {
  const measured = goals.filter((goal) => goal.measured)
  expect([goals.length, measured.length]).toEqual([10, 7])
  expect(indicators.map((i) => i.goalId).sort()).toEqual(measured.map((g) => g.id).sort())
  const narratives = goals.filter((goal) => !goal.measured)
  expect(narratives.map((goal) => Boolean(goal.narrative)).sort()).toEqual([false, true, true])
})

test('a share is its numerator divided by its denominator; a missing value has a reason and no numbers', () => {
  for (const { id, value, numerator, denominator, reason } of measurements) {
    if (value == null) expect([id, numerator, denominator, Boolean(reason)]).toEqual([id, null, null, true])
    else if (denominator != null)
      expect([id, value]).toEqual([id, +((numerator! / denominator) * 100).toFixed(1)])
  }
  expect(
    whole('9999-matt-elevutbyten')
      .filter((m) => m.value == null)
      .map((m) => m.period),
  ).toEqual(['2020/2021'])
})

test('at least four indicators have six periods; one with a target has never been measured', () => {
  const periods = indicators.map(({ id, target }) => ({ id, target, count: whole(id).length }))
  expect(periods.filter(({ target, count }) => target != null && count === 6).length).toBeGreaterThanOrEqual(
    4,
  )
  expect(periods.filter(({ count }) => count === 0).map(({ id, target }) => [id, target])).toEqual([
    ['9999-matt-partner', 90],
  ])
  expect(periods.filter(({ target }) => target == null).map(({ id }) => id)).toEqual(['9999-matt-moten'])
})

test('one indicator falls, one has reached its target, one is better when lower', () => {
  const values = (id: string) => whole(id).map((m) => m.value!)
  const falling = values('9999-matt-sprakval')
  expect(falling).toEqual([...falling].sort((a, b) => b - a))
  const target = (id: string) => indicators.find((i) => i.id === id)!.target!
  expect(values('9999-matt-medarbetare').at(-1)).toBeGreaterThanOrEqual(target('9999-matt-medarbetare'))
  expect(indicators.filter((i) => i.direction === 'decrease').map((i) => i.id)).toEqual([
    '9999-matt-flygresor',
  ])
})

test('the eight units add up to the municipality, year by year', () => {
  for (const year of ['2023', '2024', '2025']) {
    const units = measurements.filter((m) => m.unitId && m.period === year)
    expect(units.map((m) => m.unitId).sort()).toEqual(reportingUnits.toSorted())
    const total = whole('9999-matt-planer').find((m) => m.period === year)!
    expect(units.reduce((sum, m) => sum + (m.numerator ?? 0), 0)).toBe(total.numerator)
  }
})
