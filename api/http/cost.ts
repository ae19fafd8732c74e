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
}

/** A deep page skips records one by one, in steps of an index. */
const DEEP = 1000

/** To choose all records, to read them and to write them takes as long as so many looks at each. */
const WHOLE = 4

/** The cost of choosing records: words, ranges, places and old releases look at all; an indexed filter at some. */
export function looksOf(selection: Omit<Selection, 'release'>): number {
  const { resource, filters, words, bbox, current } = selection
  const names = Object.keys(filters)
  const indexed = names.some((name) => resource.filters[name]?.op === 'is')
  const count = words?.split(' ').length ?? 0
  return (
    (count === 0 ? 0 : 1 + count / 4) +
    (bbox ? 2 : 0) +
    (current ? 0 : 1) +
    (names.length === 0 || words !== null ? 0 : indexed ? 0.2 : 1)
  )
}

/** The cost of a page of a list, with its total and facets. */
export const costOfList = (
  selection: Omit<Selection, 'release'>,
  { facets, offset, sorted, whole }: { facets: number; offset: number; sorted: boolean; whole: boolean },
): Cost => {
  const looks = looksOf(selection)
  return {
    looks:
      looks * (sorted && looks > 0 ? 2 : 1) +
      facets * Math.max(looks, 0.5) +
      (offset > DEEP ? 0.2 : 0) +
      (whole ? WHOLE : 0),
    resources: [selection.resource],
  }
}

/** Rows that a question may have to look at, all looks together. */
export async function rowsOf(context: Context, { looks, resources }: Cost): Promise<number> {
  if (looks === 0) return 0
  const release = (await context.releases()).at(-1)?.id ?? 0
  const key = `size ${release} ${resources.map(({ name }) => name).join()}`
  const known = context.totals.get(key)
  const size = known ?? (await resourceSizes(context.db, resources))
  if (known === undefined) context.totals.set(key, size)
  return size * looks
}

/** What a client spends on a question of so many rows, in points. */
export const pointsOf = (rows: number): number =>
  Math.min(limits.dearest, 1 + Math.floor(rows / limits.cheapRows))
