import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, fixture, inside, next, textOf, until } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { ruleAddress, unmetDemand } from '../helpers/unmet-demand.ts'
import { day, grant, krasnystaw, many, muranga, partner, project, projects } from './fixtures.ts'
import { choose, idsOf, projectsApi, show, switchTo, titlesOf } from './show.ts'

const row = (el: Element, id: string) => inside(el, `[data-id="${id}"]`)

it('opens with the key figures', async () => {
  const el = await show()
  equal(
    textOf(inside(el, '.figures')),
    '8 projekt 2 pågår 5 andra länder minst 185 000 euro och 3,1 miljoner kronor från EU',
  )
})

it('shows what others than the EU have granted, where no budget is known', async () => {
  const sida = grant('2500000', 'SEK', { origin: 'state', funder: 'Sida genom ICLD' })
  const factsOf = async (given: Partial<ReturnType<typeof project>>) =>
    textOf(row(await show([project('a', given)]), 'a').querySelector('.facts')!)
  includes(await factsOf({ funding: [sida] }), '2,5 miljoner kronor från Sida genom ICLD')
  excludes(await factsOf({ funding: [sida] }), 'Budget')
  includes(await factsOf({ funding: [{ ...sida, stage: 'applied' }] }), 'Budget: uppgift saknas')
})

it('shows EU money as a lower bound where amounts are missing', async () => {
  const granted = project('a', { status: 'ongoing', funding: [grant('1000')] })
  const sumWith = async (...others: (typeof granted)[]) =>
    textOf(inside(await show([granted, ...others]), '.figures')).replace(/.*(pågår|land|länder) /, '')
  equal(
    await sumWith(project('b', { status: 'applied' }), project('c', { status: 'idea' })),
    '1 000 euro från EU',
  )
  equal(await sumWith(project('b', { status: 'finished' })), 'minst 1 000 euro från EU')
  equal(await sumWith(project('b')), 'minst 1 000 euro från EU')
  const unsaid = { ...grant('1'), amount: null }
  equal(await sumWith(project('b', { funding: [unsaid] })), 'minst 1 000 euro från EU')
  const both = await show([project('b', { funding: [unsaid, grant('7')] })])
  includes(textOf(row(both, 'b')), 'minst 7 euro från EU')
})

it('counts the countries beside Sweden', async () => {
  const home = partner('Turnov', 'SE', 14, 57)
  const figures = async (attributes: string, ...partners: (typeof home)[]) =>
    textOf(inside(await show([project('a', { partners })], attributes), '.figures'))
  equal(await figures('', home), '1 projekt')
  equal(await figures('', home, muranga), '1 projekt 1 annat land')
  equal(await figures('lang="en"', home, muranga, krasnystaw), '1 project 2 other countries')
})

it('leaves out of the key figures what is nothing', async () => {
  const el = await show([project('a', { status: 'idea' })])
  equal(textOf(inside(el, '.figures')), '1 projekt')
})

it('shows places, years, funding and status of a project', async () => {
  const el = await show()
  const text = textOf(row(el, 'vatten'))
  for (const part of [
    'Rent vatten',
    'Krasnystaw, Polen',
    'Murang’a County, Kenya',
    'från 2024',
    'Pågår',
    '125 000 euro från EU',
    'Budget 250 000 euro',
    'Erasmus+',
  ])
    includes(text, part)
  includes(textOf(row(el, 'ungdom')), 'Kommunstyrelsen')
  includes(textOf(row(el, 'ungdom')), 'Barn och unga provar')
})

it('does not count money that is only applied for', async () => {
  const el = await show()
  excludes(textOf(row(el, 'sol')), 'från EU')
  includes(textOf(row(el, 'cirkus')), '3,1 miljoner kronor från EU')
})

it('labels a budget as applied for until it is granted', async () => {
  const budget = { amount: '280000', currency: 'EUR' }
  const el = await show([
    project('sökt', { status: 'applied', budget }),
    project('avslag', { status: 'rejected', budget }),
    project('beviljat', { status: 'granted', budget }),
  ])
  includes(textOf(row(el, 'sökt')), 'Sökt budget 280 000 euro')
  includes(textOf(row(el, 'avslag')), 'Sökt budget 280 000 euro')
  includes(textOf(row(el, 'beviljat')), 'Budget 280 000 euro')
})

it('shows years with the precision of the register', async () => {
  const el = await show([
    project('plan', { plannedStart: '2027-01-01', plannedEnd: '2028-06-30' }),
    project('pågår', { startDate: day('2025-03'), plannedEnd: '2027-02-28', status: 'ongoing' }),
    project('år', { startDate: day('2020-01-01'), endDate: day('2020-06') }),
    project('omkring', { startDate: day('1998~'), endDate: day('2001') }),
    project('decennium', { startDate: day('198X') }),
    project('slut', { endDate: day('2003') }),
    project('avslag', { plannedStart: '2024-01-01', plannedEnd: '2026-12-31', status: 'rejected' }),
    project('inget'),
  ])
  const years = (id: string) => textOf(row(el, id).querySelector('.numbers')!)
  equal(years('plan'), '2027–2028 enligt plan')
  equal(years('pågår'), '2025–2027 enligt plan')
  equal(years('år'), '2020')
  equal(years('omkring'), 'omkring 1998–2001')
  equal(years('decennium'), 'från 1980-talet')
  equal(years('slut'), 'till 2003')
  equal(years('avslag'), '2024–2026 enligt ansökan')
  equal(years('inget'), 'Projekttid: uppgift saknas')
})

const path = (el: Element, id: string, part: string) =>
  row(el, id).querySelector(`.bar .${part}`)?.getAttribute('d')

it('draws the years on a shared axis, with points where a project continues beyond it', async () => {
  const el = await show([
    project('1998', { startDate: day('1998'), endDate: day('2001'), status: 'reported' }),
    project('2035', { plannedStart: '2034-01-01', plannedEnd: '2035-12-31' }),
    project('across', { startDate: day('2019-01'), plannedEnd: '2035-01-01', status: 'ongoing' }),
    ...[2022, 2023, 2024, 2024, 2025].map((year, i) =>
      project(`p${i}`, { startDate: day(`${year}`), endDate: day(`${year + 1}`) }),
    ),
  ])
  equal(textOf(inside(el, '.years')), '2019 2023 2027 2031 2035')
  // Past the left end: only a point.
  equal(path(el, '1998', 'done'), 'M3 3H3L3 6L3 9H3L0 6z')
  // Beyond the right end: open, and pointed there.
  includes(path(el, '2035', 'ahead')!, /^M9\d.* 4H97L100 6L97 8H/)
  equal(path(el, '2035', 'done'), '')
  includes(path(el, 'p0', 'done')!, /^M18\.75 3H([\d.]+)L\1 6L\1 9H18\.75L18\.75 6z$/)
  // The text has the full period.
  includes(textOf(row(el, '1998')), '1998–2001')
  includes(textOf(row(el, '2035')), '2034–2035 enligt plan')
})

it('cuts no bar where that would not help the others', async () => {
  const el = await show(
    Array.from({ length: 9 }, (_, i) =>
      project(`p${i}`, { startDate: day(`${2001 + 3 * i}`), endDate: day(`${2003 + 3 * i}`) }),
    ),
  )
  equal(textOf(inside(el, '.years')), '2001 2008 2015 2022 2029')
  for (const bar of allInside(el, '.ahead')) excludes(bar.getAttribute('d')!, /^M3 |H97/)
})

it('draws what has not begun as open, and nothing for a project without dates', async () => {
  const el = await show()
  equal(path(el, 'cirkus', 'done'), '')
  ok(path(el, 'cirkus', 'ahead'))
  equal(path(el, 'okänt', 'done'), undefined)
})

it('has today on the axis also when all is long past or far ahead', async () => {
  for (const year of [1990, 2060]) {
    const el = await show([project('a', { startDate: day(`${year}`), endDate: day(`${year + 1}`) })])
    const at = Number(/M([\d.-]+)/.exec(inside(el, '.today').getAttribute('d')!)![1])
    ok(at >= 0 && at <= 100, String(at))
  }
})

it('marks missing facts instead of leaving them out', async () => {
  const el = await show()
  const text = textOf(row(el, 'okänt'))
  for (const part of ['Partner: uppgift saknas', 'Projekttid: uppgift saknas', 'Budget: uppgift saknas'])
    includes(text, part)
  equal(textOf(row(el, 'okänt').querySelector('.facts p')!), 'Status: uppgift saknas')
})

it('has a distinct shape for every status', async () => {
  const statuses = [
    'idea',
    'funding-explored',
    'approved',
    'applied',
    'granted',
    'rejected',
    'ongoing',
    'finished',
    'reported',
  ] as const
  const el = await show(statuses.map((status) => project(status, { status })))
  const shapes = allInside(el, '.status path').map(
    (path) => path.getAttribute('d')! + path.getAttribute('fill')!,
  )
  equal(new Set(shapes).size, statuses.length)
})

it('names four partners and counts the rest', async () => {
  const partners = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => partner(name, 'PL', null, null))
  const el = await show([project('stort', { partners })])
  includes(textOf(row(el, 'stort')), 'D, Polen och 2 andra partner')
  excludes(textOf(row(el, 'stort')), 'E, Polen')
})

it('begins with ten, shows the more on demand, and moves on to the first new one', async () => {
  const el = await show(many(55))
  equal(idsOf(el).length, 10)
  const more = inside(el, '.more')
  equal(textOf(more), 'Visa 40 projekt till')
  more.click()
  await until(() => idsOf(el).length === 50)
  await until(() => el.shadowRoot!.activeElement === allInside(el, '.row a')[10])
  equal(textOf(inside(el, '.more')), 'Visa 5 projekt till')
  inside(el, '.more').click()
  await until(() => allInside(el, '.more').length === 0)
  equal(idsOf(el).length, 55)
})

it('prints all of them, also when a script prints at once, and then shows as many as before', async () => {
  const el = await show(many(95))
  inside(el, '.more').click()
  await until(() => idsOf(el).length === 50)
  window.dispatchEvent(new Event('beforeprint'))
  equal(idsOf(el).length, 95)
  window.dispatchEvent(new Event('afterprint'))
  await until(() => idsOf(el).length === 50)
})

it('shows a project whose status only a newer register knows, under the name that it has there', async () => {
  const el = await show([project('a', { status: 'paused' as never }), project('b')])
  equal(idsOf(el), ['a', 'b'])
  includes(textOf(row(el, 'a')), 'paused')
  await switchTo(el, 'Tabell')
  await until(() => el.shadowRoot!.querySelector('tr[data-id=a]'))
  includes(textOf(inside(el, 'tr[data-id=a]')), 'paused')
})

it('offers no more where a filter during rendering leaves no more', async () => {
  const el = await show([...many(45), project('sist', { status: 'rejected' })])
  for (const status of ['', 'rejected']) {
    el.status = status
    await Promise.resolve()
  }
  await until(() => idsOf(el).length === 1)
  equal(allInside(el, '.more').length, 0)
})

it('links to the data of the choices, without the search text', async () => {
  const el = await show(projects, 'status="ongoing" q="vatten"')
  const [excel] = allInside<HTMLAnchorElement>(el, '[part=api-link]')
  equal(new URL(excel!.href).search, '?municipality=0764&status=ongoing&format=xlsx')
  includes(textOf(inside(el, '[part=citation]')), 'status=ongoing')
})

it('states when the register has more than is shown', async () => {
  const el = await show(projects, '', { totalRecords: 731 })
  includes(textOf(el), 'Här visas 8 av 731 projekt, de senast påbörjade.')
  const few = await show(projects, 'limit="3"')
  includes(textOf(few), 'Här visas 3 av 8 projekt, de senast påbörjade.')
  equal(idsOf(few), ['ide', 'ungdom', 'vatten'])
  const english = await show(projects, 'limit="3" lang="en"')
  includes(textOf(english), 'Showing 3 of 8 projects, the most recently started.')
})

it('does not present figures of some projects as those of all', async () => {
  const few = await show(projects, 'limit="6"')
  equal(textOf(inside(few, '.figures')), '8 projekt')
  await choose(few, 'status', 'ongoing')
  await until(() => idsOf(few).length === 2)
  equal(textOf(inside(few, '.figures')), '2 projekt')
})

it('states that they began last only where the API sorted them', async () => {
  const el = fixture<IntlProjects>('<intl-projects></intl-projects>')
  el.data = envelope(projects, { totalRecords: 44 })
  await until(() => idsOf(el).length === 8)
  includes(textOf(el), 'Här visas 8 av 44 projekt.')
  excludes(textOf(el), 'senast påbörjade')
  equal(textOf(inside(el, '.figures')), '44 projekt')
})

it('marks fictional projects', async () => {
  const el = await show([project('a', { fictional: true })])
  includes(textOf(el), 'Påhittade uppgifter')
})

it('fires intl-select for a followed project, which the page can cancel', async () => {
  const el = await show()
  const link = row(el, 'vatten').querySelector('a')!
  equal(link.href, 'https://utblick.example/utblick/v1/projects/vatten')
  el.addEventListener('intl-select', (event) => event.preventDefault(), { once: true })
  const selected = next(el, 'intl-select')
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
  link.dispatchEvent(click)
  equal((await selected).detail, { id: 'vatten', url: link.href })
  ok(click.defaultPrevented)
})

it('requests only the fields that it shows', async () => {
  const api = await projectsApi()
  const el = fixture(`<intl-projects municipality="0764" loading="eager" api="${api.base}"></intl-projects>`)
  await next(el, 'intl-load')
  const request = (await api.requests()).find((path) => path.startsWith('projects'))
  includes(request!, 'municipality=0764')
  includes(request!, 'limit=500')
  includes(request!, 'sort=-startDate')
  includes(request!, 'fields=title%2Csummary%2Cstatus')
})

it('keeps the headings of the page in order', async () => {
  const el = await show(
    [project('a', { partners: [krasnystaw, muranga], funding: [grant('1.00')] })],
    'heading-level="3"',
  )
  equal(inside(el, '.heading').localName, 'h3')
  equal(inside(el, '.title').localName, 'h4')
  equal(titlesOf(el), ['Projektet a'])
})

it('omits the years where no project has dates', async () => {
  const el = await show([project('a', { status: 'ongoing' }), project('b')])
  equal(allInside(el, '.years, .bar').length, 0)
  includes(textOf(row(el, 'b')), 'Projekttid: uppgift saknas')
  includes(textOf(row(el, 'b')), 'Status: uppgift saknas')
})

it('draws no empty axis for a project without dates among others', async () => {
  const el = await show()
  equal(row(el, 'okänt').querySelectorAll('.bar').length, 0)
  ok(inside(el, '.years'))
})

it('shows a summary whole, and lets the reader open the rest of a very long one', async () => {
  const short = 'Kort. '.repeat(50).trim()
  const sv = 'Lång mening. '.repeat(60).trim()
  const el = await show([project('a', { summary: { sv: short } }), project('b', { summary: { sv } })])
  equal(textOf(inside(el, '[data-id=a] .summary')), short)
  const details = inside<HTMLDetailsElement>(el, '[data-id=b] details')
  equal(textOf(inside(el, '[data-id=b] summary')), 'Läs resten')
  ok(inside(el, '[data-id=b] .summary').innerText.length < 300)
  details.open = true
  equal(
    allInside(el, '[data-id=b] .text')
      .map((part) => textOf(part))
      .join(' '),
    sv,
  )
})

it('ends the first part of a long summary with a sentence, or where there is none with a word', async () => {
  const first = `${'Bävrarna har byggt ett skydd, t.ex. mot vatten. '.repeat(4)}Dammarna byggs av stolpar, pil och lera.`
  const sv = `${first} ${'Sedan tar bävrarna själva hand om alla tolv dammarna, '.repeat(4)}punkt.`
  const words = 'bäver '.repeat(80).trim()
  const el = await show([project('a', { summary: { sv } }), project('b', { summary: { sv: words } })])
  const parts = (id: string) => allInside(el, `[data-id=${id}] .text`).map((part) => part.textContent!.trim())
  equal(parts('a')[0], first)
  equal(parts('a').join(' '), sv)
  includes(parts('b')[0]!, /^(bäver )+bäver$/)
  equal(parts('b').join(' '), words)
})

it('renders row by row, all before intl-load fires', async () => {
  const { base } = await projectsApi(many(30))
  const el = fixture<IntlProjects>(
    `<intl-projects municipality="0764" loading="eager" api="${base}"></intl-projects>`,
  )
  const seen: number[] = []
  const watch = new MutationObserver(() => seen.push(idsOf(el).length))
  watch.observe(el.shadowRoot!, { childList: true, subtree: true })
  // A phone so slow that each row takes a task.
  const { now } = performance
  let time = now.call(performance)
  performance.now = () => (time += 5)
  try {
    await next(el, 'intl-load')
  } finally {
    performance.now = now
  }
  watch.disconnect()
  ok(seen.includes(1) && seen.includes(5), seen.join())
  equal(idsOf(el).length, 10)
  inside(el, '.more').click()
  await until(() => idsOf(el).length === 30)
})

it('says in a row what decision rules demand and the register lacks, and leads to the rules', async () => {
  const lacking = project('a', { unmetDemands: [unmetDemand('approvalDecisionId')] })
  const el = await show([lacking, project('b'), { ...project('c'), unmetDemands: null }])
  includes(textOf(row(el, 'a')), 'Beslut om provet saknas i registret.')
  equal(row(el, 'a').querySelector<HTMLAnchorElement>('p a')!.href, ruleAddress)
  for (const id of ['b', 'c']) excludes(textOf(row(el, id)), 'Beslut')
})

it('marks what is only in Swedish on a page in English', async () => {
  const el = await show(onlySwedish(projects), 'lang="en"')
  await until(() => textOf(el).includes('ongoing'))
  const { marked, unmarked } = swedishIn(el)
  ok(marked.length > 2)
  // The choices of a select are read in the language of the page.
  const choices = allInside(el, 'option').map(textOf)
  equal(
    unmarked.filter((text) => !choices.some((choice) => choice.startsWith(text))),
    [],
  )
})
