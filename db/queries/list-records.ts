import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { ColumnValue } from '../schema/column-values.ts'
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
}

export interface ListRow {
  readonly id: string
  /** The record's JSON, as it was stored. */
  readonly doc: string
  /** The values it is sorted by, in the order of the sort keys. */
  readonly position: readonly ColumnValue[]
}

/** One page of a resource's records. Unknown values come last, whichever way the list is sorted. */
export async function listRecords(db: Database, query: ListQuery): Promise<ListRow[]> {
  const { sort, after, limit, offset } = query
  const columns = sort.map(({ column }) => sql`t.${sql.ref(column)}`)
  const positions = columns.map((column, i) => sql`, ${column} as ${sql.ref(`p${i}`)}`)
  const where = after ? sql`${fromWhere(query)} and ${isAfter(query.sort, after)}` : fromWhere(query)
  const { rows } = await sql<Record<string, ColumnValue> & { id: string; doc: string }>`
    select t."id", t."doc"${sql.join(positions, sql``)} ${where} order by ${sql.join(order(query))} limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows.map((row) => ({ id: row.id, doc: row.doc, position: sort.map((_, i) => row[`p${i}`] ?? null) }))
}

function order({ resource, sort, words }: ListQuery): RawBuilder<unknown>[] {
  const relevance = words !== null && sort.length === 0 ? [matchRank(resource, words)] : []
  const keys = sort.flatMap(({ column, descending }) => {
    const ref = sql`t.${sql.ref(column)}`
    return [sql`${ref} is null`, descending ? sql`${ref} desc` : ref]
  })
  return [...relevance, ...keys, sql`t."id"`]
}

/** Records that come after the given position: equal on the first keys, after on the next. */
function isAfter(sort: readonly SortKey[], after: readonly ColumnValue[]): RawBuilder<unknown> {
  const id = after.at(-1)
  const equal: RawBuilder<unknown>[] = []
  const branches: RawBuilder<unknown>[] = []
  sort.forEach(({ column, descending }, i) => {
    const ref = sql`t.${sql.ref(column)}`
    const value = after[i] ?? null
    if (value !== null) {
      const beyond = descending ? sql`${ref} < ${value}` : sql`${ref} > ${value}`
      branches.push(sql`(${sql.join([...equal, sql`(${beyond} or ${ref} is null)`], sql` and `)})`)
    }
    equal.push(value === null ? sql`${ref} is null` : sql`${ref} = ${value}`)
  })
  branches.push(sql`(${sql.join([...equal, sql`t."id" > ${id}`], sql` and `)})`)
  return sql`(${sql.join(branches, sql` or `)})`
}
