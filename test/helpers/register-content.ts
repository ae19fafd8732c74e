import type Sqlite from 'better-sqlite3'
import { allResources } from '../../db/resources/index.ts'
import { columnsOf, searchTable, valuesTable } from '../../db/schema/columns.ts'

/** The content of a register: every row of every table, and what its text indexes find. */
export function contentOf(sqlite: Sqlite.Database): unknown {
  const ofResources = allResources.map((resource) => [
    sqlite.prepare(`SELECT * FROM "${resource.name}" ORDER BY version`).all(),
    columnsOf(resource)
      .filter((c) => c.many)
      .map((c) =>
        sqlite.prepare(`SELECT * FROM "${valuesTable(resource, c)}" ORDER BY value, version`).all(),
      ),
    sqlite
      .prepare(
        `SELECT rowid FROM "${searchTable(resource)}" WHERE "${searchTable(resource)}" MATCH '"a"*' ORDER BY rowid`,
      )
      .all(),
  ])
  return [
    ofResources,
    sqlite.prepare('SELECT * FROM "changeReason" ORDER BY resource, id, release').all(),
    sqlite.prepare('SELECT * FROM "release" ORDER BY id').all(),
  ]
}
