import { preferredLanguage } from '../parameters/language.ts'
import { acceptKey } from '../http/response-cache.ts'
import { withoutTracking } from '../parameters/tracking.ts'

/** The part of the Cache API that we use. */
export interface EdgeCache {
  match(key: Request): Promise<Response | undefined>
  put(key: Request, response: Response): Promise<void>
}

/**
 * Answers that never change are kept in the data centre's own cache, so that a new isolate need not make them
 * again. Nothing else: the newest data and problems are asked of the app, which knows what is new.
 * @param cache where it is there; workers.dev has none
 * @param version names the deployment: a changed program never meets an old answer
 */
export async function throughCache(
  cache: EdgeCache | undefined,
  request: Request,
  version: string,
  answer: (request: Request) => Promise<Response>,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  // A client that has an answer already is answered without any reading at all; so it goes to the app.
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

/** The cache knows nothing of Vary, so what an answer varies by is part of its name: the form and the language. */
function keyOf(request: Request, version: string): Request {
  const url = new URL(request.url)
  url.search = withoutTracking(url.search)
  url.searchParams.append('_accept', acceptKey(request.headers))
  url.searchParams.append('_language', preferredLanguage(request.headers.get('Accept-Language')))
  url.searchParams.append('_version', version)
  return new Request(url)
}

/** Whole, never to change, and of a length that was known: a dump that is made as it is read is too large. */
const isLasting = ({ status, headers }: Response) =>
  status === 200 &&
  headers.has('Content-Length') &&
  (headers.get('Cache-Control') ?? '').includes('immutable')
