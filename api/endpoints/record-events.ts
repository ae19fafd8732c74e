import type { VersionRow } from '../../db/database.ts'
import type { Json } from '../../db/schema/json.ts'

/** What happened to a record in a release. */
export interface RecordEvent {
  readonly release: number
  readonly change: 'added' | 'changed' | 'closed' | 'reopened'
  /** Null when it was added. */
  readonly before: Json | null
  /** Null when it was closed. */
  readonly after: Json | null
}

/**
 * What happened to a record up to a release, the newest first.
 * @param versions all of the record, the oldest first
 * @param read a version's document
 */
export function recordEvents(
  versions: readonly VersionRow[],
  until: number,
  read: (doc: string) => Json = (doc) => JSON.parse(doc) as Json,
): RecordEvent[] {
  const events: RecordEvent[] = []
  let previous: { readonly until: number | null; readonly record: Json } | null = null
  for (const { fromRelease, untilRelease, doc } of versions.filter((v) => v.fromRelease <= until)) {
    const record = read(doc)
    const change = previous === null ? 'added' : previous.until === fromRelease ? 'changed' : 'reopened'
    events.push({ release: fromRelease, change, before: previous?.record ?? null, after: record })
    const isFollowed = versions.some((v) => v.fromRelease === untilRelease)
    if (untilRelease !== null && untilRelease <= until && !isFollowed)
      events.push({ release: untilRelease, change: 'closed', before: record, after: null })
    previous = { until: untilRelease, record }
  }
  return events.toReversed()
}
