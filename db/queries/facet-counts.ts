import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { ColumnValue } from '../schema/kinds/kind.ts'
import { filterColumn, valuesTable } from '../schema/columns.ts'
import { fromWhere, type Selection } from './selection.ts'

/** Values per facet: enough for any menu, and a bound on the cost of an answer. */
export const MAX_FACET_VALUES = 1000

export interface FacetCount {
  readonly value: ColumnValue
  /** Records that have it. */
  readonly count: number
}

/**
 * How many records of a selection have each value of some filters, the most frequent first, in the order of the
 * names. A filter does not restrict its own counts, so that a reader who has chosen Poland sees the counts of the
 * other countries. All in one statement, so that counts of the same records select them once.
 */
export async function facetCounts(
  db: Database,
  selection: Selection,
  names: readonly string[],
): Promise<FacetCount[][]> {
  const { resource, filters, words, bbox, fictional = null, isLatest } = selection
  const same = names.filter((name) => !(name in filters))
  // Without any restriction, counting the index of each column is faster than counting a set of records.
  const restricted =
    words !== null || bbox || fictional !== null || !isLatest || Object.keys(filters).length > 0
  const shared = restricted && same.length > 1 ? same : []
  const counted = names.map((name, i) => {
    const rows = shared.includes(name)
      ? countsOf(selection, name, sql`from "chosen" as t where true`)
      : countsOf(selection, name, fromWhere(without(selection, name)))
    // As JSON, since D1 limits a compound SELECT to five terms.
    return sql`(select json_group_array(json_array("value", "count")) from (${rows})) as ${sql.ref(`f${i}`)}`
  })
  const own = shared.map((name) => filterColumn(resource, name)).filter(({ many }) => !many)
  const columns = [...new Set(own.map(({ name }) => name))].map((name) => sql`, t.${sql.ref(name)}`)
  const chosen =
    shared.length === 0
      ? sql``
      : sql`with "chosen" as materialized (select t."version"${sql.join(columns, sql``)} ${fromWhere(selection)})`
  const { rows } = await sql<Record<string, string>>`${chosen} select ${sql.join(counted)}`.execute(db)
  return names.map((_, i) =>
    (JSON.parse(rows[0]![`f${i}`]!) as [ColumnValue, number][]).map(([value, count]) => ({ value, count })),
  )
}

/** The selection without the restriction of one filter. */
function without(selection: Selection, name: string): Selection {
  const { [name]: _, ...filters } = selection.filters
  return { ...selection, filters }
}

/** @param chosen `from …` and `where …` of the records, which are called t */
function countsOf(
  { resource }: Selection,
  name: string,
  chosen: RawBuilder<unknown>,
): RawBuilder<FacetCount> {
  const column = filterColumn(resource, name)
  const own = sql`t.${sql.ref(column.name)}`
  const values = column.many
    ? sql`select "value", count(*) as "count" from ${sql.table(valuesTable(resource, column))}
        where "version" in (select t."version" ${chosen})`
    : sql`select ${own} as "value", count(*) as "count" ${chosen} and ${own} is not null`
  return sql`${values} group by 1 order by 2 desc, 1 limit ${MAX_FACET_VALUES}`
}
