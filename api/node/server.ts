import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type Sqlite from 'better-sqlite3'
import { issueLines } from '../../db/import/report.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import type { Database } from '../../db/database.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { listReleases } from '../../db/queries/releases.ts'
import type { Label, Language } from '../../db/schema/field.ts'
import { explainSystemError, OperationalError } from '../../db/system-error.ts'
import { createApp } from '../app.ts'
import { builtScripts } from './built-scripts.ts'
import { buildId } from './build-id.ts'
import { withCompression } from './compression.ts'
import { dumpFileStore } from './dumps/file-store.ts'
import { errorLog } from './errors.ts'
import { hasSeveralHosts, originOnLoopback, ownOrigin, severalHosts } from './host.ts'
import { explainMalformed } from './malformed.ts'
import { clientOf, rateLimit, trustedProxies } from './rate-limit.ts'
import { queryPool } from './query-pool.ts'
import { limits } from '../limits.ts'
import { serveRegister } from './serve-register.ts'
import { addStaticFiles, widgetsAreBuilt } from './static-files.ts'
import { stopOnSignals, stoppable, stopWithParent } from './stop.ts'
import * as texts from './texts.ts'
import { isLoopback, type Settings } from '../settings.ts'

export interface ServeOptions {
  readonly settings: Settings
  /** Of what is printed. */
  readonly language: Language
  /** Path of the register's SQLite file. */
  readonly register: string
  /** Fill an empty register with the project's own data, Exempelby among them. */
  readonly demo: boolean
}

type Print = (label: Label) => void

/**
 * Starts the server, which then runs until a signal stops it and ends the process.
 * @throws what is wrong with the register, before anything is served
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { settings, language, register: file } = options
  // A closed log pipe, or a full disk, does not end the server.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const printInfo: Print = (label) => process.stdout.write(`${label[language]}\n`)
  const print = (text: string) => process.stderr.write(`${text}\n`)
  const printWarning: Print = (label) => print(label[language])

  /** Ends with one sentence for an error of the system, and with the stack for a bug. */
  function exitWithError(error: unknown): never {
    const label = explainSystemError(error, { register: file, host: settings.host, port: settings.port })
    print(label?.[language] ?? (error as Error).stack ?? String(error))
    process.exit(1)
  }

  await makeRegister(options, printInfo, printWarning)
  process.on('uncaughtException', exitWithError)
  const logError = errorLog(print, language, { register: file })
  if (!widgetsAreBuilt()) printWarning(texts.widgetsMissing)
  const build = buildId()
  const clients = rateLimit(settings.rateLimit)
  const proxies = trustedProxies(settings.trustedProxies)
  const installation = {
    ...(settings.publisher && { publisher: settings.publisher }),
    hasDemo: settings.demo ?? settings.publisher === null,
  }
  let pool: ReturnType<typeof queryPool> | undefined
  let own = ''
  /** Makes an app's expensive answers. Undefined for an app without a register. */
  const queryPoolFor = (db: Database | null) => {
    if (db === null) return undefined
    // The previous processes read the previous file.
    pool?.close()
    pool = queryPool({
      file,
      installation,
      db,
      processes: settings.queryProcesses,
      timeoutSeconds: settings.queryTimeoutSeconds,
      maxQueued: limits.maxQueued,
      clientOf: clients.clientOf,
      log: logError,
    })
    return pool
  }
  // One for all registers that replace each other at the path: dumps are made one at a time.
  const dumps = dumpFileStore({
    folder: join(dirname(file), 'dumps'),
    register: file,
    build,
    origin: () => settings.origin ?? own,
    maxBytes: settings.dumpsMib * 2 ** 20,
    logError,
  })
  const register = serveRegister({
    file,
    log: printWarning,
    beforeReopening: () => pool?.close(),
    makeApp: ({ onError, ...deps }) => {
      const expensive = queryPoolFor(deps.db)
      const app = createApp({
        ...deps,
        ...(expensive && { expensive }),
        spend: clients.spend,
        builtScripts,
        // After a restore the same number may be another release.
        build: (release) => `${build}${release?.hash.slice(0, 6) ?? ''}`,
        dumps,
        now: () => new Date(),
        logError: (error, request) => {
          onError(error)
          logError(error, request)
        },
        origin: settings.origin ?? ((url) => originOnLoopback(own)(url)),
        ...installation,
      })
      addStaticFiles(app, installation.hasDemo)
      return app
    },
  })

  const answer = withCompression(register.fetch, clients.trySpend)
  const from = (request: Request, incoming: unknown) => {
    clients.assignClient(request, clientOf(incoming as IncomingMessage, proxies))
    return request
  }
  const server = createAdaptorServer({
    fetch: (request, { incoming }) =>
      hasSeveralHosts(incoming as IncomingMessage) ? severalHosts() : answer(from(request, incoming)),
    hostname: settings.host,
  }) as Server
  // Includes clients that never read: otherwise their answers stay in memory.
  server.setTimeout((limits.idleSeconds + settings.queryTimeoutSeconds) * 1000)
  const stop = stoppable(server, {
    seconds: settings.stopSeconds,
    onBegin: () => printInfo(texts.stopping),
    onEnd: (cut) => {
      pool?.close()
      register.close()
      printInfo(texts.stopped(cut))
      process.exit(0)
    },
  })
  explainMalformed(server)
  server.on('error', exitWithError)
  server.listen(settings.port, settings.host, () => {
    const { address, port } = server.address() as AddressInfo
    if (!settings.origin && !isLoopback(address)) {
      printWarning(texts.othersCanReach(address))
      process.exit(1)
    }
    own = ownOrigin(settings.host, port)
    stopOnSignals(stop)
    if (process.env.npm_lifecycle_event) stopWithParent(stop)
    printInfo(texts.running(own, installation.hasDemo))
  })
}

/** Creates and migrates the register if needed; fills an empty one, or prints how to begin. */
async function makeRegister(
  { register, demo }: ServeOptions,
  printInfo: Print,
  printWarning: Print,
): Promise<void> {
  const { db, sqlite, migrated } = openNode(register)
  if (migrated.length > 0) printInfo(texts.migrated(register, migrated))
  const now = new Date().toISOString()
  const latest = (await listReleases(db)).at(-1)
  if (latest && latest.publishedAt > now) printWarning(texts.clockIsBehind(latest, now))
  if (!latest && demo) {
    const { issues, release } = await seedRegister(db, now)
    const lines = (of: Language) => issueLines(issues, of).join('\n')
    if (issues.length > 0) throw new OperationalError({ sv: lines('sv'), en: lines('en') })
    printInfo(texts.seeded(release))
  } else if (!latest) printInfo(texts.emptyRegister)
  else if (demo && hasFictional(sqlite)) printInfo(texts.demonstration)
  // Closed as the last connection, the log is written into the file.
  sqlite.close()
}

/** True for a register with a municipality that does not exist. */
const hasFictional = (sqlite: Sqlite.Database): boolean =>
  sqlite.prepare('SELECT 1 FROM municipality WHERE fictional = 1 AND untilRelease IS NULL').get() !==
  undefined
