import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { resourceOf } from '../resources/index.ts'
import type { LanguageMap } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import { type FindName, nameFields, namedReferences, nameOf } from '../schema/record-name.ts'
import { perResource } from '../schema/per-resource.ts'
import type { Resource } from '../schema/resource.ts'
import { inRelease, type Selection } from './selection.ts'

/** The release in which names are looked up. */
export type InRelease = Pick<Selection, 'release' | 'isLatest'>

/** Records of which names are wanted, as pairs of the resource's name and the record's id. */
export type Wanted = Iterable<readonly [resource: string, id: string]>

type Names = ReadonlyMap<Resource, ReadonlyMap<string, LanguageMap>>

/** Chooses the version t of each record of a resource. */
type Versions = (resource: Resource) => RawBuilder<unknown>

const currentIn =
  (release: InRelease): Versions =>
  () =>
    inRelease(release)

/** The last version until a release, of a record that is closed too. */
const lastUntil =
  ({ release }: InRelease): Versions =>
  ({ name }) =>
    sql`t."fromRelease" = (select max(u."fromRelease") from ${sql.table(name)} as u
      where u."id" = t."id" and u."fromRelease" <= ${release})`

/**
 * The names of versions of records of several resources; those without such a version are left out. All in one
 * statement, and one more where their names mention others.
 */
async function namesOf(db: Database, versions: Versions, wanted: Wanted): Promise<Names> {
  const ids = new Map<Resource, Set<string>>()
  for (const [name, id] of wanted) {
    const resource = resourceOf(name)
    if (resource) ids.set(resource, (ids.get(resource) ?? new Set()).add(id))
  }
  if (ids.size === 0) return new Map()
  const records = await recordsToName(db, versions, ids)
  const findName = finder(await namesOf(db, versions, referencesOf(records)))
  return new Map(
    [...records].map(([resource, own]) => [
      resource,
      new Map(own.map((record) => [String(record.id), nameOf(resource, record, findName)])),
    ]),
  )
}

/** A field of a record t as a member of `json_object`; its name is one of a definition. */
export const memberOf = (name: string): string => `'${name}', t."doc" -> '$.${name}'`

/** The id and the fields of the name of a record t. */
const nameMembers = perResource((resource) =>
  sql.raw(`json_object('id', t."id", ${nameFields(resource).map(memberOf).join(', ')})`),
)

/** The ids and the fields of names. */
async function recordsToName(
  db: Database,
  versions: Versions,
  ids: ReadonlyMap<Resource, ReadonlySet<string>>,
): Promise<Map<Resource, Json[]>> {
  const lists = [...ids].map(([resource, own], i) => {
    // As JSON, since D1 limits a compound SELECT to five terms.
    return sql`(select json_group_array(${nameMembers(resource)})
      from ${sql.table(resource.name)} as t
      where t."id" in (select value from json_each(${JSON.stringify([...own])})) and ${versions(resource)}) as ${sql.ref(`r${i}`)}`
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
    currentIn(release),
    ids.map((id) => [resource.name, id]),
  )
  return names.get(resource) ?? new Map()
}

const finder =
  (names: Names): FindName =>
  (name, id) => {
    const resource = resourceOf(name)
    return resource && names.get(resource)?.get(id)
  }

/** Looks up the names of records of several resources in a release. */
export const findNames = async (db: Database, release: InRelease, wanted: Wanted): Promise<FindName> =>
  finder(await namesOf(db, currentIn(release), wanted))

/**
 * The same, and the last names of records that are closed: a change may name them. Those are looked up in statements of
 * their own, where there are any.
 */
export async function findLastNames(
  db: Database,
  release: InRelease,
  wanted: readonly (readonly [resource: string, id: string])[],
): Promise<FindName> {
  const findName = await findNames(db, release, wanted)
  const closed = wanted.filter(([name, id]) => !findName(name, id))
  const findLast = finder(await namesOf(db, lastUntil(release), closed))
  return (name, id) => findName(name, id) ?? findLast(name, id)
}

type Records = Iterable<readonly [resource: Resource, records: readonly Json[]]>

const referencesOf = (records: Records) =>
  [...records].flatMap(([resource, own]) => own.flatMap((record) => namedReferences(resource, record)))

/** Looks up the records that the names of others mention, without those that are embedded. */
export const referencedNames = (db: Database, release: InRelease, records: Records): Promise<FindName> =>
  findNames(db, release, referencesOf(records))

/** The same, where others may have been closed since. */
export const lastReferencedNames = (db: Database, release: InRelease, records: Records): Promise<FindName> =>
  findLastNames(db, release, referencesOf(records))
