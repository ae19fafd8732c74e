import type { Field } from '../field.ts'
import type { Json } from '../json.ts'
import { type Cell, inputOf } from '../kinds/kind.ts'
import { kindOf } from '../kinds/kind-of.ts'
import { BrokenCell } from './broken-cell.ts'
import { type FlatColumn, NAMES } from './flat-columns.ts'

/** A cell of a file: CSV has texts only, XLSX numbers and days too. Empty is null. */
export type RawCell = string | number | boolean | Date | BrokenCell | null

/** True for a cell without anything in it; white space is nothing. */
export const isEmptyCell = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** The column for the version of a record that a row was exported from. */
const UPDATED_AT = 'updatedAt'

/**
 * A row of a table as a record to import. A column that the table lacks leaves its field out; an empty cell is
 * null, which removes the value.
 * @param columns the column of each cell; undefined for a skipped cell
 */
export function readRecord(
  columns: readonly (FlatColumn | undefined)[],
  cells: readonly RawCell[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  columns.forEach((column, i) => {
    if (!column) return
    const cell = cells[i] ?? null
    if (column.name === UPDATED_AT && cell !== null)
      record[UPDATED_AT] = cell instanceof Date ? cell.toISOString() : String(cell)
    if (column.readOnly) return
    const value = readCell(column, cell) ?? emptyValue(column)
    record[column.from] = column.subColumn
      ? { ...(record[column.from] as object | undefined), [column.subColumn.name]: value }
      : value
  })
  // Where every column of a field is there and empty, the field itself is.
  for (const column of columns)
    if (column?.subColumn && column.isMain) {
      const parts = Object.values(record[column.from] as object)
      if (parts.every((part) => part === null)) record[column.from] = null
    }
  return record
}

/** What a person wrote in a cell, as the import takes it. What cannot be read is left for the validator. */
function readCell({ field, subColumn }: FlatColumn, cell: RawCell): unknown {
  // A broken cell is an error of the file, which is reported before any record is read.
  if (isEmptyCell(cell) || cell === null || cell instanceof BrokenCell) return null
  const raw = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell
  if (subColumn) return subColumn.read(raw)
  const { readCell } = kindOf(field)
  return readCell ? readCell(raw, field, kindOf) : String(raw).trim()
}

/** What an empty cell means: nothing is known, or that there are none where a list cannot be unknown. */
const emptyValue = ({ type, field }: FlatColumn): null | readonly never[] =>
  (type === 'list' || type === 'json') && !field.optional ? [] : null

/** The cells of a record as the API serves it, one per column. Unknown is null. */
export const cellsOf = (columns: readonly FlatColumn[], record: Json): Cell[] =>
  columns.map((column) =>
    writeCell(column, (column.namesOf ? ((record[NAMES] ?? {}) as Json) : record)[column.from]),
  )

function writeCell({ subColumn, field }: FlatColumn, value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (subColumn) return (value as Record<string, string>)[subColumn.name] ?? null
  const input = inputValue(field, value)
  const { writeCell } = kindOf(field)
  return writeCell ? writeCell(input, field) : (input as Cell)
}

/** A value as the API serves it, as a person writes it: an uncertain date is its EDTF text. */
export const inputValue = (field: Field, value: unknown): unknown => inputOf(field, value, kindOf)
