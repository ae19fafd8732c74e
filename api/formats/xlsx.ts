import type { Label } from '../../db/schema/field.ts'
import { columnsFor } from '../../db/schema/flat/flat-columns.ts'
import { cellsOf } from '../../db/schema/flat/write-cell.ts'
import type { Format, Page } from './format.ts'
import { headingRow, recordRow, sheetHead, sheetTail, textRow, widthOf } from './xlsx-sheet.ts'
import { workbook } from './xlsx-workbook.ts'

/** A workbook: the records on the first sheet, and on the second what they are and on what terms. */
export const xlsx: Format = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  table: { fileEnding: 'xlsx' },
  write: (page) =>
    workbook([
      { name: page.resource.path, xml: dataSheet(page) },
      { name: 'Om - About', xml: aboutSheet(page) },
    ]),
}

function dataSheet({ resource, documents, fields, columns: chosen = fields }: Page): string {
  const columns = columnsFor(resource, chosen)
  const rows = documents.map((document, i) =>
    recordRow(i + 2, columns, cellsOf(columns, JSON.parse(document) as Record<string, unknown>)),
  )
  const headings = headingRow(columns.map(({ name }) => name))
  return sheetHead(columns.map(widthOf)) + headings + rows.join('') + sheetTail
}

/** In both languages at once, so that the file is the same whoever asks. */
export function aboutSheet({ resource, meta, links }: Pick<Page, 'resource' | 'meta' | 'links'>): string {
  const { release, publishedAt, license, attribution, citation = attribution, notice } = meta as About
  const schema = links.describedby && `${links.describedby.href}/schema`
  const rows: readonly (readonly [sv: string, en: string, ...values: (string | null | undefined)[]])[] = [
    ['Datamängd', 'Data set', resource.title.sv, resource.title.en],
    ['Beskrivning', 'Description', resource.description.sv, resource.description.en],
    ['Utgåva', 'Release', String(release)],
    ['Publicerad', 'Published', publishedAt],
    ['Licens', 'Licence', license],
    ['Ange som källa', 'Cite as', citation.sv, citation.en],
    ['Hämtad från', 'Fetched from', links.self?.href],
    ['Fler poster', 'More records', links.next?.href],
    ['Kolumnerna förklaras i', 'The columns are explained in', schema],
    ['Obs', 'Note', notice?.sv, notice?.en],
  ]
  const written = rows
    .filter(([, , value]) => value !== null && value !== undefined)
    .map(([sv, en, ...values], i) => textRow(i + 2, [sv, en, ...values.map((value) => value ?? '')]))
  return sheetHead([24, 28, 60, 60]) + headingRow(['Om', 'About']) + written.join('') + sheetTail
}

/** What the answer says of itself. */
interface About {
  readonly release: number
  readonly publishedAt: string | null
  readonly license: string
  readonly attribution: Label
  readonly citation?: Label
  readonly notice?: Label
}
