import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { InRelease } from './record-names.ts'
import { inRelease } from './selection.ts'

export interface MunicipalityName {
  readonly code: string
  readonly name: string
  readonly fictional: boolean
}

/** More than Sweden has. */
const MAX_MUNICIPALITIES = 500

/**
 * The municipalities of a release by name, those that are fictional last.
 * @param code of the only one that is wanted
 */
export async function municipalityNames(
  db: Database,
  release: InRelease,
  code: string | null = null,
): Promise<readonly MunicipalityName[]> {
  const own = code === null ? sql`` : sql` and t."id" = ${code}`
  const { rows } = await sql<{ code: string; name: string; fictional: number }>`
    select t."id" as "code", t."doc" ->> '$.name' as "name", t."fictional" as "fictional"
    from "municipality" as t where ${inRelease(release)}${own} order by t."id" limit ${sql.lit(MAX_MUNICIPALITIES)}`.execute(
    db,
  )
  const collator = new Intl.Collator('sv')
  return rows
    .map((row) => ({ ...row, fictional: Boolean(row.fictional) }))
    .toSorted((a, b) => Number(a.fictional) - Number(b.fictional) || collator.compare(a.name, b.name))
}
