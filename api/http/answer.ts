import type { Database } from '../../db/database.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { Context } from '../context.ts'
import type { Format } from '../formats/format.ts'
import { limits } from '../limits.ts'
import type { Common } from '../parameters/common-parameters.ts'
import type { Body, BodyHeaders, Content, Streamed } from './body.ts'
import { type Cost, pointsOf, rowsOf } from './cost.ts'
import type { Finished as FinishedBody } from './finished.ts'
import { etagOf, isNotModified, lastModifiedOf } from './conditional.ts'
import { type Given, remember } from './quick-answer.ts'
import { CACHE_FIXED, CACHE_NEWEST, commonHeaders } from './headers.ts'
import { linkHeader } from './links.ts'
import { tooCostly } from './too-costly.ts'

export interface Asked extends Pick<Common, 'moment'> {
  readonly format: Pick<Format, 'name' | 'contentType'>
  readonly request: Request
  readonly url: URL
  /** The query in a fixed order: one part of the answer's name in memory. */
  readonly canonical: string
  /** Where the answer's fields are described, below the API's base. */
  readonly describedBy: string
  /** More for the Link header that needs no SQL, so that a 304 has it too. */
  readonly links?: readonly string[]
  /** More headers that need no SQL, so that a 304 has them too. */
  readonly headers?: Readonly<Record<string, string>>
  /** What the body may cost. @default nothing to speak of */
  readonly cost?: Cost
  /**
   * Makes the body; asked only when no earlier answer will do. Reads `db` of the context it is given; a stream, which
   * is read later, that of the app.
   */
  readonly body: (context: Context) => Promise<Content | Body>
}

/** A new release came while the newest was read: the question is to be asked again. */
export class ReleaseArrived extends Error {}

/**
 * Answers in order of cost: 304 from the release alone, the same bytes as before from memory, and only then
 * from the database.
 */
export async function answer(context: Context, asked: Asked): Promise<Response> {
  const { request, url, moment, format } = asked
  const release = moment.release?.id ?? 0
  const etag = etagOf(moment.release, context, format.name)
  const lastModified = lastModifiedOf(moment.release)
  const links = [
    `<${url.origin}${BASE}${asked.describedBy}>; rel="describedby"`,
    `<${DATA_LICENSE}>; rel="license"`,
    ...(asked.links ?? []),
  ]
  const headers: Record<string, string> = {
    ...commonHeaders,
    ETag: etag,
    'Cache-Control': moment.fixed ? CACHE_FIXED : CACHE_NEWEST,
    Link: linkHeader(links),
    ...(lastModified && { 'Last-Modified': lastModified }),
    ...asked.headers,
  }
  const key = `${release} ${format.name} ${url.origin}${url.pathname}?${asked.canonical}`
  const newest = (await context.releases()).at(-1)?.id
  const keep = (whole: Given['headers']) => {
    if (newest !== undefined)
      remember(context, request, { newest, etag, headers: whole, notModified: headers, key })
  }
  if (isNotModified(request, etag, lastModified)) {
    keep(null)
    return new Response(null, { status: 304, headers })
  }
  let finished = context.bodies ? undefined : context.answers.get(key)
  if (finished === undefined) {
    const made = await computed(context, asked, key)
    // Rows of a release that arrived meanwhile must never be served, and kept, as those of the one before.
    const arrived = (await context.releases()).at(-1)?.id
    if (moment.current && arrived !== moment.release?.id) throw new ReleaseArrived()
    if ('stream' in made) return streamedResponse(context, asked, headers, links, made)
    finished = made
    if (!context.bodies) context.answers.set(key, finished)
  }
  const { bytes } = finished
  const whole = {
    ...headers,
    ...finished.headers,
    Link: finished.links.length === 0 ? headers.Link! : linkHeader([...links, ...finished.links]),
    'Content-Type': format.contentType,
    'Content-Length': String(bytes.byteLength),
  }
  keep(whole)
  return new Response(bytes, { status: 200, headers: whole })
}

/** HEAD has the same headers; a body that nobody reads would stay open. */
async function streamedResponse(
  { streams, bodies }: Context,
  { request, format }: Asked,
  headers: Readonly<Record<string, string>>,
  links: readonly string[],
  { stream, headers: own, links: more = [] }: BodyHeaders & Streamed,
): Promise<Response> {
  // In a process that makes bodies, it is read elsewhere.
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
 * Makes the body, where what is costly holds up nobody. Many who ask for the same costly one wait for it together;
 * one that is written as it is read each has alone.
 */
async function computed(
  context: Context,
  asked: Asked,
  key: string,
): Promise<FinishedBody | (BodyHeaders & Streamed)> {
  const { request, url, cost, body } = asked
  const make = async (db: Database) => whole(await body({ ...context, db }))
  const costly = { request, url, now: context.now(), streams: cost?.streams ?? false }
  if (context.bodies) return finishedOf(await context.bodies(costly, make))
  const rows = cost ? await rowsOf(context, cost) : 0
  context.spend?.(request, pointsOf(rows))
  if (rows <= limits.cheapRows) return finishedOf(await make(context.db))
  const { costly: readers } = context
  const { signal } = request
  if (costly.streams) return finishedOf(await readers.make({ ...costly, signal }, make))
  return context.underway.ask(key, signal, async (left) => {
    const made = finishedOf(await readers.make({ ...costly, signal: left }, make))
    if ('stream' in made) throw new Error('A body that was to be whole is written as it is read.')
    return made
  })
}

const whole = (made: Content | Body): Body =>
  typeof made === 'string' || made instanceof Uint8Array ? { content: made } : made

function finishedOf(body: Body): FinishedBody | (BodyHeaders & Streamed) {
  if (body.stream !== undefined) return body
  const { content, headers = {}, links = [] } = body
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, headers, links }
}
