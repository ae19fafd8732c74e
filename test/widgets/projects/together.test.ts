import { OtherMember } from '../helpers/group.ts'
import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { lima, muranga, project, projects } from './fixtures.ts'
import { choose, idsOf, mapOf, nameOf, projectsApi, show } from './show.ts'

const related = [
  project('a', { title: { sv: 'Ett' }, twinTownIds: ['krasnystaw'], partners: [muranga] }),
  project('b', { title: { sv: 'Två' }, twinTownIds: ['krasnystaw', 'turnov'], goalIds: ['elever'] }),
  project('c', { title: { sv: 'Tre' }, goalIds: ['elever'], status: 'ongoing', partners: [lima] }),
]
const chips = (el: Element) => allInside(el, '[part=chip]')
const chipTexts = (el: Element) => chips(el).map((chip) => textOf(chip))
const krasnystaw = { id: 'krasnystaw', title: { sv: 'Krasnystaw' } }

/** Another widget of the group. */
function other(accepts: ConstructorParameters<typeof OtherMember>[1] = []) {
  const member = new OtherMember(() => {}, accepts)
  member.come('prov')
  return member
}

const shown = async (attributes: string, others = {}) => {
  const api = await projectsApi(related, others)
  const el = fixture<IntlProjects>(
    `<intl-projects municipality="0764" loading="eager" api="${api.base}" ${attributes}></intl-projects>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  return el
}

it('filters by a twin town or goal set by the page, with its name from the register', async () => {
  const el = await shown('twin-town="krasnystaw" goal="elever"', {
    'twin-towns/krasnystaw': { json: envelope({ id: 'krasnystaw', name: 'Krasnystaw' }) },
    'goals/elever': { json: envelope({ id: 'elever', wording: { sv: 'Fler elever ska resa.' } }) },
  })
  equal(idsOf(el), ['b'])
  equal(chipTexts(el), ['Vänort: Krasnystaw × (ta bort)', 'Mål: Fler elever ska resa. × (ta bort)'])
  includes(textOf(inside(el, '.tools')), '1 av 3 projekt')
  await expectNoAxeViolations(el)
})

it('shows a long goal on up to three lines, within a narrow page', async () => {
  const wording = 'Fler elever ska resa och möta andra i länder som de inte har sett. '
  const el = await shown('goal="elever"', {
    'goals/elever': { json: envelope({ id: 'elever', wording: { sv: wording.repeat(3) } }) },
  })
  el.parentElement!.style.width = '320px'
  const [chip] = chips(el)
  const text = chip!.querySelector('span')!
  const lines = () => Math.round(text.clientHeight / parseFloat(getComputedStyle(text).lineHeight))
  await until(() => lines() === 3)
  ok(text.scrollWidth <= text.clientWidth)
  ok(chip!.getBoundingClientRect().width <= 320)
})

it('shows the id where the register has no name for it, and no projects', async () => {
  const el = await shown('twin-town="<b>finns-inte"')
  equal(chipTexts(el), ['Vänort: <b>finns-inte × (ta bort)'])
  equal(idsOf(el), [])
  includes(textOf(el), 'Inget projekt stämmer med alla val.')
})

it('scrolls into view for a choice made elsewhere, not for one in the address', async () => {
  const before = other()
  const el = await shown('group="prov"')
  ok(document.activeElement !== el)
  before.choose('twinTown', krasnystaw)
  await until(() => document.activeElement === el)
  const late = await shown('group="prov"')
  equal(idsOf(late), ['a', 'b'])
  ok(document.activeElement === el)
  before.choose('twinTown', null)
  before.go()
})

it('requests the name of a town that the group has only as an id', async () => {
  const el = await shown('group="prov" twin-town="krasnystaw"', {
    'twin-towns/krasnystaw': { json: envelope({ id: 'krasnystaw', name: 'Krasnystaw' }) },
  })
  await until(() => chipTexts(el)[0]?.includes('Krasnystaw'))
})

it('leads to no script that an editor has written into an attribute', async () => {
  const el = await shown(`project-page="javascript:alert(1)"`)
  for (const link of allInside<HTMLAnchorElement>(el, 'a')) excludes(link.href, 'javascript:')
  const lost = fixture<IntlProjects>(
    '<intl-projects src="javascript:alert(1)" loading="eager"></intl-projects>',
  )
  await next(lost, 'intl-error')
  await lost.updateComplete
  for (const link of allInside<HTMLAnchorElement>(lost, 'a')) excludes(link.href, 'javascript:')
})

it('clears a chosen twin town, keeps focus, and announces', async () => {
  const el = await shown('twin-town="krasnystaw"')
  const filtered = next(el, 'intl-filter')
  chips(el)[0]!.click()
  equal((await filtered).detail, {
    status: '',
    programme: '',
    country: '',
    priorityArea: '',
    twinTown: '',
    goal: '',
    q: '',
    count: 3,
    total: 3,
  })
  await until(() => chips(el).length === 0)
  equal(el.getAttribute('twin-town'), '')
  await until(() => el.shadowRoot!.activeElement)
})

it('follows the choice of its group, and clears it for the group', async () => {
  const el = await shown('group="prov"')
  const cards = other()
  try {
    ok(cards.offers('twinTown') && cards.offers('goal'))
    const filtered = next(el, 'intl-filter')
    cards.choose('twinTown', krasnystaw)
    equal((await filtered).detail.count, 2)
    await until(() => textOf(inside(el, '[role=status]')).includes('2 av 3 projekt'))
    equal(idsOf(el), ['a', 'b'])
    equal(chipTexts(el), ['Vänort: Krasnystaw × (ta bort)'])
    chips(el)[0]!.click()
    await until(() => !cards.choices.twinTown)
    await until(() => idsOf(el).length === 3)
  } finally {
    cards.go()
  }
})

it('shares the page’s initial choice with its group', async () => {
  const cards = other()
  try {
    const el = await shown('group="prov" goal="elever"')
    equal(cards.choices.goal?.id, 'elever')
    cards.choose('goal', null)
    await until(() => idsOf(el).length === 3)
  } finally {
    cards.go()
  }
})

it('returns focus to the link when an open project is closed', async () => {
  const el = await shown('group="prov"')
  const open = other(['project'])
  const place = document.createElement('intl-project')
  place.tabIndex = -1
  el.after(place)
  try {
    open.choose('project', { id: 'b', title: { sv: 'Två' } })
    await el.updateComplete
    place.focus()
    open.choose('project', null)
    await until(() => el.shadowRoot!.activeElement === inside(el, '[data-id=b] a'))
    // Who was elsewhere stays there.
    open.choose('project', { id: 'b', title: { sv: 'Två' } })
    await el.updateComplete
    inside(el, '.views input').focus()
    open.choose('project', null)
    await el.updateComplete
    equal(el.shadowRoot!.activeElement, inside(el, '.views input'))
  } finally {
    open.go()
  }
})

it('does not listen to another group', async () => {
  const el = await shown('group="annan"')
  const cards = other()
  cards.choose('twinTown', krasnystaw)
  await pause(30)
  equal(idsOf(el).length, 3)
  cards.go()
})

it('shows a project in the group’s own widget when there is one, and marks it here', async () => {
  const el = await shown('group="prov" view="map"')
  await mapOf(el)
  const link = inside(el, '[data-id=c] a')
  const click = (init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init })
    link.addEventListener('click', () => {}, { once: true })
    // Whatever the widget does, the test page stays.
    document.addEventListener('click', (late) => late.preventDefault(), { once: true })
    const prevented: boolean[] = []
    el.addEventListener('click', (seen) => prevented.push(seen.defaultPrevented), { once: true })
    link.dispatchEvent(event)
    return prevented[0]
  }
  equal(click(), false)
  const single = other(['project'])
  try {
    equal(click({ ctrlKey: true }), false)
    equal(single.choices.project, undefined)
    equal(click(), true)
    equal(single.choices.project, { id: 'c', title: { sv: 'Tre' } })
    await until(() => idsOf(el, '[aria-current=true]').join() === 'c')
    await until(() => allInside(el, '.lit').map(nameOf).join() === '1 projekt, Lima, Peru')
    el.addEventListener('intl-select', (event) => event.preventDefault(), { once: true })
    single.choose('project', null)
    click()
    equal(single.choices.project, undefined)
  } finally {
    single.go()
  }
})

it('links to the municipality’s own page of a project with project-page', async () => {
  const el = await show(projects, 'project-page="/projekt?x=1#topp"')
  const link = inside<HTMLAnchorElement>(el, '[data-id=vatten] a')
  equal(link.getAttribute('href'), '/projekt?x=1#project.id=vatten')
  el.addEventListener('intl-select', (event) => event.preventDefault(), { once: true })
  const selected = next(el, 'intl-select')
  link.click()
  equal((await selected).detail, { id: 'vatten', url: '/projekt?x=1#project.id=vatten' })
})

it('requests no name that the group has', async () => {
  const api = await projectsApi(related)
  const cards = other()
  const el = fixture<IntlProjects>(
    `<intl-projects municipality="0764" loading="eager" group="prov" api="${api.base}"></intl-projects>`,
  )
  await next(el, 'intl-load')
  cards.choose('twinTown', krasnystaw)
  await until(() => idsOf(el).length === 2)
  await choose(el, 'status', '')
  excludes((await api.requests()).join(), 'twin-towns')
  cards.go()
})
