import { type MockResponse, alvesta, envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { failures } from '../helpers/failures.ts'
import { allInside, fixture, hurry, inside, next, textOf, until } from '../helpers/page.ts'
import { boats, type Specimen } from '../helpers/specimen.ts'

const FALLBACK = '<a href="/batar">Våra båtar</a>'

async function show(answer: MockResponse | readonly MockResponse[], inner = FALLBACK) {
  const api = await startApi({
    boats: answer,
    harbours: { json: envelope([]) },
    municipalities: { json: envelope(alvesta) },
  })
  const markup = `<x-specimen municipality="0764" loading="eager" api="${api.base}">${inner}</x-specimen>`
  const el = fixture<Specimen>(markup)
  const requestCount = async () => (await api.requests()).filter((path) => path.startsWith('boats')).length
  return { api, el, requestCount }
}

const good = { json: envelope(boats) }

it('shows what the page has written until there is data, and then only the data', async () => {
  const { api, el } = await show({ held: true })
  const loaded = next(el, 'intl-load')
  await el.updateComplete
  equal(el.state, 'loading')
  equal(textOf(el), 'Våra båtar')
  await api.respondWith({ boats: good })
  await loaded
  includes(textOf(el), 'Ada')
  excludes(textOf(el), 'Våra båtar')
})

it('shows a skeleton after a while where the page has written nothing', async () => {
  hurry({ skeleton: 30 })
  const { api, el } = await show({ hang: true }, '&nbsp;\n')
  await el.updateComplete
  equal(textOf(el), '')
  await until(() => el.shadowRoot?.querySelector('[part=skeleton]'))
  equal(textOf(el), 'Båtar')
  await expectNoAxeViolations(el)
  await api.respondWith({ boats: good })
  await el.refresh()
  includes(textOf(el), 'Ada')
  equal(allInside(el, '[part=skeleton]').length, 0)
})

it('announces politely that loading takes longer than usual', async () => {
  hurry({ skeleton: 10, slow: 30 })
  const { el } = await show({ hang: true })
  await until(() => textOf(el).includes('Det tar längre tid än vanligt.'))
  includes(textOf(el), 'Våra båtar')
  equal(inside(el, '[role=status]').textContent, 'Det tar längre tid än vanligt.')
  await expectNoAxeViolations(el)
})

for (const { what, answer, code, retryable, requests, text } of failures) {
  it(`keeps the page's own text and says what is wrong with ${what}`, async () => {
    hurry(answer.hang ? { timeout: 500 } : {})
    const { el, requestCount } = await show(answer)
    const { detail } = await next(el, 'intl-error')
    equal(detail, { code, retryable })
    equal(el.state, 'error')
    equal(await requestCount(), requests)
    includes(textOf(el), 'Våra båtar')
    includes(textOf(el), text)
    equal(allInside(el, 'button').length, retryable ? 1 : 0)
    await expectNoAxeViolations(el)
  })
}

it('reports a missing municipality and requests nothing', async () => {
  const el = fixture<Specimen>('<x-specimen loading="eager"></x-specimen>')
  const { detail } = await next(el, 'intl-error')
  equal(detail, { code: 'missing-municipality', retryable: false })
  includes(textOf(el), 'municipality')
  await expectNoAxeViolations(el)
})

it('retries twice, and shows a late success', async () => {
  const { el, requestCount } = await show([{ status: 503 }, { status: 500 }, good])
  await next(el, 'intl-load')
  equal(await requestCount(), 3)
})

it('waits for Retry-After', async () => {
  const began = performance.now()
  const { el } = await show([{ status: 429, headers: { 'Retry-After': '1' } }, good])
  await next(el, 'intl-load')
  ok(performance.now() - began > 950, 'it did not wait')
})

it('retries by the button, and keeps focus in the widget', async () => {
  const { api, el } = await show({ status: 500 })
  await next(el, 'intl-error')
  await api.respondWith({ boats: good })
  inside(el, 'button').focus()
  inside(el, 'button').click()
  await next(el, 'intl-load')
  equal(el.state, 'ready')
  equal(document.activeElement, el)
})

it('recovers when the browser is online again', async () => {
  const { api, el } = await show({ status: 500 })
  await next(el, 'intl-error')
  await api.respondWith({ boats: good })
  window.dispatchEvent(new Event('online'))
  await next(el, 'intl-load')
  includes(textOf(el), 'Ada')
})

it('keeps older data when loading fails, with their date', async () => {
  const { api, el } = await show(good)
  await next(el, 'intl-load')
  await api.respondWith({ boats: { status: 500 } })
  const [failed, loaded] = [next(el, 'intl-error'), next(el, 'intl-load')]
  await el.refresh()
  equal((await failed).detail.code, 'http')
  equal((await loaded).detail, { count: 2, release: 3, stale: true })
  equal(el.state, 'stale')
  includes(textOf(el), 'Ada')
  includes(textOf(el), 'Det som visas är från 21 november 2026.')
  await expectNoAxeViolations(el)
  await api.respondWith({ boats: good })
  await el.refresh()
  equal(el.state, 'ready')
  excludes(textOf(el), 'Det som visas är från')
})

it('never shows older data for another request', async () => {
  const { api, el } = await show(good)
  await next(el, 'intl-load')
  await api.respondWith({ boats: { status: 400 } })
  el.municipality = '0138'
  await next(el, 'intl-error')
  equal(el.state, 'error')
  excludes(textOf(el), 'Ada')
})

it('shows the main list when one it can do without fails or is late', async () => {
  hurry({ optional: 50 })
  const api = await startApi({ boats: good, harbours: { held: true } })
  const el = fixture<Specimen>(
    `<x-specimen municipality="0764" loading="eager" api="${api.base}"></x-specimen>`,
  )
  await next(el, 'intl-load')
  includes(textOf(el), 'Bris')
  excludes(textOf(el), 'Hamn')
  await api.respondWith({ harbours: { json: envelope([{ name: 'Hamn' }]) } })
  await until(() => textOf(el).includes('Hamn'))
})

it('keeps the fallback when a record cannot be shown', async () => {
  const logged: unknown[] = []
  // oxlint-disable-next-line no-console -- where the widget informs the page's developer
  const { error: written } = console
  Object.assign(console, { error: (error: unknown) => logged.push(error) })
  const { el } = await show({ json: envelope([{ id: 'a' }]) })
  equal((await next(el, 'intl-error')).detail, { code: 'bad-response', retryable: false })
  await el.updateComplete
  includes(textOf(el), 'Våra båtar')
  includes(String(logged), 'TypeError')
  Object.assign(console, { error: written })
})

it('shows custom states to the page', async () => {
  const { api, el } = await show({ held: true })
  const loaded = next(el, 'intl-load')
  await el.updateComplete
  ok(el.matches(':state(loading)'))
  await api.respondWith({ boats: good })
  await loaded
  ok(el.matches(':state(ready)') && !el.matches(':state(loading)'))
})

it('shows the empty message, or the page’s own in the slot', async () => {
  const { el } = await show({ json: envelope([]) }, '<p slot="empty">Inga båtar än.</p>')
  equal((await next(el, 'intl-load')).detail, { count: 0, release: 3, stale: false })
  equal(el.state, 'empty')
  includes(textOf(el), 'Inga båtar än.')
  await expectNoAxeViolations(el)
})
