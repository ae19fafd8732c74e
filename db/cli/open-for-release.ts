import { openDryRun } from '../connection/open-dry-run.ts'
import { openNode } from '../connection/open-node.ts'

/** How long a command waits for another that makes a release: a large import takes seconds. */
const BUSY_TIMEOUT_MS = 20_000

/** Opens the register for a command that makes a release; for a dry run, without writing to its file. */
export function openForRelease(path: string, dryRun: boolean): Pick<ReturnType<typeof openNode>, 'db'> {
  const { db, sqlite } = dryRun ? openDryRun(path) : openNode(path)
  sqlite.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  return { db }
}
