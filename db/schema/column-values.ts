import { type Column, columnsOf, fieldAt } from './columns.ts'
import type { LanguageMap, Money } from './field.ts'
import { toMinorUnits } from './money.ts'
import { pointKey } from './point-key.ts'
import type { Resource } from './resource.ts'
import { searchText } from './search-fold.ts'
import { sortKey } from './sort-key.ts'
import type { UncertainDate } from './uncertain-date.ts'

export type ColumnValue = string | number | null
type Json = Readonly<Record<string, unknown>>

/** What a record stores in its columns: single values by column, several values by column. */
export function columnValues(resource: Resource, record: Json) {
  const single: Record<string, ColumnValue> = {}
  const several: { readonly column: Column; readonly values: readonly ColumnValue[] }[] = []
  for (const column of columnsOf(resource)) {
    const values = valuesAt(record, column).map((value) => store(column, value))
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

function store({ part, field }: Column, value: unknown): ColumnValue {
  if (value === null || value === undefined) return null
  // An open end reaches as far as a date can, so that a range still finds it; an unknown date stays null.
  if (part === 'earliest') return (value as UncertainDate).earliest ?? '0000-01-01'
  if (part === 'latest') return (value as UncertainDate).latest ?? '9999-12-31'
  if (part === 'minor') return toMinorUnits((value as Money).amount)
  if (part === 'point') {
    const { longitude, latitude } = value as Record<'longitude' | 'latitude', number | null>
    return pointKey(longitude, latitude)
  }
  if (part === 'position') return Object.keys(field.choices ?? {}).indexOf(String(value))
  if (part === 'sortKey') return sortKey(typeof value === 'string' ? value : (value as LanguageMap).sv)
  if (typeof value === 'boolean') return value ? 1 : 0
  return value as ColumnValue
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
          const texts = textsAt(record, path).map(([, text]) => text)
          return fieldAt(resource, path).field.codeList === 'country' ? texts.flatMap(countryNames) : texts
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

const regions = ['sv', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }))

/** What a country is called, in the languages that people search in. */
const countryNames = (code: string): string[] => regions.map((names) => names.of(code) ?? code)
