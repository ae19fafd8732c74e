import { summaryParts, summarySize } from '../../db/queries/municipality-summary.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { AppContext } from '../context.ts'
import type { ResolvedRelease } from '../parameters/as-of.ts'
import { countOnce } from '../read-once.ts'
import { type Cost, perRecord } from './cost.ts'

/** Cost of all that is shown of one municipality. */
export const costOfSummary = (
  context: AppContext,
  code: string,
  { release, isLatest }: ResolvedRelease,
): Cost => ({
  // An older release cannot use the index over current versions.
  scans: isLatest ? 0 : 0.2,
  resources: Object.values(summaryParts).map((part) => part.resource as unknown as Resource),
  records: () => sizeOf(context, code, release?.id ?? 0),
  rowsPerRecord: perRecord.reshaped,
})

/** Counted once per release and municipality. */
async function sizeOf(context: AppContext, code: string, release: number): Promise<number> {
  // Not a municipality code: no records.
  if (!/^\d{4}$/.test(code)) return 0
  return countOnce(context, `summary ${release} ${code}`, () => summarySize(context.db, code))
}
