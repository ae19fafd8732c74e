import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { fromWhere, type Selection } from './selection.ts'

/** How many records of a selection have each value of a column; unknown values under null. */
export async function groupCount(db: Database, selection: Selection, column: string): Promise<{ value: string | null; total: number }[]> {
  const ref = sql`t.${sql.ref(column)}`
  const { rows } = await sql<{ value: string | null; total: number }>`
    select ${ref} as value, count(*) as total ${fromWhere(selection)} group by ${ref} order by ${ref}`.execute(db)
  return rows.map(({ value, total }) => ({ value, total: Number(total) }))
}
