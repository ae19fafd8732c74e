import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { fromWhere, type Selection } from './selection.ts'

/** How many records a selection has in all. */
export async function countRecords(db: Database, selection: Selection): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total ${fromWhere(selection)}`.execute(db)
  return Number(rows[0]?.total ?? 0)
}
