import type { ReleaseRow } from '../../db/database.ts'

/**
 * Permanent identifiers of feeds, entries and events. They do not depend on the host, so that entries do not appear as new
 * when a feed moves. The authority is a reserved name (RFC 2606), since the project owns no domain.
 */
const AUTHORITY = 'utblick.example'

const tag = (specific: string) => `tag:${AUTHORITY},2026:${specific}`

/** A feed, by path and filters. */
export const feedId = (path: string, scope: string) => tag(`${path}${scope === '' ? '' : `?${scope}`}`)

/** A record in a release. The hash distinguishes releases of two registers with the same number. */
export const entryId = (path: string, id: string, release: number, row: ReleaseRow | undefined) =>
  tag(`${path}/${id}/${release}${row ? `.${row.hash.slice(0, 8)}` : ''}`)

/** A day of a record: UID of RFC 5545, 3.8.4.7. */
export const eventId = (path: string, id: string, field: string) => `${path}-${id}-${field}@${AUTHORITY}`
