import '../../db/node-version.ts'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { issueLines } from '../../db/import/report.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import type { Database } from '../../db/database.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { listReleases } from '../../db/queries/releases.ts'
import type { Label } from '../../db/schema/field.ts'
import { explainSystemError } from '../../db/system-error.ts'
import { createApp } from '../app.ts'
import { buildId } from './build-id.ts'
import { compressing } from './compression.ts'
import { dumpsOnNode } from './dumps/store.ts'
import { start } from './arguments.ts'
import { errorLog } from './error-log.ts'
import { hasSeveralHosts, originOnLoopback, ownOrigin, severalHosts } from './host.ts'
import { explainMalformed } from './malformed.ts'
import { clientOf, rateLimit, trustedProxies } from './rate-limit.ts'
import { readersOnNode } from './readers.ts'
import { limits } from '../limits.ts'
import { serveRegister } from './register.ts'
import { addStaticFiles, widgetsAreBuilt } from './static-files.ts'
import { stopOnSignals, stoppable, stopWithParent } from './stop.ts'
import * as texts from './texts.ts'
import { isLoopback } from '../settings.ts'

// A log that nobody reads any more, or a full disk under it, is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const started = start(process.argv.slice(2), process.env)
const { language } = started
const say = (label: Label) => process.stdout.write(`${label[language]}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)
if ('exitCode' in started) {
  if (started.exitCode === 0) say(started.text)
  else complain(started.text[language])
  process.exit(started.exitCode)
}
const { settings } = started
const file = settings.register ?? join(import.meta.dirname, '..', '..', 'data', 'utblick.sqlite')

/** Ends with one sentence for an error of the system, and with the stack for a bug. */
function fail(error: unknown): never {
  const label = explainSystemError(error, { register: file, host: settings.host, port: settings.port })
  complain(label?.[language] ?? (error as Error).stack ?? String(error))
  process.exit(1)
}
process.on('uncaughtException', fail)
const logError = errorLog(complain, language, { register: file })

await makeRegister()
if (!widgetsAreBuilt()) complain(texts.widgetsMissing[language])
const build = buildId()
const clients = rateLimit(settings.rateLimit)
const proxies = trustedProxies(settings.trustedProxies)
let readers: ReturnType<typeof readersOnNode> | undefined
let own = ''
// One for all registers that come to the file's path: dumps are made one at a time.
const dumps = dumpsOnNode({
  folder: join(dirname(file), 'dumps'),
  register: file,
  build,
  origin: () => settings.origin ?? own,
  bytes: settings.dumpsMib * 2 ** 20,
  logError,
})
const register = serveRegister({
  file,
  log: (label) => complain(label[language]),
  beforeReopening: () => readers?.close(),
  makeApp: ({ onError, ...deps }) => {
    const costly = costlyOf(deps.db)
    const app = createApp({
      ...deps,
      ...(costly && { costly }),
      spend: clients.spend,
      // After a restore the same number may be another release.
      build: (release) => `${build}${release?.hash.slice(0, 6) ?? ''}`,
      dumps,
      now: () => new Date(),
      logError: (error, request) => {
        onError(error)
        logError(error, request)
      },
      origin: settings.origin ?? ((url) => originOnLoopback(own)(url)),
      ...(settings.publisher && { publisher: settings.publisher }),
    })
    addStaticFiles(app)
    return app
  },
})

const answer = compressing(register.fetch, clients.affords)
const from = (request: Request, incoming: unknown) => {
  clients.from(request, clientOf(incoming as IncomingMessage, proxies))
  return request
}
const server = createAdaptorServer({
  fetch: (request, { incoming }) =>
    hasSeveralHosts(incoming as IncomingMessage) ? severalHosts() : answer(from(request, incoming)),
  hostname: settings.host,
}) as Server
// Includes clients that never read: otherwise their answers stay in memory.
server.setTimeout((limits.idleSeconds + settings.questionSeconds) * 1000)
const stop = stoppable(server, {
  seconds: settings.stopSeconds,
  onBegin: () => say(texts.stopping),
  onEnd: (cut) => {
    readers?.close()
    register.close()
    say(texts.stopped(cut))
    process.exit(0)
  },
})
explainMalformed(server)
server.on('error', fail)
server.listen(settings.port, settings.host, () => {
  const { address, port } = server.address() as AddressInfo
  if (!settings.origin && !isLoopback(address)) {
    complain(texts.othersCanReach(address)[language])
    process.exit(1)
  }
  own = ownOrigin(settings.host, port)
  stopOnSignals(stop)
  if (process.env.npm_lifecycle_event) stopWithParent(stop)
  say(texts.running(own))
})

/** Where an app has its costly answers made. One over no register, which only says so, has none. */
function costlyOf(db: Database | null) {
  if (db === null) return undefined
  // Those of before read the file that was there before.
  readers?.close()
  readers = readersOnNode({
    file,
    db,
    processes: settings.readers,
    seconds: settings.questionSeconds,
    waiting: limits.waiting,
    clientOf: clients.of,
    log: logError,
  })
  return readers
}

/** Makes and migrates the register where needed, and fills an empty one with the project's own data. */
async function makeRegister(): Promise<void> {
  const { db, sqlite, migrated } = openNode(file)
  if (migrated.length > 0) say(texts.migrated(file, migrated))
  const now = new Date().toISOString()
  const newest = (await listReleases(db)).at(-1)
  if (newest && newest.publishedAt > now) complain(texts.clockIsBehind(newest, now)[language])
  if (!newest) {
    const result = await seedRegister(db, now)
    if (result.issues.length > 0) {
      complain(issueLines(result.issues, language).join('\n'))
      process.exit(1)
    }
    say(texts.seeded(result.release))
  }
  // Closed as the last connection, the log is written into the file.
  sqlite.close()
}
