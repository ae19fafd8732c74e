import { codeLists } from '../schema/code-lists.ts'
import { allowed } from '../schema/explain.ts'
import type { Label } from '../schema/field.ts'
import { type FlatColumn, flatColumns } from '../schema/flat/flat-columns.ts'
import type { Resource } from '../schema/resource.ts'
import type { Fault } from '../schema/validate.ts'
import { faultAt, missingColumn, type Table } from './table.ts'

/** The rows of a table that became records, and what its headings were taken for. */
export interface PlacedRows {
  readonly resource: Resource
  readonly table: Table
  readonly headings: readonly string[]
  /** The row of the headings, counted from 1. */
  readonly headingRow: number
  readonly columns: readonly (FlatColumn | undefined)[]
  /** Rows are counted from 1, the headings first. */
  readonly records: readonly { readonly row: number; readonly record: Record<string, unknown> }[]
}

/** Places a fault of a record by its row, and by the heading that the person wrote. */
export function placer(read: readonly PlacedRows[]): (fault: Fault) => Fault {
  const places = new Map<string, Place>()
  const counts = new Map<string, number>()
  for (const rows of read)
    for (const { row, record } of rows.records) {
      const { name } = rows.resource
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      // A record without an id is named by its number; of two with the same id, the second is the one too many.
      places.set(`${name}/#${count}`, { rows, row })
      places.set(`${name}/${String(record.id)}`, { rows, row })
    }
  return (fault) => {
    const place = places.get(`${fault.resource}/${fault.id}`)
    return place ? placed(fault, place) : fault
  }
}

interface Place {
  readonly rows: PlacedRows
  readonly row: number
}

function placed(fault: Fault, { rows, row }: Place): Fault {
  const [from = '', part = '', ...rest] = fault.field.split('.')
  const fitting = rows.columns.filter((column) => column?.from === from)
  const column = fitting.find((c) => c?.part === part) ?? fitting[0]
  const lacking = flatColumns(rows.resource).find((c) => c.from === fault.field && !c.readOnly)
  // A value that every row lacks for want of a column is one fault, of the headings.
  if (!column && lacking)
    return faultAt(rows.table.name, rows.headingRow, lacking.name, {
      ...fault,
      message: missingColumn(lacking),
    })
  const heading = (column && rows.headings[rows.columns.indexOf(column)]) || from
  const inside =
    column?.type === 'json' && rest.length > 0 ? ` (${[Number(part) + 1, ...rest].join(' › ')})` : ''
  return faultAt(rows.table.name, row, heading + inside, {
    ...fault,
    message: column ? inCell(fault.message, column) : fault.message,
  })
}

/** What may be written, in the words of a cell rather than of JSON. */
function inCell(message: Label, column: FlatColumn): Label {
  const { field, part, type } = column
  const example = field.example as Record<string, string>
  const words: Label | undefined =
    part === 'amount'
      ? { sv: `ett belopp som ${example.amount}`, en: `an amount such as ${example.amount}` }
      : part === 'currency'
        ? codeLists.currency.title
        : part !== 'value'
          ? { sv: 'text, högst 20 000 tecken', en: 'text of at most 20,000 characters' }
          : type === 'json'
            ? { sv: `JSON som ${JSON.stringify(example)}`, en: `JSON such as ${JSON.stringify(example)}` }
            : undefined
  if (!words) return message
  const before = allowed(field)
  return { sv: message.sv.replace(before.sv, words.sv), en: message.en.replace(before.en, words.en) }
}
