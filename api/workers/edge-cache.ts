import { preferredLanguage } from '../parameters/language.ts'
import { acceptKey } from '../http/response-cache.ts'
import { withoutTracking } from '../parameters/tracking.ts'

/** The part of the Cache API that is used. */
export interface EdgeCache {
  match(key: Request): Promise<Response | undefined>
  put(key: Request, response: Response): Promise<void>
}

/**
 * Caches immutable answers in the data centre, for new isolates. Nothing else is cached here: the latest data and problems
 * come from the app.
 * @param cache undefined on workers.dev
 * @param version identifies the deployment, so that changed code never serves old answers
 */
export async function throughCache(
  cache: EdgeCache | undefined,
  request: Request,
  version: string,
  answer: (request: Request) => Promise<Response>,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  // Conditional requests are cheap in the app.
  const plain =
    request.method === 'GET' &&
    !['If-None-Match', 'If-Modified-Since', 'Range'].some((name) => request.headers.has(name))
  if (!cache || !plain) return answer(request)
  const key = keyOf(request, version)
  const found = await cache.match(key).catch(() => undefined)
  if (found) return found
  const response = await answer(request)
  if (isLasting(response)) later(cache.put(key, response.clone()).catch(() => undefined))
  return response
}

/** The Cache API ignores Vary, so Accept and the language are part of the key. */
function keyOf(request: Request, version: string): Request {
  const url = new URL(request.url)
  url.search = withoutTracking(url.search)
  url.searchParams.append('_accept', acceptKey(request.headers))
  url.searchParams.append('_language', preferredLanguage(request.headers.get('Accept-Language')))
  url.searchParams.append('_version', version)
  return new Request(url)
}

/** Complete, immutable and of known length; a streamed dump is too large. */
const isLasting = ({ status, headers }: Response) =>
  status === 200 &&
  headers.has('Content-Length') &&
  (headers.get('Cache-Control') ?? '').includes('immutable')
