import type { Field, Fields } from '../field.ts'
import { type Cell, type FlatColumn, NAMES } from './flat-columns.ts'

type Json = Readonly<Record<string, unknown>>

/** Between the values of a list. */
export const LIST_SEPARATOR = '|'

/** The cells of a record as the API serves it, one per column. Unknown is null. */
export const cellsOf = (columns: readonly FlatColumn[], record: Json): Cell[] =>
  columns.map((column) => cellOf(column, (column.named ? namesOf(record) : record)[column.from]))

const namesOf = (record: Json) => (record[NAMES] ?? {}) as Json

function cellOf({ part, type, field }: FlatColumn, value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (part !== 'value') return (value as Record<string, string>)[part] ?? null
  const input = inputValue(field, value)
  if (type === 'list') return listCell(input as readonly unknown[], field)
  if (type === 'json') return jsonCell(input as readonly unknown[], field)
  return input as Cell
}

function listCell(values: readonly unknown[], field: Field): Cell {
  if (values.length === 0) return emptyList(field)
  const texts = values.map(String)
  // A value with the separator in it, or that looks like JSON, makes the whole list JSON.
  const plain = texts.every((text) => !text.includes(LIST_SEPARATOR) && !text.startsWith('['))
  return plain ? texts.join(LIST_SEPARATOR) : JSON.stringify(values)
}

const jsonCell = (values: readonly unknown[], field: Field): Cell =>
  values.length === 0 ? emptyList(field) : JSON.stringify(values)

/** Where a list may be unknown, an empty one has to be told from that. */
const emptyList = ({ optional }: Field): Cell => (optional ? '[]' : null)

/**
 * A value as the API serves it, as a person writes it: an uncertain date is its EDTF text, and an object has only
 * the fields of its definition, unknown ones left out.
 */
export function inputValue(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null
  switch (field.kind) {
    case 'uncertainDate':
      return typeof value === 'string' ? value : (value as { edtf: string }).edtf
    case 'list':
      return (value as unknown[]).map((item) => inputValue(field.item!, item))
    case 'objects':
      return (value as Json[]).map((item) => inputFields(field.fields ?? {}, item))
    default:
      return value
  }
}

/** Unknown fields are left out. */
const inputFields = (fields: Fields, record: Json): Json =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, inputValue(field, record[name])] as const)
      .filter(([, value]) => value !== null),
  )
