import { BrokenCell, brokenCells } from '../../schema/flat/broken-cell.ts'
import type { RawCell } from '../../schema/flat/cells.ts'
import { OperationalError } from '../../system-error.ts'
import { MAX_ROWS } from '../read-input.ts'
import { type NumberFormat, serialDate } from './number-format.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { damagedWorkbook, readXml, unescaped } from './xml.ts'

/** The farthest column that may have a value. */
const MAX_COLUMNS = 1_000
/** Cells within merged areas of a sheet, and areas. */
const MAX_MERGED = 1_000_000

const noCells: RawCell[] = []

/** A cell while it is read. */
interface Draft {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string | null
  text: string
  formula: boolean
}

/** The values of a sheet's XML, and which rows are hidden. */
export function readSheet(part: string, xml: string, workbook: Workbook): Pick<Sheet, 'rows' | 'hiddenRows'> {
  const rows: RawCell[][] = []
  const hiddenRows: number[] = []
  const merged: string[] = []
  let row = 0
  let hidden = false
  let column = 0
  let cell: Draft | null = null
  let reading: 'value' | 'text' | null = null
  let inPhonetic = false

  const put = (value: RawCell) => {
    if (value === null || cell === null) return
    if (row > MAX_ROWS || cell.column >= MAX_COLUMNS) throw tooFar(row, cell.column)
    while (rows.length < row) rows.push(noCells)
    if (rows[row - 1] === noCells) {
      rows[row - 1] = []
      if (hidden) hiddenRows.push(row)
    }
    const cells = rows[row - 1]!
    while (cells.length < cell.column) cells.push(null)
    cells[cell.column] = value
  }

  readXml(part, xml, {
    open: (element, attributes) => {
      switch (element) {
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r)
          if (!Number.isInteger(row) || row < 1) throw damagedWorkbook(part, `row ${attributes.r}`)
          hidden = /^(?:1|true)$/.test(attributes.hidden ?? '')
          column = 0
          break
        case 'c':
          column = attributes.r === undefined ? column : columnOf(part, attributes.r)
          cell = {
            column,
            type: attributes.t ?? 'n',
            style: Number(attributes.s ?? 0),
            value: null,
            text: '',
            formula: false,
          }
          column += 1
          break
        case 'f':
          if (cell) cell.formula = true
          break
        case 'v':
          reading = 'value'
          if (cell) cell.value = ''
          break
        case 'rPh':
          inPhonetic = true
          break
        case 't':
          if (!inPhonetic) reading = 'text'
          break
        case 'mergeCell':
          merged.push(attributes.ref ?? '')
          if (merged.length > MAX_MERGED) throw damagedWorkbook(part, 'mergeCells')
      }
    },
    close: (element) => {
      if (element === 'rPh') inPhonetic = false
      else if (element === 'v' || element === 't') reading = null
      else if (element === 'c') {
        if (cell) put(valueOf(cell, workbook))
        cell = null
      }
    },
    text: (piece) => {
      if (!cell || !reading) return
      if (reading === 'text') cell.text += piece
      else cell.value = (cell.value ?? '') + piece
    },
  })
  markMerged(part, rows, merged)
  return { rows, hiddenRows }
}

/** A cell's value as it is shown. */
function valueOf({ type, style, value, text, formula }: Draft, workbook: Workbook): RawCell {
  if (type === 'inlineStr') return unescaped(text) || null
  if (value === null || (value === '' && type !== 'str'))
    return formula ? new BrokenCell(brokenCells.noStoredValue) : null
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? new BrokenCell(brokenCells.unreadable)
    case 'str':
      return unescaped(value) || null
    case 'b':
      return value === '1' || value === 'true'
    case 'e':
      return new BrokenCell(brokenCells.error(value))
    case 'd':
      return value
    default:
      return numberShown(Number(value), workbook.formats[style] ?? { shows: 'number' }, workbook.from1904)
  }
}

function numberShown(number: number, format: NumberFormat, from1904: boolean): RawCell {
  if (!Number.isFinite(number)) return new BrokenCell(brokenCells.unreadable)
  switch (format.shows) {
    case 'number':
      return number
    case 'percent':
      // Without the noise of binary fractions: 0.07 × 100 is 7.
      return Number((number * 100).toPrecision(15))
    case 'zeros':
      return Number.isInteger(number) && number >= 0 ? String(number).padStart(format.digits, '0') : number
    case 'yearless':
      return new BrokenCell(brokenCells.noYear)
  }
  const date = serialDate(number, from1904)
  if (!date) return new BrokenCell(brokenCells.noDate)
  const iso = date.toISOString()
  const shown = { day: date, month: iso.slice(0, 7), year: iso.slice(0, 4), time: iso.slice(11, 16) }
  return shown[format.shows]
}

/** "D2" as 3, the column counted from 0. */
function columnOf(part: string, reference: string): number {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/i.exec(reference)?.[1]
  if (letters === undefined) throw damagedWorkbook(part, reference)
  return (
    letters
      .toUpperCase()
      .split('')
      .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  )
}

/** All cells of a merged area but the first: they look filled and are empty, so that their value is not known. */
function markMerged(part: string, rows: RawCell[][], merged: readonly string[]): void {
  let marked = 0
  for (const reference of merged) {
    const [first = '', last = ''] = reference.split(':')
    const [top, bottom] = [first, last].map((corner) => Number(/\d+$/.exec(corner)?.[0]))
    if (top === undefined || !(top >= 1) || bottom === undefined || !(bottom >= top)) continue
    const [left, right] = [columnOf(part, first), columnOf(part, last)]
    for (let row = top; row <= Math.min(bottom, rows.length); row++) {
      const cells = rows[row - 1]!
      // An empty row below a table is still none.
      if (cells === noCells) continue
      for (let column = left; column <= Math.min(right, MAX_COLUMNS - 1); column++) {
        if (++marked > MAX_MERGED) throw damagedWorkbook(part, 'mergeCells')
        if (row === top && column === left) continue
        while (cells.length < column) cells.push(null)
        cells[column] ??= new BrokenCell(brokenCells.merged(first))
      }
    }
  }
}

const tooFar = (row: number, column: number) =>
  new OperationalError({
    sv: `ett värde står på rad ${row}, kolumn ${column + 1}; högst ${MAX_ROWS} rader och ${MAX_COLUMNS} kolumner läses. Ta bort det som står utanför tabellen, eller dela upp filen`,
    en: `there is a value in row ${row}, column ${column + 1}; at most ${MAX_ROWS} rows and ${MAX_COLUMNS} columns are read. Remove what is outside the table, or split the file`,
  })
