import { type Column, columnsOf, fieldAt } from './columns.ts'
import type { Json } from './json.ts'
import type { ColumnValue } from './kinds/kind.ts'
import { kindOf } from './kinds/kind-of.ts'
import type { Resource } from './resource.ts'
import { searchText } from './search-fold.ts'

/** What a record stores in its columns: single values by column, several values by column. */
export function columnValues(resource: Resource, record: Json) {
  const single: Record<string, ColumnValue> = {}
  const several: { readonly column: Column; readonly values: readonly ColumnValue[] }[] = []
  for (const column of columnsOf(resource)) {
    const values = valuesAt(record, column).map((value) =>
      value === null || value === undefined ? null : column.of(value, column.field),
    )
    if (column.many) several.push({ column, values: [...new Set(values)].filter((v) => v !== null) })
    else single[column.name] = values[0] ?? null
  }
  return { single, several }
}

function valuesAt(record: Json, { path: [first, second] }: Column): readonly unknown[] {
  if (first === undefined) return [record]
  const value = record[first]
  const values = Array.isArray(value) ? value : [value]
  return second === undefined ? values : values.map((item: Json | null) => item?.[second])
}

/**
 * What text search reads of a record, folded as words are compared: its titles, and its other texts, in every
 * language. A path such as "partners.name" reads the records that are embedded.
 */
export function searchTexts(resource: Resource, record: Json): { title: string; text: string } {
  const folded = (paths: readonly string[]) =>
    searchText(
      paths
        .flatMap((path) => {
          const { field } = fieldAt(resource, path)
          const { searchTexts: textsOf } = kindOf(field)
          return textsAt(record, path).flatMap(([, text]) => textsOf?.(text, field) ?? [text])
        })
        .join('\n'),
    )
  return { title: folded(resource.search.title), text: folded(resource.search.text) }
}

/** The texts at a path of the record's JSON, each with its language. What has no language counts as Swedish. */
export function textsAt(record: Json, path: string): [language: string, text: string][] {
  const [first = '', second] = path.split('.')
  return [record[first]].flat().flatMap((value) => {
    const at = second === undefined ? value : (value as Json | null)?.[second]
    if (at === null || at === undefined) return []
    return typeof at === 'object'
      ? Object.entries(at as Record<string, string>)
      : [['sv', String(at)] satisfies [string, string]]
  })
}
