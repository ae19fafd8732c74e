import type { SortKey } from '../../db/queries/list-records.ts'
import { fieldAt, sortColumn } from '../../db/schema/columns.ts'
import type { Label } from '../../db/schema/field.ts'
import { type FlatColumn, flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { filterOf } from '../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { limits } from '../limits.ts'
import { defineParameter } from './parameters.ts'

// A field of JSON with several parts is several columns of CSV and Excel: `title` is titleSv and titleEn. Users copy
// headings from a table, so column names are accepted as field names.

const columnNamed = (resource: Resource, name: string): FlatColumn | undefined =>
  flatColumns(resource).find((column) => column.name === name)

/** The names that `fields` takes: fields, embedded records and columns, each once. */
const fieldNames = (resource: Resource): string[] => [
  ...new Set([
    ...Object.keys(resource.fields),
    ...Object.keys(resource.embeds),
    'updatedAt',
    ...flatColumns(resource).map(({ name }) => name),
  ]),
]

/** The members of a JSON record that correspond to names of fields and columns. */
const membersNamed = (resource: Resource, names: readonly string[]): string[] => [
  ...new Set(
    names.map((name) => (isMember(resource, name) ? name : (columnNamed(resource, name)?.from ?? name))),
  ),
]

const isMember = ({ fields, embeds }: Resource, name: string) =>
  Object.hasOwn(fields, name) || Object.hasOwn(embeds, name)

/** The sort for a name: its own, or that of the field whose column it is. */
function sortNamed(resource: Resource, name: string): string | undefined {
  if (resource.sorts.includes(name)) return name
  const column = columnNamed(resource, name)
  return column?.isMain && resource.sorts.includes(column.from) ? column.from : undefined
}

/** The names that `sort` takes. */
const sortNames = (resource: Resource): string[] => [
  ...resource.sorts,
  ...flatColumns(resource)
    .map(({ name }) => name)
    .filter((name) => !resource.sorts.includes(name) && sortNamed(resource, name) !== undefined),
]

/** The filters on the field or column with this name; null when there is none. */
function filtersOn(resource: Resource, name: string): string[] | null {
  const path = isMember(resource, name) ? name : columnNamed(resource, name)?.from
  if (path === undefined) return null
  return Object.keys(resource.filters).filter((filter) => resource.filters[filter]!.path === path)
}

/** The filter to use instead, for a parameter or a facet named as a field or a column; null for any other name. */
export function suggestFilter(resource: Resource, name: string, usable: readonly string[]): Label | null {
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

/** The order of a list. */
export function sortParameter(resource: Resource) {
  const names = sortNames(resource)
  return defineParameter<SortKey[]>({
    name: 'sort',
    description: {
      sv: 'Ordning, ett eller flera fält. Minus framför vänder ordningen. Okända värden kommer alltid sist och id avgör vid lika. En kolumns namn, som titleSv, betyder dess fält.',
      en: 'Order, by one or more fields. A minus reverses the order. Unknown values are always last, and id is the tie-breaker. The name of a column, such as titleSv, means its field.',
    },
    schema: { type: 'string', enum: names.flatMap((name) => [name, `-${name}`]) },
    example: `-${names.find((name) => name !== 'id') ?? 'id'}`,
    isList: true,
    read: (parameters) => {
      const text = parameters.get('sort')
      if (text === undefined) return []
      const keys: SortKey[] = []
      for (const part of text.split(',')) {
        const descending = part.startsWith('-')
        const name = sortNamed(resource, descending ? part.slice(1) : part)
        if (name === undefined) {
          parameters.addInvalid(
            'sort',
            resource.sorts.flatMap((s) => [s, `-${s}`]),
          )
          return []
        }
        const column = name === 'id' ? 'id' : sortColumn(resource, name).name
        // Every list ends in id and no two records share one: a rising id adds nothing, nor does any key after an id.
        if (name === 'id') return descending ? [...keys, { column, descending }] : keys
        if (!keys.some((key) => key.column === column)) keys.push({ column, descending })
      }
      return keys
    },
  })
}

/** The selection in `fields`, as each format needs it; null for everything. */
export interface ChosenFields {
  /** Members of a JSON record. */
  readonly fields: readonly string[] | null
  /** Columns of a table; the name of a field selects all of its columns. */
  readonly columns: readonly string[] | null
}

/** The fields, embedded records and columns of the answer. */
export function fieldsParameter(resource: Resource) {
  const known = fieldNames(resource)
  return defineParameter<ChosenFields>({
    name: 'fields',
    description: {
      sv: 'Bara de här fälten. Fälten id, url och fictional ingår alltid. Namnet på en kolumn i CSV och Excel kan också användas: titleSv är den kolumnen i en tabell, och fältet title i JSON.',
      en: 'Only these fields. The fields id, url and fictional are always included. The name of a column of CSV and Excel can also be used: titleSv is that column of a table, and the field title in JSON.',
    },
    schema: { type: 'string', enum: known },
    example: known.slice(0, 3).join(','),
    isList: true,
    read: (parameters) => {
      const text = parameters.get('fields')
      if (text === undefined) return { fields: null, columns: null }
      const names = text.split(',').map((name) => name.trim())
      if (names.some((name) => !known.includes(name))) parameters.addInvalid('fields', known)
      return { fields: membersNamed(resource, names), columns: names }
    },
  })
}

/** The filters of a resource whose values can be counted. */
export const facetNames = (resource: Resource): string[] =>
  Object.entries(resource.filters)
    .filter(([, { op, path }]) => op === 'is' && filterOf(fieldAt(resource, path).field).isFacet)
    .map(([name]) => name)

/** The facets to count; none without it. */
export function facetsParameter(resource: Resource) {
  const known = facetNames(resource)
  return defineParameter<string[]>({
    name: 'facets',
    description: {
      sv: `Räkna poster per värde för de här filtren, högst ${limits.maxFacets}; svaret finns i _meta.facets.`,
      en: `Count records by value for these filters, at most ${limits.maxFacets}; the answer is in _meta.facets.`,
    },
    schema: { type: 'string', enum: known },
    example: known[0] ?? '',
    isList: true,
    read: (parameters) => {
      const text = parameters.get('facets')
      if (text === undefined) return []
      const names = text.split(',').map((name) => name.trim())
      const wrong = names.find((name) => !known.includes(name))
      if (wrong !== undefined) {
        const reason = suggestFilter(resource, wrong, known)
        if (reason) parameters.addIssue('facets', text, reason, known)
        else parameters.addInvalid('facets', known)
      } else if (new Set(names).size > limits.maxFacets)
        parameters.addInvalid('facets', {
          sv: `högst ${limits.maxFacets} av ${known.join(', ')}; begär de andra för sig`,
          en: `at most ${limits.maxFacets} of ${known.join(', ')}; request the others separately`,
        })
      return [...new Set(names)]
    },
  })
}
