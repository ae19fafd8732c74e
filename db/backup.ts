import './node-version.ts'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Sqlite from 'better-sqlite3'
import { probeRegister } from './register-file.ts'
import type { Label } from './schema/field.ts'
import { explainSystemError, OperationalError, regularFileSize } from './system-error.ts'

// `npm run backup -- FILE`: a copy of the register, whole and checked, also while it is served and imported into.

const usage: Label = {
  sv: `Användning: npm run backup -- FIL [--db REGISTER] [--lang sv|en]
Kopierar registret till en ny fil. Det kan göras medan servern är igång och medan någon importerar.`,
  en: `Usage: npm run backup -- FILE [--db REGISTER] [--lang sv|en]
Copies the register to a new file. It may be done while the server runs and while somebody imports.`,
}

/** Exit codes: 1 when it could not be done, 2 when it was not understood. */
const FAILED = 1
const MISUSED = 2

const read = arguments_()
const language = read?.values.lang === 'en' ? 'en' : 'sv'
const register = read?.values.db ?? (process.env.UTBLICK_DB || 'data/utblick.sqlite')
const [target, ...rest] = read?.positionals ?? []
if (read?.values.help) process.stdout.write(`${usage[language]}\n`)
else if (!target || rest.length > 0) end(usage, MISUSED)
else
  try {
    process.stdout.write(`${backUp(register, target)[language]}\n`)
  } catch (error) {
    const label = explainSystemError(error, { register })
    if (!label) throw error
    end(label, FAILED)
  }

function arguments_() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        db: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    return null
  }
}

function end(label: Label, exitCode: number) {
  process.stderr.write(`${label[language]}\n`)
  process.exitCode = exitCode
}

/** Writes under another name first, so that what has the name of a backup is one. */
function backUp(from: string, to: string): Label {
  if (existsSync(to))
    throw new OperationalError({
      sv: `${to} finns redan. Ange en ny fil; en säkerhetskopia skrivs aldrig över.`,
      en: `${to} exists already. Give a new file; a backup is never written over.`,
    })
  if (regularFileSize(from) === null)
    throw new OperationalError({
      sv: `Registret ${from} finns inte. Ange rätt fil med --db eller UTBLICK_DB.`,
      en: `The register ${from} does not exist. Give the right file with --db or UTBLICK_DB.`,
    })
  const draft = `${to}.${process.pid}.part`
  try {
    const sqlite = new Sqlite(from, { readonly: true, fileMustExist: true })
    try {
      sqlite.pragma('busy_timeout = 5000')
      sqlite.prepare('VACUUM INTO ?').run(draft)
    } finally {
      sqlite.close()
    }
    const newest = probeRegister(draft, true)
    renameSync(draft, to)
    return {
      sv: `${to}: registret till och med utgåva ${newest?.id ?? 0}.`,
      en: `${to}: the register up to release ${newest?.id ?? 0}.`,
    }
  } finally {
    rmSync(draft, { force: true })
  }
}
