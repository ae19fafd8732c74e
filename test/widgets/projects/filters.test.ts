import { chosenProjects, type Choices, optionsOf as options } from '../../../widgets/projects/choices.ts'
import type { FilterDetail } from '../../../widgets/projects/filter-event.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, next, textOf, until } from '../helpers/page.ts'
import { project, projects } from './fixtures.ts'
import { choose, idsOf, optionsOf, search, show } from './show.ts'

const none: Choices = {
  status: '',
  programme: '',
  country: '',
  priorityArea: '',
  twinTown: '',
  goal: '',
  q: '',
}

it('offers the values that occur, each with its number', async () => {
  const el = await show()
  equal(optionsOf(el, 'status'), [
    'Alla',
    'Idé (1)',
    'Beviljad (1)',
    'Avslag (1)',
    'Pågår (2)',
    'Avslutad (1)',
    'Slutrapporterad (1)',
  ])
  equal(optionsOf(el, 'programme'), ['Alla', 'Erasmus+ (3)', 'Kommunalt partnerskap (1)'])
  equal(optionsOf(el, 'country'), [
    'Alla',
    'Australien (1)',
    'Island (1)',
    'Kenya (2)',
    'Peru (1)',
    'Polen (3)',
  ])
  equal(optionsOf(el, 'priorityArea'), ['Alla', 'Skola (2)', 'Vatten (2)'])
})

it('filters, counts, and offers the remaining choices', async () => {
  const el = await show()
  const filtered = next(el, 'intl-filter')
  await choose(el, 'country', 'PL')
  equal(idsOf(el), ['vatten', 'skog', 'bok'])
  includes(textOf(inside(el, '.tools')), '3 av 8 projekt')
  includes(textOf(inside(el, '.figures')), '3 projekt 1 pågår 2 andra länder')
  equal(optionsOf(el, 'status'), ['Alla', 'Pågår (1)', 'Avslutad (1)', 'Slutrapporterad (1)'])
  includes(optionsOf(el, 'country').join(), 'Kenya (2)')
  const { detail } = (await filtered) as CustomEvent<FilterDetail>
  equal(detail, { ...none, country: 'PL', count: 3, total: 8 })
  await until(() => textOf(inside(el, '[role=status]')) === '3 av 8 projekt')
})

it('combines the filters', async () => {
  const el = await show()
  await choose(el, 'country', 'PL')
  await choose(el, 'programme', 'erasmus-plus')
  await choose(el, 'priorityArea', 'vatten')
  await choose(el, 'status', 'finished')
  equal(idsOf(el), ['skog'])
})

it('searches names, places, countries in both languages, programmes and areas, whatever the accents', async () => {
  const el = await show()
  for (const [words, ids] of [
    ['YOUTH', ['ungdom']],
    ["murang'a", ['ungdom', 'vatten']],
    ['poland vatten', ['vatten', 'skog']],
    ['angar akrar', ['skog']],
    ['erasmus', ['vatten', 'cirkus', 'skog']],
    ['kommunstyrelsen', ['ungdom']],
    ['påverka', ['ungdom']],
    ['  ', projects.map(({ id }) => id)],
  ] as const) {
    await search(el, words)
    equal(idsOf(el), ids, words)
  }
})

it('finds a name by every way in which it is typed: folded as in the API', () => {
  const named = (name: string) => [{ ...project('one'), title: { sv: name } }]
  for (const [name, ...typed] of [
    ['Łódź', 'lodz', 'łódź', 'LODZ', 'Ło\u0301dz\u0301'],
    ['Tromsø', 'tromso', 'tromsoe', 'TROMSØ', 'tromsö'],
    ['Ærø', 'aero', 'ærø', 'aeroe', 'ärö'],
    ['Œuvre', 'oeuvre'],
    ['Weißenfels', 'weissenfels', 'weißenfels'],
    ['Đakovo', 'dakovo'],
    ['Borgarfjörður', 'borgarfjordur'],
    ['Þórshöfn', 'thorshofn'],
    ['Diyarbakır', 'diyarbakir'],
    ['Murang’a', "murang'a", 'muranga', 'murang´a', 'murangʼa'],
    ['Lübeck'.normalize('NFD'), 'lübeck', 'lubeck'],
    ['Halmstad', 'halm\u00adstad', 'halm\u200bstad'],
    ['Halm\u00adstad', 'halmstad'],
  ] as const)
    for (const q of typed) equal(chosenProjects(named(name), { ...none, q }).length, 1, `${name} by ${q}`)
  equal(chosenProjects(named('Łódź'), { ...none, q: 'lidz' }).length, 0)
})

it('reports a search only after the debounce', async () => {
  const el = await show()
  let events = 0
  el.addEventListener('intl-filter', () => events++)
  const first = next(el, 'intl-filter')
  void search(el, 'v', 'va', 'vat')
  equal(events, 0)
  equal((await first).detail, { ...none, q: 'vat', count: 2, total: 8 })
  equal(events, 1)
})

it('offers to clear the filters when nothing matches', async () => {
  const el = await show()
  await choose(el, 'status', 'ongoing')
  await search(el, 'finns inte')
  equal(idsOf(el), [])
  includes(textOf(el), 'Inget projekt stämmer med alla val.')
  includes(optionsOf(el, 'status').join(), 'Pågår (0)')
  const cleared = next(el, 'intl-filter')
  allInside(el, 'button')
    .find((button) => textOf(button) === 'Rensa filtren')!
    .click()
  await until(() => idsOf(el).length === 8)
  equal(inside<HTMLInputElement>(el, 'input[name=q]').value, '')
  equal(inside<HTMLSelectElement>(el, 'select').value, '')
  await until(() => el.shadowRoot!.activeElement === inside(el, 'select'))
  equal((await cleared).detail, { ...none, count: 8, total: 8 })
  excludes(textOf(el), 'Rensa filtren')
})

it('starts with its attributes, and follows them', async () => {
  const el = await show(projects, 'status="ongoing" country="KE" q="vatten"')
  equal(idsOf(el), ['vatten'])
  equal(inside<HTMLSelectElement>(el, 'select[name=status]').value, 'ongoing')
  equal(inside<HTMLInputElement>(el, 'input[name=q]').value, 'vatten')
  el.removeAttribute('q')
  el.country = 'PL'
  el.status = ''
  await el.updateComplete
  equal(idsOf(el), ['vatten', 'skog', 'bok'])
  equal(el.getAttribute('country'), 'PL')
})

it('keeps a value chosen that no project has, so that the reader sees why the list is empty', async () => {
  const el = await show(projects, 'country="SE" priority-area="idrott"')
  equal(inside<HTMLSelectElement>(el, 'select[name=country]').value, 'SE')
  includes(optionsOf(el, 'country').join(), 'Sverige (0)')
  includes(optionsOf(el, 'priorityArea').join(), 'idrott (0)')
})

it('does without filters where there is little to filter', async () => {
  const el = await show(projects.slice(0, 4))
  equal(allInside(el, '.filters').length, 0)
  const narrowed = await show(projects.slice(0, 4), 'status="idea"')
  ok(inside(narrowed, '.filters'))
})

it('takes properties set before the upgrade', async () => {
  const el = await show(projects, 'view="auto"')
  Object.assign(el, { priorityArea: 'vatten' })
  await el.updateComplete
  equal(idsOf(el), ['vatten', 'skog'])
  equal(el.getAttribute('priority-area'), 'vatten')
})

it('has a name for each field', async () => {
  const el = await show()
  equal(
    allInside<HTMLSelectElement>(el, '.filters select, .filters input').map(({ labels }) =>
      textOf(labels[0]!).split(' ').slice(0, 2).join(' '),
    ),
    ['Status Alla', 'Program Alla', 'Land Alla', 'Prioriterat område', 'Sök'],
  )
})

it('reads each project as often when there are many more of them', () => {
  const readsOf = (count: number) => {
    let reads = 0
    const read = { get: (record: object, key: string) => (reads++, Reflect.get(record, key)) }
    const records = Array.from(
      { length: count },
      (_, i) => new Proxy(project(`p${i}`, { status: i % 2 ? 'ongoing' : 'idea' }), read as object),
    )
    for (const q of ['p', 'pr', 'pro', 'proj']) {
      equal(chosenProjects(records, { ...none, q }).length, count)
      options('status', records, { ...none, q }, 'sv')
    }
    return reads / count
  }
  const few = readsOf(20)
  ok(few > 0)
  equal(Math.round(readsOf(500) / few), 1)
})
