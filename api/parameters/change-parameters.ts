import type { ChangePosition, ChangeScope } from '../../db/queries/changes-since.ts'
import { allResources, resourceAt } from '../../db/resources/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { json } from '../formats/json.ts'
import { limits } from '../limits.ts'
import { atRelease, type ResolvedRelease, resolveSince, explainUnresolved } from './as-of.ts'
import { type Common, readCommon, type RequestContext } from './common-parameters.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { withQuery } from '../http/links.ts'
import { DEFAULT_LIMIT, expiredCursor, MAX_LIMIT } from './list-parameters.ts'
import type { Parameters } from './parameters.ts'
import { readMunicipalities, readResources } from './scope-parameters.ts'
import { readFictional } from './selection-parameters.ts'

/** Parameters of the changes, beside those of every answer. */
export const changeParameters = [
  'since',
  'resource',
  'municipality',
  'fictional',
  'limit',
  'offset',
  'cursor',
] as const
/** Changes that can be skipped by `offset`: each has to be read. A cursor goes on from any depth. */
export const MAX_SKIPPED = limits.changesSkipped

export interface ChangeRequest extends Common {
  readonly scope: ChangeScope
  readonly limit: number
  /** Changes before this page. */
  readonly offset: number
  readonly after: ChangePosition | null
  /** The query without paging: what a cursor belongs to. */
  readonly unpaged: string
}

/** The resources with their places in the vocabulary, which is the order of changes within a release. */
export const withIndex = (resources: readonly Resource[]): ChangeScope['resources'] =>
  resources.map((resource) => ({ resource, index: allResources.indexOf(resource) }))

export function readChangeRequest(parameters: Parameters, requestContext: RequestContext): ChangeRequest {
  const common = readCommon(parameters, requestContext, [json])
  const since = readSince(parameters, requestContext)
  const resources = withIndex(readResources(parameters, 'resource'))
  const municipalities = readMunicipalities(parameters)
  const fictional = readFictional(parameters)
  const limit = parameters.integer('limit', DEFAULT_LIMIT, 1, MAX_LIMIT)
  const offset = parameters.integer('offset', 0, 0, MAX_SKIPPED)
  const unpaged = parameters.canonical('limit', 'offset', 'cursor', 'lang', 'format')
  const cursor = readChangeCursor(parameters, unpaged)
  parameters.check()
  const ofCursor = cursor && atRelease(requestContext.releases, cursor.until)
  if (cursor && !ofCursor) throw expiredCursor(withQuery(`${BASE}/changes`, parameters.canonical('cursor')))
  // Today's date may come to mean a later release, at either end.
  const resolved = ofCursor ?? { ...common.resolved, immutable: common.resolved.immutable && since.immutable }
  return {
    ...common,
    resolved,
    scope: {
      resources,
      municipalities,
      fictional,
      since: cursor?.since ?? since.release?.id ?? 0,
      until: resolved.release?.id ?? 0,
    },
    limit,
    offset: cursor?.offset ?? offset,
    after: cursor?.after ?? null,
    unpaged,
  }
}

/** The release that `since` means; the changes are those after it. */
function readSince(parameters: Parameters, { releases, now }: RequestContext): ResolvedRelease {
  const allowed = {
    sv: 'numret på den utgåva du redan har (0 för allt), ett datum (ÅÅÅÅ-MM-DD) eller en tidpunkt (RFC 3339, som 2026-11-21T09:00:00Z) som inte ligger i framtiden',
    en: 'the number of the release you already have (0 for everything), a date (YYYY-MM-DD) or a date-time (RFC 3339, as 2026-11-21T09:00:00Z) that is not in the future',
  }
  const text = parameters.get('since')
  const resolved = text === undefined ? null : resolveSince(text, releases, now)
  if (text === undefined) parameters.needed('since', allowed)
  else if (!resolved) parameters.wrong('since', allowed, explainUnresolved(text, releases, now))
  return resolved ?? { release: undefined, isLatest: false, immutable: true }
}

/** The next page: after the last change of this one, with both ends of the walk as they were at its start. */
export const writeChangeCursor = (params: ChangeRequest, last: ChangePosition, count: number): string =>
  writeCursor({
    release: params.scope.until,
    query: `changes?${params.unpaged}`,
    offset: params.offset + count,
    after: [params.scope.since, last.release, allResources[last.index]?.path ?? '', last.id],
  })

function readChangeCursor(parameters: Parameters, unpaged: string) {
  const text = parameters.get('cursor')
  if (text === undefined) return null
  if (parameters.get('offset') !== undefined) {
    parameters.wrong('cursor', { sv: 'cursor ensam, utan offset', en: 'cursor alone, without offset' })
    return null
  }
  const cursor = readCursor(text, `changes?${unpaged}`)
  const [since, release, path, id] = cursor?.after ?? []
  const resource = resourceAt(String(path))
  if (
    cursor &&
    resource &&
    typeof since === 'number' &&
    typeof release === 'number' &&
    typeof id === 'string'
  )
    return {
      since,
      until: cursor.release,
      offset: cursor.offset,
      after: { release, index: allResources.indexOf(resource), id },
    }
  parameters.wrong('cursor', {
    sv: 'adressen i _links.next, oförändrad och med samma filter',
    en: 'the address in _links.next, unchanged and with the same filters',
  })
  return null
}
