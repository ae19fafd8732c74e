import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Resource } from '../schema/resource.ts'

/**
 * Record versions of some resources, together, of all releases: by the last number of each table, which costs a step
 * in its tree and not a count.
 */
export async function resourceSizes(db: Database, resources: readonly Resource[]): Promise<number> {
  const terms = resources.map(({ name }) => sql`coalesce((select max("version") from ${sql.table(name)}), 0)`)
  const { rows } = await sql<{ size: number }>`select ${sql.join(terms, sql` + `)} as "size"`.execute(db)
  return Number(rows[0]?.size ?? 0)
}
