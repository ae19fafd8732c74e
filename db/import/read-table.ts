import type { Batch } from '../resources/index.ts'
import type { Label } from '../schema/field.ts'
import { BrokenCell, brokenCells, isErrorText } from '../schema/flat/broken-cell.ts'
import type { FlatColumn } from '../schema/flat/flat-columns.ts'
import { isEmptyCell, type RawCell, readRecord } from '../schema/flat/cells.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue } from '../schema/validate.ts'
import { findHeadings, headingsOf } from './find-headings.ts'
import { mapColumns } from './map-columns.ts'
import { issueLocator, type LocatedRows } from './locate-issue.ts'
import { issueAt, missingColumn, type ReadFile, type Table } from './table.ts'

interface Rows extends LocatedRows {
  readonly notices: readonly Label[]
  readonly issues: readonly Issue[]
}

/** Tables of resources as a batch to import, and the way from an issue back to its row and column. */
export function readTables(tables: readonly (readonly [Resource, Table])[]): ReadFile | { issues: Issue[] } {
  const read = tables.map(([resource, table]) => readRows(resource, table))
  const issues = read.flatMap((rows) => rows.issues)
  if (issues.length > 0) return { issues }
  // A table may continue in the next sheet. One without rows does not mean "none": it must not close existing records.
  const batch: Record<string, unknown[]> = {}
  for (const { resource, records } of read)
    for (const { record } of records) (batch[resource.name] ??= []).push(record)
  return {
    batch: batch as Batch,
    notices: read.flatMap(({ notices }) => notices),
    locate: issueLocator(read),
  }
}

function readRows(resource: Resource, table: Table): Rows {
  const above = findHeadings(resource, table.rows)
  const headings = headingsOf(table.rows[above])
  const { columns, unknown, missingRequired, missingOptional, issues } = mapColumns(resource, headings)
  // Any other column may be missing: a record that is in the register keeps its value.
  const withoutId = missingRequired.filter(({ name }) => name === 'id')
  const base = { resource: resource.name, id: '', field: '' }
  const headingIssues = [
    ...issues.map(({ heading, message }) => issueAt(table.name, above + 1, heading, { ...base, message })),
    ...withoutId.map((column) =>
      issueAt(table.name, above + 1, column.name, { ...base, message: missingColumn(column) }),
    ),
  ]
  const body = table.rows
    .map((cells, i) => ({ cells, row: i + 1 }))
    .slice(above + 1)
    .filter(({ cells }) => !cells.every(isEmptyCell))
  const totals = body
    .filter(({ cells }) => isTotal(columns, cells))
    .map(({ row }) => issueAt(table.name, row, '', { ...base, message: totalRow }))
  const broken = body.flatMap(({ cells, row }) =>
    columns.flatMap((column, i) => {
      const message = column && !column.readOnly ? brokenReason(cells[i]) : undefined
      return message ? [issueAt(table.name, row, headings[i] ?? '', { ...base, message })] : []
    }),
  )
  const tooLong = body
    .filter(({ cells }) => !cells.slice(headings.length).every(isEmptyCell))
    .map(({ row }) => issueAt(table.name, row, '', { ...base, message: tooManyCells }))
  const records = body.map(({ cells, row }) => ({ row, record: readRecord(columns, cells) }))
  const notices = [
    ...(table.notices ?? []),
    ...(table.rows.slice(0, above).some((cells) => !cells.every(isEmptyCell))
      ? [titleRows(table, above)]
      : []),
    ...(records.length === 0 ? [noRows(table)] : []),
    ...(unknown.length > 0 ? [notRead(table, unknown)] : []),
    ...(columns.some((column) => column?.namesOf) ? [namesNotRead(table, columns)] : []),
    ...(missingRequired.length + missingOptional.length > 0
      ? [isKept(table, [...missingRequired, ...missingOptional])]
      : []),
  ]
  return {
    resource,
    table,
    headings,
    headingRow: above + 1,
    columns,
    records,
    notices,
    issues: [...headingIssues, ...tooLong, ...totals, ...broken],
  }
}

/** Reported for exported files too: an edited name would otherwise be ignored silently. */
function namesNotRead(table: Table, columns: readonly (FlatColumn | undefined)[]): Label {
  const names = columns.flatMap((column) => (column?.namesOf ? [column.name] : [])).join(', ')
  return inSheet(table, {
    sv: `Kolumner som bara visar vad andra poster heter läses inte in: ${names}.`,
    en: `Columns that only show what other records are called are not read: ${names}.`,
  })
}

/** What a sum is called, first in its row. */
const TOTAL = /^(summa|totalt?|sum|delsumma|subtotal|genomsnitt|medelvärde|average)\b/i

/** True for a row of sums below a table: it has no id, and its first text is a word for a sum. */
function isTotal(columns: readonly (FlatColumn | undefined)[], cells: readonly RawCell[]): boolean {
  const id = columns.findIndex((column) => column?.name === 'id')
  const first = cells.find((cell) => !isEmptyCell(cell))
  return isEmptyCell(cells[id]) && typeof first === 'string' && TOTAL.test(first.trim())
}

const totalRow: Label = {
  sv: 'raden ser ut som en summarad; ta bort den, eller ge posten ett id',
  en: 'the row looks like a row of totals; remove it, or give the record an id',
}

/** Why a cell's value cannot be known; undefined for any other cell. */
function brokenReason(cell: RawCell | undefined): Label | undefined {
  if (cell instanceof BrokenCell) return cell.reason
  return typeof cell === 'string' && isErrorText(cell) ? brokenCells.error(cell.trim()) : undefined
}

const tooManyCells: Label = {
  sv: 'raden har fler värden än det finns rubriker; ett värde med skiljetecknet i sig ska stå mellan citattecken',
  en: 'the row has more values than there are headings; a value with the delimiter in it must be in quotes',
}

const inSheet = ({ name }: Table, words: Label): Label =>
  name === null ? words : { sv: `${name}: ${words.sv}`, en: `${name}: ${words.en}` }

const titleRows = (table: Table, above: number): Label =>
  inSheet(table, {
    sv: `Ovanför rubrikerna på rad ${above + 1} står annat, som inte läses in.`,
    en: `What is above the headings in row ${above + 1} is not read.`,
  })

const noRows = (table: Table): Label =>
  inSheet(table, {
    sv: 'Inga rader under rubrikerna; ingenting läses in.',
    en: 'No rows below the headings; nothing is read.',
  })

/** Characters of a heading that a notice shows. */
const HEADING_SHOWN = 60

const notRead = (table: Table, headings: readonly string[]): Label => {
  const list = headings
    .map((heading) => (heading.length > HEADING_SHOWN ? `${heading.slice(0, HEADING_SHOWN)}…` : heading))
    .join(', ')
  return inSheet(table, {
    sv: `Kolumner som inte läses in: ${list}.`,
    en: `Columns that are not read: ${list}.`,
  })
}

const isKept = (table: Table, columns: readonly FlatColumn[]): Label => {
  const list = columns.map(({ name }) => name).join(', ')
  return inSheet(table, {
    sv: `Kolumner som saknas i filen; poster som redan finns behåller sina värden: ${list}.`,
    en: `Columns that the file lacks; records that are there keep their values: ${list}.`,
  })
}
