import { Hono } from 'hono'
import { resourceAt } from '../db/resources/index.ts'
import type { Resource } from '../db/schema/resource.ts'
import { BASE, type Context, type Deps } from './context.ts'
import { preflightHeaders } from './http/headers.ts'
import { languageOf } from './http/language.ts'
import { ByteCache } from './http/lru.ts'
import { notFound, Problem, problemResponse } from './http/problem.ts'
import { datasetRoute, datasetsRoute, releasesRoute, rootRoute } from './routes/about.ts'
import { apiInfoRoute } from './routes/api-info.ts'
import { docsPage, problemPage } from './routes/docs.ts'
import { historyRoute } from './routes/history.ts'
import { listRoute } from './routes/list.ts'
import { recordRoute } from './routes/record.ts'
import { summaryRoute } from './routes/summary.ts'

/** Finished answers kept in memory, in bytes. */
const ANSWERS_LIMIT = 32 * 1024 * 1024

/** The whole API over a register. The same app runs on Node and on Workers. */
export function createApp(deps: Deps): Hono {
  const context: Context = { ...deps, answers: new ByteCache(ANSWERS_LIMIT), totals: new Map() }
  const app = new Hono()
  const urlOf = (request: Request) => {
    const url = new URL(request.url)
    return deps.origin ? new URL(url.pathname + url.search, deps.origin) : url
  }

  const routes: Record<
    string,
    (request: Request, url: URL, param: (name: string) => string) => Promise<Response> | Response
  > = {
    [BASE]: (_, url) => new Response(null, { status: 308, headers: { Location: `${BASE}/${url.search}` } }),
    [`${BASE}/`]: (request, url) => rootRoute(context, request, url),
    [`${BASE}/api-info`]: (_, url) => apiInfoRoute(url),
    [`${BASE}/releases`]: (request, url) => releasesRoute(context, request, url),
    [`${BASE}/datasets`]: (request, url) => datasetsRoute(context, request, url),
    [`${BASE}/datasets/:name`]: (request, url, param) => datasetRoute(context, param('name'), request, url),
    [`${BASE}/municipalities/:code/summary`]: (request, url, param) =>
      summaryRoute(context, param('code'), request, url),
    [`${BASE}/:collection`]: (request, url, param) => listRoute(context, collection(param), request, url),
    [`${BASE}/:collection/:id`]: (request, url, param) =>
      recordRoute(context, collection(param), param('id'), request, url),
    [`${BASE}/:collection/:id/history`]: (request, url, param) =>
      historyRoute(context, collection(param), param('id'), request, url),
    '/health': async () =>
      Response.json({ status: 'ok', release: (await context.releases()).at(-1)?.id ?? 0 }),
    '/docs/': (request, url) => docsPage(languageOf(request, url)),
    '/docs/problems/:type': (request, url, param) => problemPage(param('type'), languageOf(request, url)),
  }
  for (const [path, route] of Object.entries(routes)) {
    app.get(path, (c) => route(c.req.raw, urlOf(c.req.raw), (name) => c.req.param(name) ?? ''))
    app.options(path, () => new Response(null, { status: 204, headers: preflightHeaders }))
    app.all(path, () => {
      throw methodNotAllowed
    })
  }
  app.notFound((c) => {
    const url = urlOf(c.req.raw)
    // One address per thing: the same path without its last slash, where that is a page.
    if (url.pathname.length > 1 && url.pathname.endsWith('/') && url.pathname.startsWith(BASE))
      return new Response(null, {
        status: 308,
        headers: { Location: url.pathname.replace(/\/+$/, '') + url.search },
      })
    return problemResponse(noSuchPage, languageOf(c.req.raw, url), url)
  })
  app.onError((error, c) =>
    problemResponse(
      asProblem(error, c.req.raw, deps),
      languageOf(c.req.raw, urlOf(c.req.raw)),
      urlOf(c.req.raw),
    ),
  )
  return app
}

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

/** Seconds that a client should wait when the register is out of reach. */
const RETRY_AFTER = '30'

function asProblem(error: Error, request: Request, deps: Deps): Problem {
  if (error instanceof Problem) return error
  deps.logError(error, request)
  // What better-sqlite3 and D1 throw when the database itself fails.
  if (error.name === 'SqliteError' || error.message.startsWith('D1_ERROR'))
    return new Problem('unavailable', {
      detail: { sv: 'Databasen svarar inte.', en: 'The database does not answer.' },
      headers: { 'Retry-After': RETRY_AFTER },
    })
  return new Problem('internal-error', {
    detail: { sv: 'Felet har loggats.', en: 'The fault has been logged.' },
  })
}
