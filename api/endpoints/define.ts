import type { ReleaseRow } from '../../db/database.ts'
import type { Label } from '../../db/schema/field.ts'
import { resourceAt } from '../../db/resources/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { Format, RecordFormat } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import { wantsPage } from '../http/negotiate.ts'
import { noSuchPage, Problem } from '../http/problem.ts'
import { respond, type ResponseOptions } from '../http/respond.ts'
import { withQuery } from '../envelope/links.ts'
import { once } from '../once.ts'
import type { AnswerDescription, Listed, Operation } from '../openapi/operation.ts'
import type { Page, PageContext } from '../pages/page.ts'
import { pageLink, pageOptions, seePage, withoutEmptyFields, withoutFaults } from '../pages/answer.ts'
import { ProblemWithPage } from '../pages/problem-page.ts'
import { type Common, commonParameters, readCommon } from '../parameters/common.ts'
import { type Parameter, type ParameterDescription, Parameters } from '../parameters/parameters.ts'

/** Reads a parameter of the path by its name. */
export type PathParam = (name: string) => string
type Formats<F> = readonly [F, ...F[]]

/** An endpoint: mounted by `createApp`, described by the OpenAPI document and the documentation. */
export interface Endpoint {
  /** Path in Hono's syntax: "/utblick/v1/datasets/:name". */
  readonly route: string
  /** Undefined for addresses outside the API. */
  readonly operation?: () => Operation
  /** Its entry in the root of the API. */
  readonly listed?: Listed
  readonly handle: (
    context: AppContext,
    request: Request,
    url: URL,
    pathParam: PathParam,
  ) => Promise<Response>
}

/** Argument of a handler; the results of `find` and `read` are added. */
export interface Call<F extends Format> extends Common<F> {
  /** Whether the answer is the page for people; then `format` is the usual one. */
  readonly isPage: boolean
  readonly context: AppContext
  readonly request: Request
  readonly url: URL
  readonly releases: readonly ReleaseRow[]
  readonly pathParam: PathParam
  readonly parameters: Parameters
}

/** Result of a handler; the rest of the response follows from the request. */
type Answer = Omit<ResponseOptions, 'request' | 'url' | 'resolved' | 'format' | 'canonical' | 'body'> &
  Partial<Pick<ResponseOptions, 'resolved' | 'format' | 'canonical' | 'body'>> & {
    /** Makes the page for people, of an address that has one. Reads `db` of the context passed to it. */
    readonly page?: (context: AppContext, page: PageContext) => Promise<Page> | Page
    /** The path of the page that search engines list instead of this one, which shows the same. */
    readonly canonicalPage?: string
  }

interface RouteDefinition<F extends Format, P, Q> {
  /** Path in OpenAPI's syntax: "/datasets/{name}". */
  readonly path: string
  /** Finds the resource of the path, or throws the 404; called before the query is read. */
  readonly find?: (pathParam: PathParam, releases: readonly ReleaseRow[]) => P
  /** The formats of the answer; the first is the usual one. */
  readonly formats: Formats<F>
  /** Whether it has a page for people too: the format `html`. @default false */
  readonly hasPage?: boolean
  /** Where the page is, if another address has it: below the API's base, or from the root as "/docs/"; with its part. */
  readonly pageAt?: (
    pathParam: PathParam,
    asked: { readonly url: URL; readonly releases: readonly ReleaseRow[] },
  ) => string
  /** The page of a request that lacks a required parameter: it asks for it. */
  readonly pageToAsk?: (context: PageContext) => Page
  /** Formats for the result of `find`. @default all */
  readonly formatsOf?: (found: P) => Formats<F>
  /** Every query parameter, in documentation order. */
  readonly parameters: readonly Parameter[]
  /** The reason shown for an unknown parameter, where a better one than "no such parameter" is known. */
  readonly explainUnknown?: (name: string) => Label | null
  /** Reads the query, except the parameters of every request; issues are kept in `parameters`. */
  readonly read?: (parameters: Parameters, common: Common<F>) => Q
  /** Answers a validated query. */
  readonly handle: (call: Call<F> & P & Q) => Promise<Answer | Response> | Answer | Response
}

/** Defines a route outside the API. */
export function defineRoute<F extends Format, P = unknown, Q = unknown>(
  definition: RouteDefinition<F, P, Q>,
): Endpoint {
  const { path, find, formats, formatsOf, hasPage = false, explainUnknown, read, handle } = definition
  const { pageAt, pageToAsk } = definition
  /** @param asked the requested address, where `url` lacks what is wrong in it */
  async function answerTo(
    { context, request, url, pathParam }: Pick<Call<F>, 'context' | 'request' | 'url' | 'pathParam'>,
    asked = url,
    problem?: Problem,
  ): Promise<Response> {
    const releases = await context.releases()
    const found = find?.(pathParam, releases) as P
    const parameters = new Parameters(
      { request, url, releases, now: context.now() },
      definition.parameters,
      explainUnknown,
    )
    const own = formatsOf?.(found) ?? formats
    const negotiated = readCommon<Format>(parameters, withHtml<Format>(own, hasPage))
    const isPage = hasPage && negotiated.format.name === html.name
    // Without its faults the address may be one of data, as where the format is given twice.
    if (problem && !isPage) throw problem
    const common = { ...negotiated, format: isPage ? own[0] : (negotiated.format as F), isPage }
    const query = read?.(parameters, common) as Q
    parameters.check()
    const call = { context, request, url, releases, pathParam, parameters, ...common }
    const answer = await handle({ ...call, ...found, ...query })
    if (answer instanceof Response) return answer
    const { page, canonicalPage, ...options } = answer
    const { resolved, format } = common
    const usual = { resolved, format, canonical: parameters.canonical(), body: noData }
    const response = { request, url: asked, ...usual, ...options }
    if (isPage && page)
      return respond(context, pageOptions({ ...call, page, canonicalPage, response, problem, formats: own }))
    if (!hasPage) return respond(context, response)
    const links = [...(response.links ?? []), pageLink(url, parameters)]
    return respond(context, { ...response, links })
  }
  return {
    route: path.replace(/\{(\w+)\}/g, ':$1'),
    handle: async (context, request, url, pathParam) => {
      const call = { context, request, url, pathParam }
      if (!(hasPage || pageAt) || !wantsPage(request, url, formats)) return answerTo(call)
      if (pageAt) {
        const releases = await context.releases()
        find?.(pathParam, releases)
        return seePage(url, pageAt(pathParam, { url, releases }))
      }
      const clean = withoutEmptyFields(url)
      if (clean) return clean
      try {
        return await answerTo(call)
      } catch (error) {
        const rest = error instanceof Problem ? withoutFaults(url, error) : null
        if (!rest) throw asking(error)
        // A faulty address gets the page without its faults, which says what is wrong first.
        return answerTo({ ...call, url: rest }, url, error as Problem).catch((again: unknown) => {
          throw asking(again, error as Problem)
        })
      }
    },
  }
  /**
   * The problem of a parameter that is missing, with the page that asks for it.
   * @param first what else is wrong in the request
   */
  function asking(error: unknown, first?: Problem): unknown {
    const isMissing =
      error instanceof Problem && error.details.errors?.every(({ value }) => value === null) === true
    return pageToAsk && isMissing ? new ProblemWithPage(first ?? error, pageToAsk) : error
  }
}

/** The body of an address that has only a page. */
const noData = () => Promise.reject(new Error('This address has no data.'))

/** The formats with that of the page, which an address outside the API may have alone. */
const withHtml = <F extends Format>(formats: Formats<F>, hasPage: boolean): Formats<F | typeof html> =>
  hasPage && !formats.some(({ name }) => name === html.name) ? [...formats, html] : formats

/**
 * The description of an answer that has a page too.
 * @param example path and query of a page, below the API's base
 */
const withPage = (answer: AnswerDescription, example: string): AnswerDescription => ({
  ...answer,
  media: {
    ...answer.media,
    [html.mediaType]: {
      schema: { type: 'string', description: 'Sidan för människor. / The page for people.' },
      live: example,
    },
  },
  headers: [...new Set([...(answer.headers ?? []), 'ContentLanguage', 'ContentSecurityPolicy'] as const)],
})

interface EndpointDefinition<F extends Format, P, Q>
  extends
    Omit<RouteDefinition<F, P, Q>, 'formats' | 'parameters'>,
    Pick<Operation, 'id' | 'tag' | 'summary' | 'description'> {
  /** The formats of the answer; the first is the usual one. @default the API's own JSON alone */
  readonly formats?: Formats<F>
  /** Every query parameter, in the order in which they are documented. @default `commonParameters` */
  readonly parameters?: readonly Parameter[]
  /** Name in the root of the API, with an example query where one is required. */
  readonly listed?: string
  /** The parameters in its path. */
  readonly pathParameters?: readonly ParameterDescription[]
  /** Request headers that it reads, in addition to those that all operations read. */
  readonly requestHeaders?: readonly ParameterDescription[]
  /** Describes the answer. Called when the document or a page is made, so that startup is not slowed. */
  readonly answer: () => AnswerDescription
}

/** Defines an endpoint of the API. */
export function defineEndpoint<F extends Format = RecordFormat, P = unknown, Q = unknown>(
  definition: EndpointDefinition<F, P, Q>,
): Endpoint & Required<Pick<Endpoint, 'operation'>> {
  const { formats = [json] as unknown as Formats<F>, pathParameters = [], requestHeaders = [] } = definition
  const { id, path, tag, summary, description, hasPage = false, answer } = definition
  const { parameters = commonParameters<Format>(withHtml<Format>(formats, hasPage)) } = definition
  const [name = '', query] = definition.listed?.split('?') ?? []
  const exampleOf = (parameter: string) => pathParameters.find((one) => one.name === parameter)?.example ?? ''
  const examplePath = path.replace(/\{(\w+)\}/g, (_, parameter: string) => exampleOf(parameter))
  const examplePage = withQuery(examplePath, [query, `format=${html.name}`].filter(Boolean).join('&'))
  return {
    ...defineRoute({ ...definition, path: BASE + path, formats, parameters }),
    ...(name && { listed: { name, path: query ? `${path}?${query}` : path } }),
    operation: once(() => ({
      id,
      path,
      tag,
      summary,
      description,
      parameters: [...pathParameters, ...parameters, ...requestHeaders],
      hasPageElsewhere: definition.pageAt !== undefined,
      ...(hasPage ? withPage(answer(), examplePage) : answer()),
    })),
  }
}

/** An endpoint that every resource has. */
export interface CollectionEndpoint extends Omit<Endpoint, 'operation'> {
  readonly operationOf: (resource: Resource) => Operation
}

/**
 * Defines an endpoint for every resource, each with its own parameters and schemas; made on first use.
 * @param path with the collection's name in it, as "/{collection}/{id}"
 */
export function defineCollectionEndpoint(
  path: string,
  define: (resource: Resource, path: string) => ReturnType<typeof defineEndpoint>,
): CollectionEndpoint {
  const defined = new Map<Resource, ReturnType<typeof defineEndpoint>>()
  const endpointOf = (resource: Resource) => {
    const endpoint = defined.get(resource) ?? define(resource, path.replace('{collection}', resource.path))
    defined.set(resource, endpoint)
    return endpoint
  }
  return {
    route: BASE + path.replace(/\{(\w+)\}/g, ':$1'),
    operationOf: (resource) => endpointOf(resource).operation(),
    handle: (context, request, url, pathParam) => {
      const resource = resourceAt(pathParam('collection'))
      if (!resource) throw noSuchPage
      return endpointOf(resource).handle(context, request, url, pathParam)
    },
  }
}
