import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { allResources } from '../resources/index.ts'
import { municipality } from '../resources/municipality.ts'
import type { Resource } from '../schema/resource.ts'
import type { InRelease } from './record-names.ts'
import { inRelease } from './selection.ts'

/** By resource, how many records there are. */
export type Counts = ReadonlyMap<Resource, number>

/** The key of what municipalities share. */
export const SHARED = ''

const counted = allResources.filter(({ name }) => name !== municipality.name)

/**
 * How many records each municipality has in a release, by its code, in one statement.
 * @param code of the only one that is counted
 */
export async function municipalityCounts(
  db: Database,
  release: InRelease,
  code: string | null = null,
): Promise<ReadonlyMap<string, Counts>> {
  const own = code === null ? sql`` : sql` and t."municipalityCode" = ${code}`
  const columns = counted.map(
    ({ name }, i) => sql`(select json_group_array(json_array("code", "count")) from (
      select coalesce(t."municipalityCode", ${sql.lit(SHARED)}) as "code", count(*) as "count" from ${sql.table(name)} as t
      where ${inRelease(release)}${own} group by t."municipalityCode")) as ${sql.ref(`c${i}`)}`,
  )
  const { rows } = await sql<Record<string, string>>`select ${sql.join(columns)}`.execute(db)
  const byCode = new Map<string, Map<Resource, number>>()
  for (const [i, resource] of counted.entries())
    for (const [key, count] of JSON.parse(rows[0]![`c${i}`]!) as [string, number][])
      byCode.set(key, (byCode.get(key) ?? new Map<Resource, number>()).set(resource, count))
  return byCode
}
