import type { Database, ReleaseRow } from '../../db/database.ts'
import { listReleases } from '../../db/queries/releases.ts'

/** How long a cached response may rely on the last check of the file, in milliseconds. */
const CHECK_INTERVAL_MS = 20

/**
 * The releases, cached until another process commits to the file (`dataVersion` counts other connections' commits).
 * `latestId` is synchronous: the last number, or null when the file has changed; it checks the file at most every
 * `CHECK_INTERVAL` rather than on each request.
 * @param onRewritten called when cached releases are missing or different, as after a restore
 */
export function releasesOnNode(db: Database, dataVersion: () => number, onRewritten?: () => void) {
  let version: number | null = null
  let checkedAt = 0
  let cached: readonly ReleaseRow[] = []
  const releases = async (): Promise<readonly ReleaseRow[]> => {
    const now = dataVersion()
    // Before the first release this process may make one itself, which `dataVersion` does not count.
    if (now !== version || cached.length === 0) {
      const read = await listReleases(db)
      const last = cached.at(-1)
      if (last && onRewritten && read[cached.length - 1]?.hash !== last.hash) onRewritten()
      cached = read
      version = now
    }
    return cached
  }
  const latestId = (): number | null => {
    const now = performance.now()
    if (now - checkedAt > CHECK_INTERVAL_MS) {
      if (dataVersion() !== version) return null
      checkedAt = now
    }
    return cached.at(-1)?.id ?? null
  }
  return { releases, latestId }
}
