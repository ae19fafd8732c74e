import { findNames } from '../../db/queries/record-names.ts'
import { issueKinds } from '../../db/quality/issues.ts'
import { countIssues, type DatasetQuality } from '../../db/quality/quality.ts'
import { project } from '../../db/resources/project.ts'
import type { Fields } from '../../db/schema/field.ts'
import type { Json } from '../../db/schema/json.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import { EXAMPLE_ORIGIN } from '../openapi/example-record.ts'
import { composeExample, exampleLinks } from '../openapi/json-answer.ts'
import { address, array, count, member, object, ref, text } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { linksSchema } from '../openapi/value-schemas.ts'
import { issuesPath, measurementsPath } from '../pages/quality/paths.ts'
import { qualityPage, shownIssues } from '../pages/quality/quality-page.ts'
import { commonParameters, csvDialect } from '../parameters/common.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { toSelection } from '../parameters/as-of.ts'
import { defineEndpoint } from './define.ts'
import {
  costOfQuality,
  datasetField,
  figureFields,
  inFigures,
  type MunicipalityQuality,
  readQuality,
} from './quality-values.ts'
import { fictionalField, municipalityFields, rowFormats, tableOf } from './value-rows.ts'

const title = { sv: 'Uppgifternas kvalitet', en: 'Quality of the data' }

/** The members of a data set that are a row of a table too. */
const rowFields = {
  ...datasetField,
  ...municipalityFields,
  ...figureFields,
  ...fictionalField,
} as const satisfies Fields

const table = tableOf(rowFields)

const rowOf = (
  quality: DatasetQuality,
  { code, name, fictional }: MunicipalityQuality['own'],
): { readonly [K in keyof typeof rowFields]: unknown } => ({
  dataset: quality.resource.path,
  municipalityCode: code,
  municipality: name,
  ...inFigures(quality),
  fictional,
})

/** A row with its fields and its issues by kind. */
const inFull = (quality: DatasetQuality, own: MunicipalityQuality['own'], origin: string): Json => ({
  ...rowOf(quality, own),
  title: quality.resource.title,
  fields: quality.fields.map(({ name, field, expected, stated }) => ({
    name,
    title: field.title,
    expectedValues: expected,
    statedValues: stated,
    url: `${origin}${BASE}${issuesPath(own.code)}?dataset=${quality.resource.path}&issue=not-stated&field=${name}`,
  })),
  issues: [...new Set(quality.issues.map(({ kind }) => kind))].map((kind) => ({
    issue: kind,
    title: issueKinds[kind],
    count: countIssues(quality, kind),
    url: `${origin}${BASE}${issuesPath(own.code)}?dataset=${quality.resource.path}&issue=${kind}`,
  })),
})

const schema = () =>
  object({
    ...table.schema(),
    title: member(
      ref('LanguageMap'),
      { sv: 'Vad datamängden heter.', en: 'What the data set is called.' },
      project.title,
    ),
    fields: array(
      object({
        name: member(text, { sv: 'Fältet.', en: 'The field.' }, 'budget'),
        title: member(
          ref('LanguageMap'),
          { sv: 'Vad fältet heter.', en: 'What the field is called.' },
          project.fields.budget.title,
        ),
        expectedValues: member(count, { sv: 'Väntade värden.', en: 'Expected values.' }, 44),
        statedValues: member(count, { sv: 'Ifyllda värden.', en: 'Stated values.' }, 42),
        url: member(
          address,
          { sv: 'Posterna som saknar värdet.', en: 'The records that lack the value.' },
          `${EXAMPLE_ORIGIN}${BASE}${issuesPath('9999')}?dataset=projects&issue=not-stated&field=budget`,
        ),
      }),
      { sv: 'Fälten som ett värde väntas i.', en: 'The fields that a value is expected of.' },
    ),
    issues: array(
      object({
        issue: member(
          { type: 'string', enum: Object.keys(issueKinds) },
          { sv: 'Vad det gäller.', en: 'What it is about.' },
          'not-stated',
        ),
        title: member(
          ref('LanguageMap'),
          { sv: 'Detsamma i ord.', en: 'The same in words.' },
          issueKinds['not-stated'],
        ),
        count: member(count, { sv: 'Antal.', en: 'How many.' }, 40),
        url: member(
          address,
          { sv: 'Posterna.', en: 'The records.' },
          `${EXAMPLE_ORIGIN}${BASE}${issuesPath('9999')}?dataset=projects&issue=not-stated`,
        ),
      }),
      { sv: 'Det som är att se över, efter slag.', en: 'What is to be looked at, by kind.' },
    ),
  })

/**
 * GET /municipalities/{code}/quality-measurements: how complete and how fresh a municipality's records are. The W3C's
 * Data Quality Vocabulary calls a figure on the quality of a data set a quality measurement.
 */
export const qualityMeasurements = defineEndpoint({
  id: 'listQualityMeasurements',
  path: measurementsPath('{code}'),
  tag: 'municipalities',
  hasPage: true,
  summary: { sv: 'Uppgifternas kvalitet i en kommun', en: 'Quality of a municipality’s data' },
  description: {
    sv: 'Hur fullständiga och aktuella kommunens uppgifter är, datamängd för datamängd, och hur många poster som har något att se över. Räknat ur utgåvan som efterfrågas och sett från dess dag. /docs/quality säger hur.',
    en: 'How complete and how fresh the municipality’s data are, data set by data set, and how many records have something to look at. Counted from the release that is asked for, and seen from its day. /docs/quality says how.',
  },
  pathParameters: [codeInPath],
  formats: rowFormats,
  parameters: [...commonParameters<Format>([...rowFormats, html]), csvDialect(rowFormats)],
  answer: () => {
    const row = composeExample(schema()) as Json
    const paths = { self: measurementsPath('9999'), up: '/municipalities/9999' }
    return {
      answer: { sv: 'En rad per datamängd.', en: 'One row per data set.' },
      meta: Meta,
      media: table.media(
        object({ data: array(schema()), _meta: ref(Meta.name), _links: linksSchema(['self', 'up']) }),
        { data: [row], _meta: composeExample(Meta.schema), _links: exampleLinks(paths) },
        [row],
      ),
      problems: ['invalid-parameter', 'not-found', ...anyProblem],
      headers: ['ContentDisposition'],
    }
  },
  handle: ({ url, parameters, resolved, format, pathParam }) => {
    const code = pathParam('code')
    const address = permanentAddress(url, parameters.canonical(), resolved)
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: costOfQuality(resolved),
      body: async (context: AppContext) => {
        const { own, datasets } = await readQuality(context, resolved, code)
        const release = resolved.release?.id ?? 0
        if (format.name !== json.name)
          return table.write(
            format,
            datasets.map((one) => rowOf(one, own)),
            `quality-measurements-${code}-release-${release}`,
          )
        const data = datasets.map((one) => inFull(one, own, url.origin))
        const meta = metaOf({ title, record: { sv: own.name }, resolved, address, fictional: own.fictional })
        const links = linkSet(url.origin, {
          self: withQuery(BASE + measurementsPath(code), parameters.canonical()),
          up: `${BASE}/municipalities/${code}`,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
      page: async (context, page) => {
        const quality = await readQuality(context, resolved, code)
        const findName = await findNames(
          context.db,
          toSelection(resolved),
          quality.datasets.flatMap((one) =>
            shownIssues(one).map(({ resource, id }) => [resource.name, id] as const),
          ),
        )
        return qualityPage({ ...quality, findName }, page)
      },
    }
  },
})
