import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { latitudeAt, longitudeAt, NORTH } from '../schema/point-key.ts'
import { type Bbox, fromPoints, fromWhere, pointTable, type Selection } from './selection.ts'

/** Clusters per answer. */
export const MAX_CLUSTERS = 200
/** A cluster lists the ids of up to this many records. */
export const MAX_IDS = 10

/** Points of a selection in one cell of the map's grid, in degrees (WGS 84). */
export interface Cluster {
  /** Mean over its points, each as often as it is used. */
  readonly longitude: number
  readonly latitude: number
  /** Records with a point here. One that has points in several cells is counted in each. */
  readonly count: number
  /** The records, by id; null when they are more than ten. */
  readonly ids: readonly string[] | null
  /** West, south, east, north of its points. */
  readonly bbox: readonly [number, number, number, number]
}

export interface ClusterQuery extends Selection {
  readonly bbox: Bbox
  /** Side of a cell at least, in steps of point-key.ts; doubled until the clusters are few enough. */
  readonly side: number
}

type Cell = Record<
  'x' | 'y' | 'count' | 'east' | 'north' | 'rows' | 'minEast' | 'maxEast' | 'minNorth' | 'maxNorth',
  number
>

/** The points of a selection as clusters, from north to south, and the side of the cells that made them. */
export async function pointClusters(
  db: Database,
  query: ClusterQuery,
): Promise<{ clusters: Cluster[]; side: number }> {
  let { side } = query
  while (await tooMany(db, query, side)) side *= 2
  const cells = await cellsOf(db, query, side)
  const ids = await idsOf(db, query, side, cells)
  const clusters = cells.map((cell) => ({
    longitude: longitudeAt(cell.east / cell.rows),
    latitude: latitudeAt(cell.north / cell.rows),
    count: cell.count,
    ids: ids.get(`${cell.x} ${cell.y}`) ?? null,
    bbox: [
      longitudeAt(cell.minEast),
      latitudeAt(cell.minNorth),
      longitudeAt(cell.maxEast),
      latitudeAt(cell.maxNorth),
    ] as const,
  }))
  return { clusters, side }
}

/** West, south, east and north of a selection's points in steps of point-key.ts; null when it has none. */
export async function pointExtent(
  db: Database,
  query: Omit<ClusterQuery, 'side'>,
): Promise<readonly [west: number, south: number, east: number, north: number] | null> {
  const { rows } = await sql<Record<'west' | 'south' | 'east' | 'north', number | null>>`
    select min("east") as "west", min("north") as "south", max("east") as "east", max("north") as "north"
    from (${pointsOf(query, 1)})`.execute(db)
  const { west, south, east, north } = rows[0]!
  return west === null ? null : [west, south!, east!, north!]
}

/** Whether there are more than MAX_CLUSTERS cells of this side. Stops reading at that number. */
async function tooMany(db: Database, query: ClusterQuery, side: number): Promise<boolean> {
  const { rows } = await sql<{ cells: number }>`
    select count(*) as "cells" from (
      select distinct "x", "y" from (${pointsOf(query, side)}) limit ${MAX_CLUSTERS + 1})`.execute(db)
  return Number(rows[0]?.cells) > MAX_CLUSTERS
}

/** The cells with points in them. */
async function cellsOf(db: Database, query: ClusterQuery, side: number): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select "x", "y", count(distinct "version") as "count",
      sum("east") as "east", sum("north") as "north", count(*) as "rows",
      min("east") as "minEast", max("east") as "maxEast", min("north") as "minNorth", max("north") as "maxNorth"
    from (${pointsOf(query, side)}) group by "x", "y" order by "y" desc, "x"`.execute(db)
  return rows
}

/** The ids of the records in cells that have few of them, by cell. */
async function idsOf(db: Database, query: ClusterQuery, side: number, cells: readonly Cell[]) {
  const few = cells.filter(({ count }) => count <= MAX_IDS).map(({ x, y }) => `${x} ${y}`)
  const ids = new Map<string, string[]>()
  if (few.length === 0) return ids
  const { rows } = await sql<{ cell: string; id: string }>`
    select distinct "cell", t."id" from (
      select "x" || ' ' || "y" as "cell", "version" from (${pointsOf(query, side)})) as p
    join ${sql.table(query.resource.name)} as t on t."version" = p."version"
    where "cell" in (select value from json_each(${JSON.stringify(few)})) order by t."id"`.execute(db)
  for (const { cell, id } of rows) ids.set(cell, [...(ids.get(cell) ?? []), id])
  return ids
}

/** Every point of the selection in the requested part of the map, with its cell. Whole numbers throughout. */
function pointsOf(query: Omit<ClusterQuery, 'side'>, side: number): RawBuilder<unknown> {
  const { bbox, ...selection } = query
  const points = pointTable(query.resource)
  // Looked up per point, so that reading can stop early; a text search is run once for all points.
  const chosen =
    selection.words === null
      ? sql`exists (select 1 ${fromWhere(selection)} and t."version" = ${points}."version")`
      : sql`"version" in (select t."version" ${fromWhere(selection)})`
  return sql`select "version", "east", "north",
      "east" / ${sql.lit(side)} as "x", "north" / ${sql.lit(side)} as "y"
    from (select "version", "value" / ${sql.lit(NORTH)} as "east", "value" % ${sql.lit(NORTH)} as "north"
      ${fromPoints(query.resource, bbox)} and ${chosen})`
}
