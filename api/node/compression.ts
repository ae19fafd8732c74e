import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { boundedCache, cacheBudgets, sizeOfBytes } from '../caches.ts'
import { type Coding, codingsOf } from '../http/negotiate.ts'
import { limits } from '../limits.ts'

/**
 * Compresses dynamic answers on Node (on Workers, Cloudflare does). The result is cached by weak ETag; streams and encoded
 * answers pass through. `Vary: Accept-Encoding` is set by `commonHeaders` and node/static-files.ts: setting it here
 * would build the headers of each answer once more.
 */
type Fetch = (request: Request, ...rest: never[]) => Response | Promise<Response>
type Bytes = Uint8Array<ArrayBuffer>

const COMPRESSIBLE =
  /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript|x-ndjson|openapi|manifest))/

const compressors: Record<Coding, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  // Above 5 it takes three times as long for a few per cent.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } as never),
  gzip: (bytes) => promisify(gzip)(bytes),
}

function isWorthIt(response: Response): boolean {
  // First: on Node, reading the headers of a Response constructs them.
  if (response.status !== 200) return false
  const { headers } = response
  const length = Number(headers.get('Content-Length') ?? 0)
  return (
    length >= limits.minCompressedBytes &&
    length <= limits.maxCompressedBytes &&
    !headers.has('Content-Encoding') &&
    // A strong ETag identifies these bytes.
    !headers.get('ETag')?.startsWith('"') &&
    COMPRESSIBLE.test(headers.get('Content-Type') ?? '')
  )
}

/**
 * @param mayCompress called with the cost in points; if false, the answer is sent uncompressed
 */
export function withCompression(
  fetch: Fetch,
  mayCompress: (request: Request, points: number) => boolean = () => true,
): Fetch {
  let bytesAtOnce = 0
  const cache = boundedCache<Bytes>(cacheBudgets.compressed, sizeOfBytes)
  /** Compressions in progress, shared by requests for the same answer. */
  const inFlight = new Map<string, Promise<Bytes>>()

  const compress = async (response: Response, coding: Coding): Promise<Bytes> => {
    const bytes = await compressors[coding](new Uint8Array(await response.arrayBuffer()))
    // Copy: zlib's result is a view of a larger buffer, which would be cached with it.
    return new Uint8Array(bytes)
  }

  /** Null if it is not compressed now. */
  function compressed(request: Request, response: Response, coding: Coding): Bytes | Promise<Bytes> | null {
    const etag = response.headers.get('ETag')
    // The ETag identifies release, build and format; no other request header matters.
    const key = `${coding} ${etag} ${response.headers.get('Content-Language') ?? ''} ${request.url}`
    const cached = cache.get(key)
    if (cached) return cached
    const begun = inFlight.get(key)
    if (begun) return begun
    const length = Number(response.headers.get('Content-Length'))
    if (bytesAtOnce > 0 && bytesAtOnce + length > limits.maxCompressingBytes) return null
    if (!mayCompress(request, Math.ceil(length / limits.bytesPerPoint))) return null
    bytesAtOnce += length
    const work = compress(response, coding)
      .then((bytes) => {
        if (etag !== null) cache.set(key, bytes)
        return bytes
      })
      .finally(() => {
        bytesAtOnce -= length
        inFlight.delete(key)
      })
    if (etag !== null) inFlight.set(key, work)
    return work
  }

  return async (request, ...rest) => {
    const response = await fetch(request, ...rest)
    const [coding] = codingsOf(request)
    if (!coding || !isWorthIt(response)) return response
    const bytes = request.method === 'HEAD' ? null : compressed(request, response, coding)
    if (bytes === null && request.method !== 'HEAD') return response
    const headers = new Headers(response.headers)
    headers.set('Content-Encoding', coding)
    // The length of the GET body is unknown before it is compressed (RFC 9110, 8.6).
    headers.delete('Content-Length')
    if (bytes === null) return new Response(null, { status: 200, headers })
    const small = await bytes
    headers.set('Content-Length', String(small.length))
    return new Response(small, { status: 200, headers })
  }
}
