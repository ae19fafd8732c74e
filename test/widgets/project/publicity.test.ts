/** The publicity that the EU requires of beneficiaries: which projects show it, and in which form. */
import type { Project } from '../../../widgets/project/full-project.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { emulateMedia, inMedium } from '../helpers/media.ts'
import { allInside, fixture, inside, textOf } from '../helpers/page.ts'
import { before, erasmus, icld, line, now, programme, project, regional, whole } from './fixtures.ts'
import { show } from './show.ts'

const eu = [line('eu', '1000.00')]
const ongoing = (own: Partial<Project>) => project({ status: 'ongoing', ...own })

const statement = async (own: Partial<Project>, attributes = '') =>
  textOf(inside(await show(ongoing(own), attributes), '[part=eu-statement]'))

const has = (el: Element, part: string) => allInside(el, `[part=${part}]`).length > 0

for (const status of ['granted', 'ongoing', 'finished', 'reported'] as const)
  it(`shows the emblem of a project that is ${status}`, async () => {
    ok(has(await show(project({ status, programme: erasmus })), 'emblem'))
  })

for (const status of [null, 'idea', 'funding-explored', 'approved', 'applied', 'rejected'] as const)
  it(`shows nothing of the EU for a project that is ${status}`, async () => {
    const funding = [line('eu', '1000.00', { stage: 'applied' })]
    ok(!has(await show(project({ status, programme: erasmus, funding })), 'publicity'))
  })

it('shows nothing of the EU for money of Sida, nor for EU money that is only applied for', async () => {
  ok(!has(await show(ongoing({ programme: icld, funding: [line('state', '1.00')] })), 'publicity'))
  const hoped = [line('eu', '1000.00', { stage: 'applied' }), line('eu', '1.00', { stage: 'planned' })]
  ok(!has(await show(ongoing({ programme: icld, funding: hoped })), 'publicity'))
  ok(!has(await show(ongoing({ funding: hoped })), 'publicity'))
})

it('states co-funding by the Union for 2021–2027, for every programme, without a fund', async () => {
  const text = 'Medfinansieras av Europeiska unionen'
  equal(await statement({ programme: erasmus, funding: eu }), text)
  const interreg = programme('Interreg Östersjöregionen', { ...now, fund: regional })
  const el = await show(ongoing({ programme: interreg, funding: eu }))
  equal(textOf(inside(el, '[part=eu-statement]')), text)
  equal(textOf(inside(el, '[part=publicity]')), `${text} 1 000 euro från EU · Interreg Östersjöregionen`)
  excludes(textOf(inside(el, '[part=publicity]')), regional)
  equal(await statement({ programme: interreg }, 'lang="en"'), 'Co-funded by the European Union')
})

it('states full funding only where the Union pays everything', async () => {
  const budget = { amount: '1000.00', currency: 'EUR' }
  const funded = 'Finansieras av Europeiska unionen'
  equal(await statement({ programme: erasmus, funding: eu, budget }), funded)
  equal(
    await statement({ programme: erasmus, funding: eu, budget }, 'lang="en"'),
    'Funded by the European Union',
  )
  for (const own of [
    { funding: eu },
    { funding: eu, budget: { ...budget, amount: '1000.01' } },
    { funding: eu, budget: { ...budget, currency: 'SEK' } },
    { funding: [...eu, line('own', null)], budget },
    { funding: [line('eu', '1000.00', { stage: 'planned' })], budget },
    { funding: [], budget },
  ])
    equal(await statement({ programme: erasmus, ...own }), 'Medfinansieras av Europeiska unionen')
})

it('adds the shares of the EU to the hundredth, so that all of the budget is all of it', async () => {
  const funding = [line('eu', '33333.10'), line('eu', '66666.20')]
  const budget = { amount: '99999.30', currency: 'EUR' }
  equal(await statement({ programme: erasmus, funding, budget }), 'Finansieras av Europeiska unionen')
})

it('names Union and fund for the structural funds of 2014–2020, in full, where it is seen first', async () => {
  const interreg = programme('Interreg Östersjöregionen', { ...before, fund: regional })
  const el = await show(ongoing({ programme: interreg, funding: eu, summary: { sv: 'Vi gör något.' } }))
  equal(textOf(inside(el, '[part=eu-statement]')), `Europeiska unionen${regional}`)
  ok(inside(el, '[part=eu-statement] br'))
  const follows = inside(el, '[part=publicity]').compareDocumentPosition(inside(el, '[part=summary]'))
  equal(follows, Node.DOCUMENT_POSITION_FOLLOWING)
  equal(
    await statement({ programme: interreg }, 'lang="en"'),
    'European UnionEuropean Regional Development Fund',
  )
  const other = programme('X', { ...before, fund: 'Den okända fonden' })
  const unnamed = await show(ongoing({ programme: other }), 'lang="en"')
  equal(inside(unnamed, '[part=eu-statement] bdi').lang, 'sv')
})

it('combines the statement required by Svenska ESF-rådet with the fund’s name for the social fund of 2014–2020', async () => {
  const social = programme('Socialfonden', { ...before, fund: 'Europeiska socialfonden' })
  const now = 'Medfinansieras av Europeiska unionen'
  equal(await statement({ programme: social }), `${now}Europeiska socialfonden`)
  equal(
    await statement({ programme: social }, 'lang="en"'),
    'Co-funded by the European UnionEuropean Social Fund',
  )
})

it('names the programme for those of 2014–2020 that the Union runs itself', async () => {
  const old = programme('Erasmus+', before)
  equal(await statement({ programme: old }), 'Med finansiering från Europeiska unionens program Erasmus+')
  equal(
    await statement({ programme: old }, 'lang="en"'),
    'Co-funded by the Erasmus+ Programme of the European Union',
  )
})

it('never uses the form of one period for the other, whatever the project’s own dates', async () => {
  const startDate = project({}).startDate
  for (const fund of [null, regional]) {
    const modern = await statement({
      programme: programme('P', { ...now, fund }),
      startDate,
      plannedStart: '2016-01-01',
    })
    equal(modern, 'Medfinansieras av Europeiska unionen')
    const old = await statement({
      programme: programme('P', { ...before, fund }),
      plannedStart: '2023-01-01',
    })
    excludes(old, /^(Medf|F)inansieras av Europeiska unionen$/)
  }
})

it('shows no emblem where the programming period is unknown, older, newer or both, but the known facts', async () => {
  const sentence = async (own: Partial<Project>, attributes = '') => {
    const el = await show(
      ongoing({ funding: eu, startDate: null, plannedStart: '2022-01-01', ...own }),
      attributes,
    )
    equal(allInside(el, '[part=emblem], [part=eu-statement]').length, 0)
    return textOf(inside(el, '[part=publicity]'))
  }
  const said = 'Projektet har beviljats pengar från EU'
  equal(await sentence({}), `${said}. Programperiod: uppgift saknas.`)
  equal(
    await sentence({ programme: programme('Leonardo') }),
    `${said} via Leonardo. Programperiod: uppgift saknas.`,
  )
  for (const [periodStart, periodEnd] of [
    [2000, 2006],
    [2007, 2013],
    [2028, 2034],
    [2014, 2027],
  ] as const)
    equal(
      await sentence({ programme: programme('P', { periodStart, periodEnd }) }),
      `${said} via P. Programperiod: ${periodStart}–${periodEnd}.`,
    )
  for (const half of [{ periodStart: 2021 }, { periodEnd: 2027 }])
    includes(await sentence({ programme: programme('P', half) }), 'Programperiod: uppgift saknas.')
  // EU money beside a programme that is not the EU's: its period does not apply to the money.
  const beside = programme('Lokalt', { ...now, euFund: false })
  equal(await sentence({ programme: beside }), `${said} via Lokalt. Programperiod: uppgift saknas.`)
  includes(await sentence({}, 'lang="en"'), 'The project has been granted money by the EU.')
})

it('draws the emblem by the rules: two by three, twelve upright stars on a circle, in the two colours', async () => {
  const svg = inside<HTMLElement>(await show(whole), '[part=emblem]')
  const [border, field, stars] = [...svg.querySelectorAll('path')] as [
    SVGPathElement,
    SVGPathElement,
    SVGPathElement,
  ]
  equal(
    [border, field, stars].map((path) => path.getAttribute('fill')),
    ['#fff', '#039', '#fc0'],
  )
  const { width, height } = field.getBBox()
  equal([width, height], [54, 36])
  equal(Math.round((100 * (border.getBBox().width - width)) / 2) / 100, height / 25)
  const points = stars
    .getAttribute('d')!
    .split('M')
    .filter(Boolean)
    .map((star) => star.split('L').map((point) => point.split(' ').map(Number) as [number, number]))
  equal(points.length, 12)
  const near = (a: number, b: number) => ok(Math.abs(a - b) < 0.02, `${a} is not ${b}`)
  const middles = points.map((star): [number, number] => [
    star.reduce((sum, [x]) => sum + x, 0) / 5,
    star.reduce((sum, [, y]) => sum + y, 0) / 5,
  ])
  middles.forEach(([x, y], i) => {
    equal(points[i]!.length, 5)
    near(Math.hypot(x - 27, y - 18), height / 3)
    for (const [px, py] of points[i]!) near(Math.hypot(px - x, py - y), height / 18)
    // Upright: one point straight above the middle.
    near(Math.min(...points[i]!.map(([, py]) => py)), y - 2)
    near(points[i]![0]![0], x)
    const hour = Math.atan2(x - 27, 18 - y) / (Math.PI / 6)
    near(((hour % 12) + 12) % 12 === 12 ? 0 : (hour + 12) % 12, i)
  })
  const filled = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  ok(filled && stars.isPointInFill(new DOMPoint(27, 6)), 'the middle of a star is filled')
  ok(!stars.isPointInFill(new DOMPoint(27, 18)))
})

const centimetre = 96 / 2.54

it('keeps the emblem at least 1 cm high and in its proportions, in a narrow page and against the page’s own styles', async () => {
  const el = await show(whole)
  const check = () => {
    const { width, height } = inside(el, '[part=emblem]').getBoundingClientRect()
    // The white border is 1/25 of the flag on each side.
    const flag = height / (1 + 2 / 25)
    ok(flag >= centimetre - 0.1, `${flag} px`)
    ok(Math.abs((width - 2 * (flag / 25)) / flag - 1.5) < 0.02, `${width} by ${height}`)
  }
  check()
  el.parentElement!.style.width = '120px'
  check()
  const style = fixture<HTMLStyleElement>(
    '<style>intl-project::part(emblem){height:10px;min-height:0}</style>',
  )
  check()
  style.remove()
  el.parentElement!.style.fontSize = '6px'
  check()
})

it('writes the statement in a permitted typeface and colour, upright and without effects', async () => {
  const el = await show(whole)
  for (const [scheme, colour] of [
    ['light', 0],
    ['dark', 100],
  ] as const) {
    document.documentElement.style.colorScheme = scheme
    el.requestUpdate()
    await el.updateComplete
    const { fontFamily, fontStyle, textDecorationLine, textShadow, color } = getComputedStyle(
      inside(el, '[part=eu-statement]'),
    )
    equal(fontFamily, 'Arial, Verdana, sans-serif')
    equal([fontStyle, textDecorationLine, textShadow], ['normal', 'none', 'none'])
    equal(color, `lab(${colour} 0 0)`)
  }
})

inMedium('keeps the emblem’s colours in forced colours and in print', async () => {
  const el = await show(whole)
  try {
    await emulateMedia({ forcedColors: 'active' })
    const { forcedColorAdjust, printColorAdjust } = getComputedStyle(
      inside(el, '[part=emblem]'),
    ) as CSSStyleDeclaration & {
      forcedColorAdjust: string
    }
    equal([forcedColorAdjust, printColorAdjust], ['none', 'exact'])
    equal(getComputedStyle(inside(el, '[part=emblem] path:nth-child(2)')).fill, 'rgb(0, 51, 153)')
  } finally {
    await emulateMedia({ forcedColors: 'none' })
  }
})

it('has the emblem’s meaning as text, and hides the image from screen readers', async () => {
  const el = await show(whole)
  equal(inside(el, '[part=emblem]').getAttribute('aria-hidden'), 'true')
  includes(textOf(inside(el, '[part=publicity]')), '120 000 euro från EU · Erasmus+')
})
