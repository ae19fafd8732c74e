import { envelope } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import type { ChoiceKind } from '../../../widgets/page/group.ts'
import { OtherMember } from '../helpers/group.ts'
import { allInside, inside, pause, textOf, until } from '../helpers/page.ts'
import { goals } from './fixtures.ts'
import { show } from './show.ts'

let members: OtherMember[] = []
afterEach(async () => {
  for (const member of members) member.go()
  members = []
  // A group ends with the turn in which its last member leaves.
  await pause(0)
})

/** Another widget of the group, which acts on such choices. */
function other(...accepts: ChoiceKind[]): OtherMember {
  const member = new OtherMember(() => {}, accepts)
  member.come('sida')
  members.push(member)
  return member
}

const buttons = (el: Element) => allInside<HTMLButtonElement>(el, '[part=choose]')
const pressed = (el: Element) => buttons(el).map((button) => button.getAttribute('aria-pressed'))

it('offers no choice where no other widget would act on it', async () => {
  equal(buttons(await show()).length, 0)
  other('twinTown')
  equal(buttons(await show(goals, 'group="sida"')).length, 0)
})

it('chooses a goal with projects for the group, and clears the choice', async () => {
  const projects = other('goal')
  const el = await show(goals, 'group="sida"')
  equal(
    buttons(el).map((button) => [textOf(button), button.closest('article')!.id]),
    [['Visa projekten', 'planer']],
  )
  const described = buttons(el)[0]!.getAttribute('aria-describedby')!
  equal(textOf(el.shadowRoot!.getElementById(described)!), 'Målet planer')
  buttons(el)[0]!.click()
  equal(projects.choices.goal, { id: 'planer', title: goals[1]!.wording })
  await el.updateComplete
  equal(pressed(el), ['true'])
  equal(
    allInside(el, '.chosen').map(({ id }) => id),
    ['planer'],
  )
  await expectNoAxeViolations(el)
  buttons(el)[0]!.click()
  await el.updateComplete
  equal([projects.choices.goal, ...pressed(el)], [undefined, 'false'])
  equal(allInside(el, '.chosen').length, 0)
})

it('shows a choice that was made, or taken back, elsewhere', async () => {
  const projects = other('goal')
  const el = await show(goals, 'group="sida"')
  projects.choose('goal', { id: 'rasism', title: { sv: 'Rasism' } })
  await el.updateComplete
  // Also without evidence: the choice can be cleared here too.
  equal(pressed(el), ['false', 'true'])
  projects.choose('goal', null)
  await el.updateComplete
  equal(pressed(el), ['false'])
})

it('marks the chosen goal by more than its colour', async () => {
  other('goal').choose('goal', { id: 'planer', title: { sv: '' } })
  const el = await show(goals, 'group="sida"')
  const rule = (id: string) => getComputedStyle(inside(el, `#${id}`)).borderTopWidth
  ok(Number.parseFloat(rule('planer')) > Number.parseFloat(rule('flyg')))
  includes(getComputedStyle(buttons(el)[0]!, '::before').content, '✓')
})

it('offers the choice while another widget listens', async () => {
  const el = await show(goals, 'group="sida"')
  equal(buttons(el).length, 0)
  const late = other('goal')
  await until(() => buttons(el).length === 1)
  late.go()
  await until(() => buttons(el).length === 0)
})

it('leaves the group with the page’s element, and joins it again', async () => {
  const projects = other('goal')
  const el = await show(goals, 'group="sida"')
  const place = el.parentElement!
  el.remove()
  projects.choose('goal', { id: 'planer', title: { sv: '' } })
  place.append(el)
  await until(() => pressed(el)[0] === 'true')
})

const followed = async (el: Element, name: string, init: MouseEventInit = {}) => {
  const link = allInside(el, '#planer .evidence a').find((each) => textOf(each) === name)!
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init })
  // The test's page stays, whatever the widget does.
  const seen = new Promise<boolean>((done) =>
    window.addEventListener(
      'click',
      (event) => {
        done(event.defaultPrevented)
        event.preventDefault()
      },
      { once: true },
    ),
  )
  link.dispatchEvent(click)
  return seen
}

it('shows a project behind a goal in the group’s own project, when there is one', async () => {
  const project = other('project')
  const el = await show(goals, 'group="sida"')
  equal(await followed(el, 'Vatten'), true)
  equal(project.choices.project, { id: 'vatten', title: { sv: 'Vatten' } })
  // Not activities, nor what the reader opens beside the page.
  equal(await followed(el, 'Resa till Turnov'), false)
  for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])
    equal(await followed(el, 'Träd i staden', how), false)
  equal(project.choices.project?.id, 'vatten')
})

it('lets the page route by itself first', async () => {
  const project = other('project')
  const el = await show(goals, 'group="sida"')
  el.addEventListener('intl-select', (event) => event.preventDefault())
  equal(await followed(el, 'Vatten'), true)
  equal(project.choices.project, undefined)
})

it('follows the link where nobody shows projects', async () => {
  const el = await show(goals, 'group="sida"')
  equal(await followed(el, 'Vatten'), false)
})

it('leads to the municipality’s own page of a project', async () => {
  const el = await show(goals, 'project-page="/projekt?a=1#topp"')
  equal(
    allInside(el, '#planer .evidence a').map((link) => link.getAttribute('href')),
    [
      '/projekt?a=1#project.id=trad',
      '/projekt?a=1#project.id=vatten',
      'https://utblick.example/utblick/v1/activities/resa',
    ],
  )
  el.data = envelope([{ ...goals[1], projects: [{ id: 'å&b=c', title: { sv: 'X' }, status: null }] }])
  await el.updateComplete
  equal(inside(el, '.evidence a').getAttribute('href'), '/projekt?a=1#project.id=%C3%A5%26b%3Dc')
})
