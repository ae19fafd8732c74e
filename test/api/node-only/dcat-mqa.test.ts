import { expect, test } from 'vitest'
import { prefixes } from '../../../api/dcat/graph.ts'
import { fetchApi } from '../../helpers/api.ts'
import { readRdfXml, thingsOf } from '../../helpers/rdf.ts'

// The EU's Metadata Quality Assessment (data.europa.eu/mqa/methodology), which dataportal.se computes every night:
// 405 points in five dimensions; 351 and more is "Excellent". An indicator counts by the share of data sets, or of
// distributions, that meet it; that is the stricter of the two readings, the other takes each data set's best
// distribution. Whether the addresses answer is tested on the app itself. The compliance with DCAT-AP is what
// dcat-shacl.test.ts proves; it is counted here for data sets with a title, a description and a publisher.
const EXCELLENT = 351

const { dcat, dcterms } = prefixes
const quads = await readRdfXml(await (await fetchApi('/datasets/dcat')).text())
type Said = ReadonlyMap<string, readonly string[]>
const datasets = [...thingsOf(quads, `${dcat}Dataset`).values()]
const distributions = [...thingsOf(quads, `${dcat}Distribution`).values()]

const share = (things: readonly Said[], meets: (said: Said) => boolean) =>
  things.filter(meets).length / things.length
const has = (name: string) => (said: Said) => said.has(name)
const startsWith = (name: string, start: string) => (said: Said) =>
  (said.get(name) ?? []).some((value) => value.startsWith(start))
const oneOf = (types: readonly string[]) => (said: Said) =>
  (said.get(`${dcterms}format`) ?? []).some((value) => types.includes(value.split('/file-type/')[1] ?? ''))

const answered = new Map<string, boolean>()
for (const said of distributions)
  for (const address of [
    ...(said.get(`${dcat}accessURL`) ?? []),
    ...(said.get(`${dcat}downloadURL`) ?? []),
  ]) {
    const { pathname, search } = new URL(address)
    const response = await fetchApi(pathname + search)
    await response.arrayBuffer()
    answered.set(address, response.status === 200)
  }
const answers = (name: string) => (said: Said) =>
  said.has(name) && said.get(name)!.every((address) => answered.get(address))

const EU = 'http://publications.europa.eu/resource/authority'
const IANA = 'https://www.iana.org/assignments/media-types/'
/** Of the forms we have: on the EU portal's lists of machine-readable and of non-proprietary file types. */
const readable = ['JSON', 'CSV', 'XLSX', 'GEOJSON', 'JSON_LD']
const open = ['JSON', 'CSV', 'GEOJSON', 'JSON_LD']

const hasFiles = distributions.some(has(`${dcat}downloadURL`))
type Indicator = readonly [dimension: string, name: string, points: number, share: number | null]
const indicators: readonly Indicator[] = [
  ['Findability', 'dcat:keyword', 30, share(datasets, has(`${dcat}keyword`))],
  ['Findability', 'dcat:theme', 30, share(datasets, startsWith(`${dcat}theme`, `${EU}/data-theme/`))],
  ['Findability', 'dcterms:spatial', 20, share(datasets, has(`${dcterms}spatial`))],
  ['Findability', 'dcterms:temporal', 20, share(datasets, has(`${dcterms}temporal`))],
  ['Accessibility', 'dcat:accessURL answers 200', 50, share(distributions, answers(`${dcat}accessURL`))],
  [
    'Accessibility',
    'dcat:downloadURL',
    20,
    hasFiles ? share(distributions, has(`${dcat}downloadURL`)) : null,
  ],
  [
    'Accessibility',
    'dcat:downloadURL answers 200',
    30,
    hasFiles ? share(distributions, answers(`${dcat}downloadURL`)) : null,
  ],
  ['Interoperability', 'dcterms:format', 20, share(distributions, has(`${dcterms}format`))],
  ['Interoperability', 'dcat:mediaType', 10, share(distributions, has(`${dcat}mediaType`))],
  [
    'Interoperability',
    'format and media type from the lists',
    10,
    (share(distributions, startsWith(`${dcterms}format`, `${EU}/file-type/`)) +
      share(distributions, startsWith(`${dcat}mediaType`, IANA))) /
      2,
  ],
  ['Interoperability', 'non-proprietary', 20, share(distributions, oneOf(open))],
  ['Interoperability', 'machine-readable', 20, share(distributions, oneOf(readable))],
  [
    'Interoperability',
    'DCAT-AP compliance',
    30,
    share(datasets, (said) =>
      ['title', 'description', 'publisher'].every((name) => said.has(dcterms + name)),
    ),
  ],
  ['Reusability', 'dcterms:license', 20, share(distributions, has(`${dcterms}license`))],
  [
    'Reusability',
    'licence from the list',
    10,
    share(
      distributions,
      startsWith(`${dcterms}license`, 'http://creativecommons.org/publicdomain/zero/1.0/'),
    ),
  ],
  ['Reusability', 'dcterms:accessRights', 10, share(datasets, has(`${dcterms}accessRights`))],
  [
    'Reusability',
    'access rights from the list',
    5,
    share(datasets, startsWith(`${dcterms}accessRights`, `${EU}/access-right/`)),
  ],
  ['Reusability', 'dcat:contactPoint', 20, share(datasets, has(`${dcat}contactPoint`))],
  ['Reusability', 'dcterms:publisher', 10, share(datasets, has(`${dcterms}publisher`))],
  ['Contextuality', 'dcterms:rights', 5, share(distributions, has(`${dcterms}rights`))],
  ['Contextuality', 'dcat:byteSize', 5, share(distributions, has(`${dcat}byteSize`))],
  ['Contextuality', 'dcterms:issued', 5, share(datasets, has(`${dcterms}issued`))],
  ['Contextuality', 'dcterms:modified', 5, share(datasets, has(`${dcterms}modified`))],
]

test('the method’s indicators are all there: 405 points', () => {
  expect(indicators.reduce((sum, [, , points]) => sum + points, 0)).toBe(405)
})

test('the catalogue is Excellent by the EU’s method', () => {
  const judged = indicators.filter(([, , , part]) => part !== null)
  const points = judged.reduce((sum, [, , most, part]) => sum + most * (part ?? 0), 0)
  const most = judged.reduce((sum, [, , of]) => sum + of, 0)
  const rows = indicators.map(
    ([dimension, name, of, part]) =>
      `${dimension.padEnd(17)} ${name.padEnd(37)} ${(part === null ? 'not judged' : (of * part).toFixed(1)).padStart(10)} / ${of}`,
  )
  process.stdout.write(
    `\nMQA of ${datasets.length} data sets with ${distributions.length} distributions\n${rows.join('\n')}\n${points.toFixed(1)} of ${most} points judged; Excellent from ${EXCELLENT} of 405\n`,
  )
  expect(points / most).toBeGreaterThanOrEqual(EXCELLENT / 405)
  if (hasFiles) expect(points).toBeGreaterThanOrEqual(EXCELLENT)
})
