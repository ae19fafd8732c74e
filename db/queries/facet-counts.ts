import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { ColumnValue } from '../schema/column-values.ts'
import { filterColumn, sideTable } from '../schema/columns.ts'
import { fromWhere, type Selection } from './selection.ts'

/** Values of one facet at most: enough for any menu, and a bound on what an answer costs. */
export const MOST_FACET_VALUES = 1000

export interface FacetCount {
  readonly value: ColumnValue
  /** Records that have it. */
  readonly count: number
}

/**
 * How many records of a selection have each value of a filter, the most frequent first. The filter's own
 * restriction is lifted, so that a reader who has chosen Poland sees what the other countries would give.
 */
export async function facetCounts(db: Database, selection: Selection, filter: string): Promise<FacetCount[]> {
  const { resource } = selection
  const { [filter]: _, ...filters } = selection.filters
  const chosen = fromWhere({ ...selection, filters })
  const column = filterColumn(resource, filter)
  const own = sql`t.${sql.ref(column.name)}`
  const counted = column.many
    ? sql`select "value", count(*) as "count" from ${sql.table(sideTable(resource, column))}
        where "version" in (select t."version" ${chosen})`
    : sql`select ${own} as "value", count(*) as "count" ${chosen} and ${own} is not null`
  const { rows } = await sql<{ value: ColumnValue; count: number }>`
    ${counted} group by 1 order by 2 desc, 1 limit ${MOST_FACET_VALUES}`.execute(db)
  return rows.map(({ value, count }) => ({ value, count: Number(count) }))
}
