import Sqlite from 'better-sqlite3'
import type { Asked, Told } from './readers.ts'

/**
 * A process that reads the register for the server, so that a query that takes long holds up nobody and can be ended:
 * SQLite cannot be interrupted from within its own process here. Started by readers.ts with the file's path; ends with
 * the server.
 */
const [file = ''] = process.argv.slice(2)
/** Prepared statements kept; the text of a question is bounded by its parameters. */
const MOST_STATEMENTS = 100
const tell = (told: Told) => process.send?.(told)

// Ctrl+C reaches all processes of a terminal: the server decides when its readers end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))

try {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
  sqlite.pragma('busy_timeout = 5000')
  const statements = new Map<string, Sqlite.Statement>()
  process.on('message', ({ id, sql, values }: Asked) => {
    try {
      const statement = statements.get(sql) ?? sqlite.prepare(sql)
      statements.set(sql, statement)
      if (statements.size > MOST_STATEMENTS) statements.delete(statements.keys().next().value!)
      tell({ id, rows: statement.all(...values) })
    } catch (error) {
      const { name, message, code } = error as Error & { code?: unknown }
      tell({ id, error: { name, message, code: typeof code === 'string' ? code : undefined } })
    }
  })
  tell({ ready: true })
} catch (error) {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
}
