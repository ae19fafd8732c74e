import { countRecords } from '../../db/queries/count-records.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { cellsOf } from '../../db/schema/flat/cells.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { aboutSheet } from '../formats/xlsx.ts'
import { headingRow, recordRow, sheetHead, sheetTail, widthOf } from '../formats/xlsx-sheet.ts'
import { sheetPath, workbookParts } from '../formats/xlsx-workbook.ts'
import { aboutMeta } from '../envelope/meta.ts'
import { linkSet } from '../envelope/links.ts'
import { type DumpSource, recordPages } from './source.ts'
import { type ZipEntry, zipStream } from './zip-stream.ts'

/** Maximum records of an Excel sheet, below the headings. */
const MAX_ROWS = 1_048_575

type Record_ = Readonly<Record<string, unknown>>

/** A data set as a workbook, continued on further sheets if necessary. */
export async function* xlsxDump(
  source: DumpSource,
  resource: Resource,
  rowsPerSheet: number = MAX_ROWS,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* zipStream(parts(source, resource, rowsPerSheet))
}

async function* parts(
  source: DumpSource,
  resource: Resource,
  rowsPerSheet: number,
): AsyncGenerator<ZipEntry> {
  const total = await countRecords(source.db, {
    resource,
    release: source.release?.id ?? 0,
    isLatest: false,
    filters: {},
    words: null,
  })
  const count = Math.max(1, Math.ceil(total / rowsPerSheet))
  const names = Array.from({ length: count }, (_, i) =>
    i === 0 ? resource.path : `${resource.path} ${i + 1}`,
  )
  for (const [path, xml] of Object.entries(workbookParts([...names, 'Om - About'])))
    yield { path, content: [xml] }
  const records = recordsOf(source, resource)
  const seen = { fictional: false }
  for (const i of names.keys())
    yield { path: sheetPath(i), content: dataSheet(resource, records, rowsPerSheet, seen) }
  const links = linkSet(source.origin, {
    self: `${BASE}/datasets/${resource.path}/dump?asOf=${source.release?.id ?? 0}&format=xlsx`,
    describedby: `${BASE}/datasets/${resource.path}`,
  })
  const meta = aboutMeta(
    { release: source.release, isLatest: false, immutable: true },
    resource.title,
    seen.fictional,
  )
  yield { path: sheetPath(count), content: [aboutSheet({ resource, meta, links })] }
}

async function* recordsOf(source: DumpSource, resource: Resource): AsyncGenerator<Record_> {
  for await (const records of recordPages(source, resource)) yield* records
}

/** Rows per chunk. */
const BATCH_SIZE = 200

/** The next records as a sheet. */
async function* dataSheet(
  resource: Resource,
  records: AsyncIterator<Record_>,
  max: number,
  seen: { fictional: boolean },
): AsyncGenerator<string> {
  const columns = flatColumns(resource)
  yield sheetHead(columns.map(widthOf)) + headingRow(columns.map(({ name }) => name))
  let rows = ''
  for (let i = 0; i < max; i += 1) {
    const { value, done } = await records.next()
    if (done) break
    seen.fictional ||= value.fictional === true
    rows += recordRow(i + 2, columns, cellsOf(columns, value))
    if (i % BATCH_SIZE !== BATCH_SIZE - 1) continue
    yield rows
    rows = ''
  }
  yield rows + sheetTail
}
