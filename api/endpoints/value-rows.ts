/** Answers whose data are counted, and not records: their fields as a schema and as CSV. */
import type { Fields } from '../../db/schema/field.ts'
import { type CsvDialect, csvHead, csvLine, excelCsv, standardCsv } from '../../db/schema/flat/csv.ts'
import { columnsOfFields } from '../../db/schema/flat/flat-columns.ts'
import { boolean, reference, text } from '../../db/schema/kinds/index.ts'
import type { Json } from '../../db/schema/json.ts'
import { csv } from '../formats/csv.ts'
import type { Format, RecordFormat } from '../formats/format.ts'
import { json } from '../formats/json.ts'
import type { Body } from '../http/body.ts'
import { exampleValue, fieldSchema } from '../openapi/field-schema.ts'
import type { JsonSchema } from '../openapi/json-schema.ts'
import { codeInPath } from '../parameters/municipality-code.ts'

export const rowFormats = [json, csv] as const satisfies readonly RecordFormat[]

/** The municipality that a row is about. */
export const municipalityFields = {
  municipalityCode: reference('municipality', {
    title: { sv: 'Kommunkod', en: 'Municipality code' },
    description: { sv: 'Kommunens kod hos SCB.', en: 'The municipality’s code at Statistics Sweden.' },
    example: codeInPath.example,
  }),
  municipality: text({
    title: { sv: 'Kommun', en: 'Municipality' },
    description: { sv: 'Kommunens namn.', en: 'Name of the municipality.' },
    example: 'Exempelby',
  }),
} as const

export const fictionalField = {
  fictional: boolean({
    title: { sv: 'Påhittad', en: 'Fictional' },
    description: {
      sv: 'Sant för Exempelby, som inte finns.',
      en: 'True for Exempelby, which does not exist.',
    },
    example: true,
  }),
} as const

/** How rows with these fields are described and written. */
export function tableOf(fields: Fields) {
  const columns = columnsOfFields(fields)
  const rowsIn = (dialect: CsvDialect, rows: readonly Json[]) =>
    csvHead(columns, dialect) + rows.map((row) => csvLine(columns, row, dialect)).join('')
  return {
    schema: (): Record<string, JsonSchema> =>
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, exampleValue(field))]),
      ),
    /** Rows as CSV, in the dialect of the format. */
    write: (format: Format, rows: readonly Json[], name: string): Body => ({
      content: rowsIn(format.name === csv.name ? standardCsv : excelCsv, rows),
      headers: { 'Content-Disposition': `attachment; filename="utblick-${name}.csv"` },
    }),
    /** The media types of an answer of rows. */
    media: (schema: JsonSchema, example: unknown, rows: readonly Json[]) => ({
      [json.mediaType]: { schema, example },
      [csv.mediaType]: {
        schema: {
          type: 'string',
          description: 'Ett värde per rad, RFC 4180. / One value per line, RFC 4180.',
        },
        written: async () => rowsIn(standardCsv, rows),
      },
    }),
  }
}
