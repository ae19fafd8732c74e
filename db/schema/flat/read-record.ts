import type { FlatColumn } from './flat-columns.ts'
import { type RawCell, readCell } from './read-cell.ts'

/** The column that says which version of a record a row was exported from. */
const STAMP = 'updatedAt'

/**
 * A row of a table as a record to import. A column that the table lacks leaves its field out; an empty cell is
 * null, which removes the value.
 * @param columns the column of each cell; undefined for a cell that is passed over
 */
export function readRecord(
  columns: readonly (FlatColumn | undefined)[],
  cells: readonly RawCell[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  columns.forEach((column, i) => {
    if (!column) return
    const cell = cells[i] ?? null
    if (column.name === STAMP && cell !== null)
      record[STAMP] = cell instanceof Date ? cell.toISOString() : String(cell)
    if (column.readOnly) return
    const value = readCell(column, cell) ?? emptyValue(column)
    if (column.part === 'value') record[column.from] = value
    else record[column.from] = { ...(record[column.from] as object | undefined), [column.part]: value }
  })
  // Where every column of a field is there and empty, the field itself is.
  for (const column of columns)
    if (column && (column.part === 'sv' || column.part === 'amount')) {
      const parts = Object.values(record[column.from] as object)
      if (parts.every((part) => part === null)) record[column.from] = null
    }
  return record
}

/** What an empty cell means: nothing is known, or that there are none where a list cannot be unknown. */
const emptyValue = ({ type, field }: FlatColumn): null | readonly never[] =>
  (type === 'list' || type === 'json') && !field.optional ? [] : null
