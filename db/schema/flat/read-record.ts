import type { FlatColumn } from './flat-columns.ts'
import { type RawCell, readCell } from './read-cell.ts'

/**
 * A row of a table as a record to import. Empty cells are left out: the check of the record knows which may be.
 * @param columns the column of each cell; undefined for a cell that is passed over
 */
export function readRecord(
  columns: readonly (FlatColumn | undefined)[],
  cells: readonly RawCell[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  columns.forEach((column, i) => {
    if (!column || column.readOnly) return
    const value = readCell(column, cells[i] ?? null)
    if (value === null) return
    if (column.part === 'value') record[column.from] = value
    else record[column.from] = { ...(record[column.from] as object | undefined), [column.part]: value }
  })
  return record
}
