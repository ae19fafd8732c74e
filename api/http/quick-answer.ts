import { boundedCache, type Cache, cacheBudgets, sizeOfHeaders, sizeOfText } from '../caches.ts'
import type { Finished } from './finished.ts'
import { preferredLanguage } from '../parameters/language.ts'
import { limits } from '../limits.ts'

/** An answer that was given before, by all of the request that it depends on. */
export interface Given {
  /** The newest release when it was given: with a later one it is asked anew. */
  readonly newest: number
  readonly etag: string
  /** Those of the whole answer; null when only a 304 was given. */
  readonly headers: Readonly<Record<string, string>> | null
  readonly notModified: Readonly<Record<string, string>>
  /** Where its bytes are kept, as long as they are. */
  readonly key: string
}

/** What a running app remembers of the answers that it gave. */
export interface Memory {
  /** Number of the newest release, at once; null when it has to be read again. Without it nothing is remembered. */
  readonly newest?: () => number | null
  readonly answers: Cache<Finished>
  /** By the text of the request. */
  readonly given: Cache<Given>
}

/** Answers given before, by the name of their request. */
export const givenAnswers = () =>
  boundedCache<Given>(
    cacheBudgets.given,
    ({ headers, notModified, key }) =>
      sizeOfText(key) + sizeOfHeaders(notModified) + (headers ? sizeOfHeaders(headers) : 0),
  )

/**
 * Names a request by all that its answer depends on: the address as it was written, the forms it accepts, and the
 * language that is chosen for it.
 */
const nameOf = ({ url, headers }: Request): string =>
  `${url}\n${acceptedForms(headers)}\n${preferredLanguage(headers.get('Accept-Language'))}`

/** Accept as it was written; empty when any form will do. */
export function acceptedForms(headers: Headers): string {
  const accept = headers.get('Accept')
  return accept === null || accept === '*/*' ? '' : accept
}

/** Remembers an answer by the name of its request, so that the next one needs neither router nor parameters. */
export function remember({ given, newest }: Memory, request: Request, answer: Given): void {
  if (!newest || request.url.length > limits.rememberedAddress) return
  if ((request.headers.get('Accept') ?? '').length > limits.rememberedAccept) return
  given.set(nameOf(request), answer)
}

/** The answer to a request that has been answered before, while nothing has been published; else undefined. */
export function quickAnswer(context: Memory, request: Request): Response | undefined {
  if (request.method !== 'GET' || context.given.size === 0 || request.url.length > limits.rememberedAddress)
    return undefined
  const answer = context.given.get(nameOf(request))
  if (!answer || answer.newest !== context.newest?.()) return undefined
  const asked = request.headers.get('If-None-Match')
  if (asked === answer.etag) return new Response(null, { status: 304, headers: answer.notModified })
  // Every other condition is for the long way, which knows them all.
  if (asked !== null || request.headers.has('If-Modified-Since') || !answer.headers) return undefined
  const finished = context.answers.get(answer.key)
  return finished && new Response(finished.bytes, { status: 200, headers: answer.headers })
}
