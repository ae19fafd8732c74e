import type { Database, ReleaseRow } from '../database.ts'

/** Every release, oldest first. There are few: a municipality publishes some times a week at most. */
export function listReleases(db: Database): Promise<ReleaseRow[]> {
  return db.selectFrom('release').selectAll().orderBy('id').execute()
}
