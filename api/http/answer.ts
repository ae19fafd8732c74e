import { BASE, type Context, DATA_LICENSE } from '../context.ts'
import type { Moment } from './as-of.ts'
import { etagOf, isNotModified, lastModifiedOf } from './conditional.ts'
import { CACHE_FIXED, CACHE_NEWEST, commonHeaders } from './headers.ts'
import { Problem } from './problem.ts'

export interface Asked {
  readonly request: Request
  readonly url: URL
  readonly moment: Moment
  /** The query in a fixed order: one part of the answer's name in memory. */
  readonly canonical: string
  /** Where the answer's fields are described, below the API's base. */
  readonly describedBy: string
  /** Makes the body; asked only when no earlier answer will do. */
  readonly body: () => Promise<string>
}

/**
 * Answers in order of cost: 304 from the release alone, the same bytes as before from memory, and only then
 * from the database.
 */
export async function answer(context: Context, asked: Asked): Promise<Response> {
  const { request, url, moment } = asked
  assertAcceptable(request, url)
  const release = moment.release?.id ?? 0
  const etag = etagOf(release, context.build, 'json')
  const lastModified = lastModifiedOf(moment.release)
  const headers: Record<string, string> = {
    ...commonHeaders,
    ETag: etag,
    'Cache-Control': moment.fixed ? CACHE_FIXED : CACHE_NEWEST,
    Link: `<${url.origin}${BASE}${asked.describedBy}>; rel="describedby", <${DATA_LICENSE}>; rel="license"`,
    ...(lastModified && { 'Last-Modified': lastModified }),
  }
  if (isNotModified(request, etag, lastModified)) return new Response(null, { status: 304, headers })
  const key = `${release} ${url.origin}${url.pathname}?${asked.canonical}`
  let bytes = context.answers.get(key)
  if (bytes === undefined) {
    bytes = new TextEncoder().encode(await asked.body())
    context.answers.set(key, bytes)
  }
  headers['Content-Type'] = 'application/json; charset=utf-8'
  headers['Content-Length'] = String(bytes.byteLength)
  return new Response(bytes, { status: 200, headers })
}

/** JSON is what there is so far; `format` goes before `Accept`. */
function assertAcceptable(request: Request, url: URL): void {
  const accept = request.headers.get('Accept')
  if (accept === null || url.searchParams.has('format')) return
  const meets = accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    return (
      ['*/*', 'application/*', 'application/json', 'text/html', 'text/*'].includes(type) &&
      !parameters.includes('q=0')
    )
  })
  if (!meets)
    throw new Problem('not-acceptable', {
      detail: {
        sv: 'Svaret finns som application/json.',
        en: 'The answer exists as application/json.',
      },
    })
}
