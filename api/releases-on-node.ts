import type { Database, ReleaseRow } from '../db/database.ts'
import { listReleases } from '../db/queries/releases.ts'

/**
 * The releases from memory, read again when another process has written to the file. `dataVersion` tells:
 * SQLite counts other connections' commits.
 */
export function releasesOnNode(
  db: Database,
  dataVersion: () => number,
): () => Promise<readonly ReleaseRow[]> {
  let version: number | null = null
  let releases: readonly ReleaseRow[] = []
  return async () => {
    const now = dataVersion()
    // Before the first release this process itself may be about to make one, which its own count does not show.
    if (now !== version || releases.length === 0) {
      releases = await listReleases(db)
      version = now
    }
    return releases
  }
}
