import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { ColumnValue } from '../schema/kinds/kind.ts'
import { sortIndex } from '../schema/columns.ts'
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
 * Records from which on a filtered list is read in the order of its sort rather than filtered first and then
 * sorted: sorting that many takes longer than passing over those that the filter leaves out.
 */
const MANY = 5000

/** One page of a resource's records. Unknown values are last, in either direction. */
export async function listRecords(db: Database, query: ListQuery): Promise<ListRow[]> {
  const { after, limit, offset } = query
  const index = indexFor(query)
  if (index === null || after === null) {
    const beyond = after && [isAfter(query.sort, after)]
    return rowsOf(db, query, { index, conditions: beyond ?? [], limit, offset })
  }
  // Part by part, since no index serves an "or" in order. Most pages are within one part.
  const rows: ListRow[] = []
  for (const conditions of partsAfter(query.sort, after)) {
    if (rows.length >= limit) break
    rows.push(...(await rowsOf(db, query, { index, conditions, limit: limit - rows.length, offset: 0 })))
  }
  return rows
}

/** The index that gives the records in the requested order; null where SQLite chooses itself. */
function indexFor({
  resource,
  current,
  words,
  filters,
  bbox,
  fictional = null,
  sort,
  total = 0,
}: ListQuery): string | null {
  const [first] = sort
  if (!first || !current || words !== null || bbox) return null
  if ((Object.keys(filters).length > 0 || fictional !== null) && total < MANY) return null
  return sortIndex(resource, { name: first.column }, first.descending)
}

interface Part {
  readonly index: string | null
  /** Beside those of the selection. */
  readonly conditions: readonly RawBuilder<unknown>[]
  readonly limit: number
  readonly offset: number
}

async function rowsOf(
  db: Database,
  query: ListQuery,
  { index, conditions, limit, offset }: Part,
): Promise<ListRow[]> {
  const { resource, sort, words } = query
  const plain = sort.length === 0 && words === null && offset === 0 && Object.keys(query.filters).length === 0
  if (plain) return plainRows(db, query, conditions, limit)
  const ranked = words !== null && sort.length === 0
  const keys = sort.map(({ column }, i) => sql`, t.${sql.ref(column)} as ${sql.ref(`p${i}`)}`)
  const rank = ranked ? sql`, ${matchRank(resource, words)} as "rank"` : sql``
  const where = sql.join([fromWhere(query, index), ...conditions], sql` and `)
  const byKey = (key: (i: number) => RawBuilder<unknown>, id: RawBuilder<unknown>) =>
    sql.join([
      ...(ranked ? [sql`"rank"`] : []),
      ...sort.map((s, i) => direction(key(i), s)),
      ...last(sort, id),
    ])
  // Only the documents of the page's records are fetched: sorting and skipping would otherwise copy all of them.
  const page = sql`select t."version"${sql.join(keys, sql``)}${rank} ${where}
    order by ${byKey((i) => sql`t.${sql.ref(sort[i]!.column)}`, sql`t."id"`)} limit ${limit} offset ${offset}`
  const positions = sort.map((_, i) => sql`, page.${sql.ref(`p${i}`)}`)
  const { rows } = await sql<Record<string, ColumnValue> & { id: string; doc: string }>`
    select t."id", t."doc"${sql.join(positions, sql``)}
    from (${page}) as page cross join ${sql.table(resource.name)} as t on t."version" = page."version"
    order by ${byKey((i) => sql`page.${sql.ref(`p${i}`)}`, sql`t."id"`)}`.execute(db)
  return rows.map((row) => ({ id: row.id, doc: row.doc, position: sort.map((_, i) => row[`p${i}`] ?? null) }))
}

/** The first records, or those after an id, in the order of their ids: the most frequent query, on a direct path. */
async function plainRows(db: Database, query: ListQuery, conditions: Part['conditions'], limit: number) {
  const where = sql.join([fromWhere(query), ...conditions], sql` and `)
  const { rows } = await sql<{ id: string; doc: string }>`
    select t."id", t."doc" ${where} order by t."id" limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, position: [] }))
}

/** Order of a list: by default best match first, and finally by id. */
export function order({
  resource,
  sort,
  words,
}: Pick<ListQuery, 'resource' | 'sort' | 'words'>): RawBuilder<unknown>[] {
  const ranked = words !== null && sort.length === 0
  return [
    ...(ranked ? [matchRank(resource, words)] : []),
    ...sort.map((key) => direction(refOf(key), key)),
    ...last(sort, sql`t."id"`),
  ]
}

const direction = (key: RawBuilder<unknown>, { column, descending }: SortKey) => {
  // An id is always known, and without this its index can be read either way.
  if (column === 'id') return descending ? sql`${key} desc` : key
  return descending ? sql`${key} desc nulls last` : sql`${key} nulls last`
}

/** Ids settle ties, and have none themselves. */
const last = (sort: readonly SortKey[], id: RawBuilder<unknown>) =>
  sort.some(({ column }) => column === 'id') ? [] : [id]

const refOf = ({ column }: SortKey) => sql`t.${sql.ref(column)}`
const equalTo = (key: SortKey, value: ColumnValue) =>
  value === null ? sql`${refOf(key)} is null` : sql`${refOf(key)} = ${value}`
const beyond = (key: SortKey, value: ColumnValue) =>
  key.descending ? sql`${refOf(key)} < ${value}` : sql`${refOf(key)} > ${value}`

/**
 * The records after a position, in parts that follow one another: those equal to it on all keys with a greater
 * id; then, key by key from the last, those equal on the keys before and beyond it on this one; and those where
 * this one is unknown.
 */
function partsAfter(sort: readonly SortKey[], after: readonly ColumnValue[]): RawBuilder<unknown>[][] {
  const equal = sort.map((key, i) => equalTo(key, after[i] ?? null))
  const parts = sort.some(({ column }) => column === 'id') ? [] : [[...equal, sql`t."id" > ${after.at(-1)}`]]
  for (const [i, key] of [...sort.entries()].toReversed()) {
    const value = after[i] ?? null
    if (value === null) continue
    parts.push([...equal.slice(0, i), beyond(key, value)])
    if (key.column !== 'id') parts.push([...equal.slice(0, i), sql`${refOf(key)} is null`])
  }
  return parts
}

/** The same as one condition, for an order without an index. */
function isAfter(sort: readonly SortKey[], after: readonly ColumnValue[]): RawBuilder<unknown> {
  const parts = partsAfter(sort, after).map((conditions) => sql`(${sql.join(conditions, sql` and `)})`)
  return sql`(${sql.join(parts, sql` or `)})`
}
