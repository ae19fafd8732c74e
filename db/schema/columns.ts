import type { Field } from './field.ts'
import { asText, type StoredAs } from './kinds/kind.ts'
import { kindOf } from './kinds/kind-of.ts'
import { pointKey } from './point-key.ts'
import type { Resource } from './resource.ts'

/** A column that a query needs. The rest of a record is in `doc`, the JSON as it is served. */
export interface Column {
  readonly name: string
  readonly type: StoredAs['type']
  /** Where the value is in the record; empty: the record itself. */
  readonly path: readonly string[]
  readonly field: Field
  /** What of the value is stored. */
  readonly of: StoredAs['of']
  /** Several values per record: kept in a values table. */
  readonly many: boolean
}

/** The field at "status", "partners.country" or "sources.sourceId", and whether a record has several of it. */
export function fieldAt(resource: Resource, path: string): { field: Field; many: boolean } {
  const [first, second] = path.split('.') as [string, string | undefined]
  if (second !== undefined) {
    const inObject = resource.fields[first]?.fields?.[second]
    if (inObject) return { field: inObject, many: true }
    const embed = resource.embeds[first]
    const field = embed?.resource.fields[second]
    if (!embed || !field) throw new Error(`${resource.name}: no embedded field "${path}"; see its embeds.`)
    return { field, many: embed.many }
  }
  const field = resource.fields[first]
  if (!field) throw new Error(`${resource.name}: no field "${path}"; see its fields.`)
  return field.item ? { field: field.item, many: true } : { field, many: false }
}

const camel = (path: string) => path.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase())

function column(resource: Resource, path: string, { suffix, type, of }: StoredAs): Column {
  return { name: camel(path) + suffix, type, path: path.split('.'), of, ...fieldAt(resource, path) }
}

/** The column a filter compares with. */
export function filterColumn(resource: Resource, name: string): Column {
  const filter = resource.filters[name]
  if (!filter) throw new Error(`${resource.name}: no filter "${name}"; see its filters.`)
  const { stored = asText, storedFrom = stored } = kindOf(fieldAt(resource, filter.path).field)
  return column(resource, filter.path, filter.op === 'from' ? storedFrom : stored)
}

/** The column a sort orders by: names by the Swedish alphabet, choices in the order they are defined. */
export function sortColumn(resource: Resource, path: string): Column {
  const { stored = asText, sorted = stored } = kindOf(fieldAt(resource, path).field)
  return column(resource, path, sorted)
}

/**
 * The points of a resource's records on the map, as one number each (see point-key.ts): their own, or those of the
 * records they embed. Undefined when it has none. Always a values table, since a project has those of its partners.
 */
export function pointColumn({ fields, embeds }: Resource): Column | undefined {
  const has = (names: readonly string[]) => names.includes('longitude') && names.includes('latitude')
  const embed = Object.entries(embeds).find(([, e]) => has(e.fields))
  const path = has(Object.keys(fields)) ? [] : embed && [embed[0]]
  const field = fields.longitude ?? embed?.[1].resource.fields.longitude
  return path && field && { name: 'point', type: 'INTEGER', path, field, of: pointOf, many: true }
}

const pointOf: Column['of'] = (record) => {
  const { longitude, latitude } = record as Record<'longitude' | 'latitude', number | null>
  return pointKey(longitude, latitude)
}

/** All columns of a resource except the store's own, each once, in a fixed order. */
export function columnsOf(resource: Resource): readonly Column[] {
  const columns = new Map<string, Column>()
  const add = (c: Column) => columns.set(c.name, c)
  for (const name of Object.keys(resource.filters)) add(filterColumn(resource, name))
  for (const path of resource.storedColumns ?? [])
    add(column(resource, path, kindOf(fieldAt(resource, path).field).stored ?? asText))
  for (const path of resource.sorts) if (path !== 'id') add(sortColumn(resource, path))
  columns.delete('id')
  const point = pointColumn(resource)
  return [...columns.values(), ...(point ? [point] : [])]
}

export const valuesTable = (resource: Resource, column: Column) => `${resource.name}_${column.name}`
export const searchTable = (resource: Resource) => `${resource.name}_search`
/** The index over current versions that a list sorted by this column is read from; by its id where it is "id". */
export const sortIndex = (resource: Resource, { name }: Pick<Column, 'name'>, descending: boolean) =>
  name === 'id' ? `${resource.name}_current` : `${resource.name}_current_${name}${descending ? '_desc' : ''}`

/** The column of a resource's deadline, where a filter or a sort has given it one. */
export const deadlineColumn = (resource: Resource): Column | undefined =>
  columnsOf(resource).find(({ name, many }) => name === resource.deadline && !many)

/** The day of a record's deadline as SQL: by its column, else out of the document; null without one. */
export function deadlineSql(resource: Resource): string | null {
  if (resource.deadline === undefined) return null
  const column = deadlineColumn(resource)
  // Written out and not bound: SQLite finds an index by the letter of its expression.
  return column ? `"${column.name}"` : `json_extract("doc", '$.${resource.deadline}')`
}
