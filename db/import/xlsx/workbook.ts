import type { RawCell } from '../../schema/flat/cells.ts'
import type { NumberFormat } from './number-format.ts'

/** A sheet as a person sees it. */
export interface Sheet {
  readonly name: string
  /** The sheet itself is hidden. */
  readonly hidden: boolean
  /** Row 1 is the first. A cell with an error, or whose value cannot be read, is a BrokenCell. */
  readonly rows: readonly (readonly RawCell[])[]
  /** Numbers of the rows that have values and are hidden, as by a filter. */
  readonly hiddenRows: readonly number[]
}

/** What the sheets share. */
export interface Workbook {
  readonly strings: readonly string[]
  /** By the number of the cell's style. */
  readonly formats: readonly NumberFormat[]
  readonly from1904: boolean
}
