import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { BASE } from '../constants.ts'
import { codingsOf } from '../http/coding.ts'
import { isNotModified } from '../http/conditional.ts'
import { Problem } from '../http/problem.ts'

const project = join(import.meta.dirname, '..', '..')

/** A page of the demo: nothing from other hosts, no script or style inside the page, in no other site's frame. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')
/** Everything else, should a browser open it as a page: an SVG image can hold scripts. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/** Widgets are for every page, so others may load them; the demo is its own. */
interface Folder {
  readonly name: 'dist' | 'demo'
  readonly headers: (path: string) => Readonly<Record<string, string>>
}

const widgets: Folder = {
  name: 'dist',
  headers: (path) => ({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // A chunk is named by its content; an entry keeps its name and changes with every build.
    'Cache-Control': path.includes('/chunks/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, stale-while-revalidate=86400',
  }),
}

const demo: Folder = {
  name: 'demo',
  headers: (path) => ({
    // The gallery shows a page without scripts in a sandboxed frame, which is of no origin, not even ours.
    'Cross-Origin-Resource-Policy': path.endsWith('.css') ? 'cross-origin' : 'same-origin',
    'Cache-Control': 'public, max-age=300',
  }),
}

/** Whether the widgets have been built; until then every address below /w/ is 404. */
export const widgetsAreBuilt = (): boolean => existsSync(join(project, widgets.name))

/** Adds the built widgets and the demo's pages below an app's own routes. */
export function addStaticFiles(app: Hono): void {
  if (widgetsAreBuilt()) app.use('/w/*', filesOf(widgets))
  app.use('/*', filesOf(demo))
}

function filesOf({ name, headers }: Folder): MiddlewareHandler {
  const files = serveStatic({
    root: relative(process.cwd(), join(project, name)) || '.',
    // The build writes each file as .br and .gz too.
    precompressed: true,
    onFound: (found, c) => {
      const path = found.replace(/\.(br|gz)$/, '')
      for (const [header, value] of Object.entries(headersOf(path, headers(path)))) c.header(header, value)
    },
  })
  return async (c, next) => {
    // No file is there, and what is asked of an address of the API the API answers: a preflight of a redirect too.
    if (c.req.path.startsWith(`${BASE}/`)) return next()
    if (!isReading(c)) throw onlyReading
    // Hidden files are not served.
    if (/\/\./.test(c.req.path)) return next()
    const { raw } = c.req
    c.req.raw = forStaticFiles(raw)
    let isMissing = false
    const found = await files(c, async () => {
      isMissing = true
    })
    c.req.raw = raw
    if (isMissing || !found) return next()
    if (!isNotModified(raw, found.headers.get('ETag')!, found.headers.get('Last-Modified'))) return found
    await found.body?.cancel()
    const notModified = new Headers(found.headers)
    for (const header of ['Content-Length', 'Content-Type', 'Content-Encoding']) notModified.delete(header)
    return new Response(null, { status: 304, headers: notModified })
  }
}

/**
 * The request as serveStatic understands it: without Range, which it would answer whatever If-Range says (the files are
 * small), and with the one coding that is wanted most, since it reads no q-values.
 */
function forStaticFiles(request: Request): Request {
  const headers = new Headers(request.headers)
  headers.delete('Range')
  headers.set('Accept-Encoding', codingsOf(request)[0] ?? 'identity')
  return new Request(request.url, { method: request.method, headers })
}

const isReading = ({ req }: Context) => ['GET', 'HEAD'].includes(req.method)

const onlyReading = new Problem('method-not-allowed', {
  detail: { sv: 'Sidor och filer går bara att läsa.', en: 'Pages and files can only be read.' },
  headers: { Allow: 'GET, HEAD' },
})

function headersOf(path: string, own: Readonly<Record<string, string>>): Record<string, string> {
  const { size, mtime } = statSync(path)
  return {
    ...own,
    // Compressed for those who take it: a shared cache keeps one copy of each.
    Vary: 'Accept-Encoding',
    // The same for every coding of the file.
    'Last-Modified': mtime.toUTCString(),
    ETag: `W/"${size.toString(36)}-${mtime.getTime().toString(36)}"`,
    'Content-Security-Policy': path.endsWith('.html') ? PAGE_POLICY : FILE_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
