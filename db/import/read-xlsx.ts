import { readInput } from './read-input.ts'
import type { Label } from '../schema/field.ts'
import type { Table } from './table.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'
import type { Sheet } from './xlsx/workbook.ts'

/**
 * Reads every sheet of an XLSX file. Hidden sheets are marked as such.
 * @throws OperationalError for a file that cannot be read
 */
export function readXlsx(path: string): readonly Table[] {
  return readWorkbook(readInput(path)).map(({ name, hidden, rows, hiddenRows }) => ({
    name,
    rows,
    hidden,
    notices: hiddenRows.length > 0 ? [hiddenRowsAreRead(name, hiddenRows)] : [],
  }))
}

/** Rows that a notice names. */
const ROWS_NAMED = 10

function hiddenRowsAreRead(sheet: Sheet['name'], rows: Sheet['hiddenRows']): Label {
  const list = rows.slice(0, ROWS_NAMED).join(', ') + (rows.length > ROWS_NAMED ? ' …' : '')
  return {
    sv: `${sheet}: Rader som är dolda (filter) läses in som de andra: ${list} (${rows.length} st).`,
    en: `${sheet}: Rows that are hidden (filter) are read like the others: ${list} (${rows.length}).`,
  }
}
