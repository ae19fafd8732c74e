import type { Json } from '../schema/json.ts'
import type { Citation, Resource } from '../schema/resource.ts'
import type { UncertainDate } from '../schema/uncertain-date.ts'
import { decision } from './decision.ts'

// The age of a record's status. The publication of a release is never the date of a fact.

/** Years after which a status is shown with its year. */
export const OLD = 3
/** Years after which it is shown in the past tense. */
export const VERY_OLD = 10

/** Whether a status may have changed since it was stated. A final status has not, nor one that does not age, such as what a policy suggests. */
export const statusAges = ({ name, fields: { status: field } }: Resource, { status }: Json): boolean =>
  name !== decision.name &&
  typeof status === 'string' &&
  field !== undefined &&
  !field.finals?.includes(status) &&
  !field.timeless?.includes(status)

/** What a record says of when it was stated. */
interface Stated {
  readonly statusDate?: unknown
  readonly sources?: unknown
}

/** When the status was stated: by its own date, else by its sources. Null where nobody outside says it. */
export function statedOn(record: Stated): UncertainDate | 'undated' | null {
  if (record.statusDate) return record.statusDate as UncertainDate
  const sources = documentsOf(record)
  const dates = sources.flatMap(({ documentDate }) => documentDate ?? [])
  if (dates.length < sources.length) return 'undated'
  return dates.reduce<UncertainDate | null>(
    (newest, one) => (!newest || lastDay(one) > lastDay(newest) ? one : newest),
    null,
  )
}

const lastDay = ({ earliest, latest }: UncertainDate) => latest ?? earliest ?? ''

/** The documents that say it: those that support the status, where that is stated. */
function documentsOf(record: Stated): readonly Citation[] {
  const cited = (record.sources as readonly Citation[]).filter(({ kind }) => !isOurs(kind))
  const supporting = cited.filter(({ supports }) => supports?.includes('status'))
  return supporting.length > 0 ? supporting : cited
}

/** Sources that are no documents: what the editors state, and what is fictional. */
export const isOurs = (kind: string): boolean => kind === 'editorial' || kind === 'fiction'

/** From the last day that a date can mean to a day. */
export const yearsSince = (date: UncertainDate, today: string): number =>
  date.latest === null && date.earliest !== null && date.precision === 'interval'
    ? 0
    : (Date.parse(today) - Date.parse(lastDay(date))) / (365.25 * 864e5)

/** Whether a status can be taken for that of a day: its source is neither undated nor old by then. */
export function isCurrent(record: Stated, day: string): boolean {
  const stated = statedOn(record)
  return stated === null || (stated !== 'undated' && yearsSince(stated, day) <= OLD)
}

/** The year that a date can mean at the latest. */
export const yearOf = (date: UncertainDate): string => lastDay(date).slice(0, 4)
