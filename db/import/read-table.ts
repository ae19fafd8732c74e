import type { Batch } from '../resources/index.ts'
import type { Label } from '../schema/field.ts'
import { BrokenCell, brokenCells, isErrorText } from '../schema/flat/broken-cell.ts'
import type { FlatColumn } from '../schema/flat/flat-columns.ts'
import { isEmptyCell, type RawCell } from '../schema/flat/read-cell.ts'
import { readRecord } from '../schema/flat/read-record.ts'
import type { Resource } from '../schema/resource.ts'
import type { Fault } from '../schema/validate.ts'
import { findHeadings, headingsOf } from './find-headings.ts'
import { mapColumns } from './map-columns.ts'
import { placer, type PlacedRows } from './place-fault.ts'
import { faultAt, onlyMunicipality, type ReadFile, type Table, wholeRegister } from './table.ts'

interface Rows extends PlacedRows {
  readonly notices: readonly Label[]
  readonly faults: readonly Fault[]
}

/**
 * Tables of resources as a batch to import, and the way from a fault back to its row and column. The batch is for
 * the municipality given; without one for the only municipality in the file, or for the whole register.
 */
export function readTables(
  tables: readonly (readonly [Resource, Table])[],
  municipality: string | undefined,
): ReadFile | { faults: Fault[] } {
  const read = tables.map(([resource, table]) => readRows(resource, table, municipality))
  const faults = read.flatMap((rows) => rows.faults)
  if (faults.length > 0) return { faults }
  // A table may go on in the next sheet. One without rows says nothing: it must not close what is there.
  const batch: Record<string, unknown[]> = {}
  for (const { resource, records } of read)
    for (const { record } of records) (batch[resource.name] ??= []).push(record)
  const whose = municipality ?? onlyMunicipality(read.flatMap(({ records }) => records.map((r) => r.record)))
  return {
    batch: batch as Batch,
    ...(whose !== undefined && { municipality: whose }),
    notices: [
      ...read.flatMap(({ notices }) => notices),
      ...(whose === undefined && Object.keys(batch).length > 0 ? [wholeRegister] : []),
    ],
    place: placer(read),
  }
}

function readRows(resource: Resource, table: Table, municipality: string | undefined): Rows {
  const above = findHeadings(resource, table.rows)
  const headings = headingsOf(table.rows[above])
  const { columns, unknown, missing, left, faults } = mapColumns(resource, headings)
  const base = { resource: resource.name, id: '', field: '' }
  const missed = missing.filter(({ name }) => name !== 'municipalityCode' || municipality === undefined)
  const headingFaults = [
    ...faults.map(({ heading, message }) => faultAt(table.name, above + 1, heading, { ...base, message })),
    ...missed.map((column) =>
      faultAt(table.name, above + 1, column.name, { ...base, message: missingColumn(column) }),
    ),
  ]
  const body = table.rows
    .map((cells, i) => ({ cells, row: i + 1 }))
    .slice(above + 1)
    .filter(({ cells }) => !cells.every(isEmptyCell))
  const totals = body
    .filter(({ cells }) => isTotal(columns, cells))
    .map(({ row }) => faultAt(table.name, row, '', { ...base, message: totalRow }))
  const broken = body.flatMap(({ cells, row }) =>
    columns.flatMap((column, i) => {
      const message = column && !column.readOnly ? brokenReason(cells[i]) : undefined
      return message ? [faultAt(table.name, row, headings[i] ?? '', { ...base, message })] : []
    }),
  )
  const tooLong = body
    .filter(({ cells }) => !cells.slice(headings.length).every(isEmptyCell))
    .map(({ row }) => faultAt(table.name, row, '', { ...base, message: tooManyCells }))
  const records = body.map(({ cells, row }) => {
    const record = readRecord(columns, cells)
    if (municipality !== undefined && 'municipalityCode' in resource.fields)
      record.municipalityCode ??= municipality
    return { row, record }
  })
  const notices = [
    ...(table.notices ?? []),
    ...(table.rows.slice(0, above).some((cells) => !cells.every(isEmptyCell))
      ? [titleRows(table, above)]
      : []),
    ...(records.length === 0 ? [noRows(table)] : []),
    ...(unknown.length > 0 ? [notRead(table, unknown)] : []),
    ...(left.length > 0 ? [becomesUnknown(table, left)] : []),
  ]
  return {
    resource,
    table,
    headings,
    columns,
    records,
    notices,
    faults: [...headingFaults, ...tooLong, ...totals, ...broken],
  }
}

const missingColumn = ({ name, title }: FlatColumn): Label => ({
  sv: `kolumnen saknas; lägg till den med rubriken ${name} eller ${title.sv}`,
  en: `the column is missing; add it with the heading ${name} or ${title.en}`,
})

/** What a sum is called, first in its row. */
const TOTAL = /^(summa|totalt?|sum|delsumma|subtotal|genomsnitt|medelvärde|average)\b/i

/** True for a row of sums below a table: it has no id, and its first text says so. */
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
  en: 'the row has more values than there are headings; a value with the delimiter in it must stand in quotes',
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

const notRead = (table: Table, headings: readonly string[]): Label =>
  inSheet(table, {
    sv: `Kolumner som inte läses in: ${headings.join(', ')}.`,
    en: `Columns that are not read: ${headings.join(', ')}.`,
  })

const becomesUnknown = (table: Table, columns: readonly FlatColumn[]): Label => {
  const list = columns.map(({ name }) => name).join(', ')
  return inSheet(table, {
    sv: `Kolumner som saknas i filen, så att värdena blir tomma: ${list}.`,
    en: `Columns that the file lacks, so that their values become empty: ${list}.`,
  })
}
