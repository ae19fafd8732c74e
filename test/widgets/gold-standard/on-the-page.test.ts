/** Elements live on a page that others made: they move, they leave, they take the space there is, and leak nothing. */
import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { fixture, next, pause, textOf, until } from '../helpers/page.ts'
import { answerTo, apiFor, cases, markup, shown } from './elements.ts'

/** Counts how many listeners are left on the window after something. */
async function listenersLeft(during: () => Promise<void>): Promise<number> {
  const { addEventListener, removeEventListener } = window
  const held = new Set<unknown>()
  window.addEventListener = function (this: Window, type: string, listener: never, options?: never) {
    held.add(listener)
    addEventListener.call(window, type, listener, options)
  } as typeof addEventListener
  window.removeEventListener = function (this: Window, type: string, listener: never, options?: never) {
    held.delete(listener)
    removeEventListener.call(window, type, listener, options)
  } as typeof removeEventListener
  try {
    await during()
  } finally {
    Object.assign(window, { addEventListener, removeEventListener })
  }
  return held.size
}

for (const of of cases) {
  const { tag } = of
  describe(`<${tag}>`, () => {
    it('keeps its content when it is moved, without a new request', async () => {
      const { api, el } = await shown(of)
      const [before, requests] = [textOf(el), (await api.requests()).length]
      const elsewhere = fixture<HTMLElement>('<section></section>')
      elsewhere.append(el)
      await el.updateComplete
      await pause(50)
      equal([textOf(el), el.state], [before, 'ready'])
      equal((await api.requests()).length, requests)
    })

    it('leaves no listener behind', async () => {
      const left = await listenersLeft(async () => {
        const { el } = await shown(of)
        el.remove()
        document.body.append(el)
        await el.updateComplete
        el.remove()
      })
      equal(left, 0)
    })

    it('ends its requests when it leaves the page, without a word', async () => {
      const api = await apiFor(of, { hang: true })
      const { fetch } = window
      const signals: AbortSignal[] = []
      window.fetch = (input, init) => {
        if (init?.signal) signals.push(init.signal)
        return fetch(input, init)
      }
      const el = fixture(markup(of, api))
      let events = 0
      for (const name of ['intl-load', 'intl-error']) el.addEventListener(name, () => events++)
      await until(() => signals.length > 0)
      el.remove()
      await pause(100)
      window.fetch = fetch
      ok(signals.some(({ aborted }) => aborted))
      equal(events, 0)
    })

    it('requests each address once for many of its kind', async () => {
      const api = await apiFor(of, { ...answerTo(of), delay: 50 })
      const many = fixture<HTMLElement>(`<div>${markup(of, api).repeat(5)}</div>`)
      await Promise.all([...many.children].map((el) => next(el, 'intl-load')))
      const requests = await api.requests()
      equal(requests.length, new Set(requests).size)
      ok(requests.length > 0)
    })

    it('shows changes of the page’s own text until there is something better', async () => {
      const api = await apiFor(of, { hang: true })
      const el = fixture(markup(of, api, '<p>Först så</p>'))
      await el.updateComplete
      equal(textOf(el), 'Först så')
      el.innerHTML = '<p>Sedan så</p>'
      await pause(0)
      equal(textOf(el), 'Sedan så')
      el.querySelector('p')!.textContent = 'Till sist'
      equal(textOf(el), 'Till sist')
    })

    it('fits where there is little room, whichever way the page runs', async () => {
      const { el } = await shown(of)
      const place = el.parentElement!
      place.style.width = '280px'
      for (const dir of ['ltr', 'rtl']) {
        place.dir = dir
        const inner = el.shadowRoot!.firstElementChild as HTMLElement
        await pause(20)
        await until(
          () => place.scrollWidth <= 280 && inner.scrollWidth <= 280,
          `it fits 280 px, ${dir}: ${place.scrollWidth} px, inside ${inner.scrollWidth} px`,
        )
      }
      await expectNoAxeViolations(el)
    })

    it('disappears when it is hidden, and reappears', async () => {
      const { el } = await shown(of)
      ok(el.getBoundingClientRect().height > 0)
      el.hidden = true
      equal(getComputedStyle(el).display, 'none')
      el.hidden = false
      ok(el.getBoundingClientRect().height > 0)
    })

    it('fires events that bubble out of shadow roots, and no others', async () => {
      const api = await apiFor(of)
      const host = fixture<HTMLElement>('<div></div>')
      const fired: Event[] = []
      const listener = (event: Event) => fired.push(event)
      const names = ['intl-load', 'intl-error', 'intl-select', 'intl-filter']
      for (const name of names) document.addEventListener(name, listener)
      const root = host.attachShadow({ mode: 'open' })
      root.innerHTML = markup(of, api)
      const el = root.firstElementChild as HTMLElement & { updateComplete: Promise<void> }
      await next(el, 'intl-load')
      el.setAttribute('heading', 'En annan')
      el.setAttribute('theme', 'dark')
      await el.updateComplete
      el.remove()
      for (const name of names) document.removeEventListener(name, listener)
      equal(
        fired.map(({ type, bubbles, composed }) => [type, bubbles, composed]),
        [['intl-load', true, true]],
      )
    })

    it('puts nothing into the page but itself', async () => {
      const head = document.head.innerHTML
      const [sheets, attributes] = [
        document.adoptedStyleSheets.length,
        document.body.outerHTML.indexOf('<main'),
      ]
      const { el } = await shown(of)
      equal(document.head.innerHTML, head)
      equal(
        [document.adoptedStyleSheets.length, document.body.outerHTML.indexOf('<main')],
        [sheets, attributes],
      )
      equal(el.childNodes.length, 0)
      ok(!el.hasAttribute('style') && !el.hasAttribute('class'))
      equal(el.shadowRoot!.querySelectorAll('style, link, script').length, 0)
      // What a strict CSP lets through: custom properties, set as such.
      for (const each of el.shadowRoot!.querySelectorAll<HTMLElement>('[style]'))
        ok(
          [...each.style].every((name) => name.startsWith('--')),
          each.getAttribute('style')!,
        )
      includes(el.outerHTML, `</${tag}>`)
    })
  })
}
