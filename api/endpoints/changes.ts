import type { ReleaseRow } from '../../db/database.ts'
import { type Change, changesSince, countChanges } from '../../db/queries/changes-since.ts'
import { documentsOf } from '../../db/queries/in-batches.ts'
import { allResources } from '../../db/resources/index.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { respond } from '../http/respond.ts'
import type { Body } from '../http/body.ts'
import { totalHeader } from '../http/headers.ts'
import {
  type ChangeRequest,
  changeParameters,
  MAX_SKIPPED,
  readChangeRequest,
  writeChangeCursor,
} from '../parameters/change-parameters.ts'
import { checkReferences, referredMunicipalities } from '../parameters/check-references.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import { commonParameters } from '../parameters/common-parameters.ts'
import { isFictional, metaOf, withAddress } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { limits } from '../limits.ts'
import { Parameters } from '../parameters/parameters.ts'

const PATH = `${BASE}/changes`
const title = { sv: 'Ändringar', en: 'Changes' }

/** GET /changes: what was added, changed and closed after one release, up to another. */
export async function changesRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, [...changeParameters, ...commonParameters])
  const releases = await context.releases()
  const params = readChangeRequest(parameters, { request, url, releases, now: context.now() })
  const address = permanentAddress(url, fromRelease(parameters, params.scope.since), params.resolved)
  return respond(context, {
    request,
    url,
    resolved: params.resolved,
    format: params.format,
    canonical: parameters.canonical(),
    describedBy: '/datasets',
    links: [citeAs(address)],
    cost: {
      // All changes are looked at, sorted, and those before the page skipped.
      looks: 1 + params.offset / limits.changesSkipped,
      resources: params.scope.resources.map((r) => r.resource),
      records: params.limit,
    },
    body: (context) => changesBody(context, url, parameters, params, { address, releases }),
  })
}

interface About {
  readonly address: string
  readonly releases: readonly ReleaseRow[]
}

async function changesBody(
  context: Context,
  url: URL,
  parameters: Parameters,
  params: ChangeRequest,
  { address, releases }: About,
): Promise<Body> {
  const { resolved, scope, after, offset, limit } = params
  if (!after) await checkReferences(context, parameters, referredMunicipalities(scope.municipalities))
  const total = await totalOf(context, params)
  const skipped = after ? 0 : offset
  const read = await changesSince(context.db, { ...scope, after, limit: skipped + limit, newestFirst: false })
  const changes = read.slice(skipped)
  const documents = await documentsOf(context.db, changes)
  const data = changes.map((change, i) => entryOf(url.origin, change, documents[i] ?? '', releases))
  const fictional = documents.some(isFictional)
  const meta = {
    totalRecords: total,
    page: Math.floor(offset / limit) + 1,
    offset,
    limit,
    count: changes.length,
    since: scope.since,
    ...metaOf(resolved, title, fictional),
    citation: citationOf({ title, resolved, address, fictional }),
  }
  const last = changes.at(-1)
  const more = last !== undefined && offset + changes.length < total
  const index = last ? allResources.indexOf(last.resource) : 0
  const rest = parameters.canonical('cursor', 'offset')
  const at = (skip: number) => withQuery(PATH, skip === 0 ? rest : `${rest}&offset=${skip}`)
  const lastOffset = Math.max(0, Math.ceil(total / limit) - 1) * limit
  const links = linkSet(url.origin, {
    self: withQuery(PATH, parameters.canonical()),
    first: at(0),
    prev: offset > 0 && offset - limit <= MAX_SKIPPED ? at(Math.max(0, offset - limit)) : null,
    next: more
      ? withQuery(PATH, `${rest}&cursor=${writeChangeCursor(params, { ...last, index }, changes.length)}`)
      : null,
    last: lastOffset <= MAX_SKIPPED ? at(lastOffset) : null,
    // What comes after this answer: the address to ask at the next synchronisation.
    monitor: withQuery(PATH, fromRelease(parameters, scope.until)),
  })
  const content = `{"data":[${data.join(',')}],"_meta":${JSON.stringify(meta)},"_links":${JSON.stringify(links)}}`
  return { content, headers: totalHeader(total) }
}

/** The same question from the first page, beginning after a release, up to the newest. */
function fromRelease(parameters: Parameters, since: number): string {
  const query = new URLSearchParams(parameters.canonical('cursor', 'offset', 'asOf'))
  query.set('since', String(since))
  return query.toString()
}

/** Counted once per release and scope, never per page. */
async function totalOf({ db, totals }: Context, { scope }: ChangeRequest): Promise<number> {
  const { since, until, municipalities, fictional, resources } = scope
  const key = `changes ${since} ${until} ${municipalities?.join(',') ?? '*'} ${fictional} ${resources.map((r) => r.index).join(',')}`
  const total = totals.get(key) ?? (await countChanges(db, scope))
  totals.set(key, total)
  return total
}

/** A change as it is served; a tombstone has no record. */
function entryOf(
  origin: string,
  { resource, id, release, change }: Change,
  doc: string,
  releases: readonly ReleaseRow[],
): string {
  const entry = JSON.stringify({
    resource: resource.path,
    id,
    url: `${origin}${BASE}/${resource.path}/${id}`,
    release,
    publishedAt: releases.find((r) => r.id === release)?.publishedAt ?? null,
    change,
  })
  return change === 'closed'
    ? entry
    : `${entry.slice(0, -1)},"record":${withAddress(origin, resource, id, doc)}}`
}
