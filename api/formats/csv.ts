import { type CsvDialect, csvHead, csvLine, excelCsv, standardCsv } from '../../db/schema/flat/csv.ts'
import { columnsFor } from '../../db/schema/flat/flat-columns.ts'
import type { Format, Page } from './format.ts'

function write({ resource, documents, fields, columns: chosen = fields }: Page, dialect: CsvDialect): string {
  const columns = columnsFor(resource, chosen)
  const lines = documents.map((document) =>
    csvLine(columns, JSON.parse(document) as Record<string, unknown>, dialect),
  )
  return csvHead(columns, dialect) + lines.join('')
}

const form = {
  mediaType: 'text/csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  table: { fileEnding: 'csv' },
} as const

/** A table as text: RFC 4180 as it stands, or as Excel opens it under Swedish settings. */
export const csv: Format = {
  ...form,
  name: 'csv',
  write: (page) => write(page, standardCsv),
  dialects: { excel: { ...form, name: 'csv-excel', write: (page) => write(page, excelCsv) } },
}
