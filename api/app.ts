import { Hono } from 'hono'
import { boundedCache, cacheBudgets } from './caches.ts'
import { BASE } from './constants.ts'
import type { AppContext, AppDependencies } from './context.ts'
import { answersWithin } from './cost/expensive.ts'
import { ReleaseArrived } from './http/respond.ts'
import { CACHE_LATEST, commonHeaders, preflightHeaders } from './http/headers.ts'
import { languageOf } from './parameters/language.ts'
import { limits } from './limits.ts'
import { isTooLong, noSuchPage, Problem, problemResponse, unavailable, uriTooLong } from './http/problem.ts'
import { cachedResponse, createBodyCache, createResponseCache } from './http/response-cache.ts'
import { localInstallation } from './publisher.ts'
import { endpoints, operations } from './endpoints/index.ts'
import { databaseUnavailable } from './endpoints/health.ts'
import { limitStreams } from './dumps/stream.ts'
import { withoutTracking } from './parameters/tracking.ts'
import { SharedWork } from './http/shared-work.ts'

/** The whole API over a register. The same app runs on Node and on Workers. */
export function createApp(deps: AppDependencies): Hono {
  const context: AppContext = {
    publisher: localInstallation,
    expensive: answersWithin(deps.db),
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
    // Put together as text: a path that starts with "//" would be read as another host.
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
      const ask = async () => answer(c.req.raw, readUrl(c.req.raw), (name) => c.req.param(name) ?? '')
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
  for (const path of [BASE, '/docs'])
    mount(path, (request, url) => redirect(request, `${path}/${url.search}`))
  for (const { route, handle } of endpoints)
    mount(route, (request, url, pathParam) => handle(context, request, url, pathParam))
  app.notFound((c) => {
    const url = urlOf(c.req.raw)
    if (isTooLong(c.req.raw)) return problemResponse(uriTooLong, languageOf(c.req.raw, url), url)
    // One address per thing: the same path without its last slash, where that is a page.
    if (url.pathname.length > 1 && url.pathname.endsWith('/') && url.pathname.startsWith(BASE)) {
      // A browser follows no redirect of a preflight, so the preflight is answered here.
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
  // What better-sqlite3 and D1 throw when the database itself fails.
  if (error.name === 'SqliteError' || error.message.startsWith('D1_ERROR'))
    return unavailable(databaseUnavailable)
  return new Problem('internal-error', {
    detail: { sv: 'Felet har loggats.', en: 'The error has been logged.' },
  })
}
