import { codeLists } from '../code-lists.ts'
import { type Field, type Label, MAX_TEXT } from '../field.ts'
import type { Resource } from '../resource.ts'
import { type FlatColumn, flatColumns } from './flat-columns.ts'
import { cellsOf, LIST_SEPARATOR } from './write-cell.ts'

type Language = keyof Label

/**
 * The columns of a resource's CSV and XLSX as Frictionless Table Schema 2.0. `path` is ours: where the same value
 * stands in JSON and NDJSON; so are `delimiter` and `itemType`, since the published profile knows no lists yet.
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
    foreignKeys: columns
      .filter(({ field }) => field.kind === 'reference')
      .map(({ name, field }) => ({
        fields: [name],
        reference: { resource: datasetOf(field.refersTo ?? ''), fields: ['id'] },
      })),
  }
}

function schemaField(column: FlatColumn, language: Language) {
  const { name, title, field, part, required, readOnly } = column
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
    // The name comes from the referenced record.
    ...(!column.named && { path: part === 'value' ? [column.from] : [column.from, part] }),
    ...exampleOf(column),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(field.choices &&
      field.kind === 'choice' && {
        categories: Object.entries(field.choices).map(([value, label]) => ({
          value,
          label: label[language],
        })),
      }),
    ...(field.unit && { unit: field.unit[language] }),
    ...(readOnly && { readOnly }),
  }
}

/** An uncertain date is a text in EDTF; a reader that knows the type may use it. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

function typeOf({ type, field, part }: FlatColumn): object {
  switch (type) {
    case 'integer':
      return { type: 'integer' }
    case 'decimal':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }
    case 'date':
      return { type: 'date' }
    case 'dateTime':
      return { type: 'datetime' }
    case 'list':
      return { type: 'string', delimiter: LIST_SEPARATOR, itemType: itemType(field.item!) }
    case 'json':
      return { type: 'array' }
    default:
      if (part === 'value' && field.kind === 'url') return { type: 'string', format: 'uri' }
      if (part === 'value' && field.kind === 'email') return { type: 'string', format: 'email' }
      return { type: 'string', ...(field.kind === 'uncertainDate' && { rdfType: EDTF }) }
  }
}

const itemType = ({ kind }: Field) =>
  kind === 'integer' || kind === 'boolean' || kind === 'date'
    ? kind
    : kind === 'decimal'
      ? 'number'
      : 'string'

function constraintsOf({ field, part, type }: FlatColumn): object {
  if (part === 'currency') return { enum: [...codeLists.currency.codes] }
  if (type === 'json') return { ...(field.minimum !== undefined && { minLength: field.minimum }) }
  if (type === 'list' || part !== 'value') return {}
  return {
    ...(field.pattern && !field.codeList && { pattern: field.pattern.source }),
    ...(field.choices && { enum: Object.keys(field.choices) }),
    ...(field.codeList && { enum: [...codeLists[field.codeList].codes] }),
    ...(field.kind === 'text' && { maxLength: MAX_TEXT }),
    ...(field.minimum !== undefined && { minimum: field.minimum }),
    ...(field.maximum !== undefined && { maximum: field.maximum }),
  }
}

/** What the field means, and how its cell is to be read where that is not plain. */
function descriptionOf({ field, type, part }: FlatColumn, language: Language): string {
  const notes: Readonly<Record<string, Label>> = {
    list: {
      sv: `Flera värden skiljs åt med ${LIST_SEPARATOR}.`,
      en: `Several values are parted by ${LIST_SEPARATOR}.`,
    },
    json: {
      sv: `Skrivs som JSON i cellen: en lista av objekt med fälten ${fieldNames(field)}.`,
      en: `Written as JSON in the cell: a list of objects with the fields ${fieldNames(field)}.`,
    },
    uncertainDate: {
      sv: 'Skrivs i EDTF, som 1978, 2007-01, 198X, 1989~, 1985/1994 eller [2003..].',
      en: 'Written in EDTF, as 1978, 2007-01, 198X, 1989~, 1985/1994 or [2003..].',
    },
    currency: { sv: 'Valutan enligt ISO 4217.', en: 'The currency by ISO 4217.' },
  }
  const note = notes[part] ?? notes[type] ?? notes[field.kind]
  return note ? `${field.description[language]} ${note[language]}` : field.description[language]
}

const fieldNames = (field: Field) => Object.keys(field.fields ?? {}).join(', ')

/** The field's own example, as its cell has it; a text in only one language has none in the other. */
function exampleOf(column: FlatColumn): { example?: string } {
  const [cell = null] = cellsOf([column], { [column.from]: column.field.example })
  return cell === null ? {} : { example: String(cell) }
}
