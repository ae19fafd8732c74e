import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, fixture, inside, next, textOf, until } from '../helpers/page.ts'
import { flights, goal, goals, goalsApi, indicator, measurement, plans } from './fixtures.ts'
import { article, show } from './show.ts'

const rowsOf = (el: Element, id: string) =>
  allInside(el, `#${id} tbody tr`).map((row) => [...row.children].map((cell) => textOf(cell)))

const inPercent = (text: string | null) => Number(text!.replace('%', ''))

it('has a table with every period, numerator, denominator and day', async () => {
  const el = await show()
  equal(textOf(inside(el, '#planer caption')), 'Nämnder med internationellt arbete')
  equal(
    allInside(el, '#planer thead th').map((cell) => textOf(cell)),
    ['Period', 'Värde', 'Täljare', 'Nämnare', 'Mätt den'],
  )
  equal(rowsOf(el, 'planer'), [
    ['2022', '0 %', '0', '8', '31 januari 2023'],
    ['2023', '25 %', '2', '8', '31 januari 2024'],
    ['2024', 'Inte mätt: Enkäten ställdes in.'],
    ['2025', '62,5 %', '5', '8', '31 januari 2026'],
  ])
})

it('leaves out columns that say nothing, and says what is missing in those that do', async () => {
  const one = indicator('x', {
    measurements: [measurement('2024', 1), measurement('2025', 2, { measuredOn: '2026-01-31' })],
  })
  const el = await show([goal('x', { indicators: [one] })])
  equal(rowsOf(el, 'x'), [
    ['2024', '1 %', 'uppgift saknas'],
    ['2025', '2 %', '31 januari 2026'],
  ])
})

it('says who defined the indicator, what is counted and who measures', async () => {
  const el = await show()
  const text = textOf(inside(el, '#planer [part=numbers] dl'))
  includes(text, 'Definition Nämnder vars plan nämner arbetet.')
  includes(text, 'Vilka som räknas Åtta nämnder')
  includes(text, 'Definierat av Utblicks redaktion, efter policyns ordalydelse')
  includes(text, 'Ska mätas av Kommunledningskontoret')
  excludes(text, 'Var ')
})

for (const { id, measurements } of [plans, flights])
  it(`draws the same numbers as the table tells: ${id}`, async () => {
    const el = await show()
    const svg = inside<HTMLElement>(el, `#${id} svg`)
    const words = svg.getAttribute('aria-label')!
    equal(
      rowsOf(el, id).map(([period, value]) => `${period} ${value!.split(':')[0]}`),
      words.split(': ')[1]!.split('. ')[0]!.replaceAll('\u00a0', ' ').split(', '),
      'text alternative',
    )
    const measured = measurements.filter(({ value }) => value !== null)
    const heights = [...svg.querySelectorAll('.point')].map(
      (point) => 100 - inPercent(point.getAttribute('cy')),
    )
    equal(heights.length, measured.length)
    const target = 100 - inPercent(svg.querySelector('.target')!.getAttribute('y1'))
    // Heights are in proportion to the values, from zero; the target's line too.
    const scale = target / (id === 'planer' ? 100 : 25)
    measured.forEach(({ value }, index) => ok(Math.abs(heights[index]! - value! * scale) < 0.05, `${value}`))
  })

it('never draws what was not measured: a gap in the line, said in words', async () => {
  const el = await show()
  const svg = inside(el, '#planer svg')
  equal(svg.querySelectorAll('.point').length, 3)
  equal(svg.querySelectorAll('.gap').length, 1)
  equal(svg.querySelectorAll('.line').length, 1, 'from 2022 to 2023, not across 2024')
  includes(textOf(svg), 'inte mätt')
  includes(svg.getAttribute('aria-label')!, '2024 Inte mätt')
})

it('draws zero as zero, and a last year without a value as a gap', async () => {
  const measurements = [measurement('2023', 0), measurement('2024', 4), measurement('2025', null)]
  const el = await show([goal('x', { indicators: [indicator('x', { measurements })] })])
  const points = [...inside(el, '#x svg').querySelectorAll('.point')]
  equal(
    points.map((point) => [point.getAttribute('cx'), point.getAttribute('cy')]),
    [
      ['0%', '100%'],
      ['50%', '0%'],
    ],
  )
  includes(textOf(inside(el, '#x svg')), '4 % 2024')
})

it('draws values below zero below the line of zero', async () => {
  const measurements = [measurement('2024', -5), measurement('2025', 5)]
  const el = await show([goal('x', { indicators: [indicator('x', { unit: 'count', measurements })] })])
  equal(inside(el, '#x .axis').getAttribute('y1'), '50%')
})

it('places school years by time', async () => {
  const el = await show()
  const places = [...inside(el, '#flyg svg').querySelectorAll('.point')].map((point) =>
    point.getAttribute('cx'),
  )
  equal(places, ['0%', '20%', '100%'])
  includes(textOf(inside(el, '#flyg svg')), '2019/2020 2024/2025')
})

const ofUnit = (unitId: string, period: string, value: number | null) =>
  measurement(period, value, {
    unitId,
    ...(value === null ? { reason: { sv: 'Ingen plan.' } } : { numerator: value / 100, denominator: 1 }),
  })

const byUnit = {
  ...plans,
  measurements: [
    ...plans.measurements,
    ofUnit('0764-kulturnamnden', '2024', null),
    ofUnit('0764-kulturnamnden', '2025', 0),
    ofUnit('0764-tekniska-namnden', '2025', 100),
  ],
}
const withUnits = goals.map((each) => (each.id === 'planer' ? { ...each, indicators: [byUnit] } : each))
const unitRows = (el: Element) => {
  const table = allInside(el, '#planer table')[1]!
  return [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => textOf(cell)))
}

it('shows values of units in a table of their own, not in the line', async () => {
  const api = await goalsApi(withUnits, {
    units: { json: envelope([{ id: '0764-kulturnamnden', name: { sv: 'Kulturnämnden' } }]) },
  })
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}"></intl-goals>`)
  await next(el, 'intl-load')
  await until(() => article(el, 'planer').includes('Kulturnämnden'))
  equal(unitRows(el), [
    ['Kulturnämnden', 'Inte mätt: Ingen plan.', '0 % 0 av 1'],
    ['tekniska namnden', 'uppgift saknas', '100 % 1 av 1'],
  ])
  equal(inside(el, '#planer svg').querySelectorAll('.point').length, 3)
  equal((await api.asked()).filter((path) => path.startsWith('units')).length, 1)
  equal(el.state, 'ready')
})

it('reads the unit out of its id when names cannot be had', async () => {
  const el = await show(withUnits, '', { units: { status: 503, text: '{}' } })
  includes(article(el, 'planer'), 'kulturnamnden Inte mätt: Ingen plan.')
})

it('shows only the units where only they were measured', async () => {
  const only = { ...plans, measurements: byUnit.measurements.filter(({ unitId }) => unitId) }
  const el = await show([goal('x', { indicators: [only] }), goal('y')])
  includes(textOf(inside(el, '.figures')), '1 mätt 1 i ord')
  equal([allInside(el, '#x svg').length, allInside(el, '#x table').length], [0, 1])
})
