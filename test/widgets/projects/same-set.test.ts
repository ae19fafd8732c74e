import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { equal } from '../helpers/assert.ts'
import { allInside, inside, until } from '../helpers/page.ts'
import { projects } from './fixtures.ts'
import { choose, idsOf, mapOf, marker, markers, nameOf, search, show, switchTo } from './show.ts'

const idOf = ({ href }: HTMLAnchorElement) => decodeURIComponent(href.split('/').at(-1)!)

/** Every project that the map leads to: by opening each place, through its clusters, and the links beneath. */
async function idsOnMap(el: IntlProjects): Promise<string[]> {
  await switchTo(el, 'Karta')
  await mapOf(el)
  const found = new Set(allInside<HTMLAnchorElement>(el, '.unknown a').map(idOf))
  const ways = markers(el).map((each) => [nameOf(each)])
  for (const way of ways) {
    inside(el, '.map-tools .whole').click()
    for (const name of way.slice(0, -1)) marker(el, name).click()
    const last = marker(el, way.at(-1)!)
    const isPlace = last.hasAttribute('aria-pressed')
    last.click()
    if (isPlace) {
      await until(() => last.getAttribute('aria-pressed') === 'true')
      await el.updateComplete
      for (const id of idsOf(el)) found.add(id)
      last.click()
    } else {
      const known = new Set(ways.flat())
      for (const name of markers(el).map(nameOf)) if (!known.has(name)) ways.push([...way, name])
    }
  }
  return [...found].sort()
}

async function idsInTable(el: IntlProjects): Promise<string[]> {
  await switchTo(el, 'Tabell')
  await until(() => el.shadowRoot!.querySelector('table'))
  await el.updateComplete
  return idsOf(el, 'tr[data-id]').sort()
}

for (const [name, narrow] of [
  ['all projects', async () => {}],
  ['one country', (el: IntlProjects) => choose(el, 'country', 'PL')],
  ['a status', (el: IntlProjects) => choose(el, 'status', 'ongoing')],
  ['a search', (el: IntlProjects) => search(el, 'e')],
] as const)
  it(`shows the same in list, map and table: ${name}`, async () => {
    const el = await show(projects)
    await narrow(el)
    const listed = idsOf(el).sort()
    equal(await idsInTable(el), listed)
    equal(await idsOnMap(el), listed)
    await switchTo(el, 'Lista')
    equal(idsOf(el).sort(), listed)
  })
