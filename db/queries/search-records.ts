import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Resource } from '../schema/resource.ts'
import { inBatches, type VersionOf } from './in-batches.ts'
import { matchRank } from './match-rank.ts'
import { fromWhere, type Selection } from './selection.ts'

export interface SearchQuery extends Pick<Selection, 'release' | 'isLatest' | 'fictional'> {
  readonly words: string
  /** Only records of these municipalities; null for all. */
  readonly municipalities: readonly string[] | null
}

/** A record that matches the words, without its document. */
export interface Hit extends VersionOf {
  readonly id: string
}

/** The first `depth` hits over several resources, best match first. Equal ranks are interleaved by resource (round-robin). */
export async function searchRecords(
  db: Database,
  query: SearchQuery,
  resources: readonly Resource[],
  depth: number,
): Promise<Hit[]> {
  const rows = await inBatches<Resource, { type: number; id: string; version: number; rank: number }>(
    db,
    resources,
    (resource, type) =>
      sql`select * from (select ${sql.lit(type)} as "type", t."id", t."version", ${matchRank(resource, query.words)} as "rank"
        ${fromWhere(selectionOf(resource, query))} order by "rank", t."id" limit ${depth})`,
  )
  const rounds = new Map<string, number>()
  return rows
    .map((row) => {
      const key = `${row.type} ${row.rank}`
      const round = rounds.get(key) ?? 0
      rounds.set(key, round + 1)
      return { ...row, round }
    })
    .sort((a, b) => a.rank - b.rank || a.round - b.round || a.type - b.type)
    .slice(0, depth)
    .map(({ type, id, version }) => ({ resource: resources[type]!, id, version }))
}

/** How many hits each resource has, in the order given. */
export async function countHits(
  db: Database,
  query: SearchQuery,
  resources: readonly Resource[],
): Promise<number[]> {
  const rows = await inBatches<Resource, { type: number; count: number }>(
    db,
    resources,
    (resource, type) =>
      sql`select ${sql.lit(type)} as "type", count(*) as "count" ${fromWhere(selectionOf(resource, query))}`,
  )
  return rows.map(({ count }) => Number(count))
}

const selectionOf = (resource: Resource, { municipalities, ...query }: SearchQuery): Selection => ({
  ...query,
  resource,
  filters: municipalities ? { municipality: municipalities } : {},
})
