import { documentsOf } from '../../db/queries/in-batches.ts'
import { countHits, searchRecords } from '../../db/queries/search-records.ts'
import { allResources } from '../../db/resources/index.ts'
import { titleOf } from '../../db/schema/record-title.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { json } from '../formats/json.ts'
import { respond } from '../http/respond.ts'
import type { Body } from '../http/body.ts'
import { totalHeader } from '../http/headers.ts'
import { limits } from '../limits.ts'
import { looksOf, perRecord } from '../http/cost.ts'
import { checkReferences, referredMunicipalities } from '../parameters/check-references.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import {
  type Common,
  commonParameters,
  readCommon,
  type RequestContext,
} from '../parameters/common-parameters.ts'
import { metaOf } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../parameters/list-parameters.ts'
import { Parameters } from '../parameters/parameters.ts'
import { readMunicipalities, readResources } from '../parameters/scope-parameters.ts'
import { readFictional, readWords } from '../parameters/selection-parameters.ts'
import { snippetOf } from './snippet.ts'

/** Parameters of a search, beside those of every answer. */
export const searchParameters = ['q', 'type', 'municipality', 'fictional', 'limit', 'page'] as const
/** Hits that can be paged through: each page has to rank those before it, over every resource. */
export const MAX_HITS = limits.searchHits

interface SearchRequest extends Common {
  readonly parameters: Parameters
  readonly words: string
  readonly types: readonly Resource[]
  readonly municipalities: readonly string[] | null
  readonly fictional: boolean | null
  readonly limit: number
  readonly page: number
}

/** GET /search: records of every kind that have the words of `q`, titles before texts. */
export async function searchRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, [...searchParameters, ...commonParameters])
  const requestContext = { request, url, releases: await context.releases(), now: context.now() }
  const params = readSearch(parameters, requestContext)
  const address = permanentAddress(url, parameters.canonical(), params.resolved)
  return respond(context, {
    request,
    url,
    ...params,
    canonical: parameters.canonical(),
    describedBy: '/datasets',
    links: [citeAs(address)],
    cost: {
      looks: looksOf({ resource: allResources[0]!, filters: {}, current: true, words: params.words }),
      resources: allResources,
      records: params.limit,
      each: perRecord.reshaped,
    },
    body: (context) => searchBody(context, url, params, address),
  })
}

function readSearch(parameters: Parameters, requestContext: RequestContext): SearchRequest {
  const common = readCommon(parameters, requestContext, [json])
  const words = readWords(parameters)
  parameters.needed('q', { sv: 'det som söks, som q=miljö', en: 'what is searched for, as q=miljö' })
  const types = readResources(parameters, 'type')
  const municipalities = readMunicipalities(parameters)
  const fictional = readFictional(parameters)
  const limit = parameters.integer('limit', DEFAULT_LIMIT, 1, MAX_LIMIT)
  const page = parameters.integer('page', 1, 1, Math.ceil(MAX_HITS / limit))
  parameters.check()
  return { ...common, parameters, words: words ?? '', types, municipalities, fictional, limit, page }
}

async function searchBody(context: Context, url: URL, params: SearchRequest, address: string): Promise<Body> {
  const { resolved, words, types, municipalities, limit, page } = params
  await checkReferences(context, params.parameters, referredMunicipalities(municipalities))
  const query = {
    words,
    municipalities,
    fictional: params.fictional,
    release: resolved.release?.id ?? 0,
    current: resolved.isLatest && resolved.release !== undefined,
  }
  const offset = (page - 1) * limit
  const [counts, found] = await Promise.all([
    countHits(context.db, query, allResources),
    searchRecords(context.db, query, types, Math.min(offset + limit, MAX_HITS)),
  ])
  const hits = found.slice(offset)
  const documents = await documentsOf(context.db, hits)
  const data = hits.map(({ resource, id }, i) => hitOf(url.origin, resource, id, documents[i] ?? '{}', words))
  const total = counts.reduce((sum, n, i) => (types.includes(allResources[i]!) ? sum + n : sum), 0)
  const fictional = data.some((hit) => hit.fictional)
  const meta = {
    totalRecords: total,
    page,
    offset,
    limit,
    count: data.length,
    // How the hits spread over the types, whichever of them were asked for.
    facets: { type: typeCounts(counts) },
    ...metaOf(resolved, title, fictional),
    citation: citationOf({
      title,
      record: { sv: `”${params.parameters.get('q')}”` },
      resolved,
      address,
      fictional,
    }),
  }
  const links = linkSet(url.origin, pageLinks(params, total))
  return { content: JSON.stringify({ data, _meta: meta, _links: links }), headers: totalHeader(total) }
}

const title = { sv: 'Sökning', en: 'Search' }

const typeCounts = (counts: readonly number[]) =>
  allResources
    .map(({ path, title }, i) => ({ value: path, count: counts[i] ?? 0, label: title }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)

function hitOf(origin: string, resource: Resource, id: string, doc: string, words: string) {
  const record = JSON.parse(doc) as Readonly<Record<string, unknown>>
  const snippet = snippetOf(resource, record, words)
  return {
    type: resource.path,
    id,
    url: `${origin}${BASE}/${resource.path}/${id}`,
    title: titleOf(resource, record),
    ...(snippet && { snippet }),
    municipalityCode: record.municipalityCode,
    fictional: record.fictional === true,
  }
}

function pageLinks({ parameters, page, limit }: SearchRequest, total: number): Record<string, string | null> {
  const path = `${BASE}/search`
  const rest = parameters.canonical('page')
  const at = (number: number) => withQuery(path, number === 1 ? rest : `${rest}&page=${number}`)
  const last = Math.max(1, Math.ceil(Math.min(total, MAX_HITS) / limit))
  return {
    self: withQuery(path, parameters.canonical()),
    first: at(1),
    prev: page > 1 ? at(Math.min(page - 1, last)) : null,
    next: page < last ? at(page + 1) : null,
    last: at(last),
  }
}
