import { BrokenCell } from '../schema/flat/broken-cell.ts'
import { isEmptyCell, type RawCell } from '../schema/flat/cells.ts'
import type { Resource } from '../schema/resource.ts'
import { mapColumns } from './map-columns.ts'

/** Rows searched for the headings; a title, a date or blank lines may precede them. */
const ROWS_ABOVE = 20
/** Headings that must be known for a row to be the one with headings. */
const KNOWN_HEADINGS = 2

/** Characters of a heading that are compared: a file may have megabytes in a cell. */
const MAX_HEADING = 300

export const headingsOf = (cells: readonly RawCell[] = []): string[] =>
  cells.map((cell) =>
    cell instanceof BrokenCell
      ? ''
      : String(cell ?? '')
          .slice(0, MAX_HEADING)
          .trim(),
  )

/** Columns of the resource that a row's headings name. */
export const knownHeadings = (resource: Resource, cells: readonly RawCell[]): readonly string[] =>
  mapColumns(resource, headingsOf(cells)).columns.flatMap((column) => (column ? [column.name] : []))

/**
 * Index of the row with the headings: the first that names at least two columns, or else the first
 * that is not blank.
 */
export function findHeadings(resource: Resource, rows: readonly (readonly RawCell[])[]): number {
  const start = rows.slice(0, ROWS_ABOVE)
  const found = start.findIndex((cells) => knownHeadings(resource, cells).length >= KNOWN_HEADINGS)
  if (found >= 0) return found
  return Math.max(
    start.findIndex((cells) => !cells.every(isEmptyCell)),
    0,
  )
}
