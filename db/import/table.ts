import type { FlatColumn } from '../schema/flat/flat-columns.ts'
import type { RawCell } from '../schema/flat/cells.ts'
import type { Label } from '../schema/field.ts'
import type { Issue } from '../schema/validate.ts'
import type { Batch } from '../resources/index.ts'

/** A table of a file; the first row has the headings. */
export interface Table {
  /** The sheet's name; null where a file is one table. */
  readonly name: string | null
  readonly rows: readonly (readonly RawCell[])[]
  /** A sheet that the workbook hides. */
  readonly hidden?: boolean
  /** Notices about how the file was read. */
  readonly notices?: readonly Label[]
}

/** An issue with its location in the file, as "rad 14, Startdatum". */
export interface LocatedIssue extends Issue {
  readonly where: Label
}

/** A file's records, ready for the import. */
export interface ReadFile {
  readonly batch: Batch
  /** Whose records the file is about, where the file names it; not derived from the rows. */
  readonly municipality?: string
  /** The release that the file was exported from, if it names one. */
  readonly exportedRelease?: number
  readonly note?: string
  /** Notices that are no errors. */
  readonly notices: readonly Label[]
  /** Adds the location in the file to an issue. */
  readonly locate: (issue: Issue) => Issue
}

/** An issue of the file itself. */
export const fileIssue = (path: string, message: Label): Issue => ({
  resource: path,
  id: '',
  field: '',
  message,
})

/** An issue in a row (from 1, the headings are the first) of a table, in the column with this heading. */
export const issueAt = (table: string | null, row: number, column: string, issue: Issue): LocatedIssue => {
  const where = (sheet: string, rowWord: string) =>
    [table === null ? '' : `${sheet} ${table}`, `${rowWord} ${row}`, column].filter(Boolean).join(', ')
  return { ...issue, where: { sv: where('bladet', 'rad'), en: where('sheet', 'row') } }
}

/** A column that a file has to have. */
export const missingColumn = ({ name, title }: FlatColumn): Label => ({
  sv: `kolumnen saknas; lägg till den med rubriken ${name} eller ${title.sv}`,
  en: `the column is missing; add it with the heading ${name} or ${title.en}`,
})
