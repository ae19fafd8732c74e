import type { AppContext } from '../context.ts'
import { withQuery } from '../envelope/links.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { CACHE_PROBLEM, CACHE_PROBLEM_PAGE, commonHeaders } from '../http/headers.ts'
import { type Problem, problemTypes } from '../http/problem.ts'
import type { ResponseOptions } from '../http/respond.ts'
import type { Common } from '../parameters/common.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { publisherTag } from '../publisher.ts'
import { layoutOf } from './layouts.ts'
import { addressIn, linksFrom } from './links.ts'
import type { Page, PageContext } from './page.ts'

/** Headers of every page. */
export const pageHeaders = (url: URL, language: string) => ({
  'Content-Language': language,
  'Content-Security-Policy': layoutOf(url).policy,
})

/** A page chosen by Accept: caches that ignore Vary would give it to programs. Times in seconds. */
const ownCache = (immutable: boolean) => `private, max-age=${immutable ? '31536000, immutable' : '300'}`

/** The call of an endpoint that is answered with its page. */
interface PageCall extends Pick<Common<Format>, 'language' | 'resolved'> {
  readonly context: AppContext
  /** Without what is wrong in the request. */
  readonly url: URL
  readonly releases: PageContext['releases']
  readonly parameters: Parameters
  /** The data's answer. */
  readonly response: ResponseOptions
  readonly formats: readonly Format[]
  readonly page: (context: AppContext, page: PageContext) => Promise<Page> | Page
  /** The path of the page that search engines list instead. */
  readonly canonicalPage: string | undefined
  /** What is wrong in the request. */
  readonly problem: Problem | undefined
}

/** The answer with the page instead of the data: the same release, links and cost. */
export function pageOptions(call: PageCall): ResponseOptions {
  const { context, url, releases, language, parameters, response, formats, problem } = call
  const { publisher } = context
  const { resolved } = response
  const data = formats.filter(({ name, onlyByName }) => name !== html.name && !onlyByName)
  const isNegotiated = data.length > 0 && parameters.get('format') === undefined
  const alternates = alternatesOf(url, parameters, data)
  const { canonicalPage = url.pathname } = call
  // In a fixed order, as the body is kept for every order.
  const canonical = new URL(withQuery(canonicalPage, parameters.canonical('format')), url)
  const page: PageContext = {
    language,
    url,
    canonical,
    publisher,
    releases,
    resolved,
    ...(problem && { problem }),
    to: linksFrom(url),
  }
  return {
    ...response,
    format: { ...html, name: `html-${language}-${publisherTag(publisher)}` },
    links: [
      ...(response.links ?? []),
      `<${canonical.origin}${addressIn(canonical, language)}>; rel="canonical"`,
      ...alternates.map(([href, type]) => `<${href}>; rel="alternate"; type="${type}"`),
    ],
    headers: {
      ...response.headers,
      ...pageHeaders(url, language),
      ...(isNegotiated && { 'Cache-Control': ownCache(resolved.immutable) }),
      ...(problem && { 'Cache-Control': isNegotiated ? CACHE_PROBLEM_PAGE : CACHE_PROBLEM }),
    },
    ...(problem && { status: problemTypes[problem.type].status }),
    body: async (of) => {
      const content = await call.page(of, page)
      return layoutOf(url).document({ alternates: Object.fromEntries(alternates), ...content }, page)
    },
  }
}

/** The addresses of the same answer in its other formats, with their media types. */
const alternatesOf = (url: URL, parameters: Parameters, formats: readonly Format[]): [string, string][] =>
  formats.map(({ name, mediaType }) => [addressOf(url, parameters, name), mediaType])

const addressOf = ({ origin, pathname }: URL, parameters: Parameters, format: string) =>
  origin +
  withQuery(
    pathname,
    new URLSearchParams([
      ...new URLSearchParams(parameters.canonical('format')),
      ['format', format],
    ]).toString(),
  )

/** Value of a Link header: the page of an answer of data. */
export const pageLink = (url: URL, parameters: Parameters): string =>
  `<${addressOf(url, parameters, html.name)}>; rel="alternate"; type="${html.mediaType}"`

/** The redirect to an address without its empty parameters, which forms send; null where there are none. */
export function withoutEmptyFields(url: URL): Response | null {
  const filled = [...url.searchParams].filter(([, value]) => value.trim() !== '')
  if (filled.length === url.searchParams.size) return null
  return new Response(null, {
    status: 302,
    headers: {
      ...commonHeaders,
      Location: withQuery(url.pathname, new URLSearchParams(filled).toString()),
      'Cache-Control': ownCache(false),
    },
  })
}

/** The redirect to the address that has the page: below the API's base, or from the root as "/docs/"; with its part. */
export function seePage(url: URL, address: string): Response {
  const [path = '', part] = address.split('#')
  const Location = linksFrom(url)(path) + (part === undefined ? '' : `#${part}`)
  return new Response(null, {
    status: 303,
    headers: { ...commonHeaders, Location, 'Cache-Control': ownCache(false) },
  })
}

/** The address without the parameters that a problem is about; null where none can be left out. */
export function withoutFaults(url: URL, { details: { errors = [] } }: Problem): URL | null {
  const clean = new URL(url)
  for (const { parameter } of errors) clean.searchParams.delete(parameter)
  return clean.href === url.href ? null : clean
}
