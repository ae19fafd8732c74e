import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, fixture, inside, next, pause, until } from '../helpers/page.ts'
import { projects } from './fixtures.ts'
import { choose, idsOf, optionsOf, projectsApi, search, show, switchTo } from './show.ts'

const at = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search)
const hash = () => decodeURIComponent(location.hash)

afterEach(() => at(''))

const open = (address: string, attributes = '') => {
  at(address)
  return show(projects, `sync-url ${attributes}`)
}

/** One step back, or forward. */
async function step(by: 1 | -1) {
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.go(by)
  await moved
}

it('restores its state from the address', async () => {
  const el = await open(
    '#projects.status=ongoing&projects.country=KE&projects.view=table&projects.sort=-budget',
  )
  await until(() => el.shadowRoot!.querySelector('table'))
  equal(idsOf(el, 'tr[data-id]'), ['ungdom', 'vatten'])
  equal(inside<HTMLSelectElement>(el, 'select[name=status]').value, 'ongoing')
  equal(inside(el, '[aria-sort]').getAttribute('aria-sort'), 'descending')
  includes(inside(el, '[aria-sort]').textContent!, 'Budget')
})

it('writes what the reader chooses, so that back and forward undo and redo it', async () => {
  const el = await open('')
  await choose(el, 'status', 'ongoing')
  await until(() => hash() === '#projects.status=ongoing')
  await switchTo(el, 'Tabell')
  equal(hash(), '#projects.status=ongoing&projects.view=table')
  await step(-1)
  await until(() => el.view === 'auto' && idsOf(el).join() === 'ungdom,vatten')
  const filtered = next(el, 'intl-filter')
  await step(-1)
  equal((await filtered).detail.count, 8)
  equal(location.hash, '')
  await until(() => idsOf(el).length === 8)
  await step(1)
  await until(() => idsOf(el).join() === 'ungdom,vatten')
})

it('leaves the list out of the address unless the page began with something else', async () => {
  const el = await open('')
  await switchTo(el, 'Tabell')
  equal(hash(), '#projects.view=table')
  await switchTo(el, 'Lista')
  equal(location.hash, '')
  at('')
  const table = await open('', 'id="t" view="table"')
  await switchTo(table, 'Lista')
  equal(hash(), '#t.view=list')
  await switchTo(table, 'Tabell')
  equal(location.hash, '')
})

it('makes one step of a search, not one of each letter', async () => {
  const el = await open('')
  await choose(el, 'country', 'KE')
  await until(() => hash().includes('KE'))
  const { length } = history
  await search(el, 'v', 'va', 'vat')
  await until(() => hash().includes('q=vat'))
  equal(history.length, length)
})

it('returns to the page’s initial state, and omits it from the address', async () => {
  const el = await open('', 'status="ongoing" view="table"')
  await until(() => el.shadowRoot!.querySelector('table'))
  equal(location.hash, '')
  await choose(el, 'status', '')
  await until(() => hash() === '#projects.view=table')
  await until(() => idsOf(el, 'tr[data-id]').length === 8)
  await choose(el, 'status', 'ongoing')
  await until(() => location.hash === '')
})

it('leaves an anchor of the page alone until the reader chooses', async () => {
  const el = await open('#kontakt')
  equal(location.hash, '#kontakt')
  await choose(el, 'status', 'ongoing')
  await until(() => hash().includes('ongoing'))
})

it('keeps two widgets apart by their ids', async () => {
  at('#b.status=idea')
  const api = await projectsApi()
  const make = (id: string) =>
    fixture<IntlProjects>(
      `<intl-projects id="${id}" sync-url municipality="0764" loading="eager" api="${api.base}"></intl-projects>`,
    )
  const [a, b] = [make('a'), make('b')]
  await Promise.all([next(a, 'intl-load'), next(b, 'intl-load')])
  await until(() => idsOf(b).length === 1)
  equal(idsOf(a).length, 8)
  await choose(a, 'country', 'PL')
  await until(() => hash() === '#b.status=idea&a.country=PL')
  equal(idsOf(b), ['ide'])
})

for (const value of ['finns-inte', '__proto__', 'constructor', '<img src=x>', 'o'.repeat(10_000), '%00', '['])
  it(`survives ${value.slice(0, 20)} in the address`, async () => {
    const text = encodeURIComponent(value)
    const names = ['status', 'programme', 'country', 'priorityArea', 'twinTown', 'goal', 'q', 'view', 'sort']
    const el = await open(`#${names.map((name) => `projects.${name}=${text}`).join('&')}`)
    equal(idsOf(el), [])
    equal(inside<HTMLSelectElement>(el, 'select[name=status]').value, value)
    ok(optionsOf(el, 'status').some((option) => option.endsWith('(0)')))
    equal(allInside(el, 'img').length, 0)
    inside(el, '.tools button').click()
    await switchTo(el, 'Tabell')
    await until(() => idsOf(el, 'tr[data-id]').length === 8)
  })

it('writes nothing without sync-url', async () => {
  at('#projects.status=ongoing')
  const el = await show()
  equal(idsOf(el).length, 8)
  await choose(el, 'country', 'KE')
  await pause(30)
  excludes(hash(), 'KE')
})
