import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { inside, textOf, until } from '../helpers/page.ts'
import { lima, many, muranga, partner, project, sydney } from './fixtures.ts'
import { focused, idsOf, mapButton, markers, nameOf, press, showMap, viewBox } from './show.ts'

/** A dozen towns around the Baltic Sea. */
const near = Array.from({ length: 12 }, (_, i) =>
  project(`n${i}`, { partners: [partner(`Ort ${i}`, 'PL', 12 + (i % 4) * 4, 50 + Math.floor(i / 4) * 5)] }),
)
const far = [project('kenya', { partners: [muranga] }), project('peru', { partners: [lima] })]
const whole = (el: Element) => mapButton(el, 'Visa alla platser')

it('begins at the main group of places, and counts those outside', async () => {
  const el = await showMap([...near, ...far])
  ok(viewBox(el)[2]! < 400, String(viewBox(el)))
  ok(markers(el).length >= 8, String(markers(el).length))
  equal(textOf(whole(el)), 'Visa alla platser (2 utanför kartan)')
  equal(whole(el).getAttribute('aria-disabled'), 'false')
  // All of them are in the list; places outside the view are not unknown places.
  ok(idsOf(el).includes('n0'))
  excludes(textOf(el), 'saknar känd plats')
  await expectNoAxeViolations(el)
})

it('shows all places by its button, and then has nothing more to show', async () => {
  const el = await showMap([...near, ...far])
  whole(el).click()
  const names = markers(el).map(nameOf).join('; ')
  includes(names, 'Murang’a, Kenya')
  includes(names, 'Lima, Peru')
  equal(textOf(whole(el)), 'Visa alla platser')
  equal(whole(el).getAttribute('aria-disabled'), 'true')
})

it('shows all places by the keyboard, and resets with Home', async () => {
  const el = await showMap([...near, ...far])
  const before = viewBox(el)
  whole(el).focus()
  await press(el, 'Enter')
  equal(textOf(whole(el)), 'Visa alla platser')
  equal(el.shadowRoot!.activeElement, whole(el))
  markers(el)[0]!.focus()
  await press(el, 'Home')
  equal(viewBox(el), before)
  ok(inside(el, '.map').contains(el.shadowRoot!.activeElement))
  includes(focused(el), 'projekt')
})

it('shows all places when the reader zooms out', async () => {
  const other = await showMap([...near, ...far])
  for (let i = 0; i < 4; i++) mapButton(other, 'Zooma ut').click()
  equal(
    markers(other)
      .flatMap(nameOf)
      .filter((name) => /Kenya|Peru/.test(name)).length,
    2,
  )
})

it('returns to the initial view with Escape', async () => {
  const el = await showMap([...near, ...far])
  const before = viewBox(el)
  markers(el)[0]!.focus()
  await press(el, '-')
  ok(viewBox(el)[2]! > before[2]!)
  // The first hides the name, the next resets the view.
  await press(el, 'Escape')
  await press(el, 'Escape')
  equal(viewBox(el), before)
})

it('counts places outside also after panning', async () => {
  const el = await showMap([...near, ...far])
  for (let i = 0; i < 8; i++) mapButton(el, 'Åt vänster').click()
  ok(Number(/\((\d+) utanför/.exec(textOf(whole(el)))?.[1]) > 2, textOf(whole(el)))
})

it('prints all places', async () => {
  const el = await showMap([...near, ...far])
  const before = viewBox(el)
  window.dispatchEvent(new Event('beforeprint'))
  await until(() => markers(el).map(nameOf).join('; ').includes('Lima, Peru'))
  window.dispatchEvent(new Event('afterprint'))
  await until(() => viewBox(el).join() === before.join())
})

for (const [name, own] of Object.entries({
  'are spread over the world': many(60),
  'are four, of which one is far away': [...near.slice(0, 3), far[0]!],
  'are in two parts of the world': [
    ...near.slice(0, 6),
    ...Array.from({ length: 6 }, (_, i) =>
      project(`s${i}`, { partners: [{ ...sydney, id: `s${i}`, latitude: -30 - i }] }),
    ),
  ],
}))
  it(`shows all places at once when they ${name}`, async () => {
    const el = await showMap(own)
    equal(textOf(whole(el)), 'Visa alla platser')
    equal(whole(el).getAttribute('aria-disabled'), 'true')
  })

it('resets with other projects', async () => {
  const el = await showMap([...near, ...far])
  whole(el).click()
  const input = inside<HTMLInputElement>(el, 'input[name=q]')
  input.value = 'projektet'
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await el.updateComplete
  await until(() => textOf(whole(el)).includes('2 utanför'))
})
