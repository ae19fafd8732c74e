import type Sqlite from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'
import { LRUCache } from 'lru-cache'

/** More than a page of the API uses in all its forms. A compiled statement takes some 20 kB, a long one in proportion. */
const MAX_STATEMENTS = 200
/** Characters of all statements that are cached together, and of the longest. */
const MAX_TEXT = 500_000
const MAX_LENGTH = 20_000

/**
 * A connection that compiles each SQL text once. Compiling a list's statement takes about as long as running it, and
 * Kysely prepares it again for every query. SQLite itself recompiles a statement after a change of the schema. Not for
 * Kysely's `stream()`: a statement that is being iterated cannot run concurrently.
 */
export function cacheStatements(sqlite: Sqlite.Database): SqliteDatabase {
  const statements = new LRUCache<string, Sqlite.Statement<unknown[]>>({
    max: MAX_STATEMENTS,
    maxSize: MAX_TEXT,
    maxEntrySize: MAX_LENGTH,
    sizeCalculation: (_, text) => text.length,
  })
  return {
    close: () => {
      sqlite.close()
    },
    prepare: (text) => {
      const cached = statements.get(text)
      if (cached) return cached
      const statement = sqlite.prepare<unknown[]>(text)
      statements.set(text, statement)
      return statement
    },
  }
}
