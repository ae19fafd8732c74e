import type { ReleaseRow } from '../../db/database.ts'

/**
 * Lasting identifiers of feeds, entries and events. They name the thing and never the host: a feed that is asked for
 * by another name, or moves, must not come to its readers as all new. The authority is a constant: a reserved name
 * (RFC 2606), since the project owns no domain.
 */
const AUTHORITY = 'utblick.example'

const tag = (specific: string) => `tag:${AUTHORITY},2026:${specific}`

/** A feed, by its path and what it is narrowed to. */
export const feedId = (path: string, scope: string) => tag(`${path}${scope === '' ? '' : `?${scope}`}`)

/** A record as of a release. The hash tells two registers' releases of one number apart. */
export const entryId = (path: string, id: string, release: number, row: ReleaseRow | undefined) =>
  tag(`${path}/${id}/${release}${row ? `.${row.hash.slice(0, 8)}` : ''}`)

/** A day of a record: UID of RFC 5545, 3.8.4.7. */
export const eventId = (path: string, id: string, field: string) => `${path}-${id}-${field}@${AUTHORITY}`
