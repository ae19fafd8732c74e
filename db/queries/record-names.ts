import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { resourceOf } from '../resources/index.ts'
import type { LanguageMap } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import { type FindName, nameFields, namedReferences, nameOf } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'
import { inRelease, type Selection } from './selection.ts'

/** The release in which names are looked up. */
export type InRelease = Pick<Selection, 'release' | 'isLatest'>

/** The names of the records with these ids in a release, by id; those that it does not have are left out. */
export async function recordNames(
  db: Database,
  { resource, ...release }: Pick<Selection, 'resource' | 'release' | 'isLatest'>,
  ids: readonly string[],
): Promise<Map<string, LanguageMap>> {
  if (ids.length === 0) return new Map()
  const members = nameFields(resource).map((name) => sql`${sql.lit(name)}, t."doc" -> ${`$.${name}`}`)
  const { rows } = await sql<{ id: string; record: string }>`
    select t."id", json_object(${sql.join(members)}) as "record" from ${sql.table(resource.name)} as t
    where t."id" in (select value from json_each(${JSON.stringify(ids)})) and ${inRelease(release)}`.execute(
    db,
  )
  const records = rows.map(({ id, record }) => ({ ...(JSON.parse(record) as Json), id }))
  const findName = await referencedNames(db, release, [[resource, records]])
  return new Map(records.map((record) => [record.id, nameOf(resource, record, findName)]))
}

/** Looks up the records that the names of others mention, without those that are embedded. One query per resource. */
export async function referencedNames(
  db: Database,
  release: InRelease,
  records: Iterable<readonly [resource: Resource, records: readonly Json[]]>,
): Promise<FindName> {
  const wanted = new Map<string, Set<string>>()
  for (const [resource, each] of records)
    for (const record of each)
      for (const [name, id] of namedReferences(resource, record))
        wanted.set(name, (wanted.get(name) ?? new Set()).add(id))
  const names = new Map<string, ReadonlyMap<string, LanguageMap>>()
  for (const [name, ids] of wanted) {
    const resource = resourceOf(name)
    if (resource && ids.size > 0) names.set(name, await recordNames(db, { ...release, resource }, [...ids]))
  }
  return (resource, id) => names.get(resource)?.get(id)
}
