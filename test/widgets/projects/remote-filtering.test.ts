import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { many, projects } from './fixtures.ts'
import { choose, idsOf, mapOf, marker, markers, nameOf, optionsOf, projectsApi, search } from './show.ts'

const facets = {
  status: [
    { value: 'finished', count: 60_000, label: { sv: 'Avslutad', en: 'Finished' } },
    { value: 'ongoing', count: 4000, label: { sv: 'Pågår', en: 'Ongoing' } },
  ],
  programme: [{ value: 'life', count: 12, label: { sv: 'Life' } }],
  country: [
    { value: 'PL', count: 70_000 },
    { value: 'ZA', count: 3 },
    { value: 'SE', count: 9 },
  ],
  priorityArea: [],
}
const cluster = (longitude: number, latitude: number, count: number, span: number) => ({
  longitude,
  latitude,
  count,
  ids: null,
  bbox: [longitude - span, latitude - span, longitude + span, latitude + span],
})
const world = [cluster(20, 52, 98_000, 5), cluster(37, -1, 2400, 4), cluster(-75, -12, 3, 0)]

/** A register of 100,000 projects, of which five hundred come. */
const api = (others = {}) =>
  projectsApi(
    many(500),
    { 'projects/clusters': { json: envelope(world) }, ...others },
    {
      totalRecords: 100_000,
      facets,
    },
  )

async function open(attributes = '', others = {}, ready = '4 000') {
  const server = await api(others)
  const el = fixture<IntlProjects>(
    `<intl-projects municipality="0764" loading="eager" api="${server.base}" ${attributes}></intl-projects>`,
  )
  await next(el, 'intl-load')
  await until(() => textOf(el).includes(ready))
  return { el, server }
}

/** Requests for projects once something is chosen. */
const requestsFor = async (server: Awaited<ReturnType<typeof api>>, part: string) =>
  (await server.requests()).filter((path) => path.includes(part))

it('counts all projects, not only the loaded ones', async () => {
  const { el } = await open()
  equal(textOf(inside(el, '.figures')), '100 000 projekt 4 000 pågår 2 andra länder')
  includes(textOf(el), 'Här visas 500 av 100 000 projekt, de senast påbörjade.')
  equal(optionsOf(el, 'country'), ['Alla', 'Polen (70 000)', 'Sverige (9)', 'Sydafrika (3)'])
  equal(optionsOf(el, 'status'), ['Alla', 'Pågår (4 000)', 'Avslutad (60 000)'])
  equal(optionsOf(el, 'programme'), ['Alla', 'Life (12)'])
  equal(idsOf(el).length, 10)
  await expectNoAxeViolations(el)
})

it('has the API choose', async () => {
  const { el, server } = await open()
  await server.respondWith({
    projects: {
      json: envelope(
        many(6).filter(({ status }) => status === 'ongoing'),
        { totalRecords: 4000, facets },
      ),
    },
  })
  const filtered = next(el, 'intl-filter')
  await choose(el, 'status', 'ongoing')
  const { detail } = await filtered
  equal([detail.status, detail.count, detail.total], ['ongoing', 4000, 100_000])
  const [request] = await requestsFor(server, 'fields=title%2Csummary')
  includes(request!, 'status=ongoing')
  includes(request!, 'municipality=0764')
  includes(textOf(inside(el, '.tools')), '4 000 av 100 000 projekt')
  includes(textOf(el), 'Här visas 4 av 4 000 projekt')
})

it('debounces a search into one request', async () => {
  const { el, server } = await open()
  await server.respondWith({ projects: { json: envelope(many(2), { totalRecords: 2, facets }) } })
  await search(el, 'o', 'or', 'ort', 'ort !? (')
  includes(textOf(inside(el, '.tools')), 'Hämtar uppgifter')
  await until(() => textOf(inside(el, '.tools')).includes('2 av 100 000 projekt'))
  const requests = await requestsFor(server, 'summary')
  equal(
    requests.map((path) => new URLSearchParams(path.split('?')[1]).get('q')),
    ['ort'],
  )
  equal(idsOf(el).length, 2)
})

it('applies what was typed also when the widget is moved during the debounce', async () => {
  const { el, server } = await open()
  await server.respondWith({ projects: { json: envelope(many(2), { totalRecords: 2, facets }) } })
  await search(el, 'ort')
  el.parentElement!.append(document.createElement('p'), el)
  await until(() => textOf(inside(el, '.tools')).includes('2 av 100 000 projekt'))
})

it('lets the reader clear filters without results', async () => {
  const { el, server } = await open()
  await server.respondWith({ projects: { json: envelope([], { totalRecords: 0, facets: {} }) } })
  await choose(el, 'country', 'ZA')
  await until(() => textOf(el).includes('Inget projekt stämmer med alla val.'))
  includes(textOf(inside(el, '.tools')), '0 av 100 000 projekt')
  await until(() => optionsOf(el, 'country').join() === 'Alla,Sydafrika (0)')
  await expectNoAxeViolations(el)
  await server.respondWith({ projects: { json: envelope(many(500), { totalRecords: 100_000, facets }) } })
  inside(el, '.tools button').click()
  await until(() => idsOf(el).length === 10)
})

it('does not send what the API would refuse', async () => {
  const { el, server } = await open('country="<b>" status="a b" goal="&&"', {}, 'Inget projekt')
  equal(idsOf(el), [])
  for (const path of await requestsFor(server, 'projects')) {
    excludes(path, 'country=')
    excludes(path, 'status=')
    excludes(path, 'goal=')
  }
})

it('filters locally the data of the page, and a list with a limit', async () => {
  const el = fixture<IntlProjects>('<intl-projects country="KE"></intl-projects>')
  el.data = envelope(projects, { totalRecords: 100_000 })
  await until(() => idsOf(el).length === 2)
  const server = await api()
  const few = fixture<IntlProjects>(
    `<intl-projects municipality="0764" limit="9" loading="eager" api="${server.base}"></intl-projects>`,
  )
  await next(few, 'intl-load')
  await choose(few, 'status', 'ongoing')
  await until(() => idsOf(few).length === 6)
  equal((await requestsFor(server, 'projects')).length, 1)
})

it('shows all of them on the map, clustered by the API', async () => {
  const { el, server } = await open('view="map"')
  await mapOf(el)
  await until(() => markers(el).length === 3)
  equal(inside(el, '.map').getAttribute('aria-label'), 'Karta med 100\u00a0000\u00a0projekt')
  equal(markers(el).map(nameOf), [
    '98 000 projekt, kring 52° nord, 20° öst',
    '2 400 projekt, kring 1° syd, 37° öst',
    '3 projekt, kring 12° syd, 75° väst',
  ])
  includes(textOf(el), 'Projekt utan känd plats finns bara i listan och i tabellen.')
  const requests = await requestsFor(server, 'clusters')
  includes(requests[0]!, /zoom=\d/)
  includes(decodeURIComponent(requests[0]!), /bbox=-?\d+,-?\d+,-?\d+,-?\d+&/)
  await expectNoAxeViolations(el)
})

it('requests clusters for new choices and for the zoomed part', async () => {
  const { el, server } = await open('view="map"')
  await mapOf(el)
  await until(() => markers(el).length === 3)
  marker(el, '2 400 projekt, kring 1° syd, 37° öst').click()
  const last = async () => {
    const params = new URLSearchParams((await requestsFor(server, 'clusters')).at(-1)!.split('?')[1])
    return { country: params.get('country'), bbox: params.get('bbox')!.split(',').map(Number) }
  }
  /** Waits until the API has received the request. */
  const isRequested = async (right: (request: Awaited<ReturnType<typeof last>>) => boolean) => {
    for (let tries = 0; tries < 100; tries++) {
      if (right(await last())) return
      await pause(20)
    }
    throw new Error(`last request: ${JSON.stringify(await last())}`)
  }
  await isRequested(({ bbox: [west, south, east, north] }) => {
    const holdsKenya = west! < 33 && east! > 41 && south! < -5 && north! > 3
    return holdsKenya && west! > -20 && east! < 90 && south! > -40 && north! < 40
  })
  await choose(el, 'country', 'PL')
  await isRequested(({ country }) => country === 'PL')
})

it('opens a place by requesting its projects', async () => {
  const { el, server } = await open('view="map"')
  await mapOf(el)
  await until(() => markers(el).length === 3)
  const there = '3 projekt, kring 12° syd, 75° väst'
  marker(el, there).click()
  await server.respondWith({
    'projects/clusters': { json: envelope(world) },
    projects: { json: envelope(many(3), { totalRecords: 3, facets }) },
  })
  await until(() => markers(el).some((each) => nameOf(each) === there))
  marker(el, there).click()
  await until(() => idsOf(el).length === 3)
  equal(textOf(inside(el, '.opened .title')), there)
  const [request] = await requestsFor(server, 'bbox=-75.001')
  equal(new URLSearchParams(request!.split('?')[1]).get('bbox'), '-75.001,-12.001,-74.999,-11.999')
})

it('renders without counts and clusters when they fail to load', async () => {
  const server = await projectsApi(
    many(500),
    { 'projects/clusters': { status: 404, text: '{}' } },
    { totalRecords: 100_000 },
  )
  const el = fixture<IntlProjects>(
    `<intl-projects municipality="0764" view="map" loading="eager" api="${server.base}"></intl-projects>`,
  )
  await next(el, 'intl-load')
  await mapOf(el)
  includes(textOf(inside(el, '.figures')), '100 000 projekt')
  equal(markers(el).length, 0)
  equal(allInside(el, '.map[tabindex="0"]').length, 1)
  // They are requested again when the map is rendered again.
  await server.respondWith({ 'projects/clusters': { json: envelope(world) } })
  await until(() => {
    el.requestUpdate()
    return markers(el).length > 0
  })
})
