import { existsSync, renameSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { probeRegister } from '../connection/register-file.ts'
import type { Label } from '../schema/field.ts'
import { OperationalError, regularFileSize } from '../system-error.ts'
import { defineCommand, placeholder } from './command.ts'

/** A copy of the register, whole and checked, also while it is served and imported into. */
export const backupCommand = defineCommand({
  name: 'backup',
  title: {
    sv: 'kopiera registret till en ny fil, även medan det används',
    en: 'copy the register to a new file, also while it is in use',
  },
  file: placeholder.file,
  options: {},
  examples: ['register-copy.sqlite'],
  run: async ({ file, language, db }) => ({ lines: [backUp(db, file)[language]] }),
})

/** Writes under a temporary name first, so that a file with the name of a backup is complete. */
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
