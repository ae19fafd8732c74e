import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Resource } from '../schema/resource.ts'

/** Why one record was changed, by release; only where it is said. */
export async function reasonsOf(
  db: Database,
  { name }: Resource,
  id: string,
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('changeReason')
    .select(['release', 'reason'])
    .where('resource', '=', name)
    .where('id', '=', id)
    .execute()
  return new Map(rows.map(({ release, reason }) => [release, reason]))
}

interface ChangeOf {
  readonly resource: Resource
  readonly id: string
  readonly release: number
}

/** Changes of several records, each with why it was made; null where it is not said. */
export async function withReasons<C extends ChangeOf>(
  db: Database,
  changes: readonly C[],
): Promise<(C & { readonly reason: string | null })[]> {
  const wanted = changes.map(({ resource, id, release }) => [resource.name, id, release])
  const { rows } = await sql<{ index: number; reason: string }>`
    select wanted.key as "index", r."reason" from json_each(${JSON.stringify(wanted)}) as wanted
    cross join "changeReason" as r on r."resource" = wanted.value ->> 0 and r."id" = wanted.value ->> 1
      and r."release" = wanted.value ->> 2`.execute(db)
  const reasons = new Map(rows.map(({ index, reason }) => [Number(index), reason]))
  return changes.map((change, i) => ({ ...change, reason: reasons.get(i) ?? null }))
}
