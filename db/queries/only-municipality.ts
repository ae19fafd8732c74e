import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { InRelease } from './record-names.ts'
import { inRelease } from './selection.ts'

/** The code of the only municipality that exists in a release; null for none or several. */
export async function onlyMunicipality(db: Database, release: InRelease): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select t."id" from "municipality" as t
    where t."fictional" = 0 and ${inRelease(release)} limit 2`.execute(db)
  return rows.length === 1 ? rows[0]!.id : null
}
