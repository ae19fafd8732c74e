import { type CsvDialect, csvHead, csvLine, excelCsv, standardCsv } from '../../db/schema/flat/csv.ts'
import { columnsFor, type FlatColumn } from '../../db/schema/flat/flat-columns.ts'
import type { RecordFormat, Page, StreamedPage } from './format.ts'

const linesOf = (documents: readonly string[], columns: readonly FlatColumn[], dialect: CsvDialect): string =>
  documents
    .map((document) => csvLine(columns, JSON.parse(document) as Record<string, unknown>, dialect))
    .join('')

function write({ resource, documents, fields, columns: chosen = fields }: Page, dialect: CsvDialect): string {
  const columns = columnsFor(resource, chosen)
  return csvHead(columns, dialect) + linesOf(documents, columns, dialect)
}

async function* stream(
  { resource, documents, fields, columns: chosen = fields }: StreamedPage,
  dialect: CsvDialect,
) {
  const columns = columnsFor(resource, chosen)
  yield csvHead(columns, dialect)
  for await (const batch of documents) yield linesOf(batch, columns, dialect)
}

const format = {
  mediaType: 'text/csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  table: { fileEnding: 'csv' },
  hasNames: true,
} as const

/** CSV: RFC 4180, or as Excel opens it with Swedish settings. */
export const csv: RecordFormat = {
  ...format,
  name: 'csv',
  write: (page) => write(page, standardCsv),
  stream: (page) => stream(page, standardCsv),
  dialects: {
    excel: {
      ...format,
      name: 'csv-excel',
      write: (page) => write(page, excelCsv),
      stream: (page) => stream(page, excelCsv),
    },
  },
}
