import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { fromWhere, inRelease, type Selection } from './selection.ts'

/** Whether a selection has any record of a municipality that does not exist. */
export async function someFictional(db: Database, selection: Selection): Promise<boolean> {
  const { rows } = await sql`select 1 ${fromWhere(selection)} and t."municipalityCode" in (
    select t."id" from "municipality" as t where t."fictional" = 1 and ${inRelease(selection)}) limit 1`.execute(
    db,
  )
  return rows.length > 0
}
