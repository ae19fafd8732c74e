import type { Field } from './field.ts'
import type { Resource } from './resource.ts'

/**
 * A column that a filter or a sort needs. Everything else of a record lives in `doc`, the JSON as it is served.
 * `part` says what of the value is stored: a date's bound, a sort key, a choice's place, whole minor units, or
 * a place on the map as one number (see point-key.ts), of the record itself or of the records embedded at `path`.
 */
export interface Column {
  readonly name: string
  readonly type: 'TEXT' | 'INTEGER' | 'REAL'
  readonly path: readonly string[]
  readonly field: Field
  readonly part: 'value' | 'earliest' | 'latest' | 'sortKey' | 'position' | 'minor' | 'point'
  /** Several values per record: kept in a values table. */
  readonly many: boolean
}

/** The field at "status" or "partners.country", and whether a record has several of it. */
export function fieldAt(resource: Resource, path: string): { field: Field; many: boolean } {
  const [first, second] = path.split('.') as [string, string | undefined]
  if (second !== undefined) {
    const embed = resource.embeds[first]
    const field = embed?.resource.fields[second]
    if (!embed || !field) throw new Error(`${resource.name}: no embedded field "${path}"; see its embeds.`)
    return { field, many: embed.many }
  }
  const field = resource.fields[first]
  if (!field) throw new Error(`${resource.name}: no field "${path}"; see its fields.`)
  return field.kind === 'list' && field.item ? { field: field.item, many: true } : { field, many: false }
}

const camel = (path: string) => path.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase())

function column(resource: Resource, path: string, part: Exclude<Column['part'], 'point'>): Column {
  const { field, many } = fieldAt(resource, path)
  const suffix = {
    value: '',
    minor: '',
    earliest: 'Earliest',
    latest: 'Latest',
    sortKey: 'SortKey',
    position: 'Position',
  }
  return {
    name: camel(path) + suffix[part],
    type: sqlType(field, part),
    path: path.split('.'),
    field,
    part,
    many,
  }
}

function sqlType(field: Field, part: Column['part']): Column['type'] {
  if (part === 'position' || part === 'minor') return 'INTEGER'
  if (part !== 'value') return 'TEXT'
  if (field.kind === 'integer' || field.kind === 'boolean') return 'INTEGER'
  return field.kind === 'decimal' ? 'REAL' : 'TEXT'
}

/** The column a filter compares with. A range asks whether the value can lie inside, so a vague date is found. */
export function filterColumn(resource: Resource, name: string): Column {
  const filter = resource.filters[name]
  if (!filter) throw new Error(`${resource.name}: no filter "${name}"; see its filters.`)
  const { field } = fieldAt(resource, filter.path)
  if (field.kind === 'uncertainDate')
    return column(resource, filter.path, filter.op === 'from' ? 'latest' : 'earliest')
  return column(resource, filter.path, field.kind === 'money' ? 'minor' : 'value')
}

/** The column a sort orders by: names by the Swedish alphabet, choices in the order they are defined. */
export function sortColumn(resource: Resource, path: string): Column {
  const { field } = fieldAt(resource, path)
  const parts: Partial<Record<Field['kind'], 'sortKey' | 'position' | 'earliest' | 'minor'>> = {
    text: 'sortKey',
    languageMap: 'sortKey',
    choice: 'position',
    uncertainDate: 'earliest',
    money: 'minor',
  }
  return column(resource, path, parts[field.kind] ?? 'value')
}

/**
 * The places of a resource's records: its own, or those of the records it shows. Undefined when it has none.
 * Always a values table, so that a project can lie where each of its partners does.
 */
export function pointColumn({ fields, embeds }: Resource): Column | undefined {
  const has = (names: readonly string[]) => names.includes('longitude') && names.includes('latitude')
  const embed = Object.entries(embeds).find(([, e]) => has(e.fields))
  const path = has(Object.keys(fields)) ? [] : embed && [embed[0]]
  const field = fields.longitude ?? embed?.[1].resource.fields.longitude
  return path && field && { name: 'point', type: 'INTEGER', path, field, part: 'point', many: true }
}

/** All columns of a resource beside the store's own, each once, in a fixed order. */
export function columnsOf(resource: Resource): readonly Column[] {
  const columns = new Map<string, Column>()
  const add = (c: Column) => columns.set(c.name, c)
  for (const name of Object.keys(resource.filters)) add(filterColumn(resource, name))
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
  columnsOf(resource).find(
    ({ path, part, many }) => path.join('.') === resource.deadline && part === 'value' && !many,
  )

/** The day of a record's deadline as SQL: by its column, else out of the document; null without one. */
export function deadlineSql(resource: Resource): string | null {
  if (resource.deadline === undefined) return null
  const column = deadlineColumn(resource)
  // Written out and not bound: SQLite finds an index by the letter of its expression.
  return column ? `"${column.name}"` : `json_extract("doc", '$.${resource.deadline}')`
}
