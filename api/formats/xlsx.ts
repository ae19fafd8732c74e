import type { Label } from '../../db/schema/field.ts'
import { columnsFor, type FlatColumn } from '../../db/schema/flat/flat-columns.ts'
import { cellsOf } from '../../db/schema/flat/cells.ts'
import { type ZipEntry, zipStream } from '../dumps/zip-stream.ts'
import type { RecordFormat, Page, StreamedPage } from './format.ts'
import { extentOf } from './serialize.ts'
import { headingRow, recordRow, sheetHead, sheetTail, textRow, widthOf } from './xlsx-sheet.ts'
import { sheetPath, workbook, workbookParts } from './xlsx-workbook.ts'

/** A workbook: the records on the first sheet, metadata and terms on the second. */
export const xlsx: RecordFormat = {
  name: 'xlsx',
  title: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  table: { fileEnding: 'xlsx' },
  hasNames: true,
  write: (page) =>
    workbook([
      { name: page.resource.path, xml: dataSheet(page) },
      { name: ABOUT_SHEET, xml: aboutSheet(page) },
    ]),
  stream: (page) => zipStream(partsOf(page)),
  // Excel's maximum per sheet, below the headings.
  maxRecords: 1_048_575,
}

const ABOUT_SHEET = 'Om - About'

/** The parts of the workbook one by one. */
async function* partsOf(page: StreamedPage): AsyncGenerator<ZipEntry> {
  for (const [path, xml] of Object.entries(workbookParts([page.resource.path, ABOUT_SHEET])))
    yield { path, content: [xml] }
  yield { path: sheetPath(0), content: streamedSheet(page) }
  const about = { resource: page.resource, meta: page.meta(), links: page.links }
  yield { path: sheetPath(1), content: [aboutSheet(about)] }
}

async function* streamedSheet({
  resource,
  documents,
  fields,
  columns: chosen = fields,
}: StreamedPage): AsyncGenerator<string> {
  const columns = columnsFor(resource, chosen)
  yield sheetStart(columns)
  let row = 2
  for await (const batch of documents) {
    const from = row
    yield batch.map((document, i) => rowOf(from + i, columns, document)).join('')
    row += batch.length
  }
  yield sheetTail
}

const sheetStart = (columns: readonly FlatColumn[]) =>
  sheetHead(columns.map(widthOf)) + headingRow(columns.map(({ name }) => name))
const rowOf = (number: number, columns: readonly FlatColumn[], document: string) =>
  recordRow(number, columns, cellsOf(columns, JSON.parse(document) as Record<string, unknown>))

function dataSheet({ resource, documents, fields, columns: chosen = fields }: Page): string {
  const columns = columnsFor(resource, chosen)
  const rows = documents.map((document, i) => rowOf(i + 2, columns, document))
  return sheetStart(columns) + rows.join('') + sheetTail
}

/** In both languages, so that the file does not depend on `lang`. */
export function aboutSheet({ resource, meta, links }: Pick<Page, 'resource' | 'meta' | 'links'>): string {
  const { release, publishedAt, license, attribution, citation = attribution, notice } = meta as About
  const extent = extentOf(meta)
  const schema = links.describedby && `${links.describedby.href}/schema`
  const rows: readonly (readonly [sv: string, en: string, ...values: (string | null | undefined)[]])[] = [
    ['Datamängd', 'Data set', resource.title.sv, resource.title.en],
    ['Beskrivning', 'Description', resource.description.sv, resource.description.en],
    ['Utgåva', 'Release', String(release)],
    ['Publicerad', 'Published', publishedAt],
    ['Licens', 'Licence', license],
    ['Ange som källa', 'Cite as', citation.sv, citation.en],
    ['Hämtad från', 'Fetched from', links.self?.href],
    ['Poster i filen', 'Records in the file', extent?.sv, extent?.en],
    ['Fler poster', 'More records', links.next?.href],
    ['Kolumnerna förklaras i', 'The columns are explained in', schema],
    ['Obs', 'Note', notice?.sv, notice?.en],
  ]
  const cells = rows
    .filter(([, , value]) => value !== null && value !== undefined)
    .map(([sv, en, ...values], i) => textRow(i + 2, [sv, en, ...values.map((value) => value ?? '')]))
  return sheetHead([24, 28, 60, 60]) + headingRow(['Om', 'About']) + cells.join('') + sheetTail
}

/** `_meta`. */
interface About {
  readonly release: number
  readonly publishedAt: string | null
  readonly license: string
  readonly attribution: Label
  readonly citation?: Label
  readonly notice?: Label
}
