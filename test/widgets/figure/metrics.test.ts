import { equal, includes } from '../helpers/assert.ts'
import { inside, next, textOf } from '../helpers/page.ts'
import { figureApi, goal, grant, project, report, sentence, town } from './fixtures.ts'
import { envelope } from '../helpers/api.ts'

/** The figure for a register with these records. */
async function figureOf(metric: string, answers: Parameters<typeof figureApi>[0], attributes = '') {
  const api = await figureApi(answers)
  const { el } = sentence(api.base, metric, '', attributes)
  await next(el, 'intl-load')
  await el.updateComplete
  return textOf(inside(el, '.value'))
}

const towns = [
  town('twin-town', 'active', 'PL'),
  town('twin-town', null, 'DK'),
  town('twin-town', 'dormant', 'DE'),
  town('twin-town', 'ending', 'FI'),
  town('twin-town', 'ended', 'FR'),
  town('twin-town', 'merged', 'EE'),
  town('twin-town', 'planned', 'ES'),
  town('friendship', 'active', 'PL'),
  town(null, 'active', 'CZ'),
]

it('twin-towns: counts those that are neither planned nor over, and no other kind', async () => {
  const known = towns.filter(({ kind, status }) => kind && status)
  equal(await figureOf('twin-towns', { 'twin-towns': known }), '3')
  equal(await figureOf('twin-towns', { 'twin-towns': [town('twin-town', 'ended', 'FI')] }), 'uppgift saknas')
  equal(await figureOf('twin-towns', { 'twin-towns': [] }), 'uppgift saknas')
})

it('twin-towns: of one without status, or without kind, it claims nothing', async () => {
  const figure = (...of: (typeof towns)[number][]) => figureOf('twin-towns', { 'twin-towns': of })
  const [active, unknown] = towns
  equal(await figure(...towns), 'minst 3')
  equal(await figure(active!, unknown!), 'minst 1')
  equal(await figure(active!, town(null, 'active', 'CZ')), 'minst 1')
  equal(await figure(unknown!), 'uppgift saknas')
  equal(await figure(active!, town('friendship', null, 'PL'), town(null, 'ended', 'CZ')), '1')
})

it('projects-ongoing: counts them; of projects without status it claims nothing', async () => {
  const ongoing = (...projects: ReturnType<typeof project>[]) => figureOf('projects-ongoing', { projects })
  equal(await ongoing(project('ongoing'), project('ongoing'), project('idea')), '2')
  equal(await ongoing(project('finished')), 'uppgift saknas')
  equal(await ongoing(project('ongoing'), project(null)), 'minst 1')
  equal(await ongoing(project('finished'), project(null)), 'uppgift saknas')
  equal(await ongoing(), 'uppgift saknas')
})

it('projects-all: the API counts, one record is fetched', async () => {
  const api = await figureApi(
    {},
    { projects: { json: envelope([project('idea')], { totalRecords: 12345 }) } },
  )
  const { el } = sentence(api.base, 'projects-all')
  await next(el, 'intl-load')
  await el.updateComplete
  equal(textOf(inside(el, '.value')), '12 345')
  includes((await api.requests()).join(' '), 'projects?municipality=0764&fields=status&limit=1&')
})

it('eu-grants: sums what is granted or paid, each currency by itself', async () => {
  const grants = (...funding: Parameters<typeof project>[2][]) =>
    figureOf('eu-grants', { projects: funding.map((each) => project('ongoing', [], each)) })
  equal(
    await grants(
      [grant('1000000.00'), grant('500000', 'SEK', { stage: 'paid' })],
      [grant('250000'), grant('9', 'EUR', { stage: 'applied' }), grant('9', 'EUR', { origin: 'state' })],
    ),
    '1,3 miljoner euro och 500 000 kronor',
  )
  equal(await grants([grant('1000')], [grant(null)]), 'minst 1 000 euro')
  equal(await grants([grant('1000')], []), 'minst 1 000 euro')
  equal(await grants([grant(null)]), 'uppgift saknas')
  equal(await grants([grant('1000', 'SEK', { origin: 'state' })]), 'uppgift saknas')
})

it('countries: of present relations and partners in ongoing projects, each once, without Sweden', async () => {
  const projects = [
    project('ongoing', ['PL', 'SE', 'IT']),
    project('finished', ['GR']),
    project('rejected', ['MT']),
  ]
  const known = [...towns.filter(({ status }) => status), town('exchange', 'active', 'SE')]
  equal(await figureOf('countries', { 'twin-towns': known, projects }), '5')
  equal(await figureOf('countries', { 'twin-towns': [], projects }), '2')
  equal(await figureOf('countries', { 'twin-towns': known, projects: [] }), '4')
  equal(await figureOf('countries', { 'twin-towns': known, projects: [project(null, ['NO'])] }), 'minst 4')
  equal(await figureOf('countries', { 'twin-towns': [], projects: [] }), 'uppgift saknas')
})

it('countries: of one whose only relation has no status it claims nothing', async () => {
  const countries = (...of: (typeof towns)[number][]) =>
    figureOf('countries', { 'twin-towns': of, projects: [project('ongoing', ['PL'])] })
  equal(await countries(town('twin-town', null, 'DK')), 'minst 1')
  equal(await countries(town('twin-town', null, 'PL'), town('exchange', null, 'SE')), '1')
  const towns = [town('twin-town', null, 'DK')]
  equal(await figureOf('countries', { 'twin-towns': towns, projects: [] }), 'uppgift saknas')
})

it('goals-measured: those with a value, of those that can be measured; 0 is a value, and none is no figure', async () => {
  const goals = [goal(true, [[null, 0]]), goal(true, [[null]]), goal(true, []), goal(false, [])]
  equal(await figureOf('goals-measured', { goals }), '1 av 3')
  equal(await figureOf('goals-measured', { goals: goals.slice(1) }), 'uppgift saknas')
  equal(await figureOf('goals-measured', { goals: goals.slice(3) }), 'uppgift saknas')
  equal(await figureOf('goals-measured', { goals: [] }), 'uppgift saknas')
})

it('reports-on-time: of those that were due by the day of the data', async () => {
  const reports = [
    report('2026-01-31', '2026-01-31'),
    report('2026-01-31', '2026-02-01'),
    report('2026-01-31', null),
    report('2027-01-31', '2026-11-01'),
    report('2026-11-21', null),
    report(null, '2026-01-01'),
    report(null, null),
  ]
  equal(await figureOf('reports-on-time', { reports }), '2 av 4')
  equal(await figureOf('reports-on-time', { reports: [report(null, null)] }), 'uppgift saknas')
  const gone = { ...report('2026-01-31', null), unit: { until: { latest: '2025-12-31' } } }
  equal(await figureOf('reports-on-time', { reports: [...reports, gone] }), '2 av 4')
  equal(await figureOf('reports-on-time', { reports }, 'lang="en"'), '2 of 4')
})

it('goals-all: every goal, as the API counts them', async () => {
  const goals = [goal(true, [[1]]), goal(false, [])]
  equal(await figureOf('goals-all', { goals }), '2')
  equal(await figureOf('goals-all', { goals: [] }), 'uppgift saknas')
})

it('counts all records, whatever the limit', async () => {
  const goals = [goal(true, [[1]]), goal(true, [[2]]), goal(false, [])]
  equal(await figureOf('goals-measured', { goals }, 'limit="1"'), '2 av 2')
  equal(await figureOf('twin-towns', { 'twin-towns': towns }, 'limit="1"'), 'minst 3')
})

it('claims no share, and no number but "at least", of a file that holds some of the records', async () => {
  const figureOfFile = async (metric: string, answer: object) => {
    const api = await figureApi({ file: [] }, { file: { json: answer } })
    const { el } = sentence(api.base, metric, '', `src="${api.base}/file"`)
    await next(el, 'intl-load')
    await el.updateComplete
    return textOf(inside(el, '.value'))
  }
  const some = (records: readonly object[]) => envelope(records, { totalRecords: 99 })
  equal(await figureOfFile('goals-measured', some([goal(true, [[1]])])), 'uppgift saknas')
  equal(await figureOfFile('reports-on-time', some([report('2026-01-31', '2026-01-31')])), 'uppgift saknas')
  equal(await figureOfFile('twin-towns', some([town('twin-town', 'active', 'PL')])), 'minst 1')
  // The projects, which count too, are in another list.
  equal(await figureOfFile('countries', envelope([town('twin-town', 'active', 'PL')])), 'uppgift saknas')
})

it('counts every page of a long list, else shows a lower bound', async () => {
  const page = (totalRecords: number) => envelope([project('ongoing'), project('ongoing')], { totalRecords })
  const first = { ...page(4), _links: { next: { href: 'https://elsewhere.example/?cursor=2' } } }
  const api = await figureApi({}, { projects: { json: first }, 'projects?cursor=2': { json: page(4) } })
  const { el } = sentence(api.base, 'projects-ongoing')
  equal((await next(el, 'intl-load')).detail.count, 4)
  await el.updateComplete
  equal(textOf(inside(el, '.value')), '4')
  const cut = await figureApi({}, { projects: { json: page(9) } })
  const other = sentence(cut.base, 'projects-ongoing').el
  await next(other, 'intl-load')
  await other.updateComplete
  equal(textOf(inside(other, '.value')), 'minst 2')
})
