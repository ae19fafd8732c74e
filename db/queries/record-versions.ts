import type { Database, VersionRow } from '../database.ts'
import type { Resource } from '../schema/resource.ts'

/** Every version of one record, oldest first; empty when there never was such a record. */
export function recordVersions(db: Database, resource: Resource, id: string): Promise<VersionRow[]> {
  return db
    .selectFrom(resource.name as 'project')
    .select(['version', 'id', 'fromRelease', 'untilRelease', 'doc'])
    .where('id', '=', id)
    .orderBy('fromRelease')
    .execute()
}

/** The version that was current in a release. */
export const versionIn = (versions: readonly VersionRow[], release: number): VersionRow | undefined =>
  versions.find((v) => v.fromRelease <= release && (v.untilRelease === null || v.untilRelease > release))
