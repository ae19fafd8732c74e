import type Sqlite from 'better-sqlite3'

/** A table, with the declaration of each column, or an index or virtual table, with its SQL alone. */
interface Structure {
  readonly sql: string
  readonly columns?: Readonly<Record<string, string>>
  /** What follows the columns of a table, such as STRICT. */
  readonly options?: string
}

/**
 * What a database consists of, by name: two databases with equal structures serve the same queries. The order of a
 * table's columns does not count, since ALTER TABLE adds at the end.
 */
export function structureOf(sqlite: Sqlite.Database): Map<string, Structure> {
  const rows = sqlite
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT LIKE 'd1_%' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
  const columnsOf = sqlite.prepare<[string], { name: string; type: string; notnull: number; pk: number }>(
    'SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?) ORDER BY name',
  )
  return new Map(
    rows.map(({ name, sql }) => {
      if (!sql.startsWith('CREATE TABLE')) return [name, { sql }]
      const columns = columnsOf
        .all(name)
        .map((c) => [c.name, `${c.type}${c.notnull ? ' NOT NULL' : ''}${c.pk ? ` key ${c.pk}` : ''}`])
      const options = sql.slice(sql.lastIndexOf(')') + 1).trim()
      return [name, { sql, columns: Object.fromEntries(columns) as Record<string, string>, options }]
    }),
  )
}
