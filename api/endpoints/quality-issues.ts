import { findNames } from '../../db/queries/record-names.ts'
import { FINDING, type Issue, issueKinds, isIn, type IssueSet, issueSets } from '../../db/quality/issues.ts'
import { allResources, resourceAt } from '../../db/resources/index.ts'
import type { Fields } from '../../db/schema/field.ts'
import {
  boolean,
  choice,
  code as codeField,
  languageMap,
  list,
  reference,
  text,
  url as urlField,
} from '../../db/schema/kinds/index.ts'
import type { Json } from '../../db/schema/json.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, metaOf, PageMeta, pageOf, permanentAddress } from '../envelope/meta.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import { totalHeader } from '../http/headers.ts'
import { EXAMPLE_ORIGIN } from '../openapi/example-record.ts'
import { composeExample, exampleLinks } from '../openapi/json-answer.ts'
import { array, object, ref } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { linksSchema } from '../openapi/value-schemas.ts'
import { issuesPage } from '../pages/quality/issues-page.ts'
import { issuesPath, measurementsPath } from '../pages/quality/paths.ts'
import { toSelection } from '../parameters/as-of.ts'
import { commonParameters, csvDialect } from '../parameters/common.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { limit, page } from '../parameters/paging.ts'
import { defineParameter } from '../parameters/parameters.ts'
import { defineEndpoint } from './define.ts'
import {
  costOfQuality,
  dataset,
  datasetField,
  type MunicipalityQuality,
  readQuality,
} from './quality-values.ts'
import { fictionalField, municipalityFields, rowFormats, tableOf } from './value-rows.ts'

const title = { sv: 'Uppgifter att se över', en: 'Data to look at' }

const kinds = Object.keys(issueSets)

const issue = defineParameter<IssueSet | undefined>({
  name: 'issue',
  description: {
    sv: `Bara det som är av ett slag; ${FINDING} ger alla avvikelser.`,
    en: `Only what is of one kind; ${FINDING} gives all findings.`,
  },
  schema: { type: 'string', enum: kinds },
  example: 'not-stated',
  choosesRecords: true,
  read: (parameters) => parameters.oneOf('issue', kinds) as IssueSet | undefined,
})

const fieldNames = [...new Set(allResources.flatMap(({ fields }) => Object.keys(fields)))].toSorted()

const field = defineParameter({
  name: 'field',
  description: {
    sv: 'Bara det som gäller ett fält, till exempel poster som saknar budget.',
    en: 'Only what is about one field, for example records that lack a budget.',
  },
  schema: { type: 'string', enum: fieldNames },
  example: 'budget',
  choosesRecords: true,
  read: (parameters) => {
    const chosen = resourceAt(parameters.get(dataset.name) ?? '')
    return parameters.oneOf('field', chosen ? Object.keys(chosen.fields) : fieldNames)
  },
})

const example = { dataset: 'projects', id: '9999-grona-skolgardar' } as const

const rowFields = {
  ...datasetField,
  id: text({
    title: { sv: 'Id', en: 'Id' },
    description: { sv: 'Postens id.', en: 'Id of the record.' },
    example: example.id,
  }),
  name: languageMap({
    title: { sv: 'Post', en: 'Record' },
    description: { sv: 'Vad posten heter.', en: 'What the record is called.' },
    example: { sv: 'Gröna skolgårdar' },
  }),
  issue: choice(issueKinds, {
    title: { sv: 'Slag', en: 'Kind' },
    description: { sv: 'Vad det gäller.', en: 'What it is about.' },
    example: 'not-stated',
  }),
  fields: list(
    codeField({
      pattern: /^[a-z][A-Za-z]*$/,
      title: { sv: 'Fält', en: 'Field' },
      description: { sv: 'Ett fält i posten.', en: 'A field of the record.' },
      example: 'budget',
    }),
    {
      title: { sv: 'Fält', en: 'Fields' },
      description: { sv: 'Fälten som det gäller.', en: 'The fields that it is about.' },
      example: ['budget'],
    },
  ),
  ruleId: reference('decisionRule', {
    optional: true,
    title: { sv: 'Beslutsregel', en: 'Decision rule' },
    description: { sv: 'Regeln som kräver det.', en: 'The rule that demands it.' },
    example: '9999-regel-natverk',
  }),
  certain: boolean({
    title: { sv: 'Säkert', en: 'Certain' },
    description: {
      sv: 'Falskt när det inte går att se om regeln gällde då.',
      en: 'False where the dates do not show whether the rule applied then.',
    },
    example: true,
  }),
  message: languageMap({
    title: { sv: 'I ord', en: 'In words' },
    description: {
      sv: 'Vad som är att se över, som en mening.',
      en: 'What there is to look at, as a sentence.',
    },
    example: { sv: 'Uppgift saknas: Budget.', en: 'Not stated: Budget.' },
  }),
  url: urlField({
    title: { sv: 'Adress', en: 'Address' },
    description: { sv: 'Postens adress.', en: 'Address of the record.' },
    example: `${EXAMPLE_ORIGIN}${BASE}/${example.dataset}/${example.id}`,
  }),
  ...municipalityFields,
  ...fictionalField,
} as const satisfies Fields

const table = tableOf(rowFields)

/** GET /municipalities/{code}/quality-issues: the records that lack something, are old or do not agree with a rule. */
export const qualityIssues = defineEndpoint({
  id: 'listQualityIssues',
  path: issuesPath('{code}'),
  tag: 'municipalities',
  hasPage: true,
  summary: { sv: 'Poster att se över i en kommun', en: 'A municipality’s records to look at' },
  description: {
    sv: 'Poster som saknar uppgifter, har en gammal eller odaterad status, eller inte stämmer med kommunens egna regler. En post kan ha flera. Inget av det hindrar att den publiceras. CSV utan limit och page ger alla.',
    en: 'Records that lack data, have an old or undated status, or do not agree with the municipality’s own rules. A record may have several. Nothing of it keeps it from being published. CSV without limit and page gives all.',
  },
  pathParameters: [codeInPath],
  formats: rowFormats,
  parameters: [
    dataset,
    issue,
    field,
    limit,
    page,
    ...commonParameters<Format>([...rowFormats, html]),
    csvDialect(rowFormats),
  ],
  answer: () => {
    const schema = object(table.schema())
    const row = composeExample(schema) as Json
    const self = issuesPath(codeInPath.example)
    const links = { self, first: self, last: self, up: measurementsPath(codeInPath.example) }
    return {
      answer: { sv: 'En sida av posterna.', en: 'One page of the records.' },
      meta: PageMeta,
      media: table.media(
        object({
          data: array(schema),
          _meta: ref(PageMeta.name),
          _links: linksSchema(['self', 'first', 'prev', 'next', 'last', 'up']),
        }),
        { data: [row], _meta: composeExample(PageMeta.schema), _links: exampleLinks(links) },
        [row],
      ),
      problems: ['invalid-parameter', 'not-found', ...anyProblem],
      headers: ['ContentDisposition'],
    }
  },
  read: (parameters) => ({
    resource: dataset.read(parameters),
    kind: issue.read(parameters),
    name: field.read(parameters),
    limit: limit.read(parameters),
    number: page.read(parameters),
    isWhole: parameters.get('limit') === undefined && parameters.get('page') === undefined,
  }),
  handle: ({
    url,
    parameters,
    resolved,
    format,
    pathParam,
    resource,
    kind,
    name,
    limit,
    number,
    isWhole,
  }) => {
    const code = pathParam('code')
    const path = BASE + issuesPath(code)
    const address = permanentAddress(url, parameters.canonical(), resolved)
    const offset = (number - 1) * limit
    const isTable = format.name !== json.name
    const read = async (context: AppContext) => {
      const { own, datasets } = await readQuality(context, resolved, code)
      const issues = datasets
        .flatMap((one) => one.issues)
        .filter(
          (one) =>
            (!resource || one.resource === resource) &&
            (!kind || isIn(one, kind)) &&
            (!name || one.fields.includes(name)),
        )
      const shown = isTable && isWhole ? issues : issues.slice(offset, offset + limit)
      const findName = await findNames(
        context.db,
        toSelection(resolved),
        shown.map((one) => [one.resource.name, one.id]),
      )
      return { own, datasets, total: issues.length, shown, findName }
    }
    const linksTo = (total: number) => {
      const rest = parameters.canonical('page')
      const at = (n: number) =>
        withQuery(path, n === 1 ? rest : [rest, `page=${n}`].filter(Boolean).join('&'))
      const last = Math.max(1, Math.ceil(total / limit))
      return {
        self: withQuery(path, parameters.canonical()),
        first: at(1),
        prev: number > 1 ? at(Math.min(number - 1, last)) : null,
        next: number < last ? at(number + 1) : null,
        last: at(last),
        up: BASE + measurementsPath(code),
      }
    }
    const rowOf = (
      found: Issue,
      own: MunicipalityQuality['own'],
      findName: Awaited<ReturnType<typeof read>>['findName'],
    ): { readonly [K in keyof typeof rowFields]: unknown } => ({
      dataset: found.resource.path,
      id: found.id,
      name: findName(found.resource.name, found.id) ?? { sv: found.id },
      issue: found.kind,
      fields: found.fields,
      ruleId: found.ruleId,
      certain: found.certain,
      message: found.message,
      url: `${url.origin}${BASE}/${found.resource.path}/${found.id}`,
      municipalityCode: own.code,
      municipality: own.name,
      fictional: own.fictional,
    })
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: costOfQuality(resolved),
      body: async (context) => {
        const { own, total, shown, findName } = await read(context)
        const rows = shown.map((one) => rowOf(one, own, findName))
        if (isTable)
          return table.write(format, rows, `quality-issues-${code}-release-${resolved.release?.id ?? 0}`)
        const meta = {
          ...pageOf(total, offset, limit, rows.length),
          ...metaOf({ title, record: { sv: own.name }, resolved, address, fictional: own.fictional }),
        }
        const content = envelope(JSON.stringify(rows), meta, linkSet(url.origin, linksTo(total)))
        return { content, headers: totalHeader(total) }
      },
      page: async (context, page) => {
        const found = await read(context)
        return issuesPage({ ...found, offset, resource, kind, name, links: linksTo(found.total) }, page)
      },
    }
  },
})
