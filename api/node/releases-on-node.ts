import type { Database, ReleaseRow } from '../../db/database.ts'
import { listReleases } from '../../db/queries/releases.ts'

/** How long a quick answer may rest on the last look at the file, in milliseconds. */
const LOOK_AGAIN_AFTER = 20

/**
 * The releases from memory, read again when another process has written to the file. `dataVersion` tells:
 * SQLite counts other connections' commits. `newest` is their last number at once, or null when the file has
 * changed; it looks at the file a few times in a hundred milliseconds rather than at every request.
 * @param onRewritten called when releases that were known are no longer there or are others, as after a restore
 */
export function releasesOnNode(db: Database, dataVersion: () => number, onRewritten?: () => void) {
  let version: number | null = null
  let lookedAt = 0
  let cached: readonly ReleaseRow[] = []
  const releases = async (): Promise<readonly ReleaseRow[]> => {
    const now = dataVersion()
    // Before the first release this process itself may be about to make one, which its own count does not show.
    if (now !== version || cached.length === 0) {
      const read = await listReleases(db)
      const last = cached.at(-1)
      if (last && onRewritten && read[cached.length - 1]?.hash !== last.hash) onRewritten()
      cached = read
      version = now
    }
    return cached
  }
  const newest = (): number | null => {
    const now = performance.now()
    if (now - lookedAt > LOOK_AGAIN_AFTER) {
      if (dataVersion() !== version) return null
      lookedAt = now
    }
    return cached.at(-1)?.id ?? null
  }
  return { releases, newest }
}
