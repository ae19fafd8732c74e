import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { resourceOf } from '../resources/index.ts'
import { proposalFields } from '../schema/proposal.ts'
import type { InRelease, Wanted } from './record-names.ts'
import { inRelease } from './selection.ts'

/** Says of each of these records whether it is something proposed and not decided. One statement at most. */
export async function proposedRecords(
  db: Database,
  release: InRelease,
  wanted: Wanted,
): Promise<(resource: string, id: string) => boolean> {
  const ids = new Map<string, Set<string>>()
  for (const [name, id] of wanted) {
    const resource = resourceOf(name)
    if (resource && proposalFields(resource).length > 0) ids.set(name, (ids.get(name) ?? new Set()).add(id))
  }
  if (ids.size === 0) return () => false
  const lists = [...ids].map(([name, own]) => {
    const conditions = proposalFields(resourceOf(name)!).map(
      ([field, values]) =>
        sql`t."doc" ->> ${sql.lit(`$.${field}`)} in (select value from json_each(${JSON.stringify(values)}))`,
    )
    // As JSON, since D1 limits a compound SELECT to five terms.
    return sql`(select json_group_array(t."id") from ${sql.table(name)} as t
      where t."id" in (select value from json_each(${JSON.stringify([...own])}))
        and ${inRelease(release)} and (${sql.join(conditions, sql` or `)})) as ${sql.ref(name)}`
  })
  const { rows } = await sql<Record<string, string>>`select ${sql.join(lists)}`.execute(db)
  const proposed = new Map(
    [...ids.keys()].map((name) => [name, new Set(JSON.parse(rows[0]![name]!) as string[])]),
  )
  return (name, id) => proposed.get(name)?.has(id) ?? false
}
