import { allResources } from '../../db/resources/index.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { twinTown } from '../../db/resources/twin-town.ts'
import { csvHead, csvLine, standardCsv } from '../../db/schema/flat/csv.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { tableSchema } from '../../db/schema/flat/table-schema.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { ALL, type DumpFormat, dumpFormats } from '../dumps/formats.ts'
import { featureOf } from '../formats/geojson.ts'
import { commonParameters } from '../parameters/common-parameters.ts'
import { dumpParameters } from '../endpoints/dump.ts'
import { composeExample } from './compose-example.ts'
import { datasetSchema, fullDatasetSchema } from './dataset-schema.ts'
import { exampleRecord } from './example-record.ts'
import { jsonOperation } from './json-operation.ts'
import { array, type JsonSchema, object, ref, text } from './json-schema.ts'
import { anyProblem, type Media, type Operation } from './operation.ts'
import type { Parameter } from './parameter.ts'
import { queryParameters, rangeParameters } from './query-parameters.ts'
import { schemas } from './schemas.ts'

const names = allResources.map(({ path }) => path)

const nameParameter = (schema: JsonSchema): Parameter => ({
  name: 'name',
  in: 'path',
  description: {
    sv: 'Datamängdens namn, samma som resursens.',
    en: 'Name of the data set, the same as the resource’s.',
  },
  schema,
  example: 'twin-towns',
})

const datasets = () =>
  jsonOperation({
    id: 'listDatasets',
    path: '/datasets',
    tag: 'datasets',
    summary: { sv: 'Alla datamängder', en: 'All data sets' },
    description: {
      sv: 'En datamängd per resurs, med titel, beskrivning och adresser.',
      en: 'One data set for each resource, with title, description and addresses.',
    },
    answer: { sv: 'Datamängderna.', en: 'The data sets.' },
    data: array(datasetSchema),
    links: { self: '/datasets', start: '/' },
  })

const dataset = () =>
  jsonOperation({
    id: 'getDataset',
    path: '/datasets/{name}',
    tag: 'datasets',
    summary: { sv: 'En datamängd, fält för fält', en: 'One data set, field by field' },
    description: {
      sv: 'Vad varje fält betyder, dess enhet, tillåtna värden och ett exempel, samt vilka parametrar och sorteringar listan tar.',
      en: 'What every field means, its unit, what it allows and an example, and which parameters and sorts the list takes.',
    },
    answer: { sv: 'Datamängdens beskrivning.', en: 'The description of the data set.' },
    data: fullDatasetSchema,
    links: { self: '/datasets/twin-towns', start: '/' },
    parameters: [nameParameter({ type: 'string', enum: names })],
    problems: ['not-found'],
  })

const columns = (): Operation => ({
  id: 'getTableSchema',
  path: '/datasets/{name}/schema',
  tag: 'datasets',
  summary: { sv: 'Kolumnerna i CSV och Excel', en: 'The columns of CSV and Excel' },
  description: {
    sv: 'Varje kolumn i datamängdens CSV och XLSX enligt Frictionless Table Schema, utan omslag, så att verktyg kan läsa adressen. Texterna är svenska om inte lang=en.',
    en: 'Every column of the data set’s CSV and XLSX as Frictionless Table Schema, without an envelope, so that tools can read the address. Its texts are Swedish unless lang=en.',
  },
  parameters: [
    nameParameter({ type: 'string', enum: names }),
    ...queryParameters(commonParameters, ['json']),
  ],
  answer: { sv: 'Kolumnerna.', en: 'The columns.' },
  media: {
    'application/json': {
      schema: {
        type: 'object',
        description: 'Frictionless Table Schema 2.0 (datapackage.org).',
        required: ['$schema', 'fields', 'primaryKey'],
      },
      example: tableSchema(
        twinTown as unknown as Resource,
        'sv',
        (other) => resourceOf(other)?.path ?? other,
      ),
    },
  },
  problems: ['invalid-parameter', 'not-found', ...anyProblem],
})

const twinTowns = twinTown as unknown as Resource
const columnsOf = flatColumns(twinTowns)

/** Dumps that can stand in a text, with one record. */
const dumpExamples: Readonly<
  Record<string, { readonly schema: JsonSchema; readonly of: (record: object) => unknown }>
> = {
  csv: {
    schema: text,
    of: (record) =>
      csvHead(columnsOf, standardCsv) + csvLine(columnsOf, record as Record<string, unknown>, standardCsv),
  },
  ndjson: { schema: text, of: (record) => `${JSON.stringify(record)}\n` },
  geojson: {
    schema: object({
      type: { const: 'FeatureCollection' },
      features: array({
        type: 'object',
        description: 'RFC 7946.',
        required: ['type', 'geometry', 'properties'],
      }),
      _meta: ref('AboutMeta'),
    }),
    of: (record) => ({
      type: 'FeatureCollection',
      features: [JSON.parse(featureOf(twinTowns, JSON.stringify(record))) as unknown],
      _meta: composeExample(ref('AboutMeta'), schemas()),
    }),
  },
}

function dumpMedia({ name, write }: DumpFormat): Media {
  const shown = dumpExamples[name]
  if (shown) return { schema: shown.schema, example: shown.of(exampleRecord(twinTowns)) }
  return { schema: {}, ...(write && { live: `/datasets/${twinTowns.path}/dump?format=${name}` }) }
}

const dump = (): Operation => ({
  id: 'getDump',
  path: '/datasets/{name}/dump',
  tag: 'datasets',
  summary: { sv: 'Hela datamängden som en fil', en: 'The whole data set as a file' },
  description: {
    sv: `Alla poster i en utgåva i en fil; med fictional=false utan de påhittade. Med namnet ${ALL} hela registret, som datapackage eller sqlite. SQLite görs bara av en installation som kör Node; annars svarar den 404. En fil som håller på att göras svarar 503 med Retry-After. En färdig fil kan hämtas i delar med Range, till exempel när en hämtning har brutits.`,
    en: `Every record of a release in one file; with fictional=false without the invented ones. With the name ${ALL} the whole register, as datapackage or sqlite. SQLite is only made by an installation that runs Node; else it answers 404. A file that is being made answers 503 with Retry-After. A file that lies ready can be fetched in parts with Range, as after a broken download.`,
  },
  parameters: [
    nameParameter({ type: 'string', enum: [...names, ALL] }),
    ...queryParameters(
      dumpParameters,
      dumpFormats.map(({ name }) => name),
    ),
    ...rangeParameters,
  ],
  answer: { sv: 'Filen.', en: 'The file.' },
  media: Object.fromEntries(dumpFormats.map((form) => [form.mediaType, dumpMedia(form)])),
  problems: ['invalid-parameter', 'not-found', 'range-not-satisfiable', ...anyProblem],
  headers: ['ContentDisposition', 'ContentDigest', 'ReprDigest', 'AcceptRanges'],
})

/** Addresses that describe the data sets, and hand them out whole. */
export const datasetOperations = (): readonly Operation[] => [datasets(), dataset(), columns(), dump()]
