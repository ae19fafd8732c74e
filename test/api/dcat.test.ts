import { describe, expect, test } from 'vitest'
import { fetchApi, getProblem, type Json } from '../helpers/api.ts'
import { PUBLISHED } from '../helpers/register-facts.ts'

const DCAT = '/datasets/dcat'
const ORIGIN = 'https://data.example.se'

const readCatalogue = async (): Promise<Json[]> =>
  (await (await fetchApi(`${DCAT}?format=jsonld`)).json())['@graph']
const ofKind = (graph: Json[], kind: string): Json[] => graph.filter((node) => node['@type'].includes(kind))

describe('the catalogue', () => {
  test('is RDF/XML without a preference in the request, as from the national portal', async () => {
    for (const headers of [{}, { Accept: '*/*' }, { Accept: 'text/html,*/*;q=0.8' }]) {
      const response = await fetchApi(DCAT, { headers })
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe('application/rdf+xml; charset=utf-8')
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(await response.text()).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<rdf:RDF /)
    }
  })

  test('comes as Turtle and JSON-LD by Accept and by format, and the parameter wins', async () => {
    const typeOf = async (path: string, Accept: string) =>
      (await fetchApi(path, { headers: { Accept } })).headers.get('Content-Type')
    expect(await typeOf(DCAT, 'text/turtle')).toBe('text/turtle; charset=utf-8')
    expect(await typeOf(DCAT, 'application/ld+json')).toBe('application/ld+json')
    expect(await typeOf(`${DCAT}?format=turtle`, 'application/ld+json')).toBe('text/turtle; charset=utf-8')
    expect(await typeOf(`${DCAT}?format=rdfxml`, 'text/turtle')).toBe('application/rdf+xml; charset=utf-8')
  })

  test('has every collection of the API as a data set, with a title and a description in both languages', async () => {
    const { data } = await (await fetchApi('/utblick/v1/datasets')).json()
    const datasets = ofKind(await readCatalogue(), 'dcat:Dataset')
    expect(datasets.map((d) => d['@id'])).toEqual(
      data.map(({ name }: Json) => `${ORIGIN}${DCAT}#dataset-${name}`),
    )
    for (const dataset of datasets)
      for (const property of ['dcterms:title', 'dcterms:description'])
        expect(dataset[property].map((text: Json) => text['@language'])).toEqual(['sv', 'en'])
  })

  test('has one distribution per data set and format, whose address answers in that format', async () => {
    const graph = await readCatalogue()
    const distributions = ofKind(graph, 'dcat:Distribution')
    expect(new Set(distributions.map((d) => d['@id'])).size).toBe(distributions.length)
    const { 'dcat:distribution': ofTwinTowns } = graph.find((n) => n['@id'].endsWith('#dataset-twin-towns'))
    expect(ofTwinTowns).toContainEqual({ '@id': `${ORIGIN}${DCAT}#distribution-twin-towns-json` })
    for (const { '@id': id } of ofTwinTowns) {
      const distribution = distributions.find((d) => d['@id'] === id)
      const [{ '@id': address }] = distribution['dcat:accessURL']
      const response = await fetchApi(address.slice(ORIGIN.length))
      expect(response.status, address).toBe(200)
      await response.arrayBuffer()
      const mediaType = distribution['dcat:mediaType']?.[0]['@id'].split('media-types/')[1]
      if (mediaType) expect(response.headers.get('Content-Type'), address).toContain(mediaType)
    }
  })

  test('has its dates from the releases: the first, and the last that changed the data set', async () => {
    const graph = await readCatalogue()
    const datesOf = (id: string) => {
      const node = graph.find((n) => n['@id'] === `${ORIGIN}${DCAT}#${id}`)
      return ['dcterms:issued', 'dcterms:modified'].map((name) => node[name][0]['@value'])
    }
    expect(datesOf('catalogue')).toEqual([PUBLISHED[0], PUBLISHED[2]])
    expect(datesOf('dataset-projects')).toEqual([PUBLISHED[0], PUBLISHED[2]])
    expect(datesOf('dataset-goals')).toEqual([PUBLISHED[0], PUBLISHED[0]])
  })

  test('is 304 for its ETag, and HEAD is GET without the body', async () => {
    const get = await fetchApi(DCAT)
    const again = await fetchApi(DCAT, { headers: { 'If-None-Match': get.headers.get('ETag') ?? '' } })
    expect(again.status).toBe(304)
    const head = await fetchApi(DCAT, { method: 'HEAD' })
    expect(await head.text()).toBe('')
    expect(head.headers.get('Content-Length')).toBe(get.headers.get('Content-Length'))
    expect(get.headers.get('ETag')).not.toBe((await fetchApi(`${DCAT}?format=turtle`)).headers.get('ETag'))
  })

  test('says what is wrong: an unknown parameter or form is 400, an impossible Accept 406, a POST 405', async () => {
    const form = await getProblem(`${DCAT}?format=csv`)
    expect(form.status).toBe(400)
    expect(form.problem.errors[0].allowed).toEqual(['rdfxml', 'turtle', 'jsonld'])
    expect((await getProblem(`${DCAT}?asOf=1`)).problem.errors[0].parameter).toBe('asOf')
    expect((await getProblem(`${DCAT}?format=turtle&format=turtle`)).status).toBe(400)
    expect((await getProblem(DCAT, { headers: { Accept: 'image/png' } })).status).toBe(406)
    expect((await getProblem(DCAT, { method: 'POST' })).headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  })
})

describe('the API catalogue (RFC 9727)', () => {
  const path = '/.well-known/api-catalog'

  test('leads from the host to the API, its description, its guide and the data catalogue', async () => {
    const response = await fetchApi(path)
    expect(response.headers.get('Content-Type')).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    )
    const [host, api] = (await response.json()).linkset
    expect(host).toEqual({ anchor: ORIGIN + path, item: [{ href: `${ORIGIN}/utblick/v1/` }] })
    expect(api.anchor).toBe(host.item[0].href)
    expect(api['service-desc'][0].href).toBe(`${ORIGIN}/utblick/v1/openapi.json`)
    for (const relation of ['service-desc', 'service-doc', 'service-meta', 'status'])
      for (const { href, type } of api[relation]) {
        const answer = await fetchApi(href.slice(ORIGIN.length))
        expect(answer.status, href).toBe(200)
        expect(answer.headers.get('Content-Type'), href).toContain(type)
      }
  })

  test('has its Link header for HEAD too, and may be read across origins', async () => {
    const head = await fetchApi(path, { method: 'HEAD' })
    expect(head.headers.get('Link')).toContain(`<${ORIGIN}${path}>; rel="api-catalog"`)
    expect(head.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(await head.text()).toBe('')
  })

  test('takes no other parameter and no other format', async () => {
    expect((await getProblem(`${path}?format=json`)).status).toBe(400)
    expect((await getProblem(path, { headers: { Accept: 'text/csv' } })).status).toBe(406)
  })
})

describe('security.txt (RFC 9116)', () => {
  const path = '/.well-known/security.txt'

  test('names a mailbox and is good for a year from the latest release', async () => {
    const response = await fetchApi(path)
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe(`Contact: mailto:registret@exempelby.example
Expires: 2027-11-15T08:00:00.000Z
Preferred-Languages: sv, en
Canonical: ${ORIGIN}${path}
`)
  })

  test('answers HEAD and refuses what it does not know', async () => {
    expect((await fetchApi(path, { method: 'HEAD' })).status).toBe(200)
    expect((await getProblem(`${path}?lang=fi`)).status).toBe(400)
  })
})
