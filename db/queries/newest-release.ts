import type { Database, ReleaseRow } from '../database.ts'

/** The newest release; undefined before the first. */
export const newestRelease = (
  db: Database,
): Promise<Pick<ReleaseRow, 'id' | 'hash' | 'publishedAt'> | undefined> =>
  db
    .selectFrom('release')
    .select(['id', 'hash', 'publishedAt'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
