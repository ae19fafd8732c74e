import { openForReading } from '../../db/connection/register-file.ts'
import { createApp } from '../app.ts'
import { releasesOnNode } from './releases-on-node.ts'
import { answerParent } from './answer-parent.ts'

// A process that makes costly answers for the server, so that neither SQL nor writing holds up the others, and what
// takes too long can be ended: SQLite cannot be interrupted from within its own process here. Started by readers.ts
// with the register's file; ends with the server.

const [file = ''] = process.argv.slice(2)
try {
  const { db, dataVersion } = openForReading(file, false)
  const { releases } = releasesOnNode(db, dataVersion)
  answerParent(db, ({ bodies, now }) =>
    createApp({
      db,
      releases,
      bodies,
      now,
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
