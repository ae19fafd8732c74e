import { equal, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, textOf, until } from '../helpers/page.ts'
import { grant, many, project, projects } from './fixtures.ts'
import { idsOf, show, switchTo, titlesOf } from './show.ts'

const table = (own = projects) => show(own, 'view="table"')
const sortedIds = (el: Element) => idsOf(el, 'tbody tr')
const head = (el: Element, name: string) =>
  allInside(el, 'thead th').find((th) => textOf(th).startsWith(name))!

async function sort(el: Element, name: string) {
  head(el, name).querySelector('button')!.click()
  await until(() => head(el, name).hasAttribute('aria-sort'))
}

it('loads on demand', async () => {
  const el = await show()
  equal(allInside(el, 'table').length, 0)
  await switchTo(el, 'Tabell')
  await until(() => el.shadowRoot!.querySelector('table'))
  equal(allInside(el, '.row').length, 0)
  equal(el.getAttribute('view'), 'table')
})

it('has a caption, column headings and a name for each row', async () => {
  const el = await table()
  equal(textOf(inside(el, 'caption')), '8 projekt. Välj en rubrik för att sortera.')
  equal(
    allInside(el, 'thead th[scope=col]').map((th) => textOf(th)),
    ['Projekt', 'Status', 'Länder', 'Program', 'Start ↓', 'Slut', 'Från EU', 'Budget'],
  )
  equal(allInside(el, 'tbody th[scope=row]').length, 8)
  // The caption names the table; the scroll container has another name.
  const around = inside(el, '.scroll')
  equal([around.tabIndex, around.getAttribute('role')], [0, 'group'])
  equal(around.getAttribute('aria-label'), 'Tabell')
})

it('shows the facts of a row, and marks what is missing', async () => {
  const el = await table()
  const cells = (id: string) => [...inside(el, `[data-id="${id}"]`).children].map((cell) => textOf(cell))
  equal(cells('vatten'), [
    'Rent vatten',
    'Pågår',
    'Polen, Kenya',
    'Erasmus+',
    '2024',
    'uppgift saknas',
    '125 000 euro',
    '250 000 euro',
  ])
  equal(cells('cirkus').slice(4), [
    '1 januari 2027 enligt plan',
    '30 juni 2028 enligt plan',
    '3,1 miljoner kronor',
    'uppgift saknas',
  ])
  equal(cells('sol')[4], '1 januari 2022 enligt ansökan')
  equal(
    cells('okänt').slice(1),
    Array.from({ length: 7 }, () => 'uppgift saknas'),
  )
})

it('shows EU money as undecided while applied for, and as nothing once refused', async () => {
  const sun = projects.filter(({ id }) => id === 'sol')
  const fromEu = (el: Element) => textOf(inside(el, '[data-id="sol"]').children[6]!)
  equal(
    fromEu(await table(sun.map((project) => ({ ...project, status: 'applied' as const })))),
    'inte beslutat',
  )
  equal(fromEu(await table(sun)), 'inga pengar')
})

it('shows no EU money only where others fund the whole budget', async () => {
  const budget = { amount: '3450000.00', currency: 'SEK' }
  const lines = (...amounts: string[]) =>
    amounts.map((amount, i) => grant(amount, 'SEK', { origin: i ? 'state' : 'own' }))
  const whole = lines('1150000.00', '2300000.00')
  const el = await table([
    project('allt', { status: 'ongoing', budget, funding: whole }),
    project('en-del', { status: 'ongoing', budget, funding: lines('1150000.00', '2200000.00') }),
    project('oklart', { status: 'ongoing', budget, funding: [...whole, { ...whole[0]!, amount: null }] }),
    project('valuta', { status: 'ongoing', budget: { ...budget, currency: 'EUR' }, funding: whole }),
    project('ingen-budget', { status: 'granted', funding: whole }),
  ])
  equal(
    ['allt', 'en-del', 'oklart', 'valuta', 'ingen-budget'].map((id) =>
      textOf(inside(el, `[data-id="${id}"]`).children[6]!),
    ),
    ['inga pengar', ...Array.from({ length: 4 }, () => 'uppgift saknas')],
  )
})

it('marks a budget that is only applied for, or was refused', async () => {
  const budget = { amount: '280000.00', currency: 'EUR' }
  const records = [
    project('sökt', { status: 'applied', budget }),
    project('avslag', { status: 'rejected', budget }),
    project('beviljat', { status: 'granted', budget }),
  ]
  const budgets = (el: Element) =>
    ['sökt', 'avslag', 'beviljat'].map((id) => textOf(inside(el, `[data-id="${id}"]`).children[7]!))
  equal(budgets(await table(records)), ['280 000 euro (sökt)', '280 000 euro (sökt)', '280 000 euro'])
  includes(budgets(await show(records, 'view="table" lang="en"'))[0]!, '(applied for)')
})

it('starts with the latest, and exposes its order', async () => {
  const el = await table()
  equal(head(el, 'Start').getAttribute('aria-sort'), 'descending')
  equal(allInside(el, '[aria-sort]').length, 1)
  equal(sortedIds(el), ['cirkus', 'ungdom', 'vatten', 'sol', 'skog', 'bok', 'ide', 'okänt'])
})

for (const [name, first, last] of [
  ['Projekt', 'bok', 'skog'],
  ['Status', 'ide', 'bok'],
  ['Länder', 'sol', 'vatten'],
  ['Program', 'vatten', 'ungdom'],
  ['Slut', 'bok', 'cirkus'],
  ['Från EU', 'skog', 'cirkus'],
  ['Budget', 'vatten', 'ungdom'],
] as const)
  it(`sorts by ${name}, both ways, with the unknown last`, async () => {
    const el = await table()
    await sort(el, name)
    equal(head(el, name).getAttribute('aria-sort'), 'ascending')
    const up = sortedIds(el)
    equal(up[0], first)
    head(el, name).querySelector('button')!.click()
    await until(() => head(el, name).getAttribute('aria-sort') === 'descending')
    const down = sortedIds(el)
    equal(down[0], last)
    if (name !== 'Projekt') equal(up.at(-1), down.at(-1))
    equal(el.shadowRoot!.activeElement?.localName ?? 'none', 'none')
  })

it('keeps the reader on the heading that sorted', async () => {
  const el = await table()
  const button = head(el, 'Budget').querySelector('button')!
  button.focus()
  await sort(el, 'Budget')
  equal(el.shadowRoot!.activeElement, button)
})

it('sorts letters as the language does', async () => {
  const el = await table()
  await sort(el, 'Projekt')
  const titles = titlesOf(el, 'tr')
  equal(titles.at(-1), 'Ängar och åkrar')
})

it('sorts all before it cuts', async () => {
  const el = await table(many(150))
  equal(sortedIds(el).length, 100)
  equal(textOf(inside(el, '.more')), 'Visa 50 projekt till')
  await sort(el, 'Projekt')
  head(el, 'Projekt').querySelector('button')!.click()
  await until(() => sortedIds(el)[0] === 'p0149')
})

it('scrolls inside itself on a narrow page', async () => {
  const el = await table()
  el.parentElement!.style.width = '320px'
  const region = inside(el, '.scroll')
  ok(region.scrollWidth > region.clientWidth)
  ok(el.scrollWidth <= 320)
  includes(getComputedStyle(region).overflowX, 'auto')
})
