import type { Database } from '../../db/database.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { RecordFormat } from '../formats/format.ts'
import { limits } from '../limits.ts'
import type { Common } from '../parameters/common.ts'
import type { Body, BodyHeaders, Content, Streamed } from './body.ts'
import { type Cost, pointsOf, estimateRows } from '../cost/cost.ts'
import { etagOf, isNotModified, lastModifiedOf } from './conditional.ts'
import { type CachedBody, type CachedResponse, cacheResponse } from './response-cache.ts'
import { CACHE_IMMUTABLE, CACHE_LATEST, commonHeaders } from './headers.ts'
import { linkHeader } from './link-header.ts'
import { type ExpensiveRequest, tooExpensive } from '../cost/expensive.ts'

export interface ResponseOptions extends Pick<Common, 'resolved'> {
  readonly format: Pick<RecordFormat, 'name' | 'contentType'>
  readonly request: Request
  readonly url: URL
  /** The query in canonical order, for the cache key. */
  readonly canonical: string
  /** Path of the description of the answer's fields, below the API's base. */
  readonly describedBy: string
  /** Further Link values that need no SQL, so that a 304 has them too. */
  readonly links?: readonly string[]
  /** Further headers that need no SQL, so that a 304 has them too. */
  readonly headers?: Readonly<Record<string, string>>
  /** Status of an answer that is not cached: of a page that says what is wrong. @default 200 */
  readonly status?: number
  /** Estimated cost of the body. @default negligible */
  readonly cost?: Cost
  /**
   * Makes the body; called only when it is not cached. Reads `db` of the context passed to it; a stream, which is read
   * later, uses the app's own.
   */
  readonly body: (context: AppContext) => Promise<Content | Body>
}

/** A new release was published while the latest was read: the request must be retried. */
export class NewReleaseError extends Error {}

/**
 * Answers in order of cost: 304 from the release alone, then the cached body, then the database.
 */
export async function respond(context: AppContext, options: ResponseOptions): Promise<Response> {
  const { request, url, resolved, format } = options
  const release = resolved.release?.id ?? 0
  const etag = etagOf(resolved.release, context, format.name)
  const lastModified = lastModifiedOf(resolved.release)
  const links = [
    `<${url.origin}${BASE}${options.describedBy}>; rel="describedby"`,
    `<${DATA_LICENSE}>; rel="license"`,
    ...(options.links ?? []),
  ]
  const headers: Record<string, string> = {
    ...commonHeaders,
    ETag: etag,
    'Cache-Control': resolved.immutable ? CACHE_IMMUTABLE : CACHE_LATEST,
    Link: linkHeader(links),
    ...(lastModified && { 'Last-Modified': lastModified }),
    ...options.headers,
  }
  const { status = 200 } = options
  const asked = status === 200 ? '' : ` ${url.search}`
  const key = `${release} ${format.name} ${url.origin}${url.pathname}?${options.canonical}${asked}`
  const latestId = (await context.releases()).at(-1)?.id
  const storeResponse = (full: CachedResponse['headers']) => {
    if (latestId !== undefined)
      cacheResponse(context, request, { latestId, etag, headers: full, notModified: headers, key })
  }
  if (status !== 200) {
    const body = await makeBody(context, options, key)
    if ('stream' in body) throw new Error('An answer that is not 200 is never streamed.')
    const { ETag: _, 'Last-Modified': __, ...rest } = headers
    return new Response(body.bytes, { status, headers: { ...rest, 'Content-Type': format.contentType } })
  }
  if (isNotModified(request, etag, lastModified)) {
    storeResponse(null)
    return new Response(null, { status: 304, headers })
  }
  let cached = context.bodies ? undefined : context.bodyCache.get(key)
  if (cached === undefined) {
    const body = await makeBody(context, options, key)
    // Rows of a newer release must not be served or cached as those of the previous one.
    const arrived = (await context.releases()).at(-1)?.id
    if (resolved.isLatest && arrived !== resolved.release?.id) throw new NewReleaseError()
    if ('stream' in body) return streamedResponse(context, options, headers, links, body)
    cached = body
    if (!context.bodies) context.bodyCache.set(key, cached)
  }
  const { bytes } = cached
  const fullHeaders = {
    ...headers,
    ...cached.headers,
    Link: cached.links.length === 0 ? headers.Link! : linkHeader([...links, ...cached.links]),
    'Content-Type': format.contentType,
    'Content-Length': String(bytes.byteLength),
  }
  storeResponse(fullHeaders)
  return new Response(bytes, { status: 200, headers: fullHeaders })
}

/** HEAD gets the same headers and no body: an unread stream would stay open. */
async function streamedResponse(
  { openStream, bodies }: AppContext,
  { request, format }: ResponseOptions,
  headers: Readonly<Record<string, string>>,
  links: readonly string[],
  { stream, headers: own, links: more = [] }: BodyHeaders & Streamed,
): Promise<Response> {
  // In a child process the stream is read by the parent.
  const chunks = bodies ? null : stream()
  const body = chunks === null || request.method === 'HEAD' ? null : await openStream(chunks, request.signal)
  if (!body) await chunks?.return(undefined)
  if (!body && request.method !== 'HEAD') throw tooExpensive.manyStreams()
  return new Response(body, {
    status: 200,
    headers: {
      ...headers,
      ...own,
      Link: linkHeader([...links, ...more]),
      'Content-Type': format.contentType,
    },
  })
}

/**
 * Makes the body: in this process if cheap, else by `expensive`, shared by concurrent requests for the same. Streams are not
 * shared.
 */
async function makeBody(
  context: AppContext,
  options: ResponseOptions,
  key: string,
): Promise<CachedBody | (BodyHeaders & Streamed)> {
  const { request, url, cost, body, status = 200 } = options
  const make = async (db: Database) => toBody(await body({ ...context, db }))
  const expensiveRequest: ExpensiveRequest = {
    request,
    url,
    now: context.now(),
    streams: cost?.streams ?? false,
    status,
  }
  if (context.bodies) return encode(await context.bodies(expensiveRequest, make))
  const rows = cost ? await estimateRows(context, cost) : 0
  context.spend?.(request, pointsOf(rows))
  if (rows <= limits.maxCheapRows) return encode(await make(context.db))
  const { expensive } = context
  const { signal } = request
  if (expensiveRequest.streams) return encode(await expensive.make({ ...expensiveRequest, signal }, make))
  return context.inFlight.run(key, signal, async (shared) => {
    const body = encode(await expensive.make({ ...expensiveRequest, signal: shared }, make))
    if ('stream' in body) throw new Error('Expected a buffered body, got a stream.')
    return body
  })
}

const toBody = (body: Content | Body): Body =>
  typeof body === 'string' || body instanceof Uint8Array ? { content: body } : body

function encode(body: Body): CachedBody | (BodyHeaders & Streamed) {
  if (body.stream !== undefined) return body
  const { content, headers = {}, links = [] } = body
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, headers, links }
}
