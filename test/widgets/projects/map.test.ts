import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { OtherViews } from '../../../widgets/projects/other-views.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { krasnystaw, lima, many, mombasa, muranga, partner, project, somewhere } from './fixtures.ts'
import {
  choose,
  idsOf,
  mapOf,
  marker,
  markers,
  nameOf,
  press,
  search,
  show,
  showMap,
  switchTo,
  titlesOf,
} from './show.ts'

it('loads on demand, with the base map', async () => {
  const el = await show()
  equal(allInside(el, '.map').length, 0)
  await switchTo(el, 'Karta')
  await mapOf(el)
  ok(inside(el, '.land').getAttribute('d')!.length > 5000)
  ok(inside(el, '.borders').getAttribute('d')!.length > 1000)
  equal(inside(el, '.map svg').getAttribute('aria-hidden'), 'true')
})

it('names clusters and places', async () => {
  const el = await showMap()
  equal(markers(el).map(nameOf).sort(), [
    '1 projekt, Lima, Peru',
    '1 projekt, Sydney, Australien',
    '2 projekt, Kenya',
    '3 projekt, Krasnystaw, Polen',
  ])
  // The visible number is part of the accessible name (speech input).
  includes(textOf(marker(el, '2 projekt, Kenya')), /^2 /)
})

it('names clusters over several countries', async () => {
  const near = (name: string, country: string, x: number) => partner(name, country, 20 + x, 50)
  const two = await showMap([project('a', { partners: [near('A', 'PL', 0), near('B', 'CZ', 0.1), lima] })])
  ok(marker(two, '1 projekt, Polen och Tjeckien'))
  const three = await showMap([
    project('a', { partners: [near('A', 'PL', 0), near('B', 'CZ', 0.1), near('C', 'SK', 0.2), lima] }),
  ])
  ok(marker(three, '1 projekt, 3 länder'))
})

it('marks the municipality itself', async () => {
  const el = await showMap()
  equal(textOf(inside(el, '.own')), 'Alvesta')
})

it('is a group with a name', async () => {
  const el = await showMap()
  const group = inside(el, '.map')
  equal(group.getAttribute('role'), 'group')
  equal(group.getAttribute('aria-label'), 'Karta med 8\u00a0projekt')
  // The help is in a closed part, where nothing can be described by it.
  equal(group.hasAttribute('aria-describedby'), false)
  equal(allInside(el, '[role=application]').length, 0)
})

it('lists projects without a known location, with links', async () => {
  const el = await showMap()
  includes(textOf(inside(el, '.unknown')), '2 projekt saknar känd plats: Projektet ide Det okända')
  const link = inside<HTMLAnchorElement>(el, '.unknown a')
  equal(link.href, 'https://utblick.example/utblick/v1/projects/ide')
  el.addEventListener('intl-select', (event) => event.preventDefault(), { once: true })
  const selected = next(el, 'intl-select')
  link.click()
  equal((await selected).detail.id, 'ide')
})

it('opens places together that zoom cannot separate', async () => {
  const next_door = partner('Grannen', 'PL', 23.1705, 50.9805)
  const el = await showMap([
    project('a', { partners: [krasnystaw] }),
    project('b', { partners: [next_door] }),
  ])
  marker(el, '2 projekt, Polen').click()
  await until(() => allInside(el, '.opened .title').length > 0)
  equal(idsOf(el), ['a', 'b'])
})

it('can be skipped', async () => {
  const el = await showMap()
  inside(el, '.skip').focus()
  await press(el, 'Enter')
  const list = inside(el, '[part=list]')
  equal(el.shadowRoot!.activeElement, list)
  equal(list.getAttribute('aria-label'), 'Internationella projekt')
  ok(list.getBoundingClientRect().height > 0)
  // Browsers differ in whether they show the focus that a script moves.
  equal(getComputedStyle(list).outlineStyle === 'solid', list.matches(':focus-visible'))
  await press(el, 'Tab')
  equal(el.shadowRoot!.activeElement, inside(el, '.row a'))
})

it('highlights the places of the project that the reader hovers or focuses in the list', async () => {
  const el = await showMap()
  inside(el, '[data-id=cirkus] a').focus()
  equal(allInside(el, '.lit').map(nameOf), ['1 projekt, Lima, Peru'])
  inside(el, '[data-id=vatten]').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
  equal(allInside(el, '.lit').length, 2)
  inside(el, '.heading').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
  equal(allInside(el, '.lit').length, 0)
})

it('shows the name on hover and focus only', async () => {
  const el = await showMap()
  const one = marker(el, '1 projekt, Lima, Peru')
  const label = one.querySelector('.label')!
  equal(getComputedStyle(label).clipPath, 'inset(50%)')
  inside(el, '.skip').focus()
  await press(el, 'Tab')
  one.focus()
  equal(getComputedStyle(label).clipPath, 'none')
  const box = label.getBoundingClientRect()
  const frame = inside(el, '.map').getBoundingClientRect()
  ok(box.left >= frame.left && box.right <= frame.right)
})

it('draws at most 200 markers for 500 projects, none over another', async () => {
  const el = await showMap(many(500))
  ok(markers(el).length <= 200, String(markers(el).length))
  ok(markers(el).length > 20)
  const boxes = markers(el).map((each) => each.getBoundingClientRect())
  for (const [i, a] of boxes.entries()) {
    ok(a.width >= 44 && a.height >= 44)
    for (const b of boxes.slice(i + 1))
      ok(Math.abs(a.x - b.x) > 43 || Math.abs(a.y - b.y) > 43, `${a.x} ${a.y} and ${b.x} ${b.y}`)
  }
})

it('reports when no project has a place, without loading the base map', async () => {
  const { fetch } = OtherViews
  let fetched = 0
  OtherViews.fetch = (view) => {
    fetched++
    return fetch(view)
  }
  try {
    const el = await show([project('a', { partners: [somewhere] }), project('b')])
    await switchTo(el, 'Karta')
    await until(() => textOf(el).includes('Det finns inget att visa på kartan'))
    equal(allInside(el, '.map-part, .map').length, 0)
    equal(idsOf(el), ['a', 'b'])
    ok(inside<HTMLInputElement>(el, '.views input:checked').closest('label')!.innerText.includes('Karta'))
    await pause(50)
    equal(fetched, 0)
    await expectNoAxeViolations(el)
  } finally {
    OtherViews.fetch = fetch
  }
})

it('is shown only while filtered projects have places', async () => {
  const el = await showMap()
  await choose(el, 'country', 'IS')
  equal(allInside(el, '.map').length, 0)
  includes(textOf(el), 'Det finns inget att visa på kartan')
  await choose(el, 'country', 'PE')
  await mapOf(el)
  equal(markers(el).map(nameOf), ['1 projekt, Lima, Peru'])
  await search(el, 'finns inte')
  equal(allInside(el, '.map').length, 0)
  excludes(textOf(el), 'Det finns inget att visa på kartan')
})

it('puts partners at the same point together', async () => {
  const el = await showMap([
    project('a', { partners: [muranga, { ...muranga, id: 'b', name: 'En skola i Murang’a' }] }),
    project('b', { partners: [mombasa, lima] }),
    project('c', { partners: [muranga] }),
  ])
  marker(el, '3 projekt, Kenya').click()
  await until(() => markers(el).some((each) => nameOf(each) === '2 projekt, Murang’a, Kenya'))
  equal(titlesOf(el).length, 3)
})
