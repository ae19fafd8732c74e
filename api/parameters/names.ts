import type { Label } from '../../db/schema/field.ts'
import { type FlatColumn, flatColumns } from '../../db/schema/flat/flat-columns.ts'
import type { Resource } from '../../db/schema/resource.ts'

// A field of JSON with several parts is several columns of CSV and Excel: `title` is titleSv and titleEn. Readers of
// a table write its headings, so the names of columns are understood where fields are.

const columnNamed = (resource: Resource, name: string): FlatColumn | undefined =>
  flatColumns(resource).find((column) => column.name === name)

/** The names that `fields` takes: fields, embedded records and columns, each once. */
export const fieldNames = (resource: Resource): string[] => [
  ...new Set([
    ...Object.keys(resource.fields),
    ...Object.keys(resource.embeds),
    'updatedAt',
    ...flatColumns(resource).map(({ name }) => name),
  ]),
]

/** The members of a JSON record that names of fields and columns stand for. */
export const membersNamed = (resource: Resource, names: readonly string[]): string[] => [
  ...new Set(
    names.map((name) => (isMember(resource, name) ? name : (columnNamed(resource, name)?.from ?? name))),
  ),
]

const isMember = ({ fields, embeds }: Resource, name: string) =>
  Object.hasOwn(fields, name) || Object.hasOwn(embeds, name)

/** The sort that a name stands for: its own, or that of the field whose column it is. */
export function sortNamed(resource: Resource, name: string): string | undefined {
  if (resource.sorts.includes(name)) return name
  const column = columnNamed(resource, name)
  return column?.isMain && resource.sorts.includes(column.from) ? column.from : undefined
}

/** The names that `sort` takes. */
export const sortNames = (resource: Resource): string[] => [
  ...resource.sorts,
  ...flatColumns(resource)
    .map(({ name }) => name)
    .filter((name) => !resource.sorts.includes(name) && sortNamed(resource, name) !== undefined),
]

/** The filters on the field that a name stands for; null when it is no field and no column. */
function filtersOn(resource: Resource, name: string): string[] | null {
  const path = isMember(resource, name) ? name : columnNamed(resource, name)?.from
  if (path === undefined) return null
  return Object.keys(resource.filters).filter((filter) => resource.filters[filter]!.path === path)
}

/** What is meant by a parameter or a facet that has the name of a field or a column; null for any other name. */
export function filterMeant(resource: Resource, name: string, usable: readonly string[]): Label | null {
  const filters = filtersOn(resource, name)?.filter((filter) => usable.includes(filter))
  if (!filters) return null
  return filters.length > 0
    ? {
        sv: `${name} är ett fält; här heter det ${filters.join(' eller ')}`,
        en: `${name} is a field; here it is called ${filters.join(' or ')}`,
      }
    : {
        sv: `${name} är ett fält som inte går att använda så`,
        en: `${name} is a field that cannot be used in this way`,
      }
}
