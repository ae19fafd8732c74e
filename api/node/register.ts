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
import type { Deps } from '../context.ts'
import { unavailable } from '../http/problem.ts'
import { releasesOnNode } from './releases-on-node.ts'
import { publicReason } from './public-reason.ts'

/** How often the file is looked at, in milliseconds: a restored register is served after this time at most. */
const LOOK_AFTER = 250
/** How often a register that could not be read, and has not changed, is tried again, in milliseconds. */
const TRY_AGAIN_AFTER = 2000
/** How long /health repeats what a request met in the database, in milliseconds. */
const REMEMBERED = 30_000
/** How long a connection to a file that has been replaced serves the answers it had begun, in milliseconds. */
const CLOSED_AFTER = 600_000

/** What an app over the register needs of it. */
export type RegisterDeps = Required<Pick<Deps, 'db' | 'releases' | 'newest' | 'trouble'>> & {
  /** Called with every error, so that /health knows what requests met. */
  readonly onError: (error: unknown) => void
}

export interface RegisterOptions {
  readonly file: string
  /** Makes an app over an open register. */
  readonly makeApp: (deps: RegisterDeps) => Hono
  /** Prints one line for the operator. */
  readonly log: (label: Label) => void
  /** Ends what other processes read of the file before it is opened anew: they too hold on to a log. */
  readonly beforeReopening?: () => void
}

/** An app over one file. Another file, or one whose releases were rewritten, gets another app with its own memory. */
interface Running {
  readonly app: Hono
  readonly identity: FileIdentity | null
  readonly close: () => void
}

/**
 * Serves the register at a path, whatever file is there: a file that is put in its place, or written over, is opened
 * anew by itself. While there is none that can be read, every answer of the register is 503.
 * @throws at the start, when the register cannot be opened
 */
export function serveRegister({ file, makeApp, log, beforeReopening }: RegisterOptions) {
  let running = open(true)
  let trouble: Label | null = null
  let failed: FileIdentity | null = null
  let failedAt = 0
  let lookedAt = performance.now()

  function open(migrate: boolean): Running {
    const identity = identityOf(file)
    const { db, sqlite, dataVersion } = openForReading(file, migrate)
    let met: { readonly label: Label; readonly at: number } | null = null
    let wholeChecked: string | null = null
    let probedAt = Number.NEGATIVE_INFINITY
    let probed: Promise<Label | null> | null = null
    const { releases, newest } = releasesOnNode(db, dataVersion, () => {
      // The next look opens it anew.
      lookedAt = Number.NEGATIVE_INFINITY
      running = { ...running, identity: null }
      throw unavailable(publicReason(null))
    })
    /** Reads the file anew, as one who opens it now would. */
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
      newest,
      onError: (error) => {
        const code = (error as { code?: unknown }).code
        if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return
        met = { label: publicReason(error), at: performance.now() }
        lookedAt = Number.NEGATIVE_INFINITY
      },
      trouble: async () => {
        // It takes milliseconds in which nobody else is answered, and anyone may ask: once for all of this time.
        if (performance.now() - probedAt > LOOK_AFTER) {
          probedAt = performance.now()
          probed = probe()
        }
        const found = await probed
        return found ?? (met && performance.now() - met.at < REMEMBERED ? met.label : null)
      },
    })
    const opened = identityOf(file)
    // The time of before, the log of after: what is written meanwhile shows at the next look.
    return {
      app,
      identity: identity && opened && { ...identity, log: opened.log },
      close: () => sqlite.close(),
    }
  }

  /** Opens the register anew when another file, or other content, is at its path. */
  function look() {
    lookedAt = performance.now()
    const now = identityOf(file)
    const { identity } = running
    const same = now !== null && now.written === identity?.written && now.log === identity.log
    if (same && !trouble) return
    // What failed is tried again when it changes, and else now and then.
    if (trouble && now?.written === failed?.written && lookedAt - failedAt < TRY_AGAIN_AFTER) return
    const isOther = now?.file !== identity?.file
    const before = running
    beforeReopening?.()
    try {
      if (now && identity && isOther && now.log === identity.log) removeLog(file)
      // Of one file, all connections of a process share one index of the log, so those of a lost log go first.
      if (now && !isOther && now.log !== identity?.log) close(before)
      // Looked into before anything is written: a file without a release is none that was served here.
      if (now && !probeRegister(file, true)) throw notRegister
      running = open(isOther || trouble !== null)
    } catch (error) {
      // A writer that locks everyone out for a moment is no trouble yet.
      if (!trouble && /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown }).code))) return
      if (!trouble) log(explainSystemError(error, { register: file }) ?? publicReason(error))
      trouble = publicReason(error)
      failed = now
      failedAt = lookedAt
      return
    }
    if (trouble || isOther) log(reopened(file))
    trouble = null
    setTimeout(() => close(before), CLOSED_AFTER).unref()
  }
  const timer = setInterval(look, LOOK_AFTER)
  timer.unref()

  const down = makeApp({
    db: null as never,
    releases: async () => {
      throw unavailable(trouble ?? publicReason(null))
    },
    newest: () => null,
    onError: () => undefined,
    trouble: () => trouble,
  })

  const current = (): Hono => {
    if (performance.now() - lookedAt > LOOK_AFTER) look()
    return trouble ? down : running.app
  }
  return {
    fetch: (request: Request, ...rest: never[]): Response | Promise<Response> => {
      const app = current()
      const answer = app.fetch(request, ...rest)
      if (answer instanceof Response) return answer
      // The register was rewritten under a request: it is asked once more, of what is there now.
      return answer.then((response) =>
        response.status === 503 && current() !== app && !trouble
          ? running.app.fetch(request, ...rest)
          : response,
      )
    },
    /** Closes the register and writes its log into it, if it is still the file that was served. */
    close: () => {
      clearInterval(timer)
      close(running)
      const now = identityOf(file)
      if (!trouble && now?.file === running.identity?.file && now?.log === running.identity?.log)
        checkpoint(file)
    },
  }
}

function close({ close }: Running): void {
  try {
    close()
  } catch {
    // A statement is running: the connection ends with the process, or when it is forgotten.
  }
}

const notRegister = Object.assign(new Error('there is no release in it'), { code: 'SQLITE_NOTADB' })

const reopened = (file: string): Label => ({
  sv: `Registret ${file} har öppnats på nytt, eftersom filen har bytts ut eller går att läsa igen.`,
  en: `The register ${file} has been opened anew, since the file was replaced or can be read again.`,
})
