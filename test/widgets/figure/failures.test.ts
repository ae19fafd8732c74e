import type { IntlFigure } from '../../../widgets/figure/intl-figure.ts'
import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, inside, next, textOf } from '../helpers/page.ts'
import { figureApi, sentence, town } from './fixtures.ts'

const towns = [town('twin-town', 'active', 'PL')]
const good = { 'twin-towns': { json: envelope(towns) } }

it('shows the fallback when no figure can be loaded', async () => {
  const api = await figureApi({}, { 'twin-towns': { status: 500, text: '{}' } })
  const { p, el } = sentence(api.base, 'twin-towns', 'fyra')
  equal((await next(el, 'intl-error')).detail, { code: 'http', retryable: true })
  await el.updateComplete
  equal(textOf(p), 'Vi har fyra vänorter.')
  equal(el.state, 'error')
  await expectNoAxeViolations(p)
})

it('reports a missing figure and its reason without a fallback, and retries', async () => {
  const api = await figureApi({}, { 'twin-towns': { status: 500, text: '{}' } })
  const { p, el } = sentence(api.base, 'twin-towns')
  await next(el, 'intl-error')
  await el.updateComplete
  equal(textOf(inside(el, '.value')), '(siffran kan inte visas just nu)')
  inside(el, '.more').click()
  await el.updateComplete
  includes(textOf(el), 'Registret fungerar inte som det ska just nu.')
  await expectNoAxeViolations(p)
  await api.respondWith(good)
  const loaded = next(el, 'intl-load')
  inside(el, '[part=retry]').click()
  await loaded
  await el.updateComplete
  equal(textOf(inside(el, '.value')), '1')
  equal(el.shadowRoot!.activeElement, inside(el, '.more'))
})

it('keeps an older figure when a refresh fails, with its date', async () => {
  const api = await figureApi({ 'twin-towns': towns })
  const { el } = sentence(api.base, 'twin-towns')
  await next(el, 'intl-load')
  await api.respondWith({ 'twin-towns': { status: 500, text: '{}' } })
  await el.refresh()
  equal(el.state, 'stale')
  equal(textOf(inside(el, '.value')), '1')
  includes(textOf(inside(el, '.about')), 'Det som visas är från 21 november 2026.')
})

for (const metric of ['', 'bagare', 'constructor'])
  it(`reports "${metric}" as invalid, and requests nothing`, async () => {
    const api = await figureApi({ 'twin-towns': towns })
    const { p, el } = sentence(api.base, metric)
    equal((await next(el, 'intl-error')).detail, { code: 'missing-metric', retryable: false })
    await el.updateComplete
    includes(textOf(p), 'Vi har (siffran kan inte visas just nu)')
    excludes(textOf(p), 'function')
    includes(textOf(p), 'ange vad som ska räknas i attributet metric')
    equal(await api.requests(), [])
  })

it('reports a missing municipality first', async () => {
  const el = fixture<IntlFigure>('<intl-figure loading="eager"></intl-figure>')
  equal((await next(el, 'intl-error')).detail.code, 'missing-municipality')
})

it('distinguishes an unknown municipality from one without twin towns', async () => {
  const api = await figureApi({})
  await api.respondWith({ 'twin-towns': { json: envelope([]) }, municipalities: { status: 404, text: '{}' } })
  const { p, el } = sentence(api.base, 'twin-towns', 'några')
  equal((await next(el, 'intl-error')).detail.code, 'not-found')
  await el.updateComplete
  equal(textOf(p), 'Vi har några vänorter.')
})

it('needs both lists of countries: a figure of one of them would be false', async () => {
  const api = await figureApi({ 'twin-towns': towns }, { projects: { status: 400, text: '{}' } })
  const { el } = sentence(api.base, 'countries')
  equal((await next(el, 'intl-error')).detail.code, 'bad-attribute')
})

it('shows no figure of records that are no such records', async () => {
  const api = await figureApi({})
  await api.respondWith({ 'twin-towns': { json: envelope([null]) } })
  const { p, el } = sentence(api.base, 'twin-towns', 'fyra')
  equal((await next(el, 'intl-error')).detail, { code: 'bad-response', retryable: false })
  await el.updateComplete
  equal(textOf(p), 'Vi har fyra vänorter.')
})

it('shows a hostile attribute as nothing at all', async () => {
  const api = await figureApi({ 'twin-towns': towns })
  const { el } = sentence(api.base, '&lt;img src=x onerror=alert(1)&gt;')
  await next(el, 'intl-error')
  await el.updateComplete
  equal(allInside(el, 'img').length, 0)
  excludes(textOf(el), 'onerror')
})
