import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { latitudeAt, longitudeAt, NORTH } from '../schema/point-key.ts'
import type { Resource } from '../schema/resource.ts'
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
  return { clusters: cells.map((cell) => clusterOf(cell, ids.get(`${cell.x} ${cell.y}`) ?? null)), side }
}

/** A single record of a cluster is named, no others are. */
interface PlacedCell extends Cell {
  readonly only: string | null
}

/**
 * All points of a selection in clusters, so many across the part of the world that has them, in one statement. Only
 * those of one record have its id.
 * @param across at most; its square must not be more than MAX_CLUSTERS
 */
export async function clustersAcross(
  db: Database,
  { bbox, ...selection }: Omit<ClusterQuery, 'side'>,
  across: number,
): Promise<Cluster[]> {
  const { resource } = selection
  const { rows } = await sql<PlacedCell>`
    with "points" as materialized (${placesOf(resource, bbox, sql`"version" in (select t."version" ${fromWhere(selection)})`)}),
      "extent" as (select min("east") as "west", min("north") as "south",
        max(max("east") - min("east"), max("north") - min("north")) / ${sql.lit(across)} + 1 as "side" from "points")
    select *, case "count" when 1 then
        (select t."id" from ${sql.table(resource.name)} as t where t."version" = "first") end as "only"
    from (select ("east" - "west") / "side" as "x", ("north" - "south") / "side" as "y", min("version") as "first",
        ${sums} from "points", "extent" group by 1, 2)
    order by "y" desc, "x"`.execute(db)
  return rows.map((cell) => clusterOf(cell, cell.only === null ? null : [cell.only]))
}

const clusterOf = (cell: Cell, ids: readonly string[] | null): Cluster => ({
  longitude: longitudeAt(cell.east / cell.rows),
  latitude: latitudeAt(cell.north / cell.rows),
  count: cell.count,
  ids,
  bbox: [
    longitudeAt(cell.minEast),
    latitudeAt(cell.minNorth),
    longitudeAt(cell.maxEast),
    latitudeAt(cell.maxNorth),
  ],
})

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
    select "x", "y", ${sums} from (${pointsOf(query, side)}) group by "x", "y" order by "y" desc, "x"`.execute(
    db,
  )
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
function pointsOf(query: ClusterQuery, side: number): RawBuilder<unknown> {
  const { bbox, ...selection } = query
  const points = pointTable(query.resource)
  // Looked up per point, so that reading can stop early; a text search is run once for all points.
  const chosen =
    selection.words === null
      ? sql`exists (select 1 ${fromWhere(selection)} and t."version" = ${points}."version")`
      : sql`"version" in (select t."version" ${fromWhere(selection)})`
  return sql`select "version", "east", "north",
      "east" / ${sql.lit(side)} as "x", "north" / ${sql.lit(side)} as "y"
    from (${placesOf(query.resource, bbox, chosen)})`
}

/** The places of chosen versions in a part of the map, in steps of point-key.ts. */
const placesOf = (resource: Resource, bbox: Bbox, chosen: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select "version", "value" / ${sql.lit(NORTH)} as "east", "value" % ${sql.lit(NORTH)} as "north"
    ${fromPoints(resource, bbox)} and ${chosen}`

/** What is known of the points of a cell. */
const sums = sql`count(distinct "version") as "count",
  sum("east") as "east", sum("north") as "north", count(*) as "rows",
  min("east") as "minEast", max("east") as "maxEast", min("north") as "minNorth", max("north") as "maxNorth"`
