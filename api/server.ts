import '../db/node-version.ts'
import { dirname, join, relative } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { faultLines, reportLines } from '../db/import/report.ts'
import { seedRegister } from '../db/import/seed-register.ts'
import { openNode } from '../db/open-node.ts'
import { createApp } from './app.ts'
import { buildId } from './build-id.ts'
import { compressing } from './compression.ts'
import { dumpsOnNode } from './dumps-on-node/store.ts'
import { publisherFrom } from './publisher.ts'
import { releasesOnNode } from './releases-on-node.ts'

const project = join(import.meta.dirname, '..')
const file = process.env.UTBLICK_DB ?? join(project, 'data', 'utblick.sqlite')
const port = Number(process.env.PORT ?? 8787)
const hostname = process.env.HOST ?? 'localhost'
const say = (line: string) => process.stdout.write(`${line}\n`)

const { db, dataVersion, migrated } = openNode(file)
if (migrated.length > 0) say(`Register made or migrated: ${file} (${migrated.join(', ')})`)
const { releases, newest } = releasesOnNode(db, dataVersion)
if ((await releases()).length === 0) {
  const result = await seedRegister(db, new Date().toISOString())
  if (result.faults.length > 0) {
    process.stderr.write(`${faultLines(result.faults, 'en').join('\n')}\n`)
    process.exit(1)
  }
  say(`The register was empty; the project's own data are loaded. ${reportLines(result, 'en')[0]}`)
}

const build = buildId()
const app = createApp({
  db,
  releases,
  newest,
  build,
  dumps: dumpsOnNode({
    folder: join(dirname(file), 'dumps'),
    build,
    logError: (error) => process.stderr.write(`${String(error)}\n`),
  }),
  now: () => new Date(),
  logError: (error, request) =>
    process.stderr.write(`${request.method} ${request.url}\n${(error as Error).stack ?? String(error)}\n`),
  ...(process.env.UTBLICK_ORIGIN && { origin: process.env.UTBLICK_ORIGIN }),
  ...(process.env.UTBLICK_PUBLISHER && { publisher: publisherFrom(process.env.UTBLICK_PUBLISHER) }),
})

// Widgets and demo are files; the API goes first, as the app's own routes are already there.
const widgetHeaders = (path: string, c: { header: (name: string, value: string) => void }) => {
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  // A chunk is named by its content; an entry keeps its name and changes with every build.
  c.header(
    'Cache-Control',
    path.includes('/chunks/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, stale-while-revalidate=86400',
  )
}
app.use(
  '/w/*',
  serveStatic({ root: relative(process.cwd(), join(project, 'dist')) || '.', onFound: widgetHeaders }),
)
app.use('/*', serveStatic({ root: relative(process.cwd(), join(project, 'demo')) || '.' }))

const server = serve({ fetch: compressing(app.fetch as never) as never, port, hostname }, () => {
  const at = `http://${hostname}:${port}`
  say(`Utblick is running. Stop it with Ctrl+C.
  A municipality's page with the widgets   ${at}/
  Every widget in every state              ${at}/gallery.html
  The API                                  ${at}/utblick/v1/`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  const busy =
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=8788 npm start` : error.message
  process.stderr.write(`${busy}\n`)
  process.exit(1)
})
