import { rmSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { cacheStatements } from './compiled-statements.ts'
import type { Tables } from '../database.ts'
import { openNode } from './open-node.ts'
import { allResources } from '../resources/index.ts'

/** Which file is at the register's path, and when it was last written. Null when nothing is there. */
export interface FileIdentity {
  /** Device, inode, size and time of the file; another text means another file, or other content. */
  readonly written: string
  /** Device and inode of the file alone. */
  readonly file: string
  /** Device and inode of its write-ahead log ("-wal"); null when there is none. */
  readonly log: string | null
}

/** Identity of a file, null when it does not exist. Takes microseconds. */
export function identityOf(file: string): FileIdentity | null {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  if (!stats) return null
  const log = statSync(`${file}-wal`, { bigint: true, throwIfNoEntry: false })
  const fileId = `${stats.dev}:${stats.ino}`
  return {
    written: `${fileId}:${stats.size}:${stats.mtimeNs}`,
    file: fileId,
    log: log ? `${log.dev}:${log.ino}` : null,
  }
}

/**
 * Opens the register for reading only. Its last connection then writes nothing when it is closed: a log that belongs
 * to a file which has been replaced must never be copied into the new one.
 * @param migrate first migrate it and turn on the write-ahead log, as a restored backup needs
 * @throws when nothing is there
 */
export function openForReading(file: string, migrate: boolean) {
  const writer = migrate && identityOf(file) ? openNode(file) : null
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    sqlite.pragma('busy_timeout = 5000')
    const version = sqlite.prepare<[], number>('PRAGMA data_version').pluck()
    const dataVersion = () => version.get() ?? 0
    // Reading begins before the writer is closed, so that the log stays.
    dataVersion()
    sqlite.prepare('SELECT count(*) FROM "release"').get()
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: cacheStatements(sqlite) }) })
    return { db, sqlite, dataVersion }
  } catch (error) {
    sqlite.close()
    throw error
  } finally {
    writer?.sqlite.close()
  }
}

/** Removes the log of a file that no longer exists: SQLite would read it as the log of the file that replaces it. */
export function removeLog(file: string): void {
  rmSync(`${file}-wal`, { force: true })
  rmSync(`${file}-shm`, { force: true })
}

/** Writes the log into the register and removes it, as closing the last connection does. */
export function checkpoint(file: string): void {
  const writer = new Sqlite(file, { fileMustExist: true })
  try {
    writer.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    writer.close()
  }
}

/** A register of this size is checked in some 50 ms on a small machine. */
const MAX_QUICK_CHECK_BYTES = 32 * 2 ** 20

/**
 * Reads the register again, bypassing the cache of every open connection: its newest release and the first record of each
 * list.
 * @param whole check every page too, where the register is small
 * @returns number and hash of the newest release; null before the first
 * @throws SQLite's error when it cannot be read
 */
export function probeRegister(file: string, whole: boolean): { id: number; hash: string } | null {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    sqlite.pragma('busy_timeout = 1000')
    const newest = sqlite.prepare('SELECT "id", "hash" FROM "release" ORDER BY "id" DESC LIMIT 1').get()
    for (const { name } of allResources)
      sqlite.prepare(`SELECT "doc" FROM "${name}" WHERE "untilRelease" IS NULL ORDER BY "id" LIMIT 1`).get()
    if (whole && (statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= MAX_QUICK_CHECK_BYTES) {
      const [found] = sqlite.pragma('quick_check(1)') as { quick_check: string }[]
      if (found?.quick_check !== 'ok')
        throw new Sqlite.SqliteError(found?.quick_check ?? '', 'SQLITE_CORRUPT')
    }
    return (newest as { id: number; hash: string } | undefined) ?? null
  } finally {
    sqlite.close()
  }
}
