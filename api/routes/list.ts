import { countRecords } from '../../db/queries/count-records.ts'
import { listRecords, type ListRow } from '../../db/queries/list-records.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, type Context } from '../context.ts'
import { formats } from '../formats/index.ts'
import { describedBy, written } from '../formats/written.ts'
import { feedLinks } from '../feeds/autodiscovery.ts'
import { answer } from '../http/answer.ts'
import { checkReferences, referredBy } from '../http/check-references.ts'
import { citationOf, citeAs, permanentAddress } from '../http/citation.ts'
import { writeCursor } from '../http/cursor.ts'
import { isFictional, metaOf, withAddress } from '../http/document.ts'
import { facetsOf } from '../http/facets.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { type ListRequest, readListRequest } from '../http/list-parameters.ts'

/** GET /{collection}: one page of a resource's records. */
export async function listRoute(
  context: Context,
  resource: Resource,
  request: Request,
  url: URL,
): Promise<Response> {
  const surroundings = { request, url, releases: await context.releases(), now: context.now() }
  const asked = readListRequest(resource, surroundings, formats)
  return answer(context, {
    request,
    url,
    moment: asked.moment,
    format: asked.format,
    canonical: asked.parameters.canonical(),
    describedBy: describedBy(resource.path, asked.format),
    links: [
      citeAs(permanent(url, asked)),
      ...feedLinks(url.origin, resource.path, asked.parameters.get('municipality')),
    ],
    body: () => listBody(context, resource, url, asked),
  })
}

/** A cursor belongs to its question; the page it stands for can be asked for by its offset. */
function permanent(url: URL, { parameters, query, moment }: ListRequest): string {
  const page = parameters.get('cursor') === undefined ? '' : `&offset=${query.offset}`
  return permanentAddress(url, parameters.canonical('cursor') + page, moment)
}

async function listBody(context: Context, resource: Resource, url: URL, asked: ListRequest) {
  const { moment } = asked
  const selection = {
    ...asked.query,
    release: moment.release?.id ?? 0,
    current: moment.current && moment.release !== undefined,
  }
  // A cursor goes on from a page whose question was in order.
  if (!selection.after)
    await checkReferences(context, asked.parameters, referredBy(resource, selection.filters))
  const total = await totalOf(context, asked, selection)
  const rows = await listRecords(context.db, {
    ...selection,
    total,
    offset: selection.after ? 0 : selection.offset,
  })
  const documents = rows.map(({ id, doc }) => withAddress(url.origin, resource, id, doc))
  const { limit, offset } = asked.query
  const fictional = rows.some(({ doc }) => isFictional(doc))
  const meta = {
    totalRecords: total,
    page: Math.floor(offset / limit) + 1,
    offset,
    limit,
    count: rows.length,
    ...(asked.facets.length > 0 && {
      facets: await facetsOf(context, selection, asked.facets, asked.parameters.canonical(...notChoosing)),
    }),
    ...metaOf(moment, resource.title, fictional),
    citation: citationOf({ title: resource.title, moment, address: permanent(url, asked), fictional }),
  }
  const links = linkSet(url.origin, pageLinks(resource, asked, total, rows))
  const { fields, columns, format, language } = asked
  return written(format, { resource, documents, fields, columns, meta, links, single: false, language })
}

/** What of a query does not choose records: it makes no other total and no other facets. */
const notChoosing = [
  'limit',
  'page',
  'offset',
  'cursor',
  'sort',
  'fields',
  'lang',
  'format',
  'csvDialect',
  'asOf',
]

async function totalOf(
  context: Context,
  asked: ListRequest,
  selection: Parameters<typeof countRecords>[1],
): Promise<number> {
  const key = `${selection.release} ${selection.resource.path} ${asked.parameters.canonical('facets', ...notChoosing)}`
  const known = context.totals.get(key)
  if (known !== undefined) return known
  const total = await countRecords(context.db, selection)
  context.totals.set(key, total)
  return total
}

function pageLinks(
  resource: Resource,
  asked: ListRequest,
  total: number,
  rows: readonly ListRow[],
): Record<string, string | null> {
  const { limit, offset, sort, words } = asked.query
  const path = `${BASE}/${resource.path}`
  const rest = asked.parameters.canonical('page', 'offset', 'cursor')
  const at = (more: string) => withQuery(path, [rest, more].filter(Boolean).join('&'))
  const last = rows.at(-1)
  const more = last !== undefined && offset + rows.length < total
  const cursor = more
    ? writeCursor({
        release: asked.moment.release?.id ?? 0,
        query: `${resource.path}?${asked.unpaged}`,
        offset: offset + rows.length,
        // The best match first has no position that can be compared; within a release its order is fixed.
        after: words !== null && sort.length === 0 ? null : [...last.position, last.id],
      })
    : null
  const lastOffset = Math.max(0, Math.ceil(total / limit) - 1) * limit
  return {
    self: withQuery(path, asked.parameters.canonical()),
    first: at(''),
    prev: offset > 0 && rows.length > 0 ? at(`offset=${Math.max(0, offset - limit)}`) : null,
    next: cursor && at(`cursor=${cursor}`),
    last: at(lastOffset > 0 ? `offset=${lastOffset}` : ''),
    describedby: `${BASE}/datasets/${resource.path}`,
  }
}
