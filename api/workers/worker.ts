import type { Hono } from 'hono'
import type { Database, ReleaseRow } from '../../db/database.ts'
import { openD1 } from '../../db/connection/open-d1.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { answersInProcess } from '../cost/expensive.ts'
import { createApp } from '../app.ts'
import { checkedD1, NEWER_RELEASE, type SessionD1, sessionOn } from './d1-session.ts'
import { type EdgeCache, throughCache } from './edge-cache.ts'
import type { BuiltScripts } from '../built-scripts.ts'
import { readSettings } from '../settings.ts'

interface Env {
  readonly DB: SessionD1
  /** The built widgets. */
  readonly ASSETS?: { fetch(address: string): Promise<Response> }
  /** Cloudflare's version metadata. */
  readonly VERSION?: { readonly id: string }
  /** Origin of links. @default the request's own: Cloudflare routes by it, so it cannot be forged */
  readonly ORIGIN?: string
  /** The publisher as JSON: see publisher.ts. @default `localInstallation` */
  readonly PUBLISHER?: string
}

/** How long an isolate may serve the previous release after a new one is published, in milliseconds. */
const RELEASES_MAX_AGE_MS = 5000

/** An app over one release; `outdated` once a read has found a newer one. */
interface Running {
  readonly app: Hono
  readonly latest: ReleaseRow | undefined
  outdated: boolean
}

/**
 * The API over a D1 binding. Each release has its own app, D1 session and caches, so that rows of one release are never
 * served as those of another.
 */
export function startApp(env: Env, now: () => Date = () => new Date()) {
  const { origin, publisher, queryTimeoutSeconds } = readSettings({ ...env }, 'worker')
  const build = env.VERSION?.id ?? 'dev'
  const make = (db: Database, releases: () => Promise<readonly ReleaseRow[]>): Hono =>
    createApp({
      db,
      expensive: answersInProcess(db, queryTimeoutSeconds),
      releases,
      build,
      builtScripts,
      now,
      logError: (error, request) => {
        if ((error as Error).message === NEWER_RELEASE) return
        // oxlint-disable-next-line no-console -- On Workers the console is the log.
        console.error(request.method, request.url, error)
      },
      ...(origin && { origin }),
      ...(publisher && { publisher }),
    })
  const builtScripts = async (): Promise<BuiltScripts | null> => {
    const found = await env.ASSETS?.fetch('https://assets/w/v1/integrity.json')
    return found?.ok ? ((await found.json()) as BuiltScripts) : null
  }
  let running: Running | undefined
  let read: { at: number; running: Promise<Running> } | undefined

  async function readReleases(): Promise<Running> {
    const session = sessionOn(env.DB)
    const releases = await listReleases(openD1(session))
    const latest = releases.at(-1)
    if (
      running &&
      !running.outdated &&
      running.latest?.hash === latest?.hash &&
      running.latest?.id === latest?.id
    )
      return running
    const fresh: Running = { app: null as never, latest, outdated: false }
    const d1 = checkedD1(session, latest?.id ?? 0, () => (fresh.outdated = true))
    running = Object.assign(fresh, { app: make(openD1(d1), async () => releases) })
    return running
  }

  async function latestApp(): Promise<Running> {
    if (!read || running?.outdated || Date.now() - read.at > RELEASES_MAX_AGE_MS) {
      read = { at: Date.now(), running: readReleases() }
      // A failed read is not cached.
      read.running.catch(() => (read = undefined))
    }
    try {
      return await read.running
    } catch (error) {
      // Cached answers, and those without the register, are still served.
      return (
        running ?? {
          app: make(openD1(env.DB), () => Promise.reject(error)),
          latest: undefined,
          outdated: false,
        }
      )
    }
  }

  const fetch = async (request: Request): Promise<Response> => {
    const first = await latestApp()
    const response = await first.app.fetch(request)
    // A release was published during the request: retry it with the new one.
    return first.outdated && response.status === 503 ? (await latestApp()).app.fetch(request) : response
  }
  return {
    fetch,
    request: (path: string, init?: RequestInit) =>
      fetch(new Request(new URL(path, 'http://localhost'), init)),
  }
}

let app: ReturnType<typeof startApp> | undefined

/** The entry of the Worker. */
export default {
  fetch: (
    request: Request,
    env: Env,
    context: { waitUntil(work: Promise<unknown>): void },
  ): Response | Promise<Response> => {
    app ??= startApp(env)
    const { default: cache } = (globalThis as { caches?: { default?: EdgeCache } }).caches ?? {}
    return throughCache(cache, request, env.VERSION?.id ?? 'dev', app.fetch, (work) =>
      context.waitUntil(work),
    )
  },
}
