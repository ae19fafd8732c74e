import { BASE, type Context, DATA_LICENSE } from '../context.ts'
import type { Common } from './common-parameters.ts'
import { etagOf, isNotModified, lastModifiedOf } from './conditional.ts'
import { CACHE_FIXED, CACHE_NEWEST, commonHeaders } from './headers.ts'

export interface Asked extends Pick<Common, 'moment' | 'format'> {
  readonly request: Request
  readonly url: URL
  /** The query in a fixed order: one part of the answer's name in memory. */
  readonly canonical: string
  /** Where the answer's fields are described, below the API's base. */
  readonly describedBy: string
  /** Makes the body; asked only when no earlier answer will do. */
  readonly body: () => Promise<string | Uint8Array<ArrayBuffer>>
}

/**
 * Answers in order of cost: 304 from the release alone, the same bytes as before from memory, and only then
 * from the database.
 */
export async function answer(context: Context, asked: Asked): Promise<Response> {
  const { request, url, moment, format } = asked
  const release = moment.release?.id ?? 0
  const etag = etagOf(release, context.build, format.name)
  const lastModified = lastModifiedOf(moment.release)
  const headers: Record<string, string> = {
    ...commonHeaders,
    ETag: etag,
    'Cache-Control': moment.fixed ? CACHE_FIXED : CACHE_NEWEST,
    Link: `<${url.origin}${BASE}${asked.describedBy}>; rel="describedby", <${DATA_LICENSE}>; rel="license"`,
    ...(lastModified && { 'Last-Modified': lastModified }),
  }
  if (isNotModified(request, etag, lastModified)) return new Response(null, { status: 304, headers })
  const key = `${release} ${format.name} ${url.origin}${url.pathname}?${asked.canonical}`
  let bytes = context.answers.get(key)
  if (bytes === undefined) {
    const body = await asked.body()
    bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    context.answers.set(key, bytes)
  }
  headers['Content-Type'] = format.contentType
  headers['Content-Length'] = String(bytes.byteLength)
  return new Response(bytes, { status: 200, headers })
}
