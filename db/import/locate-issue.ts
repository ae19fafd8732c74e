import type { Label } from '../schema/field.ts'
import { type FlatColumn, flatColumns } from '../schema/flat/flat-columns.ts'
import { kindOf } from '../schema/kinds/kind-of.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue } from '../schema/validate.ts'
import { issueAt, missingColumn, type Table } from './table.ts'

/** The rows of a table that became records, and what its headings were taken for. */
export interface LocatedRows {
  readonly resource: Resource
  readonly table: Table
  readonly headings: readonly string[]
  /** The row of the headings, counted from 1. */
  readonly headingRow: number
  readonly columns: readonly (FlatColumn | undefined)[]
  /** Rows are counted from 1, the headings first. */
  readonly records: readonly { readonly row: number; readonly record: Record<string, unknown> }[]
}

/** Places an issue of a record by its row, and by the heading that the person wrote. */
export function issueLocator(read: readonly LocatedRows[]): (issue: Issue) => Issue {
  const locations = new Map<string, Location>()
  const counts = new Map<string, number>()
  for (const rows of read)
    for (const { row, record } of rows.records) {
      const { name } = rows.resource
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      // A record without an id is named by its number; of two with the same id, the second is the one too many.
      locations.set(`${name}/#${count}`, { rows, row })
      locations.set(`${name}/${String(record.id)}`, { rows, row })
    }
  return (issue) => {
    const location = locations.get(`${issue.resource}/${issue.id}`)
    return location ? located(issue, location) : issue
  }
}

interface Location {
  readonly rows: LocatedRows
  readonly row: number
}

function located(issue: Issue, { rows, row }: Location): Issue {
  const [from = '', part = '', ...rest] = issue.field.split('.')
  const matching = rows.columns.filter((column) => column?.from === from)
  const column = matching.find((c) => c?.subColumn?.name === part) ?? matching[0]
  const lacking = flatColumns(rows.resource).find((c) => c.from === issue.field && !c.readOnly)
  // A value that every row lacks for want of a column is one issue, of the headings.
  if (!column && lacking)
    return issueAt(rows.table.name, rows.headingRow, lacking.name, {
      ...issue,
      message: missingColumn(lacking),
    })
  const heading = (column && rows.headings[rows.columns.indexOf(column)]) || from
  const inside =
    column?.type === 'json' && rest.length > 0 ? ` (${[Number(part) + 1, ...rest].join(' › ')})` : ''
  return issueAt(rows.table.name, row, heading + inside, {
    ...issue,
    message: column ? inCell(issue.message, column) : issue.message,
  })
}

/** What may be written, in the words of a cell rather than of JSON. */
function inCell(message: Label, { field, subColumn, type }: FlatColumn): Label {
  const example = JSON.stringify(field.example)
  const words =
    subColumn?.allowed(field) ??
    (type === 'json' ? { sv: `JSON, till exempel ${example}`, en: `JSON such as ${example}` } : null)
  if (!words) return message
  const before = kindOf(field).allowed(field)
  return { sv: message.sv.replace(before.sv, words.sv), en: message.en.replace(before.en, words.en) }
}
