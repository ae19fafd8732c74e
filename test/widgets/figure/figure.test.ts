import { sendKeys } from '@web/test-runner-commands'
import type { IntlFigure } from '../../../widgets/figure/intl-figure.ts'
import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { figureApi, goal, sentence, town } from './fixtures.ts'

const four = [1, 2, 3, 4].map(() => town('twin-town', 'active', 'PL'))

async function show(inner = '', attributes = '', towns: readonly object[] = four) {
  const api = await figureApi({ 'twin-towns': towns })
  const shown = sentence(api.base, 'twin-towns', inner, attributes)
  const { detail } = await next(shown.el, 'intl-load')
  await shown.el.updateComplete
  return { ...shown, api, detail }
}

it('is inline in its sentence', async () => {
  const { p, el, detail } = await show()
  includes(textOf(p), /^Vi har 4 .*vänorter\.$/)
  equal(detail, { count: 4, release: 3, stale: false })
  equal(el.state, 'ready')
  equal(getComputedStyle(el).display, 'inline')
  equal(getComputedStyle(inside(el, '.about')).display, 'none')
})

it('leaves lines as high as they were', async () => {
  const { p, el } = await show()
  const height = p.offsetHeight
  el.remove()
  equal(height, p.offsetHeight)
})

it('shows the fallback until the figure is loaded', async () => {
  const api = await figureApi({})
  await api.respondWith({ 'twin-towns': { held: true } })
  const { el, p } = sentence(api.base, 'twin-towns', 'fyra')
  const loaded = next(el, 'intl-load')
  await el.updateComplete
  equal(textOf(p), 'Vi har fyra vänorter.')
  await api.respondWith({ 'twin-towns': { json: envelope(four) } })
  await loaded
  await el.updateComplete
  equal(textOf(inside(el, '.value')), '4')
  excludes(textOf(p), 'fyra')
})

it('opens what it counts, its date and its source, by keyboard too', async () => {
  const { el } = await show()
  const more = inside(el, '.more')
  equal(more.ariaLabel, 'Om siffran: Vänorter, även vilande och sådana som är på väg att avslutas')
  equal(more.getAttribute('aria-expanded'), 'false')
  ok(more.getBoundingClientRect().width >= 24 && more.getBoundingClientRect().height >= 24)
  more.focus()
  await sendKeys({ press: 'Enter' })
  await until(() => more.getAttribute('aria-expanded') === 'true')
  const about = inside(el, '.about')
  includes(textOf(about), 'Källa: Utblick, utgåva 3, 21 november 2026.')
  includes(about.querySelector('a')!.href, 'twin-towns?municipality=0764')
  await sendKeys({ press: ' ' })
  await until(() => getComputedStyle(about).display === 'none')
})

it('inherits colour and size of its sentence, on any page', async () => {
  const { p, el } = await show()
  p.style.cssText = 'color: rgb(200, 30, 90); font: italic 700 30px/40px serif'
  for (const part of ['.value', '.more']) equal(getComputedStyle(inside(el, part)).color, 'rgb(200, 30, 90)')
  equal(getComputedStyle(inside(el, '.value')).fontSize, '30px')
  equal(getComputedStyle(el).lineHeight, '40px')
})

it('passes axe, open and closed, light and dark', async () => {
  const { p, el } = await show()
  await expectNoAxeViolations(p)
  inside(el, '.more').click()
  await el.updateComplete
  await expectNoAxeViolations(p)
  el.theme = 'dark'
  await el.updateComplete
  await expectNoAxeViolations(p)
})

it('marks a fictional figure', async () => {
  const { el } = await show('', '', [{ ...four[0], fictional: true }])
  equal(textOf(inside(el, '.value')), '1 påhittat')
})

it('shows the page’s own text for an unknown figure', async () => {
  const { p, el } = await show('<span slot="empty">inga</span>', '', [])
  equal(el.state, 'empty')
  includes(textOf(p), 'Vi har inga')
})

it('requests the same records once for several figures', async () => {
  const { api, el } = await show()
  const other = sentence(api.base, 'twin-towns').el
  await next(other, 'intl-load')
  equal((await api.requests()).filter((path) => path.startsWith('twin-towns')).length, 1)
  ok(el !== other)
})

it('loads near the viewport, though it has no width yet', async () => {
  const api = await figureApi({ 'twin-towns': four })
  const p = fixture<HTMLElement>(
    `<p style="margin-top: 3000px">Vi har <intl-figure municipality="0764" metric="twin-towns" api="${api.base}"></intl-figure> vänorter.</p>`,
  )
  const el = p.querySelector<IntlFigure>('intl-figure')!
  await pause(150)
  equal(await api.requests(), [])
  p.style.marginTop = '0'
  await until(() => el.state === 'ready')
})

it('follows a change of metric', async () => {
  const { el, api } = await show()
  await api.respondWith({
    goals: { json: envelope([goal(true, [[1]])]) },
  })
  const loaded = next(el, 'intl-load')
  el.metric = 'goals-measured'
  await el.updateComplete
  equal(textOf(el), '', 'the old number under the new name')
  await loaded
  await el.updateComplete
  equal(textOf(inside(el, '.value')), '1 av 1')
})

it('takes a response from the page, and requests nothing', async () => {
  const el = fixture<IntlFigure>('<intl-figure metric="twin-towns"></intl-figure>')
  el.data = envelope(four)
  await el.updateComplete
  equal(textOf(inside(el, '.value')), '4')
  equal(allInside(el, 'a').length, 0)
})

it('fits 320 pixels when it is long and open', async () => {
  const { p, el } = await show()
  p.style.width = '320px'
  inside(el, '.more').click()
  await el.updateComplete
  ok(p.scrollWidth <= 320, `${p.scrollWidth} px`)
})
