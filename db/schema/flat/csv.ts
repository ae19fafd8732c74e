import type { Cell, CellType } from '../kinds/kind.ts'
import { kindOf } from '../kinds/kind-of.ts'
import { LIST_SEPARATOR } from '../kinds/list.ts'
import { cellsOf } from './cells.ts'
import type { FlatColumn } from './flat-columns.ts'

/** How a table is written as text. */
export interface CsvDialect {
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
  /** Byte order mark: without it Excel does not read UTF-8. */
  readonly mark: '' | '\uFEFF'
  /** Prefixes a text that Excel would read as a formula with an apostrophe. */
  readonly guardFormulas: boolean
}

/** RFC 4180, with every value as it is. */
export const standardCsv: CsvDialect = { delimiter: ',', decimal: '.', mark: '', guardFormulas: false }

/** What Excel opens with a double click under Swedish settings. */
export const excelCsv: CsvDialect = { delimiter: ';', decimal: ',', mark: '\uFEFF', guardFormulas: true }

/** The start of the file: the headings. */
export const csvHead = (columns: readonly FlatColumn[], dialect: CsvDialect): string =>
  `${dialect.mark}${columns.map(({ name }) => name).join(dialect.delimiter)}\r\n`

/** One record, as the API serves it, as a line with its end. */
export function csvLine(
  columns: readonly FlatColumn[],
  record: Readonly<Record<string, unknown>>,
  dialect: CsvDialect,
): string {
  const cells = cellsOf(columns, record).map((cell, i) => formatCell(cell, columns[i]!, dialect))
  return `${cells.join(dialect.delimiter)}\r\n`
}

function formatCell(
  cell: Cell,
  column: FlatColumn,
  { delimiter, decimal, guardFormulas }: CsvDialect,
): string {
  if (cell === null) return ''
  let text = String(cell)
  if (isNumber(column)) text = decimal === '.' ? text : withDecimalComma(text, column)
  else if (guardFormulas && FORMULA.test(text)) text = `'${text}`
  // RFC 4180 asks for quotes around the delimiter, quotes and line ends; some readers need them for leading and trailing spaces.
  return text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What Excel reads as a formula, also after apostrophes, so that removing one restores the text exactly. */
const FORMULA = /^'*[=+\-@\t\r]/

/** A guarded text as it was. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text

const numbers = new Set<unknown>(['decimal', 'integer'] satisfies CellType[])
const isNumber = ({ type, field }: FlatColumn) =>
  numbers.has(type) || (type === 'list' && numbers.has(kindOf(field.item!).cell))

const withDecimalComma = (text: string, { type }: FlatColumn) =>
  type === 'list' ? text.split(LIST_SEPARATOR).map(comma).join(LIST_SEPARATOR) : comma(text)
const comma = (number: string) => number.replace('.', ',')
