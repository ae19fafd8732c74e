import type { Field, Fields, Label } from '../../../db/schema/field.ts'
import { type FlatColumn, flatColumns } from '../../../db/schema/flat/flat-columns.ts'
import type { Cell } from '../../../db/schema/kinds/kind.ts'
import { cellsOf } from '../../../db/schema/flat/cells.ts'
import { kindOf } from '../../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'

type Json = Readonly<Record<string, unknown>>
type SqlValue = string | number | null

/** A column of an SQLite table, and its value for a record or a list item. */
interface SqlColumn {
  readonly name: string
  readonly sql: string
  readonly title: Label
  readonly description: Label
  readonly value: (record: Json) => SqlValue
}

export interface SqlTable {
  readonly name: string
  readonly sql: string
  readonly insert: string
  readonly columns: readonly Omit<SqlColumn, 'value'>[]
  /** Rows of a record in this table. */
  readonly rows: (record: Json) => SqlValue[][]
}

/**
 * The table of a data set, and one for each of its lists: "project" and "project_partnerIds".
 * @param together the data sets in the file; only these are referenced
 */
export function tablesOf(resource: Resource, together: readonly Resource[]): SqlTable[] {
  // A query joins the other table for a name.
  const columns = flatColumns(resource).filter(({ namesOf }) => !namesOf)
  const lists = columns.filter(isList)
  const own = columns.flatMap((column) => columnsOf(column, together))
  return [
    table(resource.name, own, (record) => [record]),
    ...lists.map((column) => listTable(resource, column, together)),
  ]
}

const isList = ({ type }: FlatColumn) => type === 'list' || type === 'json'

function table(
  name: string,
  columns: readonly SqlColumn[],
  items: (record: Json) => readonly Json[],
  key = '',
): SqlTable {
  const lines = [...columns.map(({ name, sql }) => `"${name}" ${sql}`), ...(key ? [key] : [])]
  return {
    name,
    sql: `CREATE TABLE "${name}" (\n  ${lines.join(',\n  ')}\n)`,
    insert: `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`,
    columns,
    rows: (record) => items(record).map((item) => columns.map(({ value }) => value(item))),
  }
}

/** The columns that one flat column becomes: a list has its length here, an uncertain date also its bounds. */
function columnsOf(column: FlatColumn, together: readonly Resource[]): SqlColumn[] {
  const { name, from, title, field } = column
  if (isList(column))
    return [
      {
        name: `${name}Count`,
        sql: 'INTEGER',
        title: { sv: `${title.sv}, antal`, en: `${title.en}, number of` },
        description: {
          sv: 'Hur många listan har; NULL när det inte är känt.',
          en: 'How many the list has; NULL when it is not known.',
        },
        value: (record) => (record[from] as readonly unknown[] | null)?.length ?? null,
      },
    ]
  const plain: SqlColumn = {
    name,
    sql: sqlOf(column, together),
    title,
    description: field.description,
    value: (record) => sqlValue(cellsOf([column], record)[0] ?? null, column),
  }
  if (!kindOf(field).isUncertain || !column.isMain) return [plain]
  return [plain, bound(column, 'earliest'), bound(column, 'latest')]
}

const bounds = {
  earliest: { suffix: 'Earliest', sv: 'tidigast', en: 'earliest' },
  latest: { suffix: 'Latest', sv: 'senast', en: 'latest' },
} as const

function bound({ name, from, title }: FlatColumn, part: 'earliest' | 'latest'): SqlColumn {
  const { suffix, sv, en } = bounds[part]
  return {
    name: name + suffix,
    sql: 'TEXT',
    title: { sv: `${title.sv}, ${sv}`, en: `${title.en}, ${en}` },
    description: {
      sv: 'En dag, ÅÅÅÅ-MM-DD, att jämföra och sortera på; NULL när den inte är känd.',
      en: 'A day, YYYY-MM-DD, to compare and sort by; NULL when it is not known.',
    },
    value: (record) => (record[from] as UncertainDate | null)?.[part] ?? null,
  }
}

/** A list as a table: owner, position, and the item's columns. */
function listTable(
  resource: Resource,
  { name, from, field }: FlatColumn,
  together: readonly Resource[],
): SqlTable {
  const item: Fields = field.fields ?? { value: field.item! }
  const own = itemColumns(field, item).flatMap((column) => nested(column, together))
  const owner: SqlColumn = {
    name: 'recordId',
    sql: `TEXT NOT NULL REFERENCES "${resource.name}" ("id")`,
    title: resource.title,
    description: { sv: 'Posten som listan hör till.', en: 'The record that the list belongs to.' },
    value: ({ owner }) => owner as string,
  }
  const position: SqlColumn = {
    name: 'position',
    sql: 'INTEGER NOT NULL',
    title: { sv: 'Plats', en: 'Position' },
    description: { sv: 'Platsen i listan, från 1.', en: 'The place in the list, from 1.' },
    value: ({ position }) => position as number,
  }
  const inItem = (column: SqlColumn): SqlColumn => ({
    ...column,
    value: (row) => column.value(row.item as Json),
  })
  return table(
    `${resource.name}_${name}`,
    [owner, position, ...own.map(inItem)],
    (record) =>
      ((record[from] as readonly unknown[] | null) ?? []).map((item, i) => ({
        owner: record.id,
        position: i + 1,
        item: field.fields ? item : { value: item },
      })),
    'PRIMARY KEY ("recordId", "position")',
  )
}

/** A list inside a list item stays one cell, as in CSV. */
function nested(column: FlatColumn, together: readonly Resource[]): SqlColumn[] {
  if (!isList(column)) return columnsOf(column, together)
  const { name, title, field } = column
  return [
    {
      name,
      sql: 'TEXT',
      title,
      description: field.description,
      value: (record) => sqlValue(cellsOf([column], record)[0] ?? null, column),
    },
  ]
}

/** The item's fields as flat columns. */
const itemColumns = (list: Field, fields: Fields): FlatColumn[] =>
  flatColumns({ fields, name: list.title.en } as unknown as Resource).filter(({ readOnly }) => !readOnly)

function sqlOf(
  { name, type, field, subColumn, required }: FlatColumn,
  together: readonly Resource[],
): string {
  if (name === 'id') return 'TEXT PRIMARY KEY'
  const target = together.find((other) => other.name === field.refersTo)
  return [
    sqlType(type, subColumn),
    ...(required ? ['NOT NULL'] : []),
    ...(target ? [`REFERENCES "${target.name}" ("id")`] : []),
  ].join(' ')
}

function sqlType(type: FlatColumn['type'], part: FlatColumn['subColumn']): string {
  if (type === 'integer' || type === 'boolean') return 'INTEGER'
  return part?.sqlType ?? (type === 'decimal' ? 'REAL' : 'TEXT')
}

const sqlValue = (cell: Cell, { type }: FlatColumn): SqlValue =>
  type === 'boolean' && cell !== null ? Number(cell) : typeof cell === 'boolean' ? Number(cell) : cell
