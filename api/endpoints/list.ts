import { countRecords } from '../../db/queries/count-records.ts'
import { type FacetCount, facetCounts } from '../../db/queries/facet-counts.ts'
import { listRecords, type ListQuery, type ListRow } from '../../db/queries/list-records.ts'
import { recordNames } from '../../db/queries/record-names.ts'
import type { Selection } from '../../db/queries/selection.ts'
import { selectedVersions, selectedDocuments } from '../../db/queries/selected-documents.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { fieldAt, pointColumn } from '../../db/schema/columns.ts'
import type { Language, LanguageMap } from '../../db/schema/field.ts'
import { filterOf } from '../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { feedLinks } from '../feeds/formats.ts'
import type { Format, RecordFormat, StreamedPage } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { formatsOf } from '../formats/index.ts'
import { json } from '../formats/json.ts'
import { describedBy, serialize, serializeStream } from '../formats/serialize.ts'
import { namedDocuments } from '../formats/with-names.ts'
import { costOfList, perRecord } from '../cost/cost.ts'
import { idOf, isFictional, withAddress } from '../envelope/stored-document.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, metaOf, PageMeta, pageOf, permanentAddress } from '../envelope/meta.ts'
import type { Problem } from '../http/problem.ts'
import { listPage } from '../pages/list/list-page.ts'
import type { Page, PageContext } from '../pages/page.ts'
import { readList } from '../pages/list/read-list.ts'
import { limits } from '../limits.ts'
import { EXAMPLE_RELEASE, exampleId, exampleRecord } from '../openapi/example-record.ts'
import { composeExample, exampleLinks } from '../openapi/json-answer.ts'
import { array, object, ref } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { recordMedia } from '../openapi/record-media.ts'
import { schemaName } from '../openapi/record-schema.ts'
import { atRelease, toSelection, type ResolvedRelease } from '../parameters/as-of.ts'
import { countOnce, readOnce, selectionKey } from '../read-once.ts'
import { checkReferences, referencesIn } from './reference-check.ts'
import { nothingToWrite } from './refusal.ts'
import { commonParameters, csvDialect } from '../parameters/common.ts'
import {
  type ChosenFields,
  facetNames,
  facetsParameter,
  fieldsParameter,
  suggestFilter,
  sortParameter,
} from '../parameters/fields.ts'
import {
  cursorOf,
  expiredCursor,
  limit,
  ignoredByCursor,
  offset,
  page,
  pagingParameters,
  writeCursor,
} from '../parameters/paging.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { selectionParameters } from '../parameters/selection.ts'
import { defineCollectionEndpoint, defineEndpoint } from './define.ts'

/** GET /{collection}: one page of a resource's records, or all of them as a file. */
export const list = defineCollectionEndpoint('/{collection}', (resource, path) => {
  const { title, description } = resource
  const formats = formatsOf(resource)
  const common = [...commonParameters<Format>([...formats, html]), csvDialect(formats)]
  const selection = selectionParameters(resource)
  const sort = sortParameter(resource)
  const fields = fieldsParameter(resource)
  const facets = facetsParameter(resource)
  return defineEndpoint({
    id: `list${resource.path.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    path,
    tag: resource.path,
    summary: { sv: `Lista: ${title.sv}`, en: `List: ${title.en}` },
    description: {
      sv: `${description.sv} Utan parametrar: alla poster i den senaste utgåvan, ordnade efter id.`,
      en: `${description.en} Without parameters: all records of the latest release, ordered by id.`,
    },
    formats,
    hasPage: true,
    parameters: [
      ...selection.filters,
      ...selection.others,
      sort,
      fields,
      facets,
      ...pagingParameters,
      ...common,
    ],
    explainUnknown: (name) => suggestFilter(resource, name, Object.keys(resource.filters)),
    answer: () => ({
      answer: { sv: 'En sida av listan.', en: 'One page of the list.' },
      meta: PageMeta,
      media: recordMedia(
        resource,
        object({
          data: array(ref(schemaName(resource))),
          _meta: ref(PageMeta.name),
          _links: ref('PageLinks'),
        }),
        {
          data: [exampleRecord(resource)],
          _meta: composeExample(PageMeta.schema) as object,
          _links: exampleLinks({
            self: `${path}?limit=1`,
            first: `${path}?limit=1`,
            next: `${path}?limit=1&cursor=${exampleCursor(resource)}`,
            last: `${path}?limit=1&offset=56`,
            describedby: `/datasets/${resource.path}`,
          }),
        },
      ),
      problems: ['invalid-parameter', 'cursor-expired', ...anyProblem],
      headers: ['ContentDisposition'],
    }),
    read: (parameters, { format }) => {
      const chosen = selection.read(parameters)
      const read = {
        facets: facets.read(parameters),
        sort: sort.read(parameters),
        ...fields.read(parameters),
        limit: limit.read(parameters),
      }
      const skipped = (page.read(parameters) - 1) * read.limit
      const query = {
        ...chosen,
        sort: read.sort,
        limit: read.limit,
        offset: offset.read(parameters) ?? skipped,
      }
      const ranked = chosen.words !== null && read.sort.length === 0
      const cursorQuery = `${resource.path}?${parameters.canonical(...ignoredByCursor(common))}`
      const position = cursorOf(parameters, cursorQuery, ['page', 'offset'], (cursor) =>
        (cursor.after?.length ?? null) === (ranked ? null : read.sort.length + 1) ? cursor : null,
      )
      if (parameters.get('page') !== undefined && parameters.get('offset') !== undefined)
        parameters.addInvalid('offset', {
          sv: 'page eller offset, inte båda',
          en: 'page or offset, not both',
        })
      const allRecords =
        format.stream !== undefined &&
        !pagingParameters.some(({ name }) => parameters.get(name) !== undefined)
      return { ...read, query, cursorQuery, position, allRecords }
    },
    handle: ({ context, url, releases, parameters, format, language, query, position, ...call }) => {
      const ofCursor = position && atRelease(releases, position.release)
      if (position && !ofCursor) throw expiredCursor(withQuery(BASE + path, parameters.canonical('cursor')))
      const resolved = ofCursor ?? call.resolved
      const params: ListRequest = {
        ...call,
        resource,
        url,
        parameters,
        format,
        language,
        resolved,
        query: {
          ...query,
          ...toSelection(resolved),
          ...(position && { offset: position.offset }),
          after: position?.after ?? null,
        },
        address: addressOf(url, parameters, resolved, position?.offset),
      }
      const { allRecords, facets, fields, isPage } = params
      return {
        resolved,
        describedBy: describedBy(resource.path, format),
        links: [
          citeAs(params.address),
          ...feedLinks(url.origin, resource.path, parameters.get('municipality')),
        ],
        cost: costOfList(
          { ...params.query, isLatest: resolved.isLatest },
          {
            facets: isPage ? facetNames(resource).length : facets.length,
            places: isPage && pointColumn(resource) !== undefined,
            offset: params.query.after ? 0 : params.query.offset,
            sorted: query.sort.length > 0,
            records: allRecords ? Number.POSITIVE_INFINITY : query.limit,
            rowsPerRecord:
              format === json && fields === null && !isPage ? perRecord.verbatim : perRecord.reshaped,
            streams: allRecords && format.stream !== undefined,
          },
        ),
        body: (bodyContext) => listBody(bodyContext, context, params),
        page: (bodyContext, page) => listPageOf(bodyContext, params, page),
      }
    },
  })
})

/** The query of a list, validated. */
interface ListRequest extends ChosenFields {
  readonly resource: Resource
  readonly url: URL
  readonly parameters: Parameters
  readonly format: RecordFormat
  readonly language: Language
  readonly resolved: ResolvedRelease
  readonly query: ListQuery
  /** The query that a cursor is valid for: without paging. */
  readonly cursorQuery: string
  readonly facets: readonly string[]
  /** Whether the answer is the page for people. */
  readonly isPage: boolean
  /** Whether the answer holds every record: a format that people save as a file, requested without paging. */
  readonly allRecords: boolean
  /** The permanent address of the page. */
  readonly address: string
}

/** A cursor is valid for its query only; the permanent address of its page has an offset instead. */
function addressOf(url: URL, parameters: Parameters, resolved: ResolvedRelease, offset: number | undefined) {
  const page = offset === undefined ? '' : `&offset=${offset}`
  return permanentAddress(url, parameters.canonical('cursor') + page, resolved)
}

/** @param streamContext context for streams, which are read after this has returned */
async function listBody(context: AppContext, streamContext: AppContext, params: ListRequest) {
  const { resource, url, parameters, query, format, allRecords } = params
  // A cursor continues from a page whose query was valid.
  if (!query.after) await checkReferences(context, parameters, referencesIn(resource, query.filters))
  const total = await totalOf(context, params)
  const { stream, maxRecords = Number.POSITIVE_INFINITY } = format
  if (allRecords && total > maxRecords) throw tooMany(params, maxRecords)
  if (allRecords && stream && total > limits.maxPageSize)
    return serializeStream(stream, format, await streamAllRecords(context, streamContext, params, total))
  const rows = await listRecords(context.db, {
    ...query,
    limit: allRecords ? limits.maxPageSize : query.limit,
    total,
    offset: query.after ? 0 : query.offset,
  })
  const addressed = rows.map(({ id, doc }) => withAddress(url.origin, resource, id, doc))
  const documents = await namedDocuments(context.db, format, resource, query, addressed)
  const meta = (await metaMaker(context, params, total))(
    rows.length,
    rows.some(({ doc }) => isFictional(doc)),
  )
  const links = linkSet(url.origin, pageLinks(params, total, rows))
  const { fields, columns, language } = params
  const onlyFictional = query.fictional === true
  const refusal = format.refusal?.({ documents, onlyFictional })
  if (refusal) throw nothingToWrite(parameters, format, refusal)
  return serialize(format, {
    resource,
    documents,
    fields,
    columns,
    meta,
    links,
    single: false,
    onlyFictional,
    language,
  })
}

/** The same page of the list, for people. */
async function listPageOf(context: AppContext, params: ListRequest, page: PageContext): Promise<Page> {
  const { resource, parameters, query } = params
  if (!query.after) await checkReferences(context, parameters, referencesIn(resource, query.filters))
  const total = await totalOf(context, params)
  const rows = await listRecords(context.db, { ...query, total, offset: query.after ? 0 : query.offset })
  const links = pageLinks(params, total, rows)
  return listPage(await readList(context, { ...params, total, rows, links }), page)
}

function tooMany({ resource, format, parameters }: ListRequest, most: number): Problem {
  const dump = `${BASE}/datasets/${resource.path}/dump`
  parameters.addIssue(
    'format',
    format.name,
    { sv: `rymmer högst ${most} poster`, en: `holds ${most} records at most` },
    { sv: `csv, ndjson, färre poster eller ${dump}`, en: `csv, ndjson, fewer records or ${dump}` },
  )
  return parameters.problem()
}

/** All records of a query that exceed one page, read from the register as they are written. */
async function streamAllRecords(
  context: AppContext,
  streamContext: AppContext,
  params: ListRequest,
  total: number,
): Promise<StreamedPage> {
  const { resource, url, query, format, fields, columns, language } = params
  const meta = await metaMaker(context, params, total)
  // Before the headers are sent: a query that times out then gives a problem document, not a truncated file.
  const first = await selectedVersions(context.db, query)
  let fictional = false
  const at = { release: query.release, isLatest: false }
  async function* documents() {
    for await (const batch of selectedDocuments(streamContext.db, query, first)) {
      fictional ||= batch.some(isFictional)
      const addressed = batch.map((doc) => withAddress(url.origin, resource, idOf(doc), doc))
      yield await namedDocuments(streamContext.db, format, resource, at, addressed)
    }
  }
  return {
    resource,
    documents: documents(),
    fields,
    columns,
    meta: () => meta(total, fictional),
    links: linkSet(url.origin, pageLinks(params, total, [])),
    onlyFictional: query.fictional === true,
    language,
  }
}

/** Returns a function that makes `_meta` from the number of records and whether any is fictional. */
async function metaMaker(context: AppContext, params: ListRequest, total: number) {
  const { resource, resolved, query, allRecords, parameters, address } = params
  const limit = allRecords ? Math.max(total, 1) : query.limit
  const facets = params.facets.length > 0 && (await facetsOf(context, query, params.facets, parameters))
  return (count: number, fictional: boolean) => ({
    ...pageOf(total, query.offset, limit, count),
    ...(facets && { facets }),
    ...metaOf({ title: resource.title, resolved, address, fictional }),
  })
}

/** Counted once per release and selection, never per page. */
const totalOf = (context: AppContext, { query, parameters }: ListRequest): Promise<number> =>
  countOnce(context, selectionKey('total', query, parameters), () => countRecords(context.db, query))

function pageLinks(
  { resource, parameters, query, resolved, cursorQuery, allRecords }: ListRequest,
  total: number,
  rows: readonly ListRow[],
): Record<string, string | null> {
  const { limit, offset, sort, words } = query
  const path = `${BASE}/${resource.path}`
  const rest = parameters.canonical('page', 'offset', 'cursor')
  const at = (more: string) => withQuery(path, [rest, more].filter(Boolean).join('&'))
  const last = rows.at(-1)
  const more = last !== undefined && offset + rows.length < total
  const cursor = more
    ? writeCursor({
        release: resolved.release?.id ?? 0,
        query: cursorQuery,
        offset: offset + rows.length,
        // A rank cannot be compared with later pages, so the cursor has only an offset; within a release the order is fixed.
        after: words !== null && sort.length === 0 ? null : [...last.position, last.id],
      })
    : null
  const lastOffset = allRecords ? 0 : Math.max(0, Math.ceil(total / limit) - 1) * limit
  return {
    self: withQuery(path, parameters.canonical()),
    first: at(''),
    prev: offset > 0 && rows.length > 0 ? at(`offset=${Math.max(0, offset - limit)}`) : null,
    next: cursor && at(`cursor=${cursor}`),
    last: at(lastOffset > 0 ? `offset=${lastOffset}` : ''),
    describedby: `${BASE}/datasets/${resource.path}`,
  }
}

/** One value of a facet, as `_meta.facets` shows it. */
interface FacetValue {
  readonly value: string | number | boolean | null
  /** Records of the selection that have it. */
  readonly count: number
  /** The label of a choice, or the title of the referenced record. */
  readonly label?: LanguageMap
}
type Facets = Readonly<Record<string, readonly FacetValue[]>>

/** The facets of a selection, by filter. Counted once for all pages of a list. */
const facetsOf = (
  context: AppContext,
  selection: Selection,
  names: readonly string[],
  parameters: Parameters,
): Promise<Facets> =>
  readOnce(context, selectionKey(`facets ${names.join()}`, selection, parameters), async () => {
    const counts = await facetCounts(context.db, selection, names)
    const entries = await Promise.all(
      names.map(async (name, i) => [name, await facetOf(context, selection, name, counts[i] ?? [])] as const),
    )
    return Object.fromEntries(entries)
  })

async function facetOf(
  { db }: AppContext,
  selection: Selection,
  name: string,
  counts: readonly FacetCount[],
): Promise<FacetValue[]> {
  const { resource } = selection
  const { field } = fieldAt(resource, resource.filters[name]!.path)
  const { facetValue } = filterOf(field)
  const target = field.refersTo === undefined ? undefined : resourceOf(field.refersTo)
  const ids = counts.map(({ value }) => String(value))
  const titles = target && (await recordNames(db, { ...selection, resource: target }, ids))
  return counts.map(({ value, count }) => {
    const label = field.choices?.[String(value)] ?? titles?.get(String(value))
    return { value: facetValue(value), count, ...(label && { label }) }
  })
}

/** The cursor of the second page, where the first has the example alone. */
const exampleCursor = (resource: Resource) =>
  writeCursor({
    release: EXAMPLE_RELEASE,
    query: `${resource.path}?`,
    offset: 1,
    after: [exampleId(resource)],
  })
