import { equal, includes, ok } from '../helpers/assert.ts'
import { inside, until } from '../helpers/page.ts'
import { choose, idsOf, mapButton, marker, markers, nameOf, showMap, viewBox } from './show.ts'

it('has buttons that zoom and move it', async () => {
  const el = await showMap()
  const before = viewBox(el)
  mapButton(el, 'Zooma in').click()
  const closer = viewBox(el)
  equal(Math.round(closer[2]! * 2), Math.round(before[2]!))
  mapButton(el, 'Åt höger').click()
  ok(viewBox(el)[0]! > closer[0]!)
  mapButton(el, 'Nedåt').click()
  ok(viewBox(el)[1]! > closer[1]!)
  mapButton(el, 'Åt vänster').click()
  mapButton(el, 'Uppåt').click()
  equal(viewBox(el).map(Math.round), closer.map(Math.round))
  for (let i = 0; i < 7; i++) mapButton(el, 'Zooma in').click()
  equal(Math.round(viewBox(el)[2]!), 40)
  equal(mapButton(el, 'Zooma in').getAttribute('aria-disabled'), 'true')
  mapButton(el, 'Zooma ut').click()
  mapButton(el, 'Visa alla platser').click()
  equal(viewBox(el), before)
})

it('leaves the wheel to the page unless Ctrl is held', async () => {
  const el = await showMap()
  const before = viewBox(el)
  const wheel = (ctrlKey: boolean) => {
    const event = new WheelEvent('wheel', {
      deltaY: -100,
      ctrlKey,
      bubbles: true,
      cancelable: true,
      clientX: 100,
    })
    inside(el, '.map').dispatchEvent(event)
    return event
  }
  ok(!wheel(false).defaultPrevented)
  equal(viewBox(el), before)
  ok(wheel(true).defaultPrevented)
  ok(viewBox(el)[2]! < before[2]!)
})

/** Only browsers that run on phones too have touches to test with; WebKitGTK has the name of one. */
function canTouch(): boolean {
  try {
    return !!new Touch({ identifier: 0, target: document.body })
  } catch {
    return false
  }
}
const onTouch = canTouch() ? it : it.skip

onTouch('is moved by two fingers, never by one', async () => {
  const el = await showMap()
  const target = inside(el, '.map')
  const before = viewBox(el)
  const touch = (type: string, ...points: [number, number][]) => {
    const touches = points.map(
      ([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }),
    )
    const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true })
    target.dispatchEvent(event)
    return event
  }
  touch('touchstart', [100, 100])
  ok(!touch('touchmove', [100, 50]).defaultPrevented)
  equal(viewBox(el), before)
  touch('touchstart', [100, 100], [200, 100])
  ok(touch('touchmove', [50, 100], [250, 100]).defaultPrevented)
  equal(Math.round(viewBox(el)[2]! * 2), Math.round(before[2]!))
  includes(getComputedStyle(target).touchAction, 'pan-x pan-y')
})

it('is dragged by the mouse', async () => {
  const el = await showMap()
  mapButton(el, 'Zooma in').click()
  const target = inside(el, '.map')
  target.setPointerCapture = () => {}
  const before = viewBox(el)
  const pointer = (type: string, clientX: number, buttons: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        clientX,
        clientY: 50,
        buttons,
        pointerType: 'mouse',
        pointerId: 1,
        bubbles: true,
      }),
    )
  pointer('pointerdown', 200, 1)
  pointer('pointermove', 202, 1)
  equal(viewBox(el), before)
  pointer('pointermove', 150, 1)
  ok(viewBox(el)[0]! > before[0]!)
  const after = viewBox(el)
  pointer('pointermove', 100, 0)
  equal(viewBox(el), after)
})

it('moves with the filters', async () => {
  const el = await showMap()
  marker(el, '1 projekt, Lima, Peru').click()
  await until(() => idsOf(el).length === 1)
  await choose(el, 'country', 'KE')
  equal(markers(el).map(nameOf).includes('1 projekt, Lima, Peru'), false)
  equal(idsOf(el), ['ungdom', 'vatten'])
  equal(inside(el, '.map').getAttribute('aria-label'), 'Karta med 2\u00a0projekt')
})

it('keeps its shape when the page narrows', async () => {
  const el = await showMap()
  mapButton(el, 'Zooma in').click()
  el.parentElement!.style.width = '320px'
  await until(() => {
    const [, , width, height] = viewBox(el)
    const frame = inside(el, '.map')
    return (
      frame.clientWidth <= 320 && Math.abs(width! / height! - frame.clientWidth / frame.clientHeight) < 0.02
    )
  })
  ok(el.scrollWidth <= 320)
})

it('prints all places', async () => {
  const el = await showMap()
  const before = viewBox(el).join()
  mapButton(el, 'Zooma in').click()
  const closer = viewBox(el).join()
  window.dispatchEvent(new Event('beforeprint'))
  equal(viewBox(el).join(), before)
  window.dispatchEvent(new Event('afterprint'))
  equal(viewBox(el).join(), closer)
})
