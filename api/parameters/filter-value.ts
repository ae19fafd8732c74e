import { fieldAt } from '../../db/schema/columns.ts'
import type { Label } from '../../db/schema/field.ts'
import type { ColumnValue } from '../../db/schema/kinds/kind.ts'
import { filterOf } from '../../db/schema/kinds/kind-of.ts'
import type { Filter, Resource } from '../../db/schema/resource.ts'

/** What a filter takes, for the problem document. */
export function allowedValues(resource: Resource, { path }: Filter): Label | readonly string[] {
  const { field } = fieldAt(resource, path)
  return filterOf(field).allowed(field)
}

/** The values of a filter as they are stored, or the one that cannot be used. */
export function filterValues(
  resource: Resource,
  filter: Filter,
  text: string,
): { values: ColumnValue[] } | { wrong: string } {
  const { field } = fieldAt(resource, filter.path)
  // A range has one end; a list of them would mean nothing.
  const parts = filter.op === 'is' ? text.split(',') : [text]
  const { read } = filterOf(field)
  const values: ColumnValue[] = []
  for (const part of parts) {
    const text = part.trim()
    const value = text === '' || text.length > 200 ? null : read(text, field, filter.op)
    if (value === null) return { wrong: part }
    values.push(value)
  }
  return { values: [...new Set(values)] }
}
