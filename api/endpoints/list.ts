import { countRecords } from '../../db/queries/count-records.ts'
import { listRecords, type ListRow } from '../../db/queries/list-records.ts'
import { chosenVersions, selectedDocuments } from '../../db/queries/selected-documents.ts'
import type { Selection } from '../../db/queries/selection.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { formats } from '../formats/index.ts'
import { json } from '../formats/json.ts'
import type { StreamedPage } from '../formats/format.ts'
import { describedBy, serialize, serializeStream } from '../formats/serialize.ts'
import { feedLinks } from '../feeds/autodiscovery.ts'
import { namedDocuments } from '../formats/with-names.ts'
import { respond } from '../http/respond.ts'
import { checkReferences, referredBy } from '../parameters/check-references.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import { costOfList, perRecord } from '../http/cost.ts'
import { writeCursor } from '../parameters/cursor.ts'
import { idOf, isFictional, metaOf, withAddress } from '../http/document.ts'
import { facetsOf } from './facets.ts'
import { linkSet, withQuery } from '../http/links.ts'
import type { Problem } from '../http/problem.ts'
import { type ListRequest, MAX_LIMIT, notChoosing, readListRequest } from '../parameters/list-parameters.ts'

/** GET /{collection}: one page of a resource's records. */
export async function listRoute(
  context: Context,
  resource: Resource,
  request: Request,
  url: URL,
): Promise<Response> {
  const requestContext = { request, url, releases: await context.releases(), now: context.now() }
  const params = readListRequest(resource, requestContext, formats)
  return respond(context, {
    request,
    url,
    resolved: params.resolved,
    format: params.format,
    canonical: params.parameters.canonical(),
    describedBy: describedBy(resource.path, params.format),
    links: [
      citeAs(permanent(url, params)),
      ...feedLinks(url.origin, resource.path, params.parameters.get('municipality')),
    ],
    cost: costOfList(
      { ...params.query, current: params.resolved.isLatest },
      {
        facets: params.facets.length,
        offset: params.query.after ? 0 : params.query.offset,
        sorted: params.query.sort.length > 0,
        records: params.whole ? Number.POSITIVE_INFINITY : params.query.limit,
        each: params.format === json && params.fields === null ? perRecord.asItIs : perRecord.reshaped,
        streams: params.whole && params.format.stream !== undefined,
      },
    ),
    body: (on) => listBody(on, context, resource, url, params),
  })
}

/** A cursor belongs to its question; the page it stands for can be asked for by its offset. */
function permanent(url: URL, { parameters, query, resolved }: ListRequest): string {
  const page = parameters.get('cursor') === undefined ? '' : `&offset=${query.offset}`
  return permanentAddress(url, parameters.canonical('cursor') + page, resolved)
}

/** @param streams where a body reads that is made after this has returned */
async function listBody(
  context: Context,
  streams: Context,
  resource: Resource,
  url: URL,
  params: ListRequest,
) {
  const { resolved } = params
  const selection = {
    ...params.query,
    release: resolved.release?.id ?? 0,
    current: resolved.isLatest && resolved.release !== undefined,
  }
  // A cursor goes on from a page whose question was in order.
  if (!selection.after)
    await checkReferences(context, params.parameters, referredBy(resource, selection.filters))
  const total = await totalOf(context, params, selection)
  const { stream, maxRecords = Number.POSITIVE_INFINITY } = params.format
  if (params.whole && total > maxRecords) throw tooMany(resource, params, maxRecords)
  if (params.whole && stream && total > MAX_LIMIT)
    return serializeStream(
      stream,
      params.format,
      await wholeOf(context, streams, resource, url, params, { selection, total }),
    )
  const limit = params.whole ? MAX_LIMIT : selection.limit
  const rows = await listRecords(context.db, {
    ...selection,
    limit,
    total,
    offset: selection.after ? 0 : selection.offset,
  })
  const addressed = rows.map(({ id, doc }) => withAddress(url.origin, resource, id, doc))
  const documents = await namedDocuments(context.db, params.format, resource, selection, addressed)
  const about = await aboutOf(context, resource, url, params, { selection, total })
  const meta = about(
    rows.length,
    rows.some(({ doc }) => isFictional(doc)),
  )
  const links = linkSet(url.origin, pageLinks(resource, params, total, rows))
  const { fields, columns, format, language } = params
  return serialize(format, { resource, documents, fields, columns, meta, links, single: false, language })
}

function tooMany(resource: Resource, { format, parameters }: ListRequest, most: number): Problem {
  const dump = `${BASE}/datasets/${resource.path}/dump`
  parameters.addIssue(
    'format',
    format.name,
    { sv: `rymmer högst ${most} poster`, en: `holds ${most} records at most` },
    { sv: `csv, ndjson, färre poster eller ${dump}`, en: `csv, ndjson, fewer records or ${dump}` },
  )
  return parameters.problem()
}

interface Found {
  readonly selection: Selection & Pick<ListRequest['query'], 'sort'>
  readonly total: number
}

/** All records of a question that one page cannot hold, read from the register as they are written. */
async function wholeOf(
  context: Context,
  streams: Context,
  resource: Resource,
  url: URL,
  params: ListRequest,
  found: Found,
): Promise<StreamedPage> {
  const about = await aboutOf(context, resource, url, params, found)
  // Before the answer begins: a question that takes too long is a problem document then, not half a file.
  const first = await chosenVersions(context.db, found.selection)
  let fictional = false
  const at = { release: found.selection.release, current: false }
  async function* documents() {
    for await (const batch of selectedDocuments(streams.db, found.selection, first)) {
      fictional ||= batch.some(isFictional)
      const addressed = batch.map((doc) => withAddress(url.origin, resource, idOf(doc), doc))
      yield await namedDocuments(streams.db, params.format, resource, at, addressed)
    }
  }
  const { fields, columns, language } = params
  return {
    resource,
    documents: documents(),
    fields,
    columns,
    meta: () => about(found.total, fictional),
    links: linkSet(url.origin, pageLinks(resource, params, found.total, [])),
    language,
  }
}

/** `_meta`, when it is known how many records there are and whether any is invented. */
async function aboutOf(
  context: Context,
  resource: Resource,
  url: URL,
  params: ListRequest,
  { selection, total }: Found,
) {
  const { resolved, whole } = params
  const { offset } = params.query
  const limit = whole ? Math.max(total, 1) : params.query.limit
  const facets =
    params.facets.length > 0 &&
    (await facetsOf(context, selection, params.facets, params.parameters.canonical(...notChoosing)))
  return (count: number, fictional: boolean) => ({
    totalRecords: total,
    page: Math.floor(offset / limit) + 1,
    offset,
    limit,
    count,
    ...(facets && { facets }),
    ...metaOf(resolved, resource.title, fictional),
    citation: citationOf({ title: resource.title, resolved, address: permanent(url, params), fictional }),
  })
}

async function totalOf(
  context: Context,
  params: ListRequest,
  selection: Parameters<typeof countRecords>[1],
): Promise<number> {
  const key = `${selection.release} ${selection.resource.path} ${params.parameters.canonical('facets', ...notChoosing)}`
  const cached = context.totals.get(key)
  if (cached !== undefined) return cached
  const total = await countRecords(context.db, selection)
  context.totals.set(key, total)
  return total
}

function pageLinks(
  resource: Resource,
  params: ListRequest,
  total: number,
  rows: readonly ListRow[],
): Record<string, string | null> {
  const { limit, offset, sort, words } = params.query
  const path = `${BASE}/${resource.path}`
  const rest = params.parameters.canonical('page', 'offset', 'cursor')
  const at = (more: string) => withQuery(path, [rest, more].filter(Boolean).join('&'))
  const last = rows.at(-1)
  const more = last !== undefined && offset + rows.length < total
  const cursor = more
    ? writeCursor({
        release: params.resolved.release?.id ?? 0,
        query: `${resource.path}?${params.unpaged}`,
        offset: offset + rows.length,
        // The best match first has no position that can be compared; within a release its order is fixed.
        after: words !== null && sort.length === 0 ? null : [...last.position, last.id],
      })
    : null
  const lastOffset = params.whole ? 0 : Math.max(0, Math.ceil(total / limit) - 1) * limit
  return {
    self: withQuery(path, params.parameters.canonical()),
    first: at(''),
    prev: offset > 0 && rows.length > 0 ? at(`offset=${Math.max(0, offset - limit)}`) : null,
    next: cursor && at(`cursor=${cursor}`),
    last: at(lastOffset > 0 ? `offset=${lastOffset}` : ''),
    describedby: `${BASE}/datasets/${resource.path}`,
  }
}
