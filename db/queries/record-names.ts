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

/** Records of which names are wanted, as pairs of the resource's name and the record's id. */
export type Wanted = Iterable<readonly [resource: string, id: string]>

type Names = ReadonlyMap<Resource, ReadonlyMap<string, LanguageMap>>

/**
 * The names of records of several resources in a release; those that it does not have are left out. All in one
 * statement, and one more where their names mention others.
 */
async function namesOf(db: Database, release: InRelease, wanted: Wanted): Promise<Names> {
  const ids = new Map<Resource, Set<string>>()
  for (const [name, id] of wanted) {
    const resource = resourceOf(name)
    if (resource) ids.set(resource, (ids.get(resource) ?? new Set()).add(id))
  }
  if (ids.size === 0) return new Map()
  const records = await recordsToName(db, release, ids)
  const findName = await referencedNames(db, release, records)
  return new Map(
    [...records].map(([resource, own]) => [
      resource,
      new Map(own.map((record) => [String(record.id), nameOf(resource, record, findName)])),
    ]),
  )
}

/** The ids and the fields of names. */
async function recordsToName(
  db: Database,
  release: InRelease,
  ids: ReadonlyMap<Resource, ReadonlySet<string>>,
): Promise<Map<Resource, Json[]>> {
  const lists = [...ids].map(([resource, own], i) => {
    const members = nameFields(resource).map(
      (name) => sql`, ${sql.lit(name)}, t."doc" -> ${sql.lit(`$.${name}`)}`,
    )
    // As JSON, since D1 limits a compound SELECT to five terms.
    return sql`(select json_group_array(json_object('id', t."id"${sql.join(members, sql``)}))
      from ${sql.table(resource.name)} as t
      where t."id" in (select value from json_each(${JSON.stringify([...own])})) and ${inRelease(release)}) as ${sql.ref(`r${i}`)}`
  })
  const { rows } = await sql<Record<string, string>>`select ${sql.join(lists)}`.execute(db)
  return new Map([...ids.keys()].map((resource, i) => [resource, JSON.parse(rows[0]![`r${i}`]!) as Json[]]))
}

/** The names of the records with these ids in a release, by id; those that it does not have are left out. */
export async function recordNames(
  db: Database,
  { resource, ...release }: Pick<Selection, 'resource' | 'release' | 'isLatest'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LanguageMap>> {
  const names = await namesOf(
    db,
    release,
    ids.map((id) => [resource.name, id]),
  )
  return names.get(resource) ?? new Map()
}

/** Looks up the names of records of several resources in a release. */
export async function findNames(db: Database, release: InRelease, wanted: Wanted): Promise<FindName> {
  const names = await namesOf(db, release, wanted)
  return (name, id) => {
    const resource = resourceOf(name)
    return resource && names.get(resource)?.get(id)
  }
}

/** Looks up the records that the names of others mention, without those that are embedded. */
export const referencedNames = (
  db: Database,
  release: InRelease,
  records: Iterable<readonly [resource: Resource, records: readonly Json[]]>,
): Promise<FindName> =>
  findNames(
    db,
    release,
    [...records].flatMap(([resource, own]) => own.flatMap((record) => namedReferences(resource, record))),
  )
