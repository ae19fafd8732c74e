import { Hono } from 'hono'
import { resourceAt } from '../db/resources/index.ts'
import { project } from '../db/resources/project.ts'
import type { Resource } from '../db/schema/resource.ts'
import { boundedCache, cacheBudgets } from './caches.ts'
import { BASE } from './constants.ts'
import type { Context, Deps } from './context.ts'
import { answersWithin } from './http/costly.ts'
import { CATALOGUE } from './dcat/addresses.ts'
import { docsRoute, docsScriptRoute } from './docs/route.ts'
import { ReleaseArrived } from './http/respond.ts'
import { CACHE_NEWEST, commonHeaders, preflightHeaders } from './http/headers.ts'
import { languageOf } from './parameters/language.ts'
import { limits } from './limits.ts'
import { notFound, Problem, problemResponse, unavailable } from './http/problem.ts'
import { cachedResponse, createBodyCache, createResponseCache } from './http/response-cache.ts'
import { localInstallation } from './publisher.ts'
import { datasetRoute, datasetsRoute, releasesRoute, rootRoute } from './endpoints/about.ts'
import { apiInfoRoute } from './endpoints/api-info.ts'
import { calendarRoute } from './endpoints/calendar.ts'
import { changesRoute } from './endpoints/changes.ts'
import { clustersRoute } from './endpoints/clusters.ts'
import { offeredFormats } from './dumps/formats.ts'
import { streamsAtOnce } from './dumps/stream.ts'
import { withoutTracking } from './parameters/tracking.ts'
import { SharedWork } from './http/shared-work.ts'
import { isTooLong, uriTooLong } from './http/uri-length.ts'
import { dcatRoute } from './endpoints/dcat.ts'
import { dumpRoute } from './endpoints/dump.ts'
import { feedRoute, feedsRoute } from './endpoints/feeds.ts'
import { databaseSilent, HEALTH, healthRoute } from './endpoints/health.ts'
import { historyRoute } from './endpoints/history.ts'
import { listRoute } from './endpoints/list.ts'
import { openApiRoute } from './endpoints/openapi.ts'
import { recordRoute } from './endpoints/record.ts'
import { releaseRoute } from './endpoints/releases.ts'
import { searchRoute } from './endpoints/search.ts'
import { summaryRoute } from './endpoints/summary.ts'
import { tableSchemaRoute } from './endpoints/table-schema.ts'
import { API_CATALOG, apiCatalogRoute, SECURITY, securityRoute } from './endpoints/well-known.ts'

/** The whole API over a register. The same app runs on Node and on Workers. */
export function createApp(deps: Deps): Hono {
  const context: Context = {
    publisher: localInstallation,
    costly: answersWithin(deps.db),
    ...deps,
    bodyCache: createBodyCache(),
    totals: boundedCache<number>(cacheBudgets.totals, () => 8),
    responseCache: createResponseCache(),
    streams: streamsAtOnce(limits.streams),
    underway: new SharedWork(),
  }
  const app = new Hono()
  const urlOf = (request: Request) => {
    const url = new URL(request.url)
    const search = withoutTracking(url.search)
    if (search !== url.search) url.search = search
    if (!deps.origin) return url
    const origin = typeof deps.origin === 'string' ? deps.origin : deps.origin(url)
    // Put together as text: a path that starts with "//" would be read as another host.
    return new URL(origin + url.pathname + url.search)
  }
  const readUrl = (request: Request) => {
    if (isTooLong(request)) throw uriTooLong
    return urlOf(request)
  }

  /** To the one address of a thing; where that is too long for a header, what is there comes at once. */
  const redirect = (request: Request, to: string): Response | Promise<Response> => {
    if (to.length <= limits.addressHeader) return permanentRedirect(to)
    const { method, headers, signal } = request
    return app.fetch(new Request(new URL(to, request.url), { method, headers, signal }))
  }

  const routes: Record<
    string,
    (request: Request, url: URL, param: (name: string) => string) => Promise<Response> | Response
  > = {
    [BASE]: (request, url) => redirect(request, `${BASE}/${url.search}`),
    [`${BASE}/`]: (request, url) => rootRoute(context, request, url),
    [`${BASE}/api-info`]: (request, url) => apiInfoRoute(context, request, url),
    [`${BASE}/openapi.json`]: (request, url) => openApiRoute(context, request, url),
    [`${BASE}/releases`]: (request, url) => releasesRoute(context, request, url),
    [`${BASE}/datasets`]: (request, url) => datasetsRoute(context, request, url),
    [`${BASE}/datasets/:name/schema`]: (request, url, param) =>
      tableSchemaRoute(context, param('name'), request, url),
    [`${BASE}/datasets/:name/dump`]: (request, url, param) => dumpRoute(context, param('name'), request, url),
    [`${BASE}/datasets/:name`]: (request, url, param) => datasetRoute(context, param('name'), request, url),
    [`${BASE}/municipalities/:code/summary`]: (request, url, param) =>
      summaryRoute(context, param('code'), request, url),
    [`${BASE}/releases/:number`]: (request, url, param) =>
      releaseRoute(context, param('number'), request, url),
    [`${BASE}/changes`]: (request, url) => changesRoute(context, request, url),
    [`${BASE}/feeds`]: (request, url) => feedsRoute(context, request, url),
    [`${BASE}/feeds/calendar`]: (request, url) => calendarRoute(context, request, url),
    [`${BASE}/feeds/:name`]: (request, url, param) => feedRoute(context, param('name'), request, url),
    [`${BASE}/search`]: (request, url) => searchRoute(context, request, url),
    [`${BASE}/projects/clusters`]: (request, url) =>
      clustersRoute(context, project as unknown as Resource, request, url),
    [`${BASE}/:collection`]: (request, url, param) => listRoute(context, collection(param), request, url),
    [`${BASE}/:collection/:id`]: (request, url, param) =>
      recordRoute(context, collection(param), param('id'), request, url),
    [`${BASE}/:collection/:id/history`]: (request, url, param) =>
      historyRoute(context, collection(param), param('id'), request, url),
    [HEALTH]: (request, url) => healthRoute(context, request, url),
    [CATALOGUE]: (request, url) => dcatRoute(context, request, url, offeredFormats(context)),
    [API_CATALOG]: (request, url) => apiCatalogRoute(context, request, url),
    [SECURITY]: (request, url) => securityRoute(context, request, url),
    '/docs': (request, url) => redirect(request, `/docs/${url.search}`),
    '/docs/': (request, url) => docsRoute(context, '', request, url),
    '/docs/copy.js': (request, url) => docsScriptRoute(context, request, url),
    '/docs/:page': (request, url, param) => docsRoute(context, param('page'), request, url),
    '/docs/:section/:page': (request, url, param) =>
      docsRoute(context, `${param('section')}/${param('page')}`, request, url),
  }
  for (const [path, route] of Object.entries(routes)) {
    app.get(path, async (c) => {
      const ask = async () => route(c.req.raw, readUrl(c.req.raw), (name) => c.req.param(name) ?? '')
      try {
        return await ask()
      } catch (error) {
        // Releases are minutes apart at the least, so the second time is enough.
        if (error instanceof ReleaseArrived) return ask()
        throw error
      }
    })
    app.options(path, preflight)
    app.all(path, () => {
      throw methodNotAllowed
    })
  }
  app.notFound((c) => {
    const url = urlOf(c.req.raw)
    if (isTooLong(c.req.raw)) return problemResponse(uriTooLong, languageOf(c.req.raw, url), url)
    // One address per thing: the same path without its last slash, where that is a page.
    if (url.pathname.length > 1 && url.pathname.endsWith('/') && url.pathname.startsWith(BASE)) {
      // A browser follows no redirect of a preflight: it asks here what it may ask there.
      if (c.req.raw.method === 'OPTIONS') return preflight()
      return redirect(c.req.raw, url.pathname.replace(/\/+$/, '') + url.search)
    }
    return problemResponse(noSuchPage, languageOf(c.req.raw, url), url)
  })
  app.onError((error, c) =>
    problemResponse(
      asProblem(error, c.req.raw, deps),
      languageOf(c.req.raw, urlOf(c.req.raw)),
      urlOf(c.req.raw),
    ),
  )
  const route = app.fetch
  app.fetch = (request, ...rest) => cachedResponse(context, request) ?? route(request, ...rest)
  return app
}

/** With CORS: a script on another site may only follow a redirect that allows it. */
const permanentRedirect = (to: string) =>
  new Response(null, {
    status: 308,
    headers: { ...commonHeaders, Location: to, 'Cache-Control': CACHE_NEWEST },
  })

const preflight = () => new Response(null, { status: 204, headers: preflightHeaders })

function collection(param: (name: string) => string): Resource {
  const resource = resourceAt(param('collection'))
  if (!resource) throw noSuchPage
  return resource
}

const noSuchPage = notFound({
  sv: `Det finns ingenting på den adressen. Allt som finns står i ${BASE}/.`,
  en: `There is nothing at that address. All there is stands in ${BASE}/.`,
})

const methodNotAllowed = new Problem('method-not-allowed', {
  detail: { sv: 'API:et går bara att läsa.', en: 'The API can only be read.' },
  headers: { Allow: 'GET, HEAD, OPTIONS' },
})

function asProblem(error: Error, request: Request, deps: Deps): Problem {
  if (error instanceof Problem) return error
  deps.logError(error, request)
  // What better-sqlite3 and D1 throw when the database itself fails.
  if (error.name === 'SqliteError' || error.message.startsWith('D1_ERROR')) return unavailable(databaseSilent)
  return new Problem('internal-error', {
    detail: { sv: 'Felet har loggats.', en: 'The fault has been logged.' },
  })
}
