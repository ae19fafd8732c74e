import { codeLists } from '../code-lists.ts'
import type { Field, Label, Language } from '../field.ts'
import type { Json } from '../json.ts'
import type { CellType } from '../kinds/kind.ts'
import { kindOf } from '../kinds/kind-of.ts'
import { LIST_SEPARATOR } from '../kinds/list.ts'
import type { Resource } from '../resource.ts'
import { cellsOf } from './cells.ts'
import { type FlatColumn, flatColumns } from './flat-columns.ts'

/**
 * The columns of a resource's CSV and XLSX as Frictionless Table Schema 2.0. `path` is an extension: where the same
 * value is in JSON and NDJSON; so are `delimiter` and `itemType`, since the published profile has no lists yet.
 * Titles and descriptions are in one language, as the standard has them.
 * @param datasetOf the name of the data set that a resource is published as: "unit" is "units"
 */
export function tableSchema(resource: Resource, language: Language, datasetOf: (name: string) => string) {
  const columns = flatColumns(resource)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => schemaField(column, language)),
    // A file that was made with `fields` has fewer columns.
    fieldsMatch: ['superset'],
    missingValues: [''],
    primaryKey: ['id'],
    foreignKeys: columns.flatMap(({ name, field: { refersTo } }) =>
      refersTo ? [{ fields: [name], reference: { resource: datasetOf(refersTo), fields: ['id'] } }] : [],
    ),
  }
}

function schemaField(column: FlatColumn, language: Language) {
  const { name, title, field, subColumn, required, readOnly } = column
  const constraints = {
    ...(required && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...constraintsOf(column),
  }
  return {
    name,
    ...typeOf(column),
    title: title[language],
    description: descriptionOf(column, language),
    // The name is that of the referenced record.
    ...(!column.namesOf && { path: subColumn ? [column.from, subColumn.name] : [column.from] }),
    ...exampleOf(column),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(field.choices && {
      categories: Object.entries(field.choices).map(([value, label]) => ({ value, label: label[language] })),
    }),
    ...(field.unit && { unit: field.unit[language] }),
    ...(readOnly && { readOnly }),
  }
}

const cellTypes: Readonly<Record<CellType, Json>> = {
  text: { type: 'string' },
  date: { type: 'date' },
  dateTime: { type: 'datetime' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  list: { type: 'string', delimiter: LIST_SEPARATOR },
  json: { type: 'array' },
}

const typeOf = ({ type, field, isMain }: FlatColumn): Json => ({
  ...cellTypes[type],
  ...(type === 'list' && { itemType: cellTypes[itemType(field.item!)].type }),
  ...(isMain && kindOf(field).tableSchema),
})

/** A list's items have the same type of cell, whatever they hold. */
const itemType = (item: Field) => (kindOf(item).cell ?? 'text') as CellType

function constraintsOf({ field, subColumn, type }: FlatColumn): Json {
  const { pattern, choices, minimum, maximum } = field
  const codeList = subColumn ? subColumn.codeList : field.codeList
  if (subColumn) return codeList ? { enum: [...codeLists[codeList].codes] } : {}
  if (type === 'json') return { ...(minimum !== undefined && { minLength: minimum }) }
  if (type === 'list') return {}
  return {
    ...(pattern && !codeList && { pattern: pattern.source }),
    ...(choices && { enum: Object.keys(choices) }),
    ...(codeList && { enum: [...codeLists[codeList].codes] }),
    ...kindOf(field).tableConstraints,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  }
}

/** What the field means, and how to read its cell where the type is not enough. */
function descriptionOf({ field, type, subColumn }: FlatColumn, language: Language): string {
  const byType: Partial<Record<CellType, Label>> = {
    list: {
      sv: `Flera värden skiljs åt med ${LIST_SEPARATOR}.`,
      en: `Several values are parted by ${LIST_SEPARATOR}.`,
    },
    json: {
      sv: `Skrivs som JSON i cellen: en lista av objekt med fälten ${fieldNames(field)}.`,
      en: `Written as JSON in the cell: a list of objects with the fields ${fieldNames(field)}.`,
    },
  }
  const note = subColumn?.note ?? byType[type] ?? kindOf(field).cellNote
  return note ? `${field.description[language]} ${note[language]}` : field.description[language]
}

const fieldNames = (field: Field) => Object.keys(field.fields ?? {}).join(', ')

/** The field's own example, as its cell has it; a text in only one language has none in the other. */
function exampleOf(column: FlatColumn): { example?: string } {
  const { example } = column.field
  const value = kindOf(column.field).served?.(example) ?? example
  const [cell = null] = cellsOf([column], { [column.from]: value })
  return cell === null ? {} : { example: String(cell) }
}
