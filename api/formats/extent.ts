import type { Label } from '../../db/schema/field.ts'

/** What a list says of its paging. */
interface Paging {
  readonly totalRecords: number
  readonly offset: number
  readonly count: number
}

/** How much of what was asked for an answer holds: "1–20 of 107", or all; null for what is no list. */
export function extentOf(meta: object): Label | null {
  if (!isPaging(meta)) return null
  const { totalRecords, offset, count } = meta
  if (count === totalRecords) return { sv: `alla ${totalRecords}`, en: `all ${totalRecords}` }
  const [sv, en] =
    count === 0 ? ['inga', 'none'] : [`${offset + 1}–${offset + count}`, `${offset + 1}–${offset + count}`]
  return { sv: `${sv} av ${totalRecords}`, en: `${en} of ${totalRecords}` }
}

/** The same for a file's name, as "records-1-20-of-107"; nothing where the file holds all. */
export function extentInName(meta: object): string[] {
  if (!isPaging(meta) || meta.count === meta.totalRecords) return []
  const { totalRecords, offset, count } = meta
  return [`records-${count === 0 ? 'none' : `${offset + 1}-${offset + count}`}-of-${totalRecords}`]
}

const isPaging = (meta: object): meta is Paging =>
  'totalRecords' in meta && 'offset' in meta && 'count' in meta
