import type { ReleaseRow } from '../db/database.ts'
import { type D1, openD1 } from '../db/open-d1.ts'
import { listReleases } from '../db/queries/releases.ts'
import { createApp } from './app.ts'

export interface Env {
  readonly DB: D1
  /** Cloudflare's own name of this deployment. */
  readonly VERSION?: { readonly id: string }
  /** Address that links start with. @default the request's own */
  readonly ORIGIN?: string
}

/** How long an isolate may serve an older release after a new one is shipped, in milliseconds. */
const RELEASES_MAX_AGE = 5000

/** The app over a D1 binding. */
export function startApp(env: Env, now: () => Date = () => new Date()) {
  const db = openD1(env.DB)
  let read: { at: number; releases: Promise<readonly ReleaseRow[]> } | undefined
  const releases = () => {
    if (!read || Date.now() - read.at > RELEASES_MAX_AGE) {
      const releases = listReleases(db)
      read = { at: Date.now(), releases }
      // A failed read is not remembered.
      releases.catch(() => (read = undefined))
    }
    return read.releases
  }
  return createApp({
    db,
    releases,
    build: env.VERSION?.id ?? 'dev',
    now,
    // oxlint-disable-next-line no-console -- On Workers the console is the log.
    logError: (error, request) => console.error(request.method, request.url, error),
    ...(env.ORIGIN && { origin: env.ORIGIN }),
  })
}

let app: ReturnType<typeof startApp> | undefined

/** The one file that knows Cloudflare. */
export default {
  fetch: (request: Request, env: Env): Response | Promise<Response> => (app ??= startApp(env)).fetch(request),
}
