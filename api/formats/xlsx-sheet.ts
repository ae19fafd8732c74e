import type { FlatColumn } from '../../db/schema/flat/flat-columns.ts'
import type { Cell } from '../../db/schema/kinds/kind.ts'

/** Styles by index in `xl/styles.xml`. */
export const styles = { plain: 0, heading: 1, text: 2, day: 3, amount: 4 } as const

/** Excel's maximum, in characters. */
const MAX_CELL_LENGTH = 32_767

/** The sheet up to its rows, with the headings frozen. */
export const sheetHead = (widths: readonly number[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols>${widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')}</cols><sheetData>`

export const sheetTail = '</sheetData></worksheet>'

/** Width of a column in characters. */
export const widthOf = ({ type, subColumn }: FlatColumn): number =>
  subColumn?.width ?? (type === 'json' || type === 'list' ? 40 : type === 'text' ? 24 : 14)

/** The headings, in bold. */
export const headingRow = (names: readonly string[]): string =>
  row(
    1,
    names.map((name) => textCell(name, styles.heading)),
  )

/** Row `number` (from 1) with a record's cells: numbers and days typed, everything else as text. */
export const recordRow = (number: number, columns: readonly FlatColumn[], cells: readonly Cell[]): string =>
  row(
    number,
    cells.map((cell, i) => sheetCell(cell, columns[i]!)),
  )

/** Row `number` with texts. */
export const textRow = (number: number, texts: readonly string[]): string =>
  row(
    number,
    texts.map((text) => textCell(text, styles.plain)),
  )

/** Each cell with its address, as "B7"; optional in the standard, but some readers need it. */
const row = (number: number, cells: readonly (string | null)[]) =>
  `<row r="${number}">${cells
    .map((cell, i) => (cell === null ? '' : `<c r="${columnLetters(i)}${number}"${cell}</c>`))
    .join('')}</row>`

/** A, B … Z, AA, AB … */
const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

// Below, a cell is the XML after its address, up to its end tag.

function sheetCell(cell: Cell, { type }: FlatColumn): string | null {
  if (cell === null) return null
  if (typeof cell === 'boolean') return ` t="b"><v>${cell ? 1 : 0}</v>`
  if (typeof cell === 'number') return `><v>${cell}</v>`
  // An amount with two decimals is exact as a number; any other decimal stays text.
  if (type === 'decimal' && /\.\d\d$/.test(cell)) return ` s="${styles.amount}"><v>${cell}</v>`
  const serial = type === 'date' ? serialOf(cell) : null
  return serial === null ? textCell(cell, styles.text) : ` s="${styles.day}"><v>${serial}</v>`
}

function textCell(text: string, style: number): string {
  // Excel rejects files with longer cells. Nothing is cut silently: the import refuses this text.
  const fits = text.length > MAX_CELL_LENGTH ? `#${text.length} tecken/characters: JSON, CSV` : text
  return ` t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(fits)}</t></is>`
}

/**
 * Excel's day number, from 30 December 1899; null before March 1900 (Excel has a 29 February 1900).
 */
function serialOf(day: string): number | null {
  return day < '1900-03-01' ? null : (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escapes as Excel does: characters that XML does not allow or would normalize become _x000D_ etc. */
const escaped = (text: string): string =>
  text
    .replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&')
    .replace(/[&<>]/g, (sign) => entities[sign]!)
    // oxlint-disable-next-line no-control-regex -- The characters that XML does not allow.
    .replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g, hexadecimal)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, hexadecimal)
const hexadecimal = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
