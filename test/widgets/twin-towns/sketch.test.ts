import { alvesta } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, textOf } from '../helpers/page.ts'
import { everyStatus, helsinge, town } from './fixtures.ts'
import { cardOf, show, sketchOf } from './show.ts'

it('draws the position of the town, or states that it is unknown', async () => {
  const el = await show(everyStatus)
  const { hidden, named, land, way } = sketchOf(cardOf(el, 'Mfano'))
  ok(hidden, 'the card has the facts of the sketch')
  equal(named, ['Alvesta', 'Mfano'])
  ok(land.startsWith('M') && land.endsWith('Z'))
  ok(way)
  const unknown = sketchOf(cardOf(el, 'Paraugciems'))
  ok(!unknown.hidden)
  ok(!unknown.way)
  ok(unknown.land)
  excludes(textOf(cardOf(el, 'Paraugciems')), 'km')
  includes(textOf(cardOf(el, 'Paraugciems')), 'Var orten ligger: uppgift saknas')
  const nowhere = await show([helsinge], '', { ...alvesta, longitude: null, latitude: null })
  equal(allInside(nowhere, '.sketch').length, 0)
})

it('keeps the names inside the sketch, for any length and position', async () => {
  const el = await show(
    [
      town('far', { name: 'Ort '.repeat(2500), longitude: 121.1, latitude: 14.3 }),
      town('cape', { name: 'Theewaterskloof', longitude: 19.4, latitude: -34.2 }),
      town('west', { name: 'Sampleton', longitude: -79.3, latitude: 45.3 }),
      town('antipode', { name: 'Mitt emot', longitude: -165.44, latitude: -56.9 }),
      town('home', { name: 'Alvesta', longitude: 14.56, latitude: 56.9 }),
    ],
    'style="width: 320px"',
  )
  for (const sketch of allInside(el, '.sketch')) {
    const box = sketch.getBoundingClientRect()
    for (const label of sketch.querySelectorAll('.label span')) {
      const { left, right, top, bottom } = label.getBoundingClientRect()
      ok(left >= box.left - 1 && right <= box.right + 1, `${left}–${right} in ${box.left}–${box.right}`)
      ok(top >= box.top - 8 && bottom <= box.bottom + 8, `${top}–${bottom} in ${box.top}–${box.bottom}`)
    }
    excludes(sketch.querySelector('svg')!.outerHTML, /NaN|Infinity|undefined/)
  }
})

it('writes a name beside its place', async () => {
  const el = await show([town('cape', { name: 'Kap', longitude: 19.4, latitude: -34.2 })])
  const sketch = allInside(el, '.sketch')[0]!
  const place = sketch.querySelector('.town')!.getBoundingClientRect()
  const name = sketch.querySelectorAll('.label span')[1]!.getBoundingClientRect()
  ok(name.left < place.right && name.right > place.left, 'above or below it')
  ok(Math.abs(name.top - place.bottom) < 16, 'close to it')
})
