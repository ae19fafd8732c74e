import { CsvError, parse } from 'csv-parse/sync'
import type { Label } from '../schema/field.ts'
import { withoutGuard } from '../schema/flat/csv.ts'
import { isEmptyCell } from '../schema/flat/cells.ts'
import type { Issue } from '../schema/validate.ts'
import { OperationalError } from '../system-error.ts'
import { headingsOf } from './find-headings.ts'
import { MAX_ROWS, tooManyRows } from './read-input.ts'
import { readText } from './read-text.ts'
import { issueAt, fileIssue, type Table } from './table.ts'

/**
 * Reads a CSV file from this API, from Excel or from any other program: comma, semicolon or tab; UTF-8, UTF-16 with a
 * byte order mark, or Windows-1252.
 * @throws OperationalError for a file that cannot be read at all
 */
export function readCsv(path: string): Table | { issues: Issue[] } {
  const { text, notices, broken } = readText(path, { windows1252: true })
  // Excel takes a first line such as "sep=;" as an instruction, and shows the next as row 1.
  const [instruction = '', separator] = /^sep=([^\r\n])(?:\r\n|\n|\r)/i.exec(text) ?? []
  const content = text.slice(instruction.length)
  const delimiter = separator ?? delimiterOf(content)
  try {
    const rows = parse(content, {
      delimiter,
      relax_column_count: true,
      to: MAX_ROWS + 1,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    if (rows.length > MAX_ROWS) throw tooManyRows(path)
    // Only a file with semicolons can be the API's Excel dialect, where a text that looks like a formula is guarded.
    const read = (cell: string) => (cell === '' ? null : delimiter === ';' ? withoutGuard(cell) : cell)
    const table: Table = { name: null, rows: rows.map((row) => row.map(read)), notices }
    return broken ? { issues: brokenCells(table, broken) } : table
  } catch (error) {
    if (error instanceof OperationalError) throw error
    const line = error instanceof CsvError ? Number(error.lines) : 0
    return {
      issues: [
        fileIssue(path, {
          sv: `filen går inte att läsa som CSV, se rad ${line}: ett värde med ${delimiter}, radbrytning eller " ska stå mellan citattecken, och " inuti ska skrivas ""`,
          en: `the file cannot be read as CSV, see line ${line}: a value with ${delimiter}, a line break or " must be in quotes, and each " in it doubled`,
        }),
      ],
    }
  }
}

/** An issue for each cell of a table that has a character that was lost. */
function brokenCells({ rows }: Table, message: Label): Issue[] {
  // What the columns are is not known yet: the headings are the fullest of the first rows.
  const filled = (cells: Table['rows'][number]) => cells.filter((cell) => !isEmptyCell(cell)).length
  const start = rows.slice(0, 20)
  const headings = headingsOf(start.find((cells) => filled(cells) === Math.max(...start.map(filled))))
  return rows.flatMap((cells, i) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'string' && cell.includes('\uFFFD')
        ? [
            issueAt(null, i + 1, headings[column] ?? '', {
              resource: '',
              id: '',
              field: '',
              message,
            }),
          ]
        : [],
    ),
  )
}

/** The delimiter: that of the first line that has it twice, since a title may be above the table. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
  const count = (line: string, sign: string) => line.split(sign).length - 1
  const mostIn = (line: string) =>
    [',', ';', '\t'].reduce((best, sign) => (count(line, sign) > count(line, best) ? sign : best))
  const headings =
    lines.slice(0, 20).find((line) => count(line, mostIn(line)) >= 2) ??
    lines.find((line) => line.trim() !== '') ??
    ''
  return mostIn(headings)
}
