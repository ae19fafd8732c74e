import type { Context } from '../context.ts'

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

/** Answers remembered before all are forgotten, and the longest address that is. */
const MOST_GIVEN = 5000
const LONGEST_ADDRESS = 500

const nameOf = ({ url, headers }: Request) =>
  `${url}\n${headers.get('Accept') ?? ''}\n${headers.get('Accept-Language') ?? ''}`

/** Remembers an answer to the letter of its request, so that the next one needs neither router nor parameters. */
export function remember({ given, newest }: Context, request: Request, answer: Given): void {
  if (!newest || request.url.length > LONGEST_ADDRESS) return
  if (given.size >= MOST_GIVEN) given.clear()
  given.set(nameOf(request), answer)
}

/** The answer to a request that has been answered before, while nothing has been published; else undefined. */
export function quickAnswer(context: Context, request: Request): Response | undefined {
  if (request.method !== 'GET' || context.given.size === 0) return undefined
  const answer = context.given.get(nameOf(request))
  if (!answer || answer.newest !== context.newest?.()) return undefined
  const asked = request.headers.get('If-None-Match')
  if (asked === answer.etag) return new Response(null, { status: 304, headers: answer.notModified })
  // Every other condition is for the long way, which knows them all.
  if (asked !== null || request.headers.has('If-Modified-Since') || !answer.headers) return undefined
  const finished = context.answers.get(answer.key)
  return finished && new Response(finished.bytes, { status: 200, headers: answer.headers })
}
