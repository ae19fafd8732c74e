import { CsvError, parse } from 'csv-parse/sync'
import type { Label } from '../schema/field.ts'
import { withoutGuard } from '../schema/flat/csv.ts'
import type { Fault } from '../schema/validate.ts'
import { readText } from './read-text.ts'
import { faultAt, fileFault, type Table } from './table.ts'

/**
 * Reads a CSV file as it comes from us, from Excel or from anyone: comma, semicolon or tab; UTF-8, UTF-16 with a
 * byte order mark, or Windows-1252.
 * @throws OperationalError for a file that cannot be read at all
 */
export function readCsv(path: string): Table | { faults: Fault[] } {
  const { text, notices, broken } = readText(path, { windows1252: true })
  const delimiter = delimiterOf(text)
  try {
    const rows = parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] })
    // Only a file with semicolons can be our Excel dialect, where a text that looks like a formula is guarded.
    const read = (cell: string) => (cell === '' ? null : delimiter === ';' ? withoutGuard(cell) : cell)
    const table: Table = { name: null, rows: rows.map((row) => row.map(read)), notices }
    return broken ? { faults: brokenCells(table, broken) } : table
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines) : 0
    return {
      faults: [
        fileFault(path, {
          sv: `filen går inte att läsa som CSV, se rad ${line}: ett värde med ${delimiter}, radbrytning eller " ska stå mellan citattecken, och " inuti ska skrivas ""`,
          en: `the file cannot be read as CSV, see line ${line}: a value with ${delimiter}, a line break or " must stand in quotes, and " inside be written ""`,
        }),
      ],
    }
  }
}

/** A fault for each cell of a table that has a character that was lost. */
const brokenCells = ({ rows }: Table, message: Label): Fault[] =>
  rows.flatMap((cells, i) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'string' && cell.includes('\uFFFD')
        ? [
            faultAt(null, i + 1, String(rows[0]?.[column] ?? ''), {
              resource: '',
              id: '',
              field: '',
              message,
            }),
          ]
        : [],
    ),
  )

/** The sign that parts the headings. */
function delimiterOf(text: string): string {
  const headings = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => headings.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
