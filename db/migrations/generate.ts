import Sqlite from 'better-sqlite3'
import { openNode } from '../connection/open-node.ts'
import { allResources } from '../resources/index.ts'
import { type Column, columnsOf, valuesTable } from '../schema/columns.ts'
import { asText } from '../schema/kinds/kind.ts'
import { storeSql } from '../schema/sql.ts'
import { structureOf } from './structure.ts'

/**
 * Prints what the definitions need and the migrations lack: the next numbered file. New columns and values tables
 * are filled from the stored documents where the text is stored as it is; others are listed, to be filled by hand.
 * A released migration is never edited.
 */
const before = structureOf(openNode(':memory:').sqlite)
const described = new Sqlite(':memory:')
described.exec(storeSql(allResources))
const lines: string[] = []
for (const [name, { sql, columns }] of structureOf(described)) {
  const old = before.get(name)
  if (!old) lines.push(`${sql};`)
  else if (columns && old.columns) {
    for (const [column, type] of Object.entries(columns))
      if (!(column in old.columns)) lines.push(`ALTER TABLE "${name}" ADD COLUMN "${column}" ${type};`)
  } else if (sql !== old.sql)
    // An index, or a text index, which open-node.ts then fills again.
    lines.push(`DROP ${sql.includes(' INDEX ') ? 'INDEX' : 'TABLE'} "${name}";\n${sql};`)
}
// Tables and columns before the indexes over them.
const order = (line: string) => (/^(?:ALTER|CREATE (?:VIRTUAL )?TABLE)/.test(line) ? 0 : 1)
lines.sort((a, b) => order(a) - order(b))

for (const resource of allResources)
  for (const column of columnsOf(resource)) {
    const table = column.many ? valuesTable(resource, column) : resource.name
    const isNew = column.many ? !before.has(table) : !(column.name in (before.get(table)?.columns ?? {}))
    if (isNew && before.has(resource.name)) lines.push(fillSql(resource.name, column, table))
  }
process.stdout.write(lines.map((line) => `${line}\n`).join(''))

/** Fills a new column or values table from the documents of all versions. */
function fillSql(resource: string, { name, path, of, many }: Column, table: string): string {
  if (of !== asText.of || path.length === 0) return `-- By hand: fill "${table}" (${name}).`
  const [first, second] = path
  if (!many) return `UPDATE "${table}" SET "${name}" = "doc" ->> '$.${path.join('.')}';`
  const value = second === undefined ? 'each.value' : `each.value ->> '$.${second}'`
  return `INSERT OR IGNORE INTO "${table}" SELECT ${value}, "version" FROM "${resource}", json_each("doc", '$.${first}') AS each WHERE ${value} IS NOT NULL;`
}
