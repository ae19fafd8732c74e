import { openDryRun } from '../connection/open-dry-run.ts'
import { openNode } from '../connection/open-node.ts'

/** How long a command that makes a release waits for another, in milliseconds: a large import takes a while. */
const WAIT = 20_000

/** Opens the register for a command that makes a release; for a dry run, without writing to its file. */
export function openForRelease(path: string, dryRun: boolean): Pick<ReturnType<typeof openNode>, 'db'> {
  const { db, sqlite } = dryRun ? openDryRun(path) : openNode(path)
  sqlite.pragma(`busy_timeout = ${WAIT}`)
  return { db }
}
