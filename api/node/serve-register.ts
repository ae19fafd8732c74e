import type { Hono } from 'hono'
import {
  checkpoint,
  type FileIdentity,
  identityOf,
  openForReading,
  probeRegister,
  removeLog,
} from '../../db/connection/register-file.ts'
import type { Label } from '../../db/schema/field.ts'
import { explainSystemError } from '../../db/system-error.ts'
import type { AppDependencies } from '../context.ts'
import { unavailable } from '../http/problem.ts'
import { releasesOnNode } from './releases-on-node.ts'
import { publicReason } from './errors.ts'

/** How often the file is checked: a restored register is served after this time at most. */
const CHECK_INTERVAL_MS = 250
/** How often an unreadable register that has not changed is opened again, in milliseconds. */
const RETRY_INTERVAL_MS = 2000
/** How long /health reports a database error of a request, in milliseconds. */
const OUTAGE_SHOWN_MS = 30_000
/** How long the connection to a replaced file stays open for pending answers, in milliseconds. */
const CLOSE_DELAY_MS = 600_000

/** What an app needs of the register. */
type RegisterDeps = Required<Pick<AppDependencies, 'db' | 'releases' | 'latestId' | 'outage'>> & {
  /** Called with every error, for /health. */
  readonly onError: (error: unknown) => void
}

interface RegisterOptions {
  readonly file: string
  /** Makes an app over an open register. */
  readonly makeApp: (deps: RegisterDeps) => Hono
  /** Prints one line for the operator. */
  readonly log: (label: Label) => void
  /** Ends other processes that read the file before it is reopened: they hold its log too. */
  readonly beforeReopening?: () => void
}

/** An app over one file. Another file, or rewritten releases, get a new app with empty caches. */
interface Running {
  readonly app: Hono
  readonly identity: FileIdentity | null
  readonly close: () => void
}

/**
 * Serves the register at a path, whatever file is there: a replaced or overwritten file is reopened. While none can be
 * read, every answer is 503.
 * @throws at the start, when the register cannot be opened
 */
export function serveRegister({ file, makeApp, log, beforeReopening }: RegisterOptions) {
  let running = open(true)
  let outage: Label | null = null
  let failed: FileIdentity | null = null
  let failedAt = 0
  let checkedAt = performance.now()

  function open(migrate: boolean): Running {
    const identity = identityOf(file)
    const { db, sqlite, dataVersion } = openForReading(file, migrate)
    let lastError: { readonly label: Label; readonly at: number } | null = null
    let wholeChecked: string | null = null
    let probedAt = Number.NEGATIVE_INFINITY
    let probed: Promise<Label | null> | null = null
    const { releases, latestId } = releasesOnNode(db, dataVersion, () => {
      // The next check reopens it.
      checkedAt = Number.NEGATIVE_INFINITY
      running = { ...running, identity: null }
      throw unavailable(publicReason(null))
    })
    /** Opens the file separately and compares it with what is served. */
    const probe = async (): Promise<Label | null> => {
      try {
        const { written } = identityOf(file) ?? {}
        const there = probeRegister(file, written !== wholeChecked)
        wholeChecked = written ?? null
        const served = (await releases()).at(-1)
        return there?.id !== served?.id || there?.hash !== served?.hash ? publicReason(null) : null
      } catch (error) {
        return publicReason(error)
      }
    }
    const app = makeApp({
      db,
      releases,
      latestId,
      onError: (error) => {
        const code = (error as { code?: unknown }).code
        if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return
        lastError = { label: publicReason(error), at: performance.now() }
        checkedAt = Number.NEGATIVE_INFINITY
      },
      outage: async () => {
        // It blocks for milliseconds and anyone can request it: at most once per interval.
        if (performance.now() - probedAt > CHECK_INTERVAL_MS) {
          probedAt = performance.now()
          probed = probe()
        }
        const found = await probed
        return (
          found ?? (lastError && performance.now() - lastError.at < OUTAGE_SHOWN_MS ? lastError.label : null)
        )
      },
    })
    const opened = identityOf(file)
    // mtime from before opening, log from after: a write in between shows at the next check.
    return {
      app,
      identity: identity && opened && { ...identity, log: opened.log },
      close: () => sqlite.close(),
    }
  }

  /** Reopens the register when another file, or other content, is at its path. */
  function check() {
    checkedAt = performance.now()
    const now = identityOf(file)
    const { identity } = running
    const same = now !== null && now.written === identity?.written && now.log === identity.log
    if (same && !outage) return
    // After a failure: when the file changes, else at intervals.
    if (outage && now?.written === failed?.written && checkedAt - failedAt < RETRY_INTERVAL_MS) return
    const isOther = now?.file !== identity?.file
    const before = running
    beforeReopening?.()
    try {
      if (now && identity && isOther && now.log === identity.log) removeLog(file)
      // All connections of a process to one file share the WAL index, so those with a lost log are closed first.
      if (now && !isOther && now.log !== identity?.log) close(before)
      // Probed before anything is written: a file without a release cannot be the one served.
      if (now && !probeRegister(file, true)) throw notRegister
      running = open(isOther || outage !== null)
    } catch (error) {
      // A short exclusive lock by a writer is not an outage.
      if (!outage && /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown }).code))) return
      if (!outage) log(explainSystemError(error, { register: file }) ?? publicReason(error))
      outage = publicReason(error)
      failed = now
      failedAt = checkedAt
      return
    }
    if (outage || isOther) log(reopened(file))
    outage = null
    setTimeout(() => close(before), CLOSE_DELAY_MS).unref()
  }
  const timer = setInterval(check, CHECK_INTERVAL_MS)
  timer.unref()

  const down = makeApp({
    db: null as never,
    releases: async () => {
      throw unavailable(outage ?? publicReason(null))
    },
    latestId: () => null,
    onError: () => undefined,
    outage: () => outage,
  })

  const current = (): Hono => {
    if (performance.now() - checkedAt > CHECK_INTERVAL_MS) check()
    return outage ? down : running.app
  }
  return {
    fetch: (request: Request, ...rest: never[]): Response | Promise<Response> => {
      const app = current()
      const answer = app.fetch(request, ...rest)
      if (answer instanceof Response) return answer
      // The register was rewritten during the request: retry it with the new one.
      return answer.then((response) =>
        response.status === 503 && current() !== app && !outage
          ? running.app.fetch(request, ...rest)
          : response,
      )
    },
    /** Closes the register and checkpoints its log, if it is still the served file. */
    close: () => {
      clearInterval(timer)
      close(running)
      const now = identityOf(file)
      if (!outage && now?.file === running.identity?.file && now?.log === running.identity?.log)
        checkpoint(file)
    },
  }
}

function close({ close }: Running): void {
  try {
    close()
  } catch {
    // A statement is running: the connection is closed by garbage collection or exit.
  }
}

const notRegister = Object.assign(new Error('there is no release in it'), { code: 'SQLITE_NOTADB' })

const reopened = (file: string): Label => ({
  sv: `Registret ${file} har öppnats igen, eftersom filen har bytts ut eller går att läsa igen.`,
  en: `The register ${file} was reopened, since the file was replaced or can be read again.`,
})
