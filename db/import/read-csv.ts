import { readFileSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import { withoutGuard } from '../schema/flat/csv.ts'
import type { Fault } from '../schema/validate.ts'
import { fileFault, type Table } from './table.ts'

/**
 * Reads a CSV file as it comes from us, from Excel or from anyone: comma, semicolon or tab; UTF-8 with or without
 * a mark, or Windows-1252.
 */
export function readCsv(path: string): Table | { faults: Fault[] } {
  let text: string
  try {
    text = decode(readFileSync(path))
  } catch (error) {
    const why = (error as Error).message
    return {
      faults: [
        fileFault(path, { sv: `filen går inte att läsa: ${why}`, en: `the file cannot be read: ${why}` }),
      ],
    }
  }
  const delimiter = delimiterOf(text)
  try {
    const rows = parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] })
    // Only a file with semicolons can be our Excel dialect, where a text that looks like a formula is guarded.
    const read = (cell: string) => (cell === '' ? null : delimiter === ';' ? withoutGuard(cell) : cell)
    return { name: null, rows: rows.map((row) => row.map(read)) }
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

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What Excel writes when it is asked for plain CSV in Sweden.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign that parts the headings. */
function delimiterOf(text: string): string {
  const headings = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => headings.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
