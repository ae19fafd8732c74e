import { OtherMember } from '../helpers/group.ts'
import type { IntlTwinTowns } from '../../../widgets/twin-towns/intl-twin-towns.ts'
import { envelope, startApi } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, inside, next, textOf } from '../helpers/page.ts'
import { helsinge, town, turnov } from './fixtures.ts'
import { cardOf, show } from './show.ts'

const project = (id: string) => ({ id, title: { sv: id }, status: 'ongoing' as const })

const towns = [
  { ...turnov, projects: [project('a'), project('b')] },
  town('0764-krasnystaw', { name: 'Krasnystaw', projects: [project('b')] }),
  helsinge,
]

/** Another widget of the group, which acts on towns as `<intl-projects>` does. */
const projects = new OtherMember(() => {}, ['twinTown'])
afterEach(() => projects.go())

const buttons = (el: Element) => allInside<HTMLButtonElement>(el, '[part=choose]')
const pressed = (el: Element) => buttons(el).map((button) => button.getAttribute('aria-pressed'))

it('offers to show the projects of a town only when something on the page can', async () => {
  const el = await show(towns, 'group="a"')
  equal(buttons(el).length, 0)
  projects.come('b')
  await el.updateComplete
  equal(buttons(el).length, 0)
  projects.come('a')
  await el.updateComplete
  equal(buttons(el).map(textOf), ['Visa 2 projekt med Turnov', 'Visa 1 projekt med Krasnystaw'])
  equal(cardOf(el, 'Helsinge').querySelector('button'), null)
  projects.go()
  await el.updateComplete
  equal(buttons(el).length, 0)
})

it('narrows the projects to a town, and no longer when pressed again', async () => {
  projects.come('a')
  const el = await show(towns, 'group="a"')
  equal(pressed(el), ['false', 'false'])
  buttons(el)[0]!.click()
  await el.updateComplete
  equal(projects.choices.twinTown, { id: '0764-turnov', title: { sv: 'Turnov', en: 'Turnov' } })
  equal(pressed(el), ['true', 'false'])
  buttons(el)[0]!.click()
  await el.updateComplete
  equal(projects.choices.twinTown, undefined)
  equal(pressed(el), ['false', 'false'])
})

it('marks the chosen card, not by colour alone, and follows what is chosen elsewhere', async () => {
  projects.come('a')
  const el = await show(towns, 'group="a"')
  projects.choose('twinTown', { id: '0764-krasnystaw', title: { sv: 'Krasnystaw' } })
  await el.updateComplete
  equal(pressed(el), ['false', 'true'])
  ok(cardOf(el, 'Krasnystaw').matches('.chosen'))
  includes(getComputedStyle(buttons(el)[1]!, '::before').content, '✓')
  ok(buttons(el)[1]!.getBoundingClientRect().height >= 44)
  await expectNoAxeViolations(el)
  projects.choose('twinTown', null)
  await el.updateComplete
  equal(pressed(el), ['false', 'false'])
  equal(allInside(el, '.chosen').length, 0)
})

it('keeps focus on the button that was pressed', async () => {
  projects.come('a')
  const el = await show(towns, 'group="a"')
  const [button] = buttons(el)
  button!.focus()
  button!.click()
  await el.updateComplete
  equal(el.shadowRoot!.activeElement, button)
  ok(inside(el, '.chosen').contains(button!))
})

it('has the projects without further requests', async () => {
  projects.come('a')
  const api = await startApi({ 'twin-towns': { json: envelope(towns) } })
  const el = fixture<IntlTwinTowns>(
    `<intl-twin-towns municipality="0764" group="a" loading="eager" api="${api.base}"></intl-twin-towns>`,
  )
  await next(el, 'intl-load')
  equal(buttons(el).length, 2)
  equal((await api.requests()).map((path) => path.split('?')[0]).sort(), [
    'municipalities/0764',
    'twin-towns',
  ])
})
