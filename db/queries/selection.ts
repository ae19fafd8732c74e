import { type RawBuilder, sql } from 'kysely'
import { filterColumn, pointColumn, searchTable, valuesTable } from '../schema/columns.ts'
import type { ColumnValue } from '../schema/kinds/kind.ts'
import { eastSteps, NORTH, northSteps } from '../schema/point-key.ts'
import type { Resource } from '../schema/resource.ts'

/** A part of the map in degrees (WGS 84), all edges included. West greater than east crosses the antimeridian. */
export interface Bbox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export const WORLD: Bbox = { west: -180, south: -90, east: 180, north: 90 }

/** Which records a query selects, with values as they are stored. */
export interface Selection {
  readonly resource: Resource
  /** Records as of this release. */
  readonly release: number
  /** That release is the latest, so that the index over current versions can be used. */
  readonly isLatest: boolean
  /** By filter name, the values as they are stored; a record matches a filter if it has any of its values. */
  readonly filters: Readonly<Record<string, readonly ColumnValue[]>>
  /** Words that must all occur, as an FTS5 expression. */
  readonly words: string | null
  /** Only records with a place here; for resources that have places. */
  readonly bbox?: Bbox | null
  /** Only records of municipalities that are fictional, or only those that are not; both without it. */
  readonly fictional?: boolean | null
}

/** Versions that are current in a release. Unary plus keeps SQLite from using the indexes over `fromRelease` and `untilRelease`. */
export const inRelease = ({
  release,
  isLatest,
}: Pick<Selection, 'release' | 'isLatest'>): RawBuilder<unknown> =>
  isLatest
    ? sql`t."untilRelease" is null`
    : sql`+t."fromRelease" <= ${release} and (t."untilRelease" is null or +t."untilRelease" > ${release})`

/**
 * `from …` and `where …` of a selection; the record versions are called t, the text index s.
 * @param index the index to read the versions by; SQLite chooses without it. Not together with words
 */
export function fromWhere(selection: Selection, index: string | null = null): RawBuilder<unknown> {
  const { resource, filters, words, bbox, fictional } = selection
  const conditions = [inRelease(selection)]
  for (const [name, values] of Object.entries(filters))
    conditions.push(filterCondition(resource, name, values))
  if (fictional !== null && fictional !== undefined)
    conditions.push(isFictional(fictional, inRelease(selection)))
  if (bbox) conditions.push(sql`t."version" in (select "version" ${fromPoints(resource, bbox)})`)
  const table = sql.table(resource.name)
  const by = index === null ? sql`` : sql` indexed by ${sql.ref(index)}`
  if (words === null) return sql`from ${table} as t${by} where ${sql.join(conditions, sql` and `)}`
  const search = sql.table(searchTable(resource))
  // Cross join: SQLite keeps the order written, so the text index is read first.
  return sql`from ${search} as s cross join ${table} as t where s.rowid = t."version" and ${search} match ${words} and ${sql.join(conditions, sql` and `)}`
}

/**
 * Whether the municipality of a record t is fictional. What all municipalities share is not.
 * @param known chooses the matching versions of municipalities, also with the alias t
 */
export function isFictional(fictional: boolean, known: RawBuilder<unknown>): RawBuilder<unknown> {
  const fictionalIds = sql`(select t."id" from "municipality" as t where t."fictional" = 1 and ${known})`
  return fictional
    ? sql`t."municipalityCode" in ${fictionalIds}`
    : sql`(t."municipalityCode" is null or t."municipalityCode" not in ${fictionalIds})`
}

function filterCondition(
  resource: Resource,
  name: string,
  values: readonly ColumnValue[],
): RawBuilder<unknown> {
  const column = filterColumn(resource, name)
  const { op } = resource.filters[name]!
  const comparison = (left: RawBuilder<unknown>) => {
    if (op === 'from') return sql`${left} >= ${values[0]}`
    if (op === 'to') return sql`${left} <= ${values[0]}`
    // One bound parameter for all values: D1 limits a statement to a hundred.
    return values.length === 1
      ? sql`${left} = ${values[0]}`
      : sql`${left} in (select value from json_each(${JSON.stringify(values)}))`
  }
  if (!column.many) return comparison(sql`t.${sql.ref(column.name)}`)
  const table = sql.table(valuesTable(resource, column))
  return sql`t."version" in (select "version" from ${table} where ${comparison(sql`"value"`)})`
}

/** The table of a resource's places. */
export function pointTable(resource: Resource): RawBuilder<unknown> {
  const column = pointColumn(resource)
  if (!column) throw new Error(`${resource.name} has no places.`)
  return sql.table(valuesTable(resource, column))
}

/** `from …` and `where …` of the places inside a part of the map. */
export function fromPoints(resource: Resource, bbox: Bbox): RawBuilder<unknown> {
  const [west, east] = [eastSteps(bbox.west), eastSteps(bbox.east)]
  // Keys are ordered from west to east, so an interval of longitudes is a range of the index.
  const between = (from: number, to: number) =>
    sql`"value" between ${from * NORTH} and ${to * NORTH + NORTH - 1}`
  const longitudes =
    west <= east
      ? between(west, east)
      : sql`(${between(west, eastSteps(180))} or ${between(eastSteps(-180), east)})`
  return sql`from ${pointTable(resource)} where ${longitudes}
    and "value" % ${sql.lit(NORTH)} between ${northSteps(bbox.south)} and ${northSteps(bbox.north)}`
}
