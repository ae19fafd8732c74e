import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { CompiledQuery, type Driver, Kysely, SqliteDialect } from 'kysely'
import { cacheStatements } from './compiled-statements.ts'
import type { Tables } from '../database.ts'
import { rebuildSearch } from './rebuild-search.ts'
import { foreignDatabase, newerRegister, regularFileSize } from '../system-error.ts'

const migrations = new URL('../migrations/', import.meta.url)

/** What a migration needs that SQL cannot do, in the same transaction. */
const afterMigration: Readonly<Record<string, (sqlite: Sqlite.Database) => void>> = {
  '0004_search_fold.sql': rebuildSearch,
  '0007_search_prefixes.sql': rebuildSearch,
  '0011_search_labels.sql': rebuildSearch,
}

/**
 * Opens the register in a SQLite file (or ":memory:"), creates it if it does not exist, and migrates it.
 * @throws an error that `explainSystemError` explains
 */
export function openNode(file: string) {
  if (file !== ':memory:' && regularFileSize(file) === null) mkdirSync(dirname(file), { recursive: true })
  const sqlite = new Sqlite(file)
  try {
    return openRegister(file, sqlite)
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Sets up and migrates a database that is open already. */
export function openRegister(file: string, sqlite: Sqlite.Database) {
  // First of all: two programs may make or migrate the same file at once.
  sqlite.pragma('busy_timeout = 5000')
  // Before anything is written: the pragmas below change the file.
  if (!isRegister(sqlite)) throw foreignDatabase(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL')
  const migrated = migrate(file, sqlite)
  const db = new Kysely<Tables>({ dialect: new RegisterDialect(sqlite) })
  const version = sqlite.prepare<[], number>('PRAGMA data_version').pluck()
  /** Changes when any other connection has written; reading it takes microseconds. */
  const dataVersion = () => version.get() ?? 0
  return { db, sqlite, migrated, dataVersion }
}

class RegisterDialect extends SqliteDialect {
  readonly #sqlite: Sqlite.Database
  constructor(sqlite: Sqlite.Database) {
    super({ database: cacheStatements(sqlite) })
    this.#sqlite = sqlite
  }
  override createDriver(): Driver {
    const driver = super.createDriver()
    const rollback = driver.rollbackTransaction.bind(driver)
    // An import reads before it writes. If the lock were taken at the first write, one of two at once would fail.
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    // SQLite itself ends a transaction when the disk is full; a rollback then would hide why.
    driver.rollbackTransaction = async (connection) => {
      if (this.#sqlite.inTransaction) await rollback(connection)
    }
    return driver
  }
}

/** True for an empty database, and for one with this project's migrations table (or wrangler's, which is the same). */
const isRegister = (sqlite: Sqlite.Database): boolean => {
  const tables = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
  return tables.length === 0 || tables.includes('d1_migrations')
}

/** The numbered files that the database lacks, in order. */
export function missingMigrations(file: string, sqlite: Sqlite.Database): string[] {
  if (!isRegister(sqlite)) throw foreignDatabase(file)
  const hasMigrationsTable = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = 'd1_migrations'").get()
  const applied = new Set(
    hasMigrationsTable ? sqlite.prepare('SELECT name FROM d1_migrations').pluck().all() : [],
  )
  const known = readdirSync(migrations).filter((name) => name.endsWith('.sql'))
  const newer = [...applied].find((name) => !known.includes(String(name)))
  if (newer !== undefined) throw newerRegister(file, String(newer))
  return known.filter((name) => !applied.has(name)).sort()
}

/**
 * Applies the numbered files that the database lacks. The bookkeeping table is the one that wrangler keeps on
 * D1, so the same file can be carried between the two.
 */
function migrate(file: string, sqlite: Sqlite.Database): string[] {
  const apply = sqlite.transaction(() => {
    // Checked once the write lock is held: another program may have migrated meanwhile.
    const missing = missingMigrations(file, sqlite)
    sqlite.exec(`CREATE TABLE IF NOT EXISTS d1_migrations (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT UNIQUE,
      applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
    )`)
    for (const name of missing) {
      sqlite.exec(readFileSync(new URL(name, migrations), 'utf8'))
      afterMigration[name]?.(sqlite)
      sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name)
    }
    return missing
  })
  return missingMigrations(file, sqlite).length === 0 ? [] : apply.immediate()
}
