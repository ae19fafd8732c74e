import { boundedCache, type Cache, cacheBudgets, sizeOfBytes, sizeOfHeaders, sizeOfText } from '../caches.ts'
import { preferredLanguage } from '../parameters/language.ts'
import { limits } from '../limits.ts'

/** The body of an answer, with the headers that came with it. */
export interface CachedBody {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  readonly links: readonly string[]
}

/** Bodies by what was chosen: release, format, address and query in a fixed order. */
export const createBodyCache = () =>
  boundedCache<CachedBody>(
    cacheBudgets.bodies,
    ({ bytes, headers, links }) =>
      sizeOfBytes(bytes) + sizeOfHeaders(headers) + links.reduce((size, link) => size + sizeOfText(link), 0),
  )

/** The head of an answer, by all of the request that it depends on: the next such request needs no routing. */
export interface CachedResponse {
  /** Number of the latest release at the time: a later one makes the entry stale. */
  readonly latestId: number
  readonly etag: string
  /** Headers of the 200; null when only a 304 was sent. */
  readonly headers: Readonly<Record<string, string>> | null
  readonly notModified: Readonly<Record<string, string>>
  /** Key of the body in `bodyCache`. */
  readonly key: string
}

/** The caches of a running app. */
export interface ResponseCaches {
  /** Number of the latest release, at once; null when it has to be read again. Without it no response is cached. */
  readonly latestId?: () => number | null
  readonly bodyCache: Cache<CachedBody>
  /** By `requestKey`. */
  readonly responseCache: Cache<CachedResponse>
}

export const createResponseCache = () =>
  boundedCache<CachedResponse>(
    cacheBudgets.responses,
    ({ headers, notModified, key }) =>
      sizeOfText(key) + sizeOfHeaders(notModified) + (headers ? sizeOfHeaders(headers) : 0),
  )

/** All of a request that its answer depends on: the address as written, Accept, and the chosen language. */
const requestKey = ({ url, headers }: Request): string =>
  `${url}\n${acceptKey(headers)}\n${preferredLanguage(headers.get('Accept-Language'))}`

/** Accept as written; empty when any format will do. */
export function acceptKey(headers: Headers): string {
  const accept = headers.get('Accept')
  return accept === null || accept === '*/*' ? '' : accept
}

/** Caches the head of an answer by its request, so that the next one needs neither router nor parameters. */
export function cacheResponse(
  { responseCache, latestId }: ResponseCaches,
  request: Request,
  response: CachedResponse,
): void {
  if (!latestId || request.url.length > limits.maxCachedUrlLength) return
  if ((request.headers.get('Accept') ?? '').length > limits.maxCachedAcceptLength) return
  responseCache.set(requestKey(request), response)
}

/** The cached answer to a request, as long as nothing newer is published; else undefined. */
export function cachedResponse(context: ResponseCaches, request: Request): Response | undefined {
  const { responseCache, bodyCache, latestId } = context
  if (request.method !== 'GET' || responseCache.size === 0 || request.url.length > limits.maxCachedUrlLength)
    return undefined
  const cached = responseCache.get(requestKey(request))
  if (!cached || cached.latestId !== latestId?.()) return undefined
  const ifNoneMatch = request.headers.get('If-None-Match')
  if (ifNoneMatch === cached.etag) return new Response(null, { status: 304, headers: cached.notModified })
  // All other conditions are handled by `respond`.
  if (ifNoneMatch !== null || request.headers.has('If-Modified-Since') || !cached.headers) return undefined
  const body = bodyCache.get(cached.key)
  return body && new Response(body.bytes, { status: 200, headers: cached.headers })
}
