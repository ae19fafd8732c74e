/** Responses that our API never sends, but another address may. */
import { alvesta, envelope, startApi } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { allInside, fixture, inside, next, textOf } from '../helpers/page.ts'
import { boats, type Specimen } from '../helpers/specimen.ts'

const place = { municipalities: { json: envelope(alvesta) }, harbours: { json: envelope([]) } }
const specimen = (base: string, attributes = '') =>
  fixture<Specimen>(
    `<x-specimen municipality="0764" loading="eager" api="${base}" most="9999" ${attributes}></x-specimen>`,
  )
const failed = async (el: Specimen) => (await next(el, 'intl-error')).detail

it('stops following page links that form a loop', async () => {
  const api = await startApi(place)
  const itself = `https://elsewhere.example${api.base}/boats?municipality=0764&limit=500&lang=sv&format=json`
  await api.respondWith({
    ...place,
    boats: { json: { ...envelope(boats), _links: { next: { href: itself } } } },
  })
  const el = specimen(api.base)
  equal(await failed(el), { code: 'bad-response', retryable: false })
  equal((await api.requests()).filter((path) => path.startsWith('boats')).length, 1)
})

it('stops following links to empty pages', async () => {
  const page = (n: number) => ({
    json: { ...envelope([]), _links: { next: { href: `https://elsewhere.example/boats?cursor=${n}` } } },
  })
  const api = await startApi({ ...place, boats: [page(1), page(2), page(3)] })
  equal((await failed(specimen(api.base))).code, 'bad-response')
  equal((await api.requests()).filter((path) => path.startsWith('boats')).length, 1)
})

it('follows no link that is a script', async () => {
  const el = fixture<Specimen>('<x-specimen></x-specimen>')
  el.data = envelope(boats, { license: 'javascript:document.body.dataset.run="yes"' })
  await el.updateComplete
  inside(el, 'a[rel=license]').click()
  equal(document.body.dataset.run, undefined)
})

it('requests nothing from a javascript: address', async () => {
  const el = fixture<Specimen>(`<x-specimen src="javascript:alert(1)" loading="eager"></x-specimen>`)
  equal(await failed(el), { code: 'bad-attribute', retryable: false })
})

it('is in Swedish on a page whose language is none', async () => {
  const el = fixture<Specimen>('<x-specimen lang="constructor"></x-specimen>')
  el.data = envelope(boats)
  await el.updateComplete
  includes(textOf(el), 'Källa')
})

it('reads no list with a row that is no record, and logs nothing', async () => {
  const logged: unknown[] = []
  // oxlint-disable-next-line no-console -- where the widget informs the page's developer
  const { error } = console
  Object.assign(console, { error: (...given: unknown[]) => logged.push(given) })
  try {
    for (const row of [null, 'Ada', 7]) {
      const rows = { json: envelope([...boats, row]) }
      const api = await startApi({ ...place, boats: rows, 'file.json': rows })
      for (const attributes of ['', `src="${api.base}/file.json"`])
        equal(await failed(specimen(api.base, attributes)), { code: 'bad-response', retryable: false })
      const other = await startApi({ ...place, boats: { json: envelope(boats) }, harbours: rows })
      const el = specimen(other.base)
      equal((await next(el, 'intl-load')).detail.count, boats.length)
      await el.updateComplete
      equal(allInside(el, '[part=frame] > ul li').map(textOf), ['Ada', 'Bris'])
    }
    equal(logged, [])
  } finally {
    Object.assign(console, { error })
  }
})

it('reports a failure once', async () => {
  // oxlint-disable-next-line no-console -- where the widget informs the page's developer
  const { error } = console
  Object.assign(console, { error: () => {} })
  try {
    const api = await startApi({ ...place, boats: { json: envelope([{ id: 'a' }]) } })
    const el = specimen(api.base)
    const codes: string[] = []
    el.addEventListener('intl-error', ({ detail }) => codes.push(detail.code))
    await failed(el)
    await el.refresh()
    // Once for the first response, once for that of refresh().
    equal(codes, ['bad-response', 'bad-response'])
  } finally {
    Object.assign(console, { error })
  }
})

it('requests again once unreadable data are removed', async () => {
  const api = await startApi({ ...place, boats: { json: envelope(boats) } })
  const el = specimen(api.base)
  await next(el, 'intl-load')
  el.data = {} as never
  await failed(el)
  const loaded = next(el, 'intl-load')
  el.data = undefined
  await loaded
  equal(el.state, 'ready')
  ok(textOf(el).includes('Ada'))
})

it('rounds a fractional limit up', async () => {
  const el = fixture<Specimen>('<x-specimen limit="0.5"></x-specimen>')
  el.data = envelope(boats)
  await el.updateComplete
  includes(textOf(el), 'Ada')
})
