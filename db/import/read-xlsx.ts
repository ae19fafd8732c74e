import readXlsxFile from 'read-excel-file/node'
import type { RawCell } from '../schema/flat/read-cell.ts'
import type { Fault } from '../schema/validate.ts'
import { readInput } from './read-input.ts'
import { fileFault, type Table } from './table.ts'

/** Reads every sheet of an XLSX file but the one about the file itself. */
export async function readXlsx(path: string): Promise<readonly Table[] | { faults: Fault[] }> {
  const bytes = readInput(path)
  try {
    const sheets = await readXlsxFile(bytes, { trim: false })
    return sheets
      .filter(({ sheet }) => !/^(om|about)\b/i.test(sheet))
      .map(({ sheet, data }) => ({
        name: sheet,
        // The library's types have the word Date for a date's own type.
        rows: data as unknown as readonly (readonly RawCell[])[],
      }))
  } catch (error) {
    const why = (error as Error).message
    return {
      faults: [
        fileFault(path, {
          sv: `filen går inte att läsa som XLSX: ${why}`,
          en: `the file cannot be read as XLSX: ${why}`,
        }),
      ],
    }
  }
}
