import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { project } from '../../db/project.ts'
import { BASE } from '../constants.ts'
import { cacheControlOf, OF_EVERY_FILE } from '../http/built-files.ts'
import { codingsOf } from '../http/negotiate.ts'
import { isNotModified } from '../http/conditional.ts'
import { Problem } from '../http/problem.ts'

/** For pages of the demo: nothing from other hosts, no inline script or style, no framing by other sites. */
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
/** For everything else, if opened as a page: an SVG image can contain scripts. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/** Widgets may be loaded by other sites; the demo may not. */
interface Folder {
  readonly name: 'dist' | 'demo'
  /** @param path of the file, from the folder: `/w/v1/all.js` */
  readonly headers: (path: string) => Readonly<Record<string, string>>
}

const widgets: Folder = {
  name: 'dist',
  headers: (path) => ({ ...OF_EVERY_FILE, 'Cache-Control': cacheControlOf(path) }),
}

const demo: Folder = {
  name: 'demo',
  headers: (path) => ({
    // The gallery shows a page in a sandboxed frame, which has an opaque origin.
    'Cross-Origin-Resource-Policy': path.endsWith('.css') ? 'cross-origin' : 'same-origin',
    'Cache-Control': 'public, max-age=300',
  }),
}

/** Whether the widgets have been built; otherwise every address below /w/ is 404. */
export const widgetsAreBuilt = (): boolean => existsSync(join(project, widgets.name))

/** Adds the built widgets, and the demonstration's pages if it has them, below an app's own routes. */
export function addStaticFiles(app: Hono, hasDemo: boolean): void {
  if (widgetsAreBuilt()) app.use('/w/*', filesOf(widgets))
  if (hasDemo) app.use('/*', filesOf(demo))
}

function filesOf({ name, headers }: Folder): MiddlewareHandler {
  const files = serveStatic({
    root: relative(process.cwd(), join(project, name)) || '.',
    // The build writes each file as .br and .gz too.
    precompressed: true,
    onFound: (found, c) => {
      const path = found.replace(/\.(br|gz)$/, '')
      const own = headers(`/${relative(join(project, name), resolve(path)).replaceAll('\\', '/')}`)
      for (const [header, value] of Object.entries(headersOf(path, own))) c.header(header, value)
    },
  })
  return async (c, next) => {
    // The API answers all of its addresses itself, also the preflight of a redirect.
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
 * The request for serveStatic: without Range, because it ignores If-Range (the files are small), and with only the
 * preferred coding, because it reads no q-values.
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
    // A shared cache must store one copy per encoding.
    Vary: 'Accept-Encoding',
    // The same for every coding of the file.
    'Last-Modified': mtime.toUTCString(),
    ETag: `W/"${size.toString(36)}-${mtime.getTime().toString(36)}"`,
    'Content-Security-Policy': path.endsWith('.html') ? PAGE_POLICY : FILE_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
