import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { allResources } from '../resources/index.ts'
import type { Resource } from '../schema/resource.ts'
import type { InRelease } from './record-names.ts'
import { fromWhere, type Selection } from './selection.ts'

const real = (resource: Resource, release: InRelease): Selection => ({
  ...release,
  resource,
  filters: {},
  words: null,
  fictional: false,
})

/** How many records of each resource are not fictional, in one statement. */
export async function realCounts(db: Database, release: InRelease): Promise<ReadonlyMap<Resource, number>> {
  const columns = allResources.map(
    (resource, i) => sql`(select count(*) ${fromWhere(real(resource, release))}) as ${sql.ref(`n${i}`)}`,
  )
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)}`.execute(db)
  return new Map(allResources.map((resource, i) => [resource, Number(rows[0]![`n${i}`])]))
}

/** Ids of records that are not fictional, in order, with the release of their last change. */
export async function realRecords(
  db: Database,
  release: InRelease,
  {
    resource,
    limit,
    offset,
  }: { readonly resource: Resource; readonly limit: number; readonly offset: number },
): Promise<{ readonly id: string; readonly fromRelease: number }[]> {
  const { rows } = await sql<{ id: string; fromRelease: number }>`
    select t."id", t."fromRelease" ${fromWhere(real(resource, release))}
    order by t."id" limit ${limit} offset ${offset}`.execute(db)
  return rows
}
