import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * Compresses finished answers on Node, where there may be nobody in front who does (at the edge, Cloudflare
 * does). An answer with an ETag is compressed once; streams and what is compressed already pass untouched.
 */
type Fetch = (request: Request, ...rest: never[]) => Response | Promise<Response>
type Encoding = 'br' | 'gzip'

const COMPRESSIBLE =
  /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript|x-ndjson|openapi|manifest))/
/** Bytes: below this a header costs more than it saves, above it the answer had better be a dump. */
const SMALLEST = 1024
const LARGEST = 8 * 2 ** 20
/** Compressed answers kept, in bytes. */
const KEPT = 32 * 2 ** 20

const squeeze: Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  // Beyond 5 it takes three times as long for a few per cent.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } as never),
  gzip: (bytes) => promisify(gzip)(bytes),
}

function encodingFor(accepted: string): Encoding | undefined {
  const offers = accepted.split(',').filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer))
  const names = new Set(offers.map((offer) => offer.split(';')[0]!.trim()))
  return (['br', 'gzip'] as const).find((encoding) => names.has(encoding))
}

function isWorthIt({ status, headers }: Response): boolean {
  const length = Number(headers.get('Content-Length') ?? 0)
  return (
    status === 200 &&
    !headers.has('Content-Encoding') &&
    length >= SMALLEST &&
    length <= LARGEST &&
    COMPRESSIBLE.test(headers.get('Content-Type') ?? '')
  )
}

export function compressing(fetch: Fetch): Fetch {
  const kept = new Map<string, Uint8Array>()
  let size = 0

  async function compressed(request: Request, response: Response, encoding: Encoding): Promise<Uint8Array> {
    const etag = response.headers.get('ETag')
    const key = `${encoding} ${etag} ${request.headers.get('Accept-Language')} ${request.url}`
    const known = kept.get(key)
    if (known && etag) return known
    const bytes = await squeeze[encoding](new Uint8Array(await response.arrayBuffer()))
    // Another may have asked for the same meanwhile.
    if (etag && !kept.has(key)) {
      if (size + bytes.length > KEPT) {
        kept.clear()
        size = 0
      }
      kept.set(key, bytes)
      size += bytes.length
    }
    return bytes
  }

  return async (request, ...rest) => {
    const response = await fetch(request, ...rest)
    const accepted = request.method === 'GET' ? request.headers.get('Accept-Encoding') : null
    const encoding = accepted && encodingFor(accepted)
    if (!encoding || !isWorthIt(response)) return response
    const bytes = await compressed(request, response, encoding)
    const headers = new Headers(response.headers)
    headers.set('Content-Encoding', encoding)
    headers.set('Content-Length', String(bytes.length))
    headers.set('Vary', [headers.get('Vary'), 'Accept-Encoding'].filter(Boolean).join(', '))
    return new Response(bytes as Uint8Array<ArrayBuffer>, { status: 200, headers })
  }
}
