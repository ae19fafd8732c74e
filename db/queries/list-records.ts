import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { ColumnValue } from '../schema/kinds/kind.ts'
import { sortIndex } from '../schema/columns.ts'
import { inBatches } from './in-batches.ts'
import { matchRank } from './match-rank.ts'
import { fromWhere, type Selection } from './selection.ts'

export interface SortKey {
  /** Column of the record versions. */
  readonly column: string
  readonly descending: boolean
}

export interface ListQuery extends Selection {
  /** Applied in order; a list is always finally ordered by id. Empty with words: best match first. */
  readonly sort: readonly SortKey[]
  readonly limit: number
  readonly offset: number
  /** The sort values and id of the last record before this page, instead of an offset. */
  readonly after: readonly ColumnValue[] | null
  /** Records of the selection in all, where that is known. */
  readonly total?: number
}

export interface ListRow {
  readonly id: string
  /** The record's JSON, as it was stored. */
  readonly doc: string
  /** The values it is sorted by, in the order of the sort keys. */
  readonly position: readonly ColumnValue[]
}

/**
 * Size from which a filtered list is read in sort order from the index: sorting that many matches takes longer than
 * skipping the records that the filter excludes.
 */
const SORT_INDEX_MIN_RECORDS = 5000

/** One page of a resource's records. Unknown values are last, in either direction. */
export async function listRecords(db: Database, query: ListQuery): Promise<ListRow[]> {
  const { after, limit, offset } = query
  const index = indexFor(query)
  if (index === null || after === null) {
    const conditions = after ? [cursorCondition(query.sort, after)] : []
    return fetchRows(db, query, { index, conditions, limit, offset })
  }
  // Range by range, since no index serves an "or" in order. Most pages are within one range.
  const rows: ListRow[] = []
  for (const conditions of keysetRanges(query.sort, after)) {
    if (rows.length >= limit) break
    rows.push(...(await fetchRows(db, query, { index, conditions, limit: limit - rows.length, offset: 0 })))
  }
  return rows
}

/** The index that gives the records in the requested order; null where SQLite chooses itself. */
function indexFor({
  resource,
  isLatest,
  words,
  filters,
  bbox,
  fictional = null,
  sort,
  total = 0,
}: PageQuery): string | null {
  const [first] = sort
  if (!first || !isLatest || words !== null || bbox) return null
  if ((Object.keys(filters).length > 0 || fictional !== null) && total < SORT_INDEX_MIN_RECORDS) return null
  return sortIndex(resource, { name: first.column }, first.descending)
}

interface PageSlice {
  readonly index: string | null
  /** In addition to those of the selection. */
  readonly conditions: readonly RawBuilder<unknown>[]
  readonly limit: number
  readonly offset: number
}

async function fetchRows(db: Database, query: ListQuery, slice: PageSlice): Promise<ListRow[]> {
  const { rows } = await selectPage(query, slice).execute(db)
  return rows.map((row) => ({
    id: row.id,
    doc: row.doc,
    position: query.sort.map((_, i) => row[`p${i}`] ?? null),
  }))
}

type PageQuery = Omit<ListQuery, 'limit' | 'offset' | 'after'>
type PageRow = Record<string, ColumnValue> & Pick<ListRow, 'id' | 'doc'>

/** The records of a page: `id`, `doc` and, as `p0`, `p1` and so on, the values they are sorted by. */
function selectPage(query: PageQuery, slice: PageSlice): RawBuilder<PageRow> {
  const { index, conditions, limit, offset } = slice
  const { resource, sort, words } = query
  const isById =
    sort.length === 0 && words === null && offset === 0 && Object.keys(query.filters).length === 0
  if (isById) return selectPageById(query, slice)
  const ranked = words !== null && sort.length === 0
  const keys = sort.map(({ column }, i) => sql`, t.${sql.ref(column)} as ${sql.ref(`p${i}`)}`)
  const rank = ranked ? sql`, ${matchRank(resource, words)} as "rank"` : sql``
  const where = sql.join([fromWhere(query, index), ...conditions], sql` and `)
  const orderBy = (key: (i: number) => RawBuilder<unknown>, id: RawBuilder<unknown>) =>
    sql.join([
      ...(ranked ? [sql`"rank"`] : []),
      ...sort.map((s, i) => direction(key(i), s)),
      ...tieBreaker(sort, id),
    ])
  // Only the documents of the page's records are fetched: sorting and skipping would otherwise copy all of them.
  const page = sql`select t."version"${sql.join(keys, sql``)}${rank} ${where}
    order by ${orderBy((i) => sql`t.${sql.ref(sort[i]!.column)}`, sql`t."id"`)} limit ${limit} offset ${offset}`
  const positions = sort.map((_, i) => sql`, page.${sql.ref(`p${i}`)}`)
  return sql`
    select t."id", t."doc"${sql.join(positions, sql``)}
    from (${page}) as page cross join ${sql.table(resource.name)} as t on t."version" = page."version"
    order by ${orderBy((i) => sql`page.${sql.ref(`p${i}`)}`, sql`t."id"`)}`
}

/** The first records, or those after an id, in the order of their ids: a simpler statement for the most frequent query. */
function selectPageById(query: PageQuery, { conditions, limit }: PageSlice): RawBuilder<PageRow> {
  const where = sql.join([fromWhere(query), ...conditions], sql` and `)
  return sql`select t."id", t."doc" ${where} order by t."id" limit ${limit}`
}

/** The documents of the first page of several lists, which are read together. Returns them in the order of the queries. */
export async function listDocuments(
  db: Database,
  queries: readonly Omit<ListQuery, 'offset' | 'after'>[],
): Promise<string[][]> {
  const lists = queries.map((): string[] => [])
  const rows = await inBatches<(typeof queries)[number], { list: number; doc: string }>(
    db,
    queries,
    // SQLite runs the terms one after the other, so each list stays in its order.
    (query, list) => {
      const page = selectPage(query, {
        index: indexFor(query),
        conditions: [],
        limit: query.limit,
        offset: 0,
      })
      return sql`select ${sql.lit(list)} as "list", "doc" from (${page})`
    },
  )
  for (const { list, doc } of rows) lists[list]!.push(doc)
  return lists
}

/** Order of a list: by default best match first, and finally by id. */
export function orderTerms({
  resource,
  sort,
  words,
}: Pick<ListQuery, 'resource' | 'sort' | 'words'>): RawBuilder<unknown>[] {
  const ranked = words !== null && sort.length === 0
  return [
    ...(ranked ? [matchRank(resource, words)] : []),
    ...sort.map((key) => direction(columnRef(key), key)),
    ...tieBreaker(sort, sql`t."id"`),
  ]
}

const direction = (key: RawBuilder<unknown>, { column, descending }: SortKey) => {
  // An id is never null; without "nulls last" its index can be read in both directions.
  if (column === 'id') return descending ? sql`${key} desc` : key
  return descending ? sql`${key} desc nulls last` : sql`${key} nulls last`
}

/** The id, unless the list is sorted by it already. */
const tieBreaker = (sort: readonly SortKey[], id: RawBuilder<unknown>) =>
  sort.some(({ column }) => column === 'id') ? [] : [id]

const columnRef = ({ column }: SortKey) => sql`t.${sql.ref(column)}`
const equalTo = (key: SortKey, value: ColumnValue) =>
  value === null ? sql`${columnRef(key)} is null` : sql`${columnRef(key)} = ${value}`
const isPast = (key: SortKey, value: ColumnValue) =>
  key.descending ? sql`${columnRef(key)} < ${value}` : sql`${columnRef(key)} > ${value}`

/**
 * The records after a position (keyset pagination), as ranges in sort order, each a list of conditions. The first has
 * the records that are equal on all keys and have a greater id. Then, from the last key to the first: those that are
 * equal on the keys before it and past the position on this key, and those where this key is null.
 */
function keysetRanges(sort: readonly SortKey[], after: readonly ColumnValue[]): RawBuilder<unknown>[][] {
  const equal = sort.map((key, i) => equalTo(key, after[i] ?? null))
  const ranges = sort.some(({ column }) => column === 'id') ? [] : [[...equal, sql`t."id" > ${after.at(-1)}`]]
  for (const [i, key] of [...sort.entries()].toReversed()) {
    const value = after[i] ?? null
    if (value === null) continue
    ranges.push([...equal.slice(0, i), isPast(key, value)])
    if (key.column !== 'id') ranges.push([...equal.slice(0, i), sql`${columnRef(key)} is null`])
  }
  return ranges
}

/** The records after a position as one condition, for an order without an index. */
function cursorCondition(sort: readonly SortKey[], after: readonly ColumnValue[]): RawBuilder<unknown> {
  const ranges = keysetRanges(sort, after).map((conditions) => sql`(${sql.join(conditions, sql` and `)})`)
  return sql`(${sql.join(ranges, sql` or `)})`
}
