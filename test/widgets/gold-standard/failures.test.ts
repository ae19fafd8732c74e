/** Each element in each failure: the page's own text stays, a message names the error, and nothing is thrown. */
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { failures } from '../helpers/failures.ts'
import { allInside, fixture, hurry, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { answerTo, apiFor, cases, FALLBACK, fallbackOf, markup, shown, watchForUncaught } from './elements.ts'

let uncaught: () => string[]
beforeEach(() => (uncaught = watchForUncaught()))
afterEach(() => equal(uncaught(), []))

for (const of of cases) {
  describe(`<${of.tag}>`, () => {
    for (const { what, answer, code, retryable, requests, text } of failures)
      it(`reports ${what}, and keeps the page's own text`, async () => {
        hurry(answer.hang ? { timeout: 500 } : {})
        const api = await apiFor(of, answer)
        const el = fixture(markup(of, api, fallbackOf(of)))
        equal((await next(el, 'intl-error')).detail, { code, retryable })
        equal(el.state, 'error')
        const paths = (await api.requests()).filter((path) => path.startsWith(of.path))
        equal(paths.length, requests)
        if (!of.inline) includes(textOf(el), 'Vår egen sida')
        includes(textOf(el), text)
        equal(allInside(el, '[part=retry]').length, retryable ? 1 : 0)
        await expectNoAxeViolations(el)
      })

    it('keeps the fallback in place', async () => {
      const api = await apiFor(of, { status: 500 })
      const el = fixture(markup(of, api, FALLBACK))
      await next(el, 'intl-error')
      if (of.inline) equal(textOf(el), 'Vår egen sida')
      else includes(textOf(el), /^Vår egen sida ./)
    })

    it('is no empty box where the page has written nothing', async () => {
      const api = await apiFor(of, { status: 500 })
      const el = fixture(markup(of, api))
      await next(el, 'intl-error')
      includes(textOf(el), 'fungerar inte som det ska')
      ok(el.getBoundingClientRect().height > 0)
      await expectNoAxeViolations(el)
    })

    it(of.inline ? 'waits without a word' : 'says when it takes long', async () => {
      hurry({ skeleton: 10, slow: 30 })
      const api = await apiFor(of, { hang: true })
      const el = fixture(markup(of, api, FALLBACK))
      if (of.inline) await pause(100)
      else await until(() => textOf(el).includes('Det tar längre tid än vanligt.'))
      includes(textOf(el), of.inline ? /^Vår egen sida$/ : /^Vår egen sida ./)
      await api.respondWith({ [of.path]: answerTo(of) })
      await el.refresh()
      equal(el.state, 'ready')
      excludes(textOf(el), 'längre tid')
    })

    it('waits for Retry-After, and shows the response', async () => {
      const busy = { status: 429, headers: { 'Retry-After': '1' } }
      const api = await apiFor(of, [busy, answerTo(of)])
      const began = performance.now()
      const el = fixture(markup(of, api))
      await next(el, 'intl-load')
      ok(performance.now() - began > 950)
      equal(el.state, 'ready')
    })

    it('recovers by the button, and keeps focus', async () => {
      const api = await apiFor(of, { status: 500 })
      const el = fixture(markup(of, api, fallbackOf(of)))
      await next(el, 'intl-error')
      await api.respondWith({ [of.path]: answerTo(of) })
      const loaded = next(el, 'intl-load')
      // In running text the error is shown on request.
      if (of.inline) inside(el, '[part=more]').click()
      await el.updateComplete
      inside(el, '[part=retry]').focus()
      inside(el, '[part=retry]').click()
      await loaded
      equal([el.state, document.activeElement === el], ['ready', true])
    })

    it('reports an unreachable register, and recovers', async () => {
      const api = await apiFor(of)
      const el = fixture(markup(of, { base: 'http://127.0.0.1:9/utblick/v1' }, fallbackOf(of)))
      equal((await next(el, 'intl-error')).detail, { code: 'offline', retryable: true })
      includes(textOf(el), 'går inte att nå')
      if (!of.inline) includes(textOf(el), 'Vår egen sida')
      const loaded = next(el, 'intl-load')
      el.api = api.base
      await loaded
      excludes(textOf(el), 'går inte att nå')
    })

    it('is silent when it is removed while loading', async () => {
      const api = await apiFor(of, { ...answerTo(of), delay: 100 })
      const el = fixture(markup(of, api, FALLBACK))
      let events = 0
      for (const name of ['intl-load', 'intl-error']) el.addEventListener(name, () => events++)
      await el.updateComplete
      el.remove()
      await pause(200)
      equal(events, 0)
    })

    it('shows older data with their date when the API is gone', async () => {
      const { api, el } = await shown(of)
      const before = textOf(el)
      await api.respondWith({ [of.path]: { status: 500 } })
      const [failed, loaded] = [next(el, 'intl-error'), next(el, 'intl-load')]
      await el.refresh()
      equal((await failed).detail.code, 'http')
      equal((await loaded).detail.stale, true)
      equal(el.state, 'stale')
      includes(textOf(el), 'Det som visas är från 21 november 2026.')
      ok(textOf(el).length > before.length)
      await expectNoAxeViolations(el)
    })
  })
}
