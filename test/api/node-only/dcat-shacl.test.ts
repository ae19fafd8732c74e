import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, test } from 'vitest'
import { prefixes } from '../../../api/dcat/graph.ts'
import { jsonLd } from '../../../api/dcat/json-ld.ts'
import { catalogueOf } from '../../../api/dcat/model.ts'
import { rdfXml } from '../../../api/dcat/rdf-xml.ts'
import { turtle } from '../../../api/dcat/turtle.ts'
import { fetchApi } from '../../helpers/api.ts'
import { lineOf, linesOfJsonLd, readRdfXml, readTurtle, thingsOf } from '../../helpers/rdf.ts'

const project = join(import.meta.dirname, '..', '..', '..')
// The publishers' own shapes and examples are beside the project and no part of it.
const standards = join(project, '..', 'shared', 'data', 'standards', 'dcat')
const missing = existsSync(standards) ? '' : ` (skipped: ${standards} is not there)`

const catalogue = async (format: string) => (await fetchApi(`/datasets/dcat?format=${format}`)).text()
const quads = await readRdfXml(await catalogue('rdfxml'))
const { dcat, dcterms, foaf, vcard } = prefixes

/** A catalogue with every form there can be, whole files, and a publisher whose name is hard to write. */
const wholeGraph = catalogueOf({
  origin: 'https://data.example.se',
  publisher: {
    name: 'Kommunen "A & B" <c> \\ d\re – 😀',
    organisationNumber: '2120000639',
    mailbox: 'data@kommun.example',
    contactName: 'Registrator',
    type: 'LocalAuthority',
  },
  releases: [{ id: 1, publishedAt: '2026-11-01T08:00:00.000Z', note: '', hash: '', counts: '{}' }],
  lists: [
    { name: 'json', mediaType: 'application/json' },
    { name: 'ndjson', mediaType: 'application/x-ndjson' },
    { name: 'csv', mediaType: 'text/csv' },
    { name: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { name: 'geojson', mediaType: 'application/geo+json' },
    { name: 'jsonld', mediaType: 'application/ld+json' },
  ],
  dumps: [
    { name: 'csv', mediaType: 'text/csv' },
    { name: 'sqlite', mediaType: 'application/vnd.sqlite3' },
    { name: 'datapackage', mediaType: 'application/zip' },
  ],
})
const whole = await readRdfXml(rdfXml.write(wholeGraph))

test('RDF/XML, Turtle and JSON-LD say the same', async () => {
  const lines = quads.map(lineOf).sort()
  expect(new Set(lines).size).toBe(lines.length)
  expect(
    readTurtle(await catalogue('turtle'))
      .map(lineOf)
      .sort(),
  ).toEqual(lines)
  expect(linesOfJsonLd(JSON.parse(await catalogue('jsonld'))).sort()).toEqual(lines)
})

test('they do so for text that is hard to write, too', () => {
  const lines = whole.map(lineOf).sort()
  expect(lines.join('\n')).toContain(String.raw`"Kommunen \"A & B\" <c> \\ d\re – 😀"`)
  expect(readTurtle(turtle.write(wholeGraph)).map(lineOf).sort()).toEqual(lines)
  expect(linesOfJsonLd(JSON.parse(jsonLd.write(wholeGraph))).sort()).toEqual(lines)
})

test('a format that a data set also has as a whole file is still one distribution, with both addresses', () => {
  const distributions = thingsOf(whole, `${dcat}Distribution`)
  const ofTwinTowns = [...distributions].filter(([iri]) => iri.includes('#distribution-twin-towns-'))
  expect(ofTwinTowns).toHaveLength(8)
  const csv = distributions.get('https://data.example.se/datasets/dcat#distribution-twin-towns-csv')
  const api = 'https://data.example.se/utblick/v1'
  expect(csv?.get(`${dcat}accessURL`)).toEqual([`${api}/twin-towns?format=csv`])
  expect(csv?.get(`${dcat}downloadURL`)).toEqual([`${api}/datasets/twin-towns/dump?format=csv`])
})

test('only data sets with places come as maps', () => {
  const maps = [...thingsOf(whole, `${dcat}Distribution`).keys()].filter((iri) => iri.endsWith('-geojson'))
  expect(maps.map((iri) => /#distribution-(.*)-geojson/.exec(iri)?.[1])).toEqual(
    expect.arrayContaining(['municipalities', 'partners', 'twin-towns']),
  )
  expect(maps.join()).not.toContain('policies')
})

test('a publisher with an organisation number has the address by which dataportal.se knows it', () => {
  const [iri] = thingsOf(whole, `${foaf}Agent`).keys()
  expect(iri).toBe('http://dataportal.se/organisation/SE2120000639')
})

test('nothing is a blank node, every address is absolute, and there are no catalogue records', () => {
  for (const { subject, object } of quads)
    for (const term of [subject, object]) {
      expect(term.termType).not.toBe('BlankNode')
      if (term.termType === 'NamedNode') expect(term.value).toMatch(/^(https?:\/\/[^/\s]+\/|mailto:)\S+$/)
    }
  expect(thingsOf(quads, `${dcat}CatalogRecord`).size).toBe(0)
  expect(quads.filter(({ predicate }) => predicate.value.endsWith('hvdCategory'))).toEqual([])
})

test('every reference within the catalogue has its target', () => {
  const subjects = new Set(quads.map(({ subject }) => subject.value))
  for (const { object } of quads)
    if (object.value.includes('/datasets/dcat#')) expect(subjects, object.value).toContain(object.value)
})

describe.skipIf(missing !== '')(`against the publishers’ own material${missing}`, () => {
  const read = (file: string) => readFileSync(join(standards, file), 'utf8')
  const shapesIn = (file: string) =>
    // One file imports a list from the web, which a test does not fetch.
    new Store(readTurtle(read(file)).filter(({ predicate }) => !predicate.value.endsWith('owl#imports')))

  test('every thing has what DIGG makes mandatory for its kind', async () => {
    const example = await readRdfXml(read('dcat-ap-se-obligatoriskt.rdf'))
    // The example has it only to show how the kinds hang together; a file has no service.
    const optional = new Set([`${dcat}accessService`])
    for (const kind of [
      `${dcat}Catalog`,
      `${dcat}Dataset`,
      `${dcat}Distribution`,
      `${dcat}DataService`,
      `${foaf}Agent`,
      `${vcard}Organization`,
    ]) {
      const [mandatory] = [...thingsOf(example, kind).values()]
      const names = [...mandatory!.keys()].filter((name) => !optional.has(name))
      expect(names.length, kind).toBeGreaterThan(1)
      // New in 3.0.1, and so not in DIGG's example.
      if (kind === `${foaf}Agent`) names.push(`${dcterms}type`)
      const things = thingsOf(quads, kind)
      expect(things.size, kind).toBeGreaterThan(0)
      for (const [iri, said] of things) expect([...said.keys()], iri).toEqual(expect.arrayContaining(names))
    }
  })

  test('every thing has what DIGG recommends, too', async () => {
    const example = await readRdfXml(read('dcat-ap-se-rekommenderat.rdf'))
    // Only a whole file can be downloaded; and a list is not one.
    const optional = new Set([`${dcat}downloadURL`, `${dcat}accessService`])
    for (const kind of [
      `${dcat}Catalog`,
      `${dcat}Dataset`,
      `${dcat}Distribution`,
      `${dcat}DataService`,
      `${foaf}Agent`,
    ]) {
      const wanted = [...thingsOf(example, kind).values()].flatMap((said) => [...said.keys()])
      const names = wanted.filter((name) => !optional.has(name))
      for (const [iri, said] of thingsOf(quads, kind))
        expect([...said.keys()], iri).toEqual(expect.arrayContaining(names))
    }
  })

  /** What the shapes warn of, and why it stays so. */
  const accepted: Readonly<Record<string, string>> = {
    [`${dcterms}publisher`]: 'a municipality is none of the EU’s own bodies, whose list the shape wants',
    [`${dcterms}type`]: 'DIGG leaves the kind of a known licence out of every catalogue',
    [`${dcat}bbox`]: 'Sweden’s outline is the country list’s to give',
    [`${dcat}centroid`]: 'as bbox',
    [`${dcat}endDate`]: 'the register goes on; DIGG: no end for what is not finished',
  }

  const files = ['shapes', 'range', 'mdr-vocabularies.shape', 'shapes_recommended', 'deprecateduris']
  test.each(
    files.flatMap((file) => [
      { file, which: 'the served catalogue', data: quads },
      { file, which: 'one with every form', data: whole },
    ]),
  )(
    'the SEMIC shapes of DCAT-AP 3.0.1 ($file) find no violation and no unexplained warning in $which',
    async ({ file, data }) => {
      const shapes = shapesIn(`semic-dcat-ap-3.0.1-${file}.ttl`)
      const { results } = await new SHACLValidator(shapes).validate(new Store(data))
      const found = results.map(({ severity, focusNode, path, message }) => ({
        severity: severity?.value.split('#')[1],
        thing: focusNode?.value,
        path: String((path as { value?: string } | null)?.value),
        message: message.map(({ value }) => value).join(' '),
      }))
      expect(found.filter(({ severity }) => severity === 'Violation')).toEqual([])
      expect(found.filter(({ path }) => !Object.hasOwn(accepted, path))).toEqual([])
    },
  )

  test('the shapes find what is wrong with a broken catalogue', async () => {
    const shapes = shapesIn('semic-dcat-ap-3.0.1-shapes.ttl')
    const broken = quads.filter(({ predicate }) => predicate.value !== `${dcat}accessURL`)
    const { results } = await new SHACLValidator(shapes).validate(new Store(broken))
    expect(results.length).toBe(thingsOf(quads, `${dcat}Distribution`).size)
  })
})
