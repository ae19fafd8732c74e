import { Hono } from 'hono'
import { boundedCache, cacheBudgets } from './caches.ts'
import { BASE } from './constants.ts'
import type { AppContext, AppDependencies } from './context.ts'
import { answersInProcess } from './cost/expensive.ts'
import { NewReleaseError } from './http/respond.ts'
import { CACHE_LATEST, commonHeaders, preflightHeaders } from './http/headers.ts'
import { EMBED } from './pages/embed/addresses.ts'
import { answerProblem } from './pages/problem-page.ts'
import { limits } from './limits.ts'
import { isTooLong, noSuchPage, Problem, unavailable, uriTooLong } from './http/problem.ts'
import { cachedResponse, createBodyCache, createResponseCache } from './http/response-cache.ts'
import { localInstallation } from './publisher.ts'
import { endpoints, operations } from './endpoints/index.ts'
import { databaseUnavailable } from './endpoints/health.ts'
import { home } from './endpoints/root.ts'
import { limitStreams } from './dumps/stream.ts'
import { withoutTracking } from './parameters/tracking.ts'
import { SharedWork } from './http/shared-work.ts'

/** The whole API over a register. The same app runs on Node and on Workers. */
export function createApp(deps: AppDependencies): Hono {
  const context: AppContext = {
    publisher: localInstallation,
    expensive: answersInProcess(deps.db),
    ...deps,
    bodyCache: createBodyCache(),
    totals: boundedCache<number>(cacheBudgets.totals, () => 8),
    responseCache: createResponseCache(),
    openStream: limitStreams(limits.maxStreams),
    inFlight: new SharedWork(),
    listed: endpoints.flatMap(({ listed }) => listed ?? []),
    operations,
  }
  const app = new Hono()
  const urlOf = (request: Request) => {
    const url = new URL(request.url)
    const search = withoutTracking(url.search)
    if (search !== url.search) url.search = search
    if (!deps.origin) return url
    const origin = typeof deps.origin === 'string' ? deps.origin : deps.origin(url)
    // Concatenated: a path that starts with "//" would be parsed as another host.
    return new URL(origin + url.pathname + url.search)
  }
  const readUrl = (request: Request) => {
    if (isTooLong(request)) throw uriTooLong
    return urlOf(request)
  }

  /** Redirects to the canonical address; if that is too long for a header, answers directly. */
  const redirect = (request: Request, to: string): Response | Promise<Response> => {
    if (to.length <= limits.maxLinkHeaderLength) return permanentRedirect(to)
    const { method, headers, signal } = request
    return app.fetch(new Request(new URL(to, request.url), { method, headers, signal }))
  }

  const mount = (
    path: string,
    answer: (request: Request, url: URL, pathParam: (name: string) => string) => Promise<Response> | Response,
  ) => {
    app.get(path, async (c) => {
      const handleOnce = async () => answer(c.req.raw, readUrl(c.req.raw), (name) => c.req.param(name) ?? '')
      try {
        return await handleOnce()
      } catch (error) {
        // Releases are at least minutes apart, so one retry is enough.
        if (error instanceof NewReleaseError) return handleOnce()
        throw error
      }
    })
    app.options(path, preflight)
    app.all(path, () => {
      throw methodNotAllowed
    })
  }
  for (const path of [BASE, '/docs'])
    mount(path, (request, url) => redirect(request, `${path}/${url.search}`))
  const mounted = endpoints.filter((endpoint) => !(context.hasDemo && endpoint === home))
  for (const { route, handle } of mounted)
    mount(route, (request, url, pathParam) => handle(context, request, url, pathParam))
  app.notFound((c) => {
    const url = urlOf(c.req.raw)
    if (isTooLong(c.req.raw)) return answerProblem(context, uriTooLong, c.req.raw, url)
    // Canonical address: without the trailing slash, if that exists.
    if (url.pathname.endsWith('/') && [BASE, EMBED].some((path) => url.pathname.startsWith(`${path}/`))) {
      // Browsers do not follow redirects of preflights.
      if (c.req.raw.method === 'OPTIONS') return preflight()
      return redirect(c.req.raw, url.pathname.replace(/\/+$/, '') + url.search)
    }
    return answerProblem(context, noSuchPage, c.req.raw, url)
  })
  app.onError((error, c) =>
    answerProblem(context, asProblem(error, c.req.raw, deps), c.req.raw, urlOf(c.req.raw)),
  )
  const route = app.fetch
  app.fetch = (request, ...rest) => cachedResponse(context, request) ?? route(request, ...rest)
  return app
}

/** With CORS headers: scripts on other sites may only follow redirects that have them. */
const permanentRedirect = (to: string) =>
  new Response(null, {
    status: 308,
    headers: { ...commonHeaders, Location: to, 'Cache-Control': CACHE_LATEST },
  })

const preflight = () => new Response(null, { status: 204, headers: preflightHeaders })

const methodNotAllowed = new Problem('method-not-allowed', {
  detail: { sv: 'API:et går bara att läsa.', en: 'The API can only be read.' },
  headers: { Allow: 'GET, HEAD, OPTIONS' },
})

function asProblem(error: Error, request: Request, deps: AppDependencies): Problem {
  if (error instanceof Problem) return error
  deps.logError(error, request)
  // Thrown by better-sqlite3 and D1 when the database fails.
  if (error.name === 'SqliteError' || error.message.startsWith('D1_ERROR'))
    return unavailable(databaseUnavailable)
  return new Problem('internal-error', {
    detail: { sv: 'Felet har loggats.', en: 'The error has been logged.' },
  })
}
