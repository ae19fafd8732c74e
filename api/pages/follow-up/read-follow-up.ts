import type { Database } from '../../../db/database.ts'
import { derivedIndicators } from '../../../db/derived/derive.ts'
import { findLastNames } from '../../../db/queries/record-names.ts'
import { type ResourceName, resourceOf } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import { dayOf, type ResolvedRelease, toSelection } from '../../parameters/as-of.ts'
import { readOwnRecords } from '../own-records.ts'
import { referencesIn } from '../record/references.ts'
import { type FollowUp, followUpOf, readResources } from './follow-up.ts'

/** The follow-up of a municipality for a year; null where the release does not have the municipality. */
export async function readFollowUp(
  db: Database,
  resolved: ResolvedRelease,
  { code, number }: { readonly code: string; readonly number: number },
): Promise<FollowUp | null> {
  const { own, truncated } = await readOwnRecords(db, resolved, { names: readResources, code })
  const today = dayOf(resolved)
  const derived = await derivedIndicators(db, { ...toSelection(resolved), today, year: number, code })
  return followUpOf(own, { code, number, today }, { truncated, derived })
}

/** The names of the records that are shown but not embedded. */
export function namesFor(db: Database, resolved: ResolvedRelease, followUp: FollowUp): Promise<FindName> {
  const { sections, demands, reports, goals, derived, obligations } = followUp
  const counted = derived.flatMap(({ groups }) => groups.flatMap(({ records }) => records))
  const shown = (name: ResourceName, records: readonly object[], fields: readonly string[]) => ({
    resource: resourceOf(name)!,
    records: records as readonly Json[],
    fields,
  })
  const measurements = goals.flatMap(({ indicators }) => indicators.flatMap((one) => one.measurements))
  return findLastNames(db, toSelection(resolved), [
    ...counted.map(({ record }) => record),
    ...obligations.flatMap(({ items }) => items.map(({ record }) => record)),
    ...referencesIn([
      ...sections
        .flatMap(({ parts }) => parts)
        .map(({ part, records, unclear }) => shown(part.resource, [...records, ...unclear], part.shown)),
      shown('report', [...demands, ...reports.map(({ report }) => report)], []),
      shown('measurement', measurements, ['unitId']),
    ]),
  ])
}
