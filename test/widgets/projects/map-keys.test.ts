import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, textOf, until } from '../helpers/page.ts'
import { focused, idsOf, mapButton, marker, markers, nameOf, press, showMap, viewBox } from './show.ts'

it('has one tab stop, and arrows that go to the nearest in their direction', async () => {
  const el = await showMap()
  equal(markers(el).filter(({ tabIndex }) => tabIndex === 0).length, 1)
  inside(el, '.views input:checked').focus()
  await press(el, 'Tab')
  equal(textOf(el.shadowRoot!.activeElement!), 'Hoppa över kartan')
  await press(el, 'Tab')
  equal(focused(el), '3 projekt, Krasnystaw, Polen')
  await press(el, 'ArrowDown')
  equal(focused(el), '2 projekt, Kenya')
  await press(el, 'ArrowRight')
  equal(focused(el), '1 projekt, Sydney, Australien')
  await press(el, 'ArrowLeft')
  equal(focused(el), '2 projekt, Kenya')
  await press(el, 'ArrowLeft')
  equal(focused(el), '1 projekt, Lima, Peru')
  equal(markers(el).filter(({ tabIndex }) => tabIndex === 0).length, 1)
  await press(el, 'Tab')
  equal(el.shadowRoot!.activeElement, mapButton(el, 'Zooma in'))
})

it('zooms with Enter, steps out with Escape and shows all with Home', async () => {
  const el = await showMap()
  const [, , wide] = viewBox(el)
  marker(el, '2 projekt, Kenya').focus()
  await press(el, 'Enter')
  ok(viewBox(el)[2]! < wide! / 2)
  equal(markers(el).map(nameOf).sort(), ['1 projekt, Mombasa, Kenya', '2 projekt, Murang’a, Kenya'])
  includes(focused(el), 'Kenya')
  // The first only hides the name.
  await press(el, 'Escape')
  ok(viewBox(el)[2]! < wide! / 2)
  await press(el, 'Escape')
  const [, , between] = viewBox(el)
  ok(between! > 120)
  await press(el, '+')
  ok(viewBox(el)[2]! < between!)
  await press(el, '-')
  await press(el, 'Home')
  equal(viewBox(el)[2], wide)
  includes(focused(el), 'Kenya')
})

it('pans the map where there is no place in that direction', async () => {
  const el = await showMap()
  marker(el, '2 projekt, Kenya').focus()
  await press(el, '+')
  await press(el, '+')
  const [before] = viewBox(el)
  await press(el, 'ArrowLeft')
  await press(el, 'ArrowLeft')
  ok(viewBox(el)[0]! < before!)
  // Focus stays on the map even when no place is in view.
  ok(inside(el, '.map').contains(el.shadowRoot!.activeElement))
})

it('opens a place in the list beneath, and closes it', async () => {
  const el = await showMap()
  marker(el, '3 projekt, Krasnystaw, Polen').focus()
  await press(el, 'Enter')
  await until(() => idsOf(el).length === 3)
  equal(idsOf(el), ['vatten', 'skog', 'bok'])
  equal(textOf(inside(el, '.opened .title')), '3 projekt, Krasnystaw, Polen')
  await until(() => el.shadowRoot!.activeElement === inside(el, '.opened'))
  equal(inside(el, '.opened').getAttribute('role'), 'group')
  equal(inside(el, '.opened').getAttribute('aria-labelledby'), inside(el, '.opened .title').id)
  equal(marker(el, '3 projekt, Krasnystaw, Polen').getAttribute('aria-pressed'), 'true')
  inside(el, '.opened button').click()
  await until(() => idsOf(el).length === 8 && el.shadowRoot!.activeElement)
  equal(focused(el), '3 projekt, Krasnystaw, Polen')
  equal(allInside(el, '[aria-pressed=true]').length, 0)
})

it('closes an opened place with Escape', async () => {
  const el = await showMap()
  marker(el, '1 projekt, Lima, Peru').click()
  await until(() => idsOf(el).length === 1)
  marker(el, '1 projekt, Lima, Peru').focus()
  await press(el, 'Escape')
  await until(() => idsOf(el).length === 8)
})

it('closes an opened place before it zooms out', async () => {
  const el = await showMap()
  marker(el, '2 projekt, Kenya').focus()
  await press(el, 'Enter')
  const [, , close] = viewBox(el)
  marker(el, '1 projekt, Mombasa, Kenya').focus()
  await press(el, 'Enter')
  await until(() => el.shadowRoot!.activeElement === inside(el, '.opened'))
  marker(el, '1 projekt, Mombasa, Kenya').focus()
  await press(el, 'Escape')
  await until(() => idsOf(el).length === 8)
  equal(viewBox(el)[2], close)
})

for (const [way, close] of [
  ['with Escape', (el: IntlProjects) => press(el, 'Escape')],
  ['with its button', (el: IntlProjects) => Promise.resolve(inside(el, '.opened button').click())],
] as const)
  it(`scrolls the map into view when a place is closed ${way}`, async () => {
    const el = await showMap()
    el.parentElement!.style.paddingBlock = '1500px'
    marker(el, '3 projekt, Krasnystaw, Polen').focus()
    await press(el, 'Enter')
    await until(() => el.shadowRoot!.activeElement === inside(el, '.opened'))
    window.scrollTo(0, inside(el, '.opened').getBoundingClientRect().top + window.scrollY)
    ok(inside(el, '.map').getBoundingClientRect().bottom <= 0)
    await close(el)
    await until(() => el.shadowRoot!.activeElement?.matches('.marker'))
    const { top, bottom } = el.shadowRoot!.activeElement!.getBoundingClientRect()
    ok(top >= 0 && bottom <= innerHeight, `${top} to ${bottom}`)
  })

it('returns to the map with Escape from the opened places', async () => {
  const el = await showMap()
  marker(el, '3 projekt, Krasnystaw, Polen').focus()
  await press(el, 'Enter')
  await until(() => el.shadowRoot!.activeElement === inside(el, '.opened'))
  await press(el, 'Escape')
  await until(() => idsOf(el).length === 8 && el.shadowRoot!.activeElement?.matches('.marker'))
  equal(focused(el), '3 projekt, Krasnystaw, Polen')
})

it('leaves Escape to the page when there is no name to hide and nothing to step out of', async () => {
  const el = await showMap()
  let events = 0
  const listener = () => events++
  document.addEventListener('keydown', listener)
  try {
    marker(el, '1 projekt, Lima, Peru').focus()
    await press(el, 'Escape')
    equal(events, 0)
    await press(el, 'Escape')
    equal(events, 1)
  } finally {
    document.removeEventListener('keydown', listener)
  }
})
