import type { Database } from '../../db/database.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { Context } from '../context.ts'
import type { RecordFormat } from '../formats/format.ts'
import { limits } from '../limits.ts'
import type { Common } from '../parameters/common.ts'
import type { Body, BodyHeaders, Content, Streamed } from './body.ts'
import { type Cost, pointsOf, rowsOf } from './cost.ts'
import { etagOf, isNotModified, lastModifiedOf } from './conditional.ts'
import { type CachedBody, type CachedResponse, cacheResponse } from './response-cache.ts'
import { CACHE_FIXED, CACHE_NEWEST, commonHeaders } from './headers.ts'
import { linkHeader } from './links.ts'
import { tooCostly } from './costly.ts'

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
  /** Estimated cost of the body. @default negligible */
  readonly cost?: Cost
  /**
   * Makes the body; called only when it is not cached. Reads `db` of the context passed to it; a stream, which is read
   * later, uses the app's own.
   */
  readonly body: (context: Context) => Promise<Content | Body>
}

/** A new release was published while the newest was read: the request must be retried. */
export class ReleaseArrived extends Error {}

/**
 * Answers in order of cost: 304 from the release alone, then the cached body, then the database.
 */
export async function respond(context: Context, options: ResponseOptions): Promise<Response> {
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
    'Cache-Control': resolved.immutable ? CACHE_FIXED : CACHE_NEWEST,
    Link: linkHeader(links),
    ...(lastModified && { 'Last-Modified': lastModified }),
    ...options.headers,
  }
  const key = `${release} ${format.name} ${url.origin}${url.pathname}?${options.canonical}`
  const newest = (await context.releases()).at(-1)?.id
  const cache = (whole: CachedResponse['headers']) => {
    if (newest !== undefined)
      cacheResponse(context, request, { newest, etag, headers: whole, notModified: headers, key })
  }
  if (isNotModified(request, etag, lastModified)) {
    cache(null)
    return new Response(null, { status: 304, headers })
  }
  let cached = context.bodies ? undefined : context.bodyCache.get(key)
  if (cached === undefined) {
    const body = await computed(context, options, key)
    // Rows of a newer release must not be served or cached as those of the previous one.
    const arrived = (await context.releases()).at(-1)?.id
    if (resolved.isLatest && arrived !== resolved.release?.id) throw new ReleaseArrived()
    if ('stream' in body) return streamedResponse(context, options, headers, links, body)
    cached = body
    if (!context.bodies) context.bodyCache.set(key, cached)
  }
  const { bytes } = cached
  const whole = {
    ...headers,
    ...cached.headers,
    Link: cached.links.length === 0 ? headers.Link! : linkHeader([...links, ...cached.links]),
    'Content-Type': format.contentType,
    'Content-Length': String(bytes.byteLength),
  }
  cache(whole)
  return new Response(bytes, { status: 200, headers: whole })
}

/** HEAD gets the same headers and no body: an unread stream would stay open. */
async function streamedResponse(
  { streams, bodies }: Context,
  { request, format }: ResponseOptions,
  headers: Readonly<Record<string, string>>,
  links: readonly string[],
  { stream, headers: own, links: more = [] }: BodyHeaders & Streamed,
): Promise<Response> {
  // In a child process the stream is read by the parent.
  const bits = bodies ? null : stream()
  const body = bits === null || request.method === 'HEAD' ? null : await streams(bits, request.signal)
  if (!body) await bits?.return(undefined)
  if (!body && request.method !== 'HEAD') throw tooCostly.manyFiles()
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
 * Makes the body: in this process if cheap, else by `costly`, shared by concurrent requests for the same. Streams are not
 * shared.
 */
async function computed(
  context: Context,
  options: ResponseOptions,
  key: string,
): Promise<CachedBody | (BodyHeaders & Streamed)> {
  const { request, url, cost, body } = options
  const make = async (db: Database) => whole(await body({ ...context, db }))
  const costly = { request, url, now: context.now(), streams: cost?.streams ?? false }
  if (context.bodies) return encode(await context.bodies(costly, make))
  const rows = cost ? await rowsOf(context, cost) : 0
  context.spend?.(request, pointsOf(rows))
  if (rows <= limits.cheapRows) return encode(await make(context.db))
  const { costly: readers } = context
  const { signal } = request
  if (costly.streams) return encode(await readers.make({ ...costly, signal }, make))
  return context.underway.run(key, signal, async (left) => {
    const body = encode(await readers.make({ ...costly, signal: left }, make))
    if ('stream' in body) throw new Error('Expected a buffered body, got a stream.')
    return body
  })
}

const whole = (body: Content | Body): Body =>
  typeof body === 'string' || body instanceof Uint8Array ? { content: body } : body

function encode(body: Body): CachedBody | (BodyHeaders & Streamed) {
  if (body.stream !== undefined) return body
  const { content, headers = {}, links = [] } = body
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, headers, links }
}
