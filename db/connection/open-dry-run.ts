import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from '../database.ts'
import { missingMigrations, openNode, openRegister } from './open-node.ts'
import { regularFileSize } from '../system-error.ts'

/** Offset of the two bytes in a SQLite file for its journal mode: 2 with a write-ahead log, 1 without. */
const JOURNAL_BYTES = 18

/** @throws where the folder could not be made, as it would be for a register that is written */
function checkFolder(folder: string): void {
  let existing = folder
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  try {
    readdirSync(existing)
    if (existing !== folder) accessSync(existing, constants.W_OK)
  } catch (error) {
    throw Object.assign(error as Error, { path: folder })
  }
}

/**
 * Opens the register for a dry run and leaves the file unchanged: a register that does not exist is not created, and
 * one with older tables is migrated in memory only.
 */
export function openDryRun(file: string) {
  if (file === ':memory:') return openNode(file)
  // An empty file remains where a register could not be created.
  if (!regularFileSize(file)) {
    checkFolder(dirname(file))
    return openNode(':memory:')
  }
  const sqlite = new Sqlite(file, { fileMustExist: true })
  try {
    sqlite.pragma('busy_timeout = 5000')
    sqlite.pragma('query_only = ON')
    if (missingMigrations(file, sqlite).length === 0)
      return { db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) }), sqlite }
    const bytes = sqlite.serialize()
    bytes.fill(1, JOURNAL_BYTES, JOURNAL_BYTES + 2)
    sqlite.close()
    const { db, sqlite: copy } = openRegister(file, new Sqlite(bytes))
    return { db, sqlite: copy }
  } catch (error) {
    if (sqlite.open) sqlite.close()
    throw error
  }
}
