import { resetMouse, sendMouse } from '@web/test-runner-commands'
import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { equal, ok } from '../helpers/assert.ts'
import { inside, textOf, until } from '../helpers/page.ts'
import { idsOf, marker, markers, nameOf, press, showMap, switchTo, viewBox } from './show.ts'

const lima = '1 projekt, Lima, Peru'
const krasnystaw = '3 projekt, Krasnystaw, Polen'
const kenya = '2 projekt, Kenya'
const said = (el: Element) => textOf(inside(el, '[role=status]'))

/** The visible names. */
const shown = (el: Element) =>
  markers(el)
    .filter((each) => getComputedStyle(each.querySelector('.label')!).clipPath === 'none')
    .map(nameOf)

function middleOf(target: Element): [number, number] {
  const { x, y, width, height } = target.getBoundingClientRect()
  return [Math.round(x + width / 2), Math.round(y + height / 2)]
}
const point = (target: Element) => sendMouse({ type: 'move', position: middleOf(target) })

async function pointAt(el: IntlProjects, name: string) {
  await point(marker(el, name))
  await until(() => shown(el).includes(name))
}

// In Firefox the pointer stays where it was until it is moved.
beforeEach(() => sendMouse({ type: 'move', position: [1, 1] }))
afterEach(() => resetMouse())

it('hides the name under the pointer with Escape, wherever focus is, until the pointer leaves', async () => {
  const el = await showMap()
  inside(el, 'input[name=q]').focus()
  await pointAt(el, lima)
  await press(el, 'Escape')
  equal(shown(el), [])
  await point(inside(el, '.tools'))
  await pointAt(el, lima)
  await press(el, 'Escape')
  equal(shown(el), [])
  await pointAt(el, krasnystaw)
  equal(shown(el), [krasnystaw])
})

it('hides the name of the focused place with Escape, until focus moves', async () => {
  const el = await showMap()
  marker(el, kenya).focus()
  equal(shown(el), [kenya])
  await press(el, 'Escape')
  equal(shown(el), [])
  await press(el, 'ArrowLeft')
  equal(shown(el), [lima])
  await press(el, 'Escape')
  inside(el, '.map-tools button').focus()
  marker(el, lima).focus()
  equal(shown(el), [lima])
})

it('keeps a hidden name hidden while Escape zooms out step by step', async () => {
  const el = await showMap()
  const [, , whole] = viewBox(el)
  marker(el, kenya).focus()
  for (let i = 0; i < 3; i++) await press(el, '+')
  await press(el, 'Escape')
  equal(shown(el), [])
  const widths = [viewBox(el)[2]!]
  while (widths.at(-1)! < whole!) {
    await press(el, 'Escape')
    ok(viewBox(el)[2]! > widths.at(-1)!, widths.join())
    widths.push(viewBox(el)[2]!)
    equal(shown(el), [])
  }
})

it('leaves Escape to the page once the pointer or the map is gone', async () => {
  const el = await showMap()
  let events = 0
  const listener = (event: Event) => void (event.defaultPrevented || events++)
  window.addEventListener('keydown', listener)
  try {
    inside(el, 'input[name=q]').focus()
    await pointAt(el, lima)
    await point(inside(el, '.tools'))
    await until(() => shown(el).length === 0)
    await press(el, 'Escape')
    equal(events, 1)
    await pointAt(el, lima)
    await press(el, 'Escape')
    equal(events, 1)
    await point(inside(el, '.tools'))
    await pointAt(el, lima)
    await switchTo(el, 'Lista')
    await until(() => !el.shadowRoot!.querySelector('.map'))
    await press(el, 'Escape')
    equal(events, 2)
  } finally {
    window.removeEventListener('keydown', listener)
  }
})

it('announces what is opened with the mouse, and the result when it is closed', async () => {
  const el = await showMap()
  await sendMouse({ type: 'click', position: middleOf(marker(el, krasnystaw)) })
  await until(() => idsOf(el).length === 3)
  await until(() => said(el) === krasnystaw)
  equal(said(el), textOf(inside(el, '.opened .title')))
  ok(el.shadowRoot!.activeElement !== inside(el, '.opened'))
  await sendMouse({ type: 'click', position: middleOf(marker(el, krasnystaw)) })
  await until(() => idsOf(el).length === 8)
  await until(() => said(el) === '8 projekt')
})

it('hides no name before it closes what is opened', async () => {
  const el = await showMap()
  marker(el, lima).focus()
  await press(el, 'Enter')
  await until(() => el.shadowRoot!.activeElement === inside(el, '.opened'))
  marker(el, lima).focus()
  await press(el, 'Escape')
  await until(() => idsOf(el).length === 8)
  equal(shown(el), [lima])
  await press(el, 'Escape')
  equal(shown(el), [])
})
