import { openForReading } from '../../db/connection/register-file.ts'
import { createApp } from '../app.ts'
import { builtScripts } from './built-scripts.ts'
import type { Installation } from './query-pool.ts'
import { releasesOnNode } from './releases-on-node.ts'
import { serveParentProcess } from './serve-parent-process.ts'

// Child process that makes expensive answers, so that they do not block the server and can be killed: SQLite cannot be
// interrupted within its own process. Started by query-pool.ts with the register's path and the installation as JSON; exits
// with the server.

const [file = '', installation = ''] = process.argv.slice(2)
try {
  const { db, dataVersion } = openForReading(file, false)
  const { releases } = releasesOnNode(db, dataVersion)
  serveParentProcess(db, ({ bodies, now }) =>
    createApp({
      db,
      releases,
      bodies,
      builtScripts,
      now,
      ...(JSON.parse(installation) as Installation),
      // The server makes the validators itself.
      build: '',
      // Errors are sent to the server, which logs them.
      logError: () => undefined,
    }),
  )
} catch (error) {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
}
