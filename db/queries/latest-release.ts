import type { Database, ReleaseRow } from '../database.ts'

/** The latest release; undefined before the first. */
export const latestRelease = (
  db: Database,
): Promise<Pick<ReleaseRow, 'id' | 'hash' | 'publishedAt'> | undefined> =>
  db
    .selectFrom('release')
    .select(['id', 'hash', 'publishedAt'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
