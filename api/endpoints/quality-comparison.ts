import { municipalityNames } from '../../db/queries/municipality-names.ts'
import { type FiguresByDataset, qualityFigures, sumOf } from '../../db/quality/quality.ts'
import { allResources } from '../../db/resources/index.ts'
import type { Fields } from '../../db/schema/field.ts'
import { url as urlField } from '../../db/schema/kinds/index.ts'
import type { Json } from '../../db/schema/json.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { type Cost, perRecord } from '../cost/cost.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import { EXAMPLE_ORIGIN } from '../openapi/example-record.ts'
import { composeExample, exampleLinks } from '../openapi/json-answer.ts'
import { array, object, ref } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { linksSchema } from '../openapi/value-schemas.ts'
import { measurementsPath, QUALITY } from '../pages/quality/paths.ts'
import { comparedQualityPage } from '../pages/quality/compared-page.ts'
import { dayOf, type ResolvedRelease, toSelection } from '../parameters/as-of.ts'
import { commonParameters, csvDialect } from '../parameters/common.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { readOnce } from '../read-once.ts'
import { defineEndpoint } from './define.ts'
import { dataset, datasetField, figureFields, inFigures } from './quality-values.ts'
import { fictionalField, municipalityFields, rowFormats, tableOf } from './value-rows.ts'

const title = { sv: 'Uppgifternas kvalitet', en: 'Quality of the data' }

const rowFields = {
  ...municipalityFields,
  dataset: {
    ...datasetField.dataset,
    optional: true,
    description: {
      sv: 'Datamängden som raden gäller. Tomt när den gäller alla.',
      en: 'The data set that the row is about. Null where it is about all.',
    },
  },
  ...figureFields,
  url: urlField({
    title: { sv: 'Adress', en: 'Address' },
    description: {
      sv: 'Kommunens tal, datamängd för datamängd.',
      en: 'The municipality’s numbers, data set by data set.',
    },
    example: `${EXAMPLE_ORIGIN}${BASE}${measurementsPath(codeInPath.example)}`,
  }),
  ...fictionalField,
} as const satisfies Fields

const table = tableOf(rowFields)

/** Every record of every municipality is read, once per release. */
const costOfAll = ({ isLatest }: ResolvedRelease): Cost => ({
  scans: isLatest ? 1 : 2,
  resources: allResources,
  records: Number.MAX_SAFE_INTEGER,
  rowsPerRecord: perRecord.reshaped,
})

/** GET /quality-measurements: how complete and how fresh the records of all municipalities are; those that are fictional last. */
export const qualityComparison = defineEndpoint({
  id: 'compareQuality',
  path: QUALITY,
  tag: 'municipalities',
  listed: 'quality-measurements',
  hasPage: true,
  summary: { sv: 'Uppgifternas kvalitet för alla kommuner', en: 'Quality of the data of all municipalities' },
  description: {
    sv: 'Hur fullständiga och aktuella uppgifterna är för alla kommuner, och hur många poster som har något att se över: alla datamängder tillsammans, eller en. Räknat på samma sätt som kommunens egna tal. Påhittade kommuner står sist.',
    en: 'How complete and how fresh the data of all municipalities are, and how many records have something to look at: all data sets together, or one. Counted as each municipality’s own numbers are. Fictional municipalities come last.',
  },
  formats: rowFormats,
  parameters: [dataset, ...commonParameters<Format>([...rowFormats, html]), csvDialect(rowFormats)],
  answer: () => {
    const schema = object(table.schema())
    const row = composeExample(schema) as Json
    return {
      answer: { sv: 'En rad per kommun.', en: 'One row per municipality.' },
      meta: Meta,
      media: table.media(
        object({ data: array(schema), _meta: ref(Meta.name), _links: linksSchema(['self', 'start']) }),
        {
          data: [row],
          _meta: composeExample(Meta.schema),
          _links: exampleLinks({ self: QUALITY, start: '/' }),
        },
        [row],
      ),
      problems: ['invalid-parameter', ...anyProblem],
      headers: ['ContentDisposition'],
    }
  },
  read: (parameters) => ({ resource: dataset.read(parameters) }),
  handle: ({ url, parameters, resolved, format, resource }) => {
    const address = permanentAddress(url, parameters.canonical(), resolved)
    const release = resolved.release?.id ?? 0
    const read = async (context: AppContext) => {
      const selection = toSelection(resolved)
      const municipalities = await municipalityNames(context.db, selection)
      const codes = municipalities.map(({ code }) => code)
      const all = await readOnce<FiguresByDataset[]>(context, `quality ${release}`, () =>
        qualityFigures(context.db, { ...selection, today: dayOf(resolved), codes }),
      )
      return municipalities.map((own, i) => ({
        own,
        figures: sumOf(
          Object.entries(all[i]!).flatMap(([path, figures]) =>
            !resource || resource.path === path ? [figures] : [],
          ),
        ),
      }))
    }
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: costOfAll(resolved),
      body: async (context) => {
        const shown = await read(context)
        const data = shown.map(({ own, figures }): { readonly [K in keyof typeof rowFields]: unknown } => ({
          municipalityCode: own.code,
          municipality: own.name,
          dataset: resource?.path ?? null,
          ...inFigures(figures),
          url: url.origin + BASE + measurementsPath(own.code),
          fictional: own.fictional,
        }))
        if (format.name !== json.name) {
          const name = ['quality-measurements', resource?.path, 'release', release].filter(Boolean).join('-')
          return table.write(format, data, name)
        }
        const fictional = shown.some(({ own }) => own.fictional)
        const meta = metaOf({ title, resolved, address, fictional })
        const links = linkSet(url.origin, {
          self: withQuery(BASE + QUALITY, parameters.canonical()),
          start: `${BASE}/`,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
      page: async (context, page) => comparedQualityPage({ rows: await read(context), resource }, page),
    }
  },
})
