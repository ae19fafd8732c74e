import './node-version.ts'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from './database.ts'

const migrations = new URL('migrations/', import.meta.url)

/** Opens the register in a SQLite file (or ":memory:"), makes it when it is not there, and migrates it. */
export function openNode(file: string) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const sqlite = new Sqlite(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL')
  sqlite.pragma('busy_timeout = 5000')
  const migrated = migrate(sqlite)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) })
  const version = sqlite.prepare<[], number>('PRAGMA data_version').pluck()
  /** Changes when any other connection has written; asking costs microseconds. */
  const dataVersion = () => version.get() ?? 0
  return { db, sqlite, migrated, dataVersion }
}

/**
 * Applies the numbered files that the database lacks. The bookkeeping table is the one that wrangler keeps on
 * D1, so the same file can be carried between the two.
 */
function migrate(sqlite: Sqlite.Database): string[] {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS d1_migrations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT UNIQUE,
    applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
  )`)
  const applied = new Set(sqlite.prepare('SELECT name FROM d1_migrations').pluck().all())
  const missing = readdirSync(migrations)
    .filter((name) => name.endsWith('.sql') && !applied.has(name))
    .sort()
  for (const name of missing)
    sqlite.transaction(() => {
      sqlite.exec(readFileSync(new URL(name, migrations), 'utf8'))
      sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name)
    })()
  return missing
}
