/** What pages do to the widgets in them. */
import { alvesta, envelope, startApi } from '../helpers/api.ts'
import { equal, includes } from '../helpers/assert.ts'
import { fixture, hurry, inside, next, textOf, until } from '../helpers/page.ts'
import { boats, type Specimen } from '../helpers/specimen.ts'

const good = {
  boats: { json: envelope(boats) },
  harbours: { json: envelope([]) },
  municipalities: { json: envelope(alvesta) },
}
const specimen = (base: string) =>
  fixture<Specimen>(`<x-specimen municipality="0764" loading="eager" api="${base}"></x-specimen>`)

it('times out also where the page’s own fetch ignores the signal', async () => {
  const { fetch } = window
  const api = await startApi({ ...good, boats: { hang: true } })
  hurry({ timeout: 200 })
  window.fetch = (address, init) => fetch(address, { ...init, signal: null })
  try {
    equal((await next(specimen(api.base), 'intl-error')).detail, { code: 'timeout', retryable: true })
  } finally {
    window.fetch = fetch
  }
})

it('follows the language of the page when it changes', async () => {
  const api = await startApi(good)
  const el = specimen(api.base)
  await next(el, 'intl-load')
  try {
    document.documentElement.lang = 'en'
    await until(() => textOf(el).includes('Source: Utblick'))
  } finally {
    document.documentElement.lang = 'sv'
  }
  await until(() => textOf(el).includes('Källa: Utblick'))
})

it('shows the new response when it is moved during a request', async () => {
  const api = await startApi(good)
  const el = specimen(api.base)
  await next(el, 'intl-load')
  await api.respondWith({
    ...good,
    boats: { json: envelope([{ ...boats[0], name: 'Cecilia' }]), delay: 300 },
  })
  void el.refresh()
  el.parentElement!.append(document.createElement('p'), el)
  await until(() => textOf(el).includes('Cecilia'))
})

it('announces the same text again when it applies again', async () => {
  const el = fixture<Specimen>('<x-specimen></x-specimen>')
  el.data = envelope(boats)
  await el.updateComplete
  const status = inside(el, '[role=status]')
  let changes = 0
  new MutationObserver(() => changes++).observe(status, {
    characterData: true,
    childList: true,
    subtree: true,
  })
  const { announce } = el as unknown as { announce(text: string): void }
  for (const _ of [1, 2, 3]) {
    announce.call(el, '3 av 44')
    await el.updateComplete
  }
  equal(changes, 3)
  equal(textOf(status), '3 av 44')
})

it('leads to all of what it shows, as a table too', async () => {
  const api = await startApi(good)
  const el = specimen(api.base)
  await next(el, 'intl-load')
  const links = [...el.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=api-link]')].map(
    ({ href }) => new URL(href).search,
  )
  equal(links, [
    '?municipality=0764&format=xlsx',
    '?municipality=0764&format=csv',
    '?municipality=0764&format=json&limit=500',
  ])
  includes(textOf(inside(el, '[part=citation]')), 'municipality=0764&asOf=3')
})
