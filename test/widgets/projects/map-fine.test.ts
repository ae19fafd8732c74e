import { OtherViews } from '../../../widgets/projects/other-views.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { inside, pause, textOf, until } from '../helpers/page.ts'
import { krasnystaw, lima, partner, project } from './fixtures.ts'
import { mapButton, marker, markers, nameOf, press, show, showMap, viewBox } from './show.ts'

const { fetchFineMap } = OtherViews
afterEach(() => {
  OtherViews.fetchFineMap = fetchFineMap
})

const land = (el: Element) => inside(el, '.land').getAttribute('d')!
const scale = (el: Element) => inside(el, '.map g').getAttribute('transform')

/** A base map that differs from the coarse one. */
const fine = {
  width: 4000,
  height: 2000,
  scale: 1,
  translate: [2000, 1000] as const,
  land: 'M1 1z',
  borders: '',
}

async function zoomIn(el: Element, times = 3) {
  for (let i = 0; i < times; i++) mapButton(el, 'Zooma in').click()
  await pause(20)
}

it('draws the finer coast at close zoom, without a jump', async () => {
  const el = await showMap()
  const coarse = land(el)
  equal(scale(el), 'scale(1)')
  mapButton(el, 'Zooma in').click()
  mapButton(el, 'Zooma in').click()
  mapButton(el, 'Zooma in').click()
  const box = viewBox(el)
  await until(() => land(el) !== coarse)
  ok(land(el).length > (5 * coarse.length) / 2)
  // The finer grid has twice as many units, so half the scale puts each coast where it was.
  equal(scale(el), 'scale(0.5)')
  equal(viewBox(el), box)
  mapButton(el, 'Visa alla platser').click()
  equal(land(el), coarse)
})

it('does not fetch it for those who look from afar', async () => {
  let fetched = 0
  OtherViews.fetchFineMap = () => {
    fetched++
    return Promise.resolve(fine)
  }
  const el = await showMap()
  equal(fetched, 0)
  await zoomIn(el)
  equal(fetched, 1)
  await until(() => land(el) === 'M1 1z')
  mapButton(el, 'Zooma ut').click()
  await zoomIn(el)
  equal(fetched, 1)
})

it('keeps the coarse coast and its zoom limit when the finer fails to load', async () => {
  OtherViews.fetchFineMap = () => Promise.reject(new TypeError('offline'))
  const el = await showMap()
  const coarse = land(el)
  await zoomIn(el)
  await zoomIn(el, 5)
  equal(land(el), coarse)
  equal(Math.round(viewBox(el)[2]!), 120)
  equal(mapButton(el, 'Zooma in').getAttribute('aria-disabled'), 'true')
})

it('does not fetch it for those who save data', async () => {
  OtherViews.fetchFineMap = () => Promise.resolve(fine)
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
  try {
    const el = await showMap()
    const coarse = land(el)
    await zoomIn(el, 5)
    equal(land(el), coarse)
  } finally {
    delete (navigator as { connection?: unknown }).connection
  }
})

it('zooms in where there is most to see, never out to sea', async () => {
  const el = await showMap()
  for (let i = 0; i < 6; i++) {
    mapButton(el, 'Zooma in').click()
    ok(
      markers(el).some((each) => nameOf(each) === '3 projekt, Krasnystaw, Polen'),
      String(i),
    )
  }
})

it('separates places some ten kilometres apart', async () => {
  OtherViews.fetchFineMap = () => Promise.resolve(fine)
  const el = await showMap([
    project('a', { partners: [krasnystaw] }),
    project('b', { partners: [partner('Lublin', 'PL', 22.57, 51.25)] }),
    project('c', { partners: [lima] }),
  ])
  marker(el, '2 projekt, Polen').click()
  await until(() => markers(el).length > 1)
  includes(markers(el).map(nameOf).join('; '), '1 projekt, Krasnystaw, Polen')
})

it('has its help beside the buttons, for all who open it', async () => {
  const el = await show(undefined, 'view="map" style="width: 320px"')
  await until(() => el.shadowRoot!.querySelector('.marker'))
  const details = inside<HTMLDetailsElement>(el, '.map-tools details')
  equal(textOf(inside(el, '.map-tools summary')), 'Så styr du kartan')
  excludes(details.innerText, 'Piltangenter')
  inside(el, '.map-tools summary').focus()
  await press(el as never, 'Enter')
  await until(() => details.innerText.includes('Piltangenterna går mellan platserna'))
  includes(details.innerText, 'döljer platsens namn')
})
