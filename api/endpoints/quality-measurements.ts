import { findNames } from '../../db/queries/record-names.ts'
import { OLD } from '../../db/resources/status-age.ts'
import { issueKinds } from '../../db/quality/issues.ts'
import { countIssues, type DatasetQuality } from '../../db/quality/quality.ts'
import { MAX_RECORDS } from '../../db/quality/read-records.ts'
import { project } from '../../db/resources/project.ts'
import type { Fields } from '../../db/schema/field.ts'
import { decimal, integer, languageMap } from '../../db/schema/kinds/index.ts'
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
import { costOfQuality, datasetField, type MunicipalityQuality, readQuality } from './quality-values.ts'
import { fictionalField, municipalityFields, rowFormats, tableOf } from './value-rows.ts'

const title = { sv: 'Uppgifternas kvalitet', en: 'Quality of the data' }

const records = { sv: 'poster', en: 'records' }
const values = { sv: 'värden', en: 'values' }
const noNumber = { sv: 'Tomt när posterna är för många.', en: 'Null where there are too many records.' }
const counted = (
  sv: string,
  en: string,
  description: readonly [sv: string, en: string],
  example: number,
  unit = records,
) =>
  integer({
    optional: true,
    title: { sv, en },
    description: { sv: `${description[0]} ${noNumber.sv}`, en: `${description[1]} ${noNumber.en}` },
    unit,
    example,
  })
const yearOf = (sv: string, en: string, description: readonly [sv: string, en: string], example: number) =>
  integer({
    optional: true,
    title: { sv, en },
    description: { sv: description[0], en: description[1] },
    unit: { sv: 'år', en: 'year' },
    example,
  })

/** The members of a data set that are a row of a table too. */
const rowFields = {
  ...datasetField,
  ...municipalityFields,
  records: counted('Poster', 'Records', ['Antal poster.', 'Number of records.'], 44),
  expectedValues: counted(
    'Väntade värden',
    'Expected values',
    ['Värden som en läsare väntar sig i posterna.', 'Values that a reader expects of the records.'],
    1158,
    values,
  ),
  statedValues: counted(
    'Ifyllda värden',
    'Stated values',
    ['De av dem som är ifyllda.', 'Those of them that are stated.'],
    1062,
    values,
  ),
  completeness: decimal({
    optional: true,
    title: { sv: 'Ifyllt', en: 'Completeness' },
    description: {
      sv: 'Ifyllda värden delat med väntade, avrundat nedåt. Tomt när inget värde väntas.',
      en: 'Stated values divided by those expected, rounded down. Null where none is expected.',
    },
    unit: { sv: 'procent', en: 'per cent' },
    example: 91.7,
  }),
  incompleteRecords: counted(
    'Poster som saknar uppgifter',
    'Incomplete records',
    ['Poster som saknar något av de väntade värdena.', 'Records that lack one of the expected values.'],
    40,
  ),
  changingRecords: counted(
    'Poster vars status kan ändras',
    'Records whose status may change',
    [
      'Poster med en status som kan ha ändrats sedan den angavs.',
      'Records whose status may have changed since it was stated.',
    ],
    24,
  ),
  oldRecords: counted(
    `Status äldre än ${OLD} år`,
    `Status older than ${OLD} years`,
    [
      `De av dem vars status är äldre än ${OLD} år.`,
      `Those of them whose status is older than ${OLD} years.`,
    ],
    0,
  ),
  undatedRecords: counted(
    'Status utan datum',
    'Status without a date',
    [
      'De av dem vars status står i en odaterad källa.',
      'Those of them whose status is in an undated source.',
    ],
    0,
  ),
  firstYear: yearOf(
    'Äldsta uppgiften',
    'Oldest statement',
    [
      'Året för den äldsta posten som vilar på daterade dokument.',
      'Year of the oldest record that rests on dated documents.',
    ],
    2009,
  ),
  lastYear: yearOf(
    'Nyaste uppgiften',
    'Newest statement',
    [
      'Året för den nyaste posten som vilar på daterade dokument.',
      'Year of the newest record that rests on dated documents.',
    ],
    2026,
  ),
  findings: counted(
    'Avvikelser',
    'Findings',
    [
      'Det som inte stämmer med kommunens egna regler eller med en annan post.',
      'What does not agree with the municipality’s own rules or with another record.',
    ],
    1,
    { sv: 'avvikelser', en: 'findings' },
  ),
  reason: languageMap({
    optional: true,
    title: { sv: 'Skäl till att tal saknas', en: 'Reason for missing numbers' },
    description: { sv: 'Varför posterna inte räknas.', en: 'Why the records are not counted.' },
    example: { sv: `Posterna är fler än ${MAX_RECORDS}.` },
  }),
  ...fictionalField,
} as const satisfies Fields

const table = tableOf(rowFields)

const rowOf = (
  quality: DatasetQuality,
  { code, name, fictional }: MunicipalityQuality['own'],
): { readonly [K in keyof typeof rowFields]: unknown } => {
  const known = (n: number) => (quality.records === null ? null : n)
  return {
    dataset: quality.resource.path,
    municipalityCode: code,
    municipality: name,
    records: quality.records,
    expectedValues: quality.expected,
    statedValues: quality.stated,
    completeness: quality.completeness,
    incompleteRecords: known(countIssues(quality, 'not-stated')),
    changingRecords: quality.changing,
    oldRecords: known(countIssues(quality, 'old')),
    undatedRecords: known(countIssues(quality, 'undated')),
    firstYear: quality.firstYear,
    lastYear: quality.lastYear,
    findings: quality.findings,
    reason: quality.reason,
    fictional,
  }
}

/** A row with its fields and its issues by kind. */
const inFull = (quality: DatasetQuality, own: MunicipalityQuality['own'], origin: string): Json => ({
  ...rowOf(quality, own),
  title: quality.resource.title,
  fields: quality.fields.map(({ name, field, expected, stated }) => ({
    name,
    title: field.title,
    expectedValues: expected,
    statedValues: stated,
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
