import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, fixture, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { flights, goal, goals, goalsApi, indicator, measurement, plans } from './fixtures.ts'
import { article, labelsIn, show } from './show.ts'

const rowsOf = (el: Element, id: string) =>
  allInside(el, `#${id} tbody tr`).map((row) => [...row.children].map((cell) => textOf(cell)))

/** Positions of the points of a chart, in per cent of its width and height from the top. */
const pointsOf = (svg: Element) =>
  [
    ...svg
      .querySelector('.point')!
      .getAttribute('d')!
      .matchAll(/M([\d.]+) ([\d.]+)h0/g),
  ].map(([, x, y]) => [Number(x), Number(y)])
const heightOf = (svg: Element, level: string) =>
  Number(/^M0 ([\d.]+)H100/.exec(svg.querySelector(level)!.getAttribute('d')!)![1])

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
    ['2024', 'inte mätt: Enkäten ställdes in.'],
    ['2025', '62,5 %', '5', '8', '31 januari 2026'],
  ])
})

it('names what scrolls as its table, not as what opens it', async () => {
  const el = await show(withUnits)
  for (const each of allInside(el, '.scroll'))
    equal(each.getAttribute('aria-label'), textOf(each.querySelector('caption')!))
  equal(allInside(el, '#planer .scroll').length, 2)
})

it('names the chart, and hides its content from screen readers', async () => {
  const el = await show(withUnits)
  for (const svg of allInside(el, '.chart')) {
    equal([svg.getAttribute('role'), svg.children.length], ['img', 1])
    ok(svg.getAttribute('aria-label')!.includes(': '))
    equal(svg.firstElementChild!.getAttribute('aria-hidden'), 'true')
    ok(textOf(svg.firstElementChild!).length > 0)
  }
})

it('omits empty columns, and marks missing values in the others', async () => {
  const one = indicator('x', {
    measurements: [measurement('2024', 1), measurement('2025', 2, { measuredOn: '2026-01-31' })],
  })
  const el = await show([goal('x', { indicators: [one] })])
  equal(rowsOf(el, 'x'), [
    ['2024', '1 %', 'uppgift saknas'],
    ['2025', '2 %', '31 januari 2026'],
  ])
})

it('shows who defined the indicator, what is counted and who measures', async () => {
  const el = await show()
  const text = textOf(inside(el, '#planer [part=numbers] dl'))
  includes(text, 'Definition Nämnder vars plan nämner arbetet.')
  includes(text, 'Vilka som räknas Åtta nämnder')
  includes(text, 'Definierat av Utblicks redaktion, efter policyns ordalydelse')
  includes(text, 'Ska mätas av Kommunledningskontoret')
  excludes(text, 'Var ')
})

for (const { id, measurements } of [plans, flights])
  it(`draws the same numbers as the table: ${id}`, async () => {
    const el = await show()
    const svg = inside<HTMLElement>(el, `#${id} svg`)
    const words = svg.getAttribute('aria-label')!
    equal(
      rowsOf(el, id).map(([period, value]) => `${period} ${value!.split(':')[0]!}`),
      words.split(': ')[1]!.replaceAll('\u00a0', ' ').split(', '),
      'text alternative',
    )
    const measured = measurements.filter(({ value }) => value !== null)
    const heights = pointsOf(svg).map(([, y]) => 100 - y!)
    equal(heights.length, measured.length)
    const target = 100 - heightOf(svg, '.target')
    // Heights are in proportion to the values, from zero; the target's line too.
    const scale = target / (id === 'planer' ? 100 : 25)
    measured.forEach(({ value }, index) => ok(Math.abs(heights[index]! - value! * scale) < 0.05, `${value}`))
  })

it('shows unmeasured periods as a gap in the line, with a label', async () => {
  const el = await show()
  const svg = inside(el, '#planer svg')
  equal(pointsOf(svg).length, 3)
  equal(svg.querySelector('.gap')!.getAttribute('d')!.match(/M/g)?.length, 1)
  equal(
    svg
      .querySelector('.line')!
      .getAttribute('d')!
      .replace(/[\d. ]+/g, ''),
    'MLM',
    'not across 2024',
  )
  includes(textOf(svg), 'inte mätt')
  includes(svg.getAttribute('aria-label')!, '2024 inte mätt')
})

it('draws zero as zero, and a last year without a value as a gap', async () => {
  const measurements = [measurement('2023', 0), measurement('2024', 4), measurement('2025', null)]
  const el = await show([goal('x', { indicators: [indicator('x', { measurements })] })])
  equal(pointsOf(inside(el, '#x svg')), [
    [0, 100],
    [50, 0],
  ])
  equal(labelsIn(el, 'x'), ['0', '2023', '2025', 'inte mätt', '4 %'])
})

it('draws values below zero below the line of zero', async () => {
  const measurements = [measurement('2024', -5), measurement('2025', 5)]
  const el = await show([goal('x', { indicators: [indicator('x', { unit: 'count', measurements })] })])
  equal(heightOf(inside(el, '#x svg'), '.axis'), 50)
})

it('places school years by time, on the same axis as all other goals', async () => {
  const el = await show()
  const places = (id: string) => pointsOf(inside(el, `#${id} svg`)).map(([x]) => x)
  // From 2019/2020, which begins in 2019.5, to 2025.
  equal(places('flyg'), [0, 18.18, 90.91])
  equal(places('planer'), [45.45, 63.64, 100])
  equal(labelsIn(el, 'flyg').slice(1, 3), ['2019/20', '2024/25'])
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

it('shows values of units by themselves, not in the line of the whole', async () => {
  const api = await goalsApi(withUnits, {
    units: { json: envelope([{ id: '0764-kulturnamnden', name: { sv: 'Kulturnämnden' } }]) },
  })
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}"></intl-goals>`)
  await next(el, 'intl-load')
  await until(() => article(el, 'planer').includes('Kulturnämnden'))
  equal(unitRows(el), [
    ['Kulturnämnden', '2024', 'inte mätt: Ingen plan.'],
    ['2025', '0 %', '0', '1'],
    ['tekniska namnden', '2025', '100 %', '1', '1'],
  ])
  equal(pointsOf(inside(el, '#planer svg')).length, 3)
  equal((await api.requests()).filter((path) => path.startsWith('units')).length, 1)
  equal(el.state, 'ready')
})

it('derives the unit’s name from its id when names fail to load', async () => {
  const api = await goalsApi(withUnits, { units: { status: 503, text: '{}' } })
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}"></intl-goals>`)
  // Fired once the names are requested too.
  await next(el, 'intl-load')
  ok((await api.requests()).some((path) => path.startsWith('units')))
  includes(article(el, 'planer'), 'kulturnamnden 2024 inte mätt: Ingen plan.')
})

it('shows only the units where only they were measured', async () => {
  const only = { ...plans, measurements: byUnit.measurements.filter(({ unitId }) => unitId) }
  const el = await show([goal('x', { indicators: [only] }), goal('y')])
  includes(textOf(inside(el, '.figures')), '1 har mätts 1 går inte att mäta i siffror')
  equal([allInside(el, '#x svg.chart').length, allInside(el, '#x svg.mini').length], [2, 2])
  equal(allInside(el, '#x table').length, 1)
})

it('draws a small line for each unit, all on one scale', async () => {
  const [first, second] = [ofUnit('0764-a', '2024', 50), ofUnit('0764-b', '2025', 100)]
  const x = indicator('x', { measurements: [first, ofUnit('0764-c', '2024', null), second] })
  const el = await show([goal('x', { indicators: [x] })])
  equal(
    allInside(el, '#x .units li').map((item) => textOf(item)),
    ['a 50 %', 'c inte mätt', 'b 100 %'],
  )
  equal(
    allInside(el, '#x .mini').map((svg) => pointsOf(svg)),
    [[[0, 50]], [[100, 0]]],
  )
  equal(inside(el, '#x .mini').getAttribute('aria-label')!.replaceAll('\u00a0', ' '), 'a: 2024 50 %')
})

it('shows "ja" or "nej" for denominators of 1, and the numbers in the table', async () => {
  const el = await show(withUnits)
  equal(
    allInside(el, '#planer .units li').map((item) => textOf(item)),
    ['kulturnamnden nej', 'tekniska namnden ja'],
  )
  equal(inside(el, '#planer .mini').getAttribute('aria-label'), 'kulturnamnden: 2024 inte mätt, 2025 nej')
  includes(unitRows(el).join(), '2025,0 %,0,1')
  includes(inside(el, '#planer svg').getAttribute('aria-label')!, '2022 0\u00a0%')
})

it('fires intl-load once, also when units are requested', async () => {
  const api = await goalsApi(withUnits, { units: { json: envelope([]), delay: 100 } })
  const el = fixture(`<intl-goals municipality="0764" loading="eager" api="${api.base}"></intl-goals>`)
  const loads: string[] = []
  el.addEventListener('intl-load', () => loads.push(el.state))
  await until(() => loads.length > 0)
  equal((await api.requests()).filter((path) => path.startsWith('units')).length, 1)
  await pause(50)
  equal(loads, ['ready'])
})
