import { expect, test } from 'vitest'
import { datasetJsonLd } from '../../api/formats/schema-org.ts'
import { allResources } from '../../db/resources/index.ts'
import { fetchApi, type Json } from '../helpers/api.ts'

const ORIGIN = 'https://data.example.se'
const release = (id: number, day: string, counts: object) => ({
  id,
  publishedAt: `${day}T08:00:00.000Z`,
  note: '',
  hash: '',
  counts: JSON.stringify(counts),
})
const releases = [release(1, '2026-11-01', { twinTown: {} }), release(2, '2026-11-10', { project: {} })]
const twinTown = allResources.find(({ name }) => name === 'twinTown')!

test('a data set for search engines has its dates, its formats and its fields', () => {
  const found: Json = datasetJsonLd(twinTown, ORIGIN, releases, 'sv', {
    lists: [
      { name: 'json', mediaType: 'application/json' },
      { name: 'csv', mediaType: 'text/csv' },
    ],
    dumps: [{ name: 'csv', mediaType: 'text/csv' }],
  })
  expect(found).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Vänorter och partnerskap – kommuners internationella arbete',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    datePublished: '2026-11-01T08:00:00.000Z',
    dateModified: '2026-11-01T08:00:00.000Z',
    version: '2',
    temporalCoverage: '2026-11-01T08:00:00.000Z/..',
    spatialCoverage: { name: 'Sverige' },
    creator: { '@type': 'Organization', name: 'Utblick (egen installation)' },
  })
  expect(found.distribution.map((d: Json) => [d.encodingFormat, d.contentUrl])).toEqual([
    ['application/json', `${ORIGIN}/utblick/v1/twin-towns?format=json`],
    ['text/csv', `${ORIGIN}/utblick/v1/datasets/twin-towns/dump?format=csv`],
  ])
  expect(found.variableMeasured.map((v: Json) => v.name)).toEqual(Object.keys(twinTown.fields))
})

test('it is the same thing, by the same address, as in the catalogue', async () => {
  const graph: Json[] = (await (await fetchApi('/datasets/dcat?format=jsonld')).json())['@graph']
  const inCatalogue = new Set(graph.map((node) => node['@id']))
  for (const resource of allResources) {
    const { '@id': id, creator, includedInDataCatalog } = datasetJsonLd(resource, ORIGIN, releases, 'en')
    for (const iri of [id, creator['@id'], includedInDataCatalog['@id']]) expect(inCatalogue).toContain(iri)
  }
})

test('every description has the 50 to 5000 characters that Google asks for, in both languages', () => {
  for (const resource of allResources)
    for (const language of ['sv', 'en'] as const) {
      const { description } = datasetJsonLd(resource, ORIGIN, releases, language)
      expect(description.length, description).toBeGreaterThanOrEqual(50)
      expect(description.length, description).toBeLessThan(5000)
    }
})

test('before the first release it claims no dates', () => {
  const found = datasetJsonLd(twinTown, ORIGIN, [], 'en')
  for (const name of ['datePublished', 'dateModified', 'version', 'temporalCoverage'])
    expect(found).not.toHaveProperty(name)
})
