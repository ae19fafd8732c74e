import { alvesta, envelope, startApi } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { fixture, next, pause, textOf, until } from '../helpers/page.ts'
import { boats, type Specimen } from '../helpers/specimen.ts'

const good = {
  boats: { json: envelope(boats) },
  harbours: { json: envelope([]) },
  municipalities: { json: envelope(alvesta) },
}

it('requests each address once for all widgets', async () => {
  const api = await startApi({ ...good, boats: { json: envelope(boats), delay: 50 } })
  const tag = `<x-specimen municipality="0764" loading="eager" api="${api.base}"></x-specimen>`
  const two = fixture<HTMLElement>(`<div>${tag}${tag}</div>`)
  const elements = [...two.children] as Specimen[]
  await Promise.all(elements.map((el) => next(el, 'intl-load')))
  const third = fixture<Specimen>(tag)
  await next(third, 'intl-load')
  const requests = await api.requests()
  equal(requests.length, new Set(requests).size)
  equal(requests.filter((path) => path.startsWith('boats')).length, 1)
})

it('requests again on refresh()', async () => {
  const api = await startApi(good)
  const el = fixture<Specimen>(
    `<x-specimen municipality="0764" loading="eager" api="${api.base}"></x-specimen>`,
  )
  await next(el, 'intl-load')
  await el.refresh()
  equal((await api.requests()).filter((path) => path.startsWith('boats')).length, 2)
})

it('requests with language, format and asOf', async () => {
  const api = await startApi(good)
  const el = fixture<Specimen>(
    `<x-specimen lang="en" as-of="2026-01-31" municipality="0764" loading="eager" api="${api.base}"></x-specimen>`,
  )
  await next(el, 'intl-load')
  const request = (await api.requests()).find((path) => path.startsWith('boats'))
  equal(request, 'boats?municipality=0764&limit=500&asOf=2026-01-31&lang=en&format=json')
  includes(textOf(el), 'The register as it was on 21 November 2026.')
})

it('aborts an outdated request', async () => {
  const api = await startApi({
    ...good,
    'boats?municipality=0764&colour=red': {
      json: envelope([{ id: 'r', url: 'x:r', name: 'Röd' }]),
      delay: 200,
    },
    'boats?municipality=0764&colour=blue': { json: envelope([{ id: 'b', url: 'x:b', name: 'Blå' }]) },
  })
  const el = fixture<Specimen>(
    `<x-specimen colour="red" municipality="0764" loading="eager" api="${api.base}"></x-specimen>`,
  )
  let errors = 0
  el.addEventListener('intl-error', () => errors++)
  await el.updateComplete
  await pause(30)
  el.colour = 'blue'
  await next(el, 'intl-load')
  includes(textOf(el), 'Blå')
  await pause(250)
  includes(textOf(el), 'Blå')
  equal(errors, 0)
})

it('follows the links to further pages up to the number wanted', async () => {
  const page = (name: string, cursor?: string) => ({
    json: {
      ...envelope([{ id: name, url: `x:${name}`, name }]),
      _links: cursor ? { next: { href: `https://elsewhere.example/v1/boats?cursor=${cursor}` } } : {},
    },
  })
  const api = await startApi({
    ...good,
    'boats?municipality': page('Ada', '2'),
    'boats?cursor=2': page('Bris', '3'),
    'boats?cursor=3': page('Cora'),
  })
  const el = fixture<Specimen>(
    `<x-specimen most="2" municipality="0764" loading="eager" api="${api.base}"></x-specimen>`,
  )
  equal((await next(el, 'intl-load')).detail.count, 2)
  ok(!textOf(el).includes('Cora'))
  el.most = 500
  equal((await next(el, 'intl-load')).detail.count, 3)
})

it('reads a snapshot instead of the API', async () => {
  const api = await startApi({
    'snapshot.json': { json: { records: envelope(boats), place: envelope(alvesta) } },
  })
  const el = fixture<Specimen>(`<x-specimen loading="eager" src="${api.base}/snapshot.json"></x-specimen>`)
  await next(el, 'intl-load')
  includes(textOf(el), 'Bris')
  includes(textOf(el), 'Alvesta kommun')
  equal((await api.requests()).length, 1)
})

it('shows data handed over by the page without a request or an event', async () => {
  const el = fixture<Specimen>('<x-specimen></x-specimen>')
  let loads = 0
  el.addEventListener('intl-load', () => loads++)
  el.data = envelope(boats)
  await until(() => el.state === 'ready')
  await el.updateComplete
  includes(textOf(el), 'Ada')
  equal(loads, 0)
})

it('loads near the viewport', async () => {
  const api = await startApi(good)
  const el = fixture<Specimen>(
    `<div><div style="height: 5000px"></div><x-specimen municipality="0764" api="${api.base}"></x-specimen></div>`,
  ).lastElementChild as Specimen
  await pause(100)
  equal((await api.requests()).length, 0)
  el.scrollIntoView()
  await next(el, 'intl-load')
  window.scrollTo(0, 0)
})

it('requests nothing once it is disconnected', async () => {
  const api = await startApi({ ...good, boats: [{ status: 500 }, good.boats] })
  const el = fixture<Specimen>(
    `<x-specimen municipality="0764" loading="eager" api="${api.base}"></x-specimen>`,
  )
  await el.updateComplete
  el.remove()
  await pause(150)
  ok((await api.requests()).filter((path) => path.startsWith('boats')).length <= 1)
})
