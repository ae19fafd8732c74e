import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Resource } from '../schema/resource.ts'
import { withReasons } from './change-reasons.ts'
import { inBatches, type VersionOf } from './in-batches.ts'
import { isFictional } from './selection.ts'

/** A position in the order of changes. */
export interface ChangePosition {
  readonly release: number
  /** Place of the resource in the vocabulary. */
  readonly index: number
  readonly id: string
}

export interface ChangeScope {
  /** The requested resources, each with its index in the vocabulary. */
  readonly resources: readonly { readonly resource: Resource; readonly index: number }[]
  /** Only changes made after this release. */
  readonly since: number
  /** Only changes made up to and including this release. */
  readonly until: number
  /** Only records of these municipalities; null for all. */
  readonly municipalities: readonly string[] | null
  /** Only records of municipalities that are fictional, or only those that are not; null for both. */
  readonly fictional: boolean | null
}

export interface ChangeQuery extends ChangeScope {
  /** Only changes after this one. */
  readonly after: ChangePosition | null
  readonly newestFirst: boolean
  readonly limit: number
}

/** One record that one release changed. A closed one has the version that was closed. */
export interface Change extends VersionOf {
  readonly id: string
  readonly release: number
  readonly change: 'added' | 'changed' | 'closed'
  /** For a changed record, the version before. */
  readonly previous: number | null
  /** Why, in the words of whoever changed it; null where nothing is said. */
  readonly reason: string | null
}

type Row = Omit<Change, 'resource' | 'reason'> & { readonly index: number }
type IndexedResource = ChangeScope['resources'][number]

/** Changes release by release, then in the order of the vocabulary, then by id; or all that backwards. */
export async function changesSince(db: Database, query: ChangeQuery): Promise<Change[]> {
  const { resources, limit } = query
  const direction = query.newestFirst ? sql`desc` : sql`asc`
  const rows = await inBatches<IndexedResource, Row>(
    db,
    resources,
    (
      indexed,
    ) => sql`select * from (${openedVersions(indexed, query)} union all ${closedVersions(indexed, query)}
      order by "release" ${direction}, "id" ${direction} limit ${limit})`,
  )
  const byIndex = new Map(resources.map(({ resource, index }) => [index, resource]))
  const sign = query.newestFirst ? -1 : 1
  const changes = rows
    .sort((a, b) => sign * (a.release - b.release || a.index - b.index || (a.id < b.id ? -1 : 1)))
    .slice(0, limit)
    .map(({ index, ...row }) => ({ ...row, resource: byIndex.get(index)! }))
  return withReasons(db, changes)
}

/** How many changes there are in all. */
export async function countChanges(db: Database, scope: ChangeScope): Promise<number> {
  const query: ChangeQuery = { ...scope, after: null, newestFirst: false, limit: 0 }
  const rows = await inBatches<IndexedResource, { count: number }>(
    db,
    scope.resources,
    (indexed) => sql`select (select count(*) from (${openedVersions(indexed, query)}))
      + (select count(*) from (${closedVersions(indexed, query)})) as "count"`,
  )
  return rows.reduce((sum, { count }) => sum + Number(count), 0)
}

/** Versions that a release added: of existing records and of new ones. */
function openedVersions({ resource, index }: IndexedResource, query: ChangeQuery): RawBuilder<unknown> {
  const table = sql.table(resource.name)
  const previous = sql`(select b."version" from ${table} as b where b."id" = t."id" and b."untilRelease" = t."fromRelease")`
  return sql`select ${sql.lit(index)} as "index", t."fromRelease" as "release", t."id" as "id", t."version" as "version",
      ${previous} as "previous", case when ${previous} is null then 'added' else 'changed' end as "change"
    from ${table} as t where ${scopeConditions(sql`t."fromRelease"`, index, query)}`
}

/** Versions that a release closed without a successor. */
function closedVersions({ resource, index }: IndexedResource, query: ChangeQuery): RawBuilder<unknown> {
  const table = sql.table(resource.name)
  return sql`select ${sql.lit(index)} as "index", t."untilRelease" as "release", t."id" as "id", t."version" as "version",
      null as "previous", 'closed' as "change"
    from ${table} as t where ${scopeConditions(sql`t."untilRelease"`, index, query)}
      and not exists (select 1 from ${table} as n where n."id" = t."id" and n."fromRelease" = t."untilRelease")`
}

function scopeConditions(
  release: RawBuilder<unknown>,
  index: number,
  query: ChangeQuery,
): RawBuilder<unknown> {
  const { since, until, municipalities, fictional, after } = query
  const conditions = [sql`${release} > ${since}`, sql`${release} <= ${until}`]
  if (after && index === after.index)
    conditions.push(sql`(${release}, t."id") > (${after.release}, ${after.id})`)
  else if (after)
    conditions.push(
      index > after.index ? sql`${release} >= ${after.release}` : sql`${release} > ${after.release}`,
    )
  if (municipalities)
    conditions.push(
      sql`t."municipalityCode" in (select value from json_each(${JSON.stringify(municipalities)}))`,
    )
  if (fictional !== null) conditions.push(isFictional(fictional, sql`t."fromRelease" <= ${until}`))
  return sql.join(conditions, sql` and `)
}
