import { resourceSizes } from '../../db/queries/resource-sizes.ts'
import type { Selection } from '../../db/queries/selection.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'

/** What a question may have to look at, known before it is asked. */
export interface Cost {
  /** How often each record version of the resources may be looked at; 0 for what an index answers. */
  readonly looks: number
  readonly resources: readonly Resource[]
  /** Records that are written, and what one costs, in rows (`perRecord`). @default none to speak of */
  readonly records?: number | (() => Promise<number>)
  readonly each?: number
  /** Whether the answer may be one that is written as it is read. */
  readonly streams?: boolean
}

/** What it costs to write one record, in rows of some 1.5 µs. */
export const perRecord = {
  /** Its stored text as it is, as in a page of JSON. */
  asItIs: 10,
  /** Read, and put into another form. */
  reshaped: 30,
}

/** A deep page skips records one by one, in steps of an index. */
const DEEP = 1000

/** The cost of choosing records: words, ranges, places and old releases look at all; an indexed filter at some. */
export function looksOf(selection: Omit<Selection, 'release'>): number {
  const { resource, filters, words, bbox, current } = selection
  const names = Object.keys(filters)
  // An index gives the records of each value; how many that are is not known before.
  const values = names.flatMap((name) => (resource.filters[name]?.op === 'is' ? [filters[name]!.length] : []))
  const indexed = values.length > 0
  const count = words?.split(' ').length ?? 0
  return (
    (count === 0 ? 0 : 1 + count / 4) +
    (bbox ? 2 : 0) +
    (current ? 0 : 1) +
    (names.length === 0 || words !== null ? 0 : indexed ? Math.min(1, 0.05 * Math.min(...values)) : 1)
  )
}

/** The cost of a page of a list, with its total and facets. */
export const costOfList = (
  selection: Omit<Selection, 'release'>,
  { facets, offset, sorted, ...page }: Pick<Cost, 'records' | 'each' | 'streams'> & ListWork,
): Cost => {
  const looks = looksOf(selection)
  return {
    looks: looks * (sorted && looks > 0 ? 2 : 1) + facets * Math.max(looks, 0.5) + (offset > DEEP ? 0.2 : 0),
    resources: [selection.resource],
    ...page,
  }
}

interface ListWork {
  readonly facets: number
  readonly offset: number
  readonly sorted: boolean
}

/** Rows that a question may have to look at, all looks together. */
export async function rowsOf(context: Context, cost: Cost): Promise<number> {
  const { looks, resources, each = perRecord.asItIs } = cost
  const records = typeof cost.records === 'function' ? await cost.records() : (cost.records ?? 0)
  // A usual page, of what an index gives, is not worth a look at how much there is.
  if (looks === 0 && records * each <= limits.cheapRows) return records * each
  const release = (await context.releases()).at(-1)?.id ?? 0
  const key = `size ${release} ${resources.map(({ name }) => name).join()}`
  const cached = context.totals.get(key)
  const size = cached ?? (await resourceSizes(context.db, resources))
  if (cached === undefined) context.totals.set(key, size)
  return size * looks + Math.min(size, records) * each
}

/** What a client spends on a question of so many rows, in points. */
export const pointsOf = (rows: number): number =>
  Math.min(limits.dearest, 1 + Math.floor(rows / limits.rowsPerPoint))
