import { resourceSizes } from '../../db/queries/resource-sizes.ts'
import type { Selection } from '../../db/queries/selection.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { AppContext } from '../context.ts'
import { limits } from '../limits.ts'
import { countOnce } from '../read-once.ts'

/** Estimated cost of a query. */
export interface Cost {
  /** Scans over all record versions of the resources; 0 if an index answers. */
  readonly scans: number
  readonly resources: readonly Resource[]
  /** Records that are serialized, and the cost of each in rows (`perRecord`). @default negligible */
  readonly records?: number | (() => Promise<number>)
  readonly rowsPerRecord?: number
  /** Whether the answer may be a stream. */
  readonly streams?: boolean
}

/** Cost of serializing one record, in rows of about 1.5 µs. */
export const perRecord = {
  /** Stored JSON, unchanged. */
  verbatim: 10,
  /** Parsed and converted. */
  reshaped: 30,
}

/** Scans that grouping the places of a selection takes, in addition to those of the selection. */
export const PLACE_SCANS = 4

/** Offset above which skipping rows in the index counts. */
const DEEP_OFFSET = 1000

/** Scans of a selection: words, ranges, bbox and old releases scan all; an indexed filter scans a part. */
export function scansOf(selection: Omit<Selection, 'release'>): number {
  const { resource, filters, words, bbox, isLatest } = selection
  const names = Object.keys(filters)
  // The number of records per value is not known beforehand.
  const values = names.flatMap((name) => (resource.filters[name]?.op === 'is' ? [filters[name]!.length] : []))
  const indexed = values.length > 0
  const count = words?.split(' ').length ?? 0
  return (
    (count === 0 ? 0 : 1 + count / 4) +
    (bbox ? 2 : 0) +
    (isLatest ? 0 : 1) +
    (names.length === 0 || words !== null ? 0 : indexed ? Math.min(1, 0.05 * Math.min(...values)) : 1)
  )
}

/** Cost of a list page with its total and facets. */
export const costOfList = (
  selection: Omit<Selection, 'release'>,
  { facets, places, offset, sorted, ...page }: Pick<Cost, 'records' | 'rowsPerRecord' | 'streams'> & ListWork,
): Cost => {
  const scans = scansOf(selection)
  return {
    scans:
      scans * (sorted && scans > 0 ? 2 : 1) +
      facets * Math.max(scans, 0.5) +
      (places ? PLACE_SCANS + scans : 0) +
      (offset > DEEP_OFFSET ? 0.2 : 0),
    resources: [selection.resource],
    ...page,
  }
}

interface ListWork {
  readonly facets: number
  /** Whether the places of all records are grouped for a map. */
  readonly places: boolean
  readonly offset: number
  readonly sorted: boolean
}

/** Estimated rows of all scans. */
export async function estimateRows(context: AppContext, cost: Cost): Promise<number> {
  const { scans, resources, rowsPerRecord = perRecord.verbatim } = cost
  const records = typeof cost.records === 'function' ? await cost.records() : (cost.records ?? 0)
  // An indexed page of usual size is cheap without knowing the size of the resource.
  if (scans === 0 && records * rowsPerRecord <= limits.maxCheapRows) return records * rowsPerRecord
  const release = (await context.releases()).at(-1)?.id ?? 0
  const key = `size ${release} ${resources.map(({ name }) => name).join()}`
  const size = await countOnce(context, key, () => resourceSizes(context.db, resources))
  return size * scans + Math.min(size, records) * rowsPerRecord
}

/** Rate-limit points for a query of so many rows. */
export const pointsOf = (rows: number): number =>
  Math.min(limits.maxCost, 1 + Math.floor(rows / limits.rowsPerPoint))
