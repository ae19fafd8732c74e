import {
  columnsOf,
  deadlineColumn,
  deadlineSql,
  searchTable,
  valuesTable,
  sortColumn,
  sortIndex,
} from './columns.ts'
import type { Resource } from './resource.ts'

const quote = (name: string) => `"${name}"`

/** The release table: every publication, numbered from 1. */
export const releaseTableSql = `CREATE TABLE "release" (
  "id" INTEGER PRIMARY KEY,
  "publishedAt" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "counts" TEXT NOT NULL
) STRICT;
`

/** Why a release changed a record, where whoever changed it has said so. */
export const reasonTableSql = `CREATE TABLE "changeReason" (
  "resource" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "release" INTEGER NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY ("resource", "id", "release")
) STRICT, WITHOUT ROWID;
`

/**
 * The tables of one resource: its record versions with the columns that filters and sorts need, a values table
 * for each column with several values, and a text index that stores no text of its own.
 */
export function resourceTablesSql(resource: Resource): string {
  const columns = columnsOf(resource)
  const own = columns.filter((c) => !c.many)
  const sorted = new Set(
    resource.sorts.filter((path) => path !== 'id').map((path) => sortColumn(resource, path).name),
  )
  const table = resource.name
  const lines = [
    `"version" INTEGER PRIMARY KEY`,
    `"id" TEXT NOT NULL`,
    `"fromRelease" INTEGER NOT NULL`,
    `"untilRelease" INTEGER`,
    ...own.map((c) => `${quote(c.name)} ${c.type}`),
    `"doc" TEXT NOT NULL`,
  ]
  return [
    `CREATE TABLE ${quote(table)} (\n  ${lines.join(',\n  ')}\n) STRICT;\n`,
    `CREATE UNIQUE INDEX ${quote(`${table}_id`)} ON ${quote(table)} ("id", "fromRelease");\n`,
    `CREATE INDEX ${quote(`${table}_current`)} ON ${quote(table)} ("id") WHERE "untilRelease" IS NULL;\n`,
    // Versions that a release added and closed: used by changes, feeds and publishing.
    `CREATE INDEX ${quote(`${table}_from`)} ON ${quote(table)} ("fromRelease", "id");\n`,
    `CREATE INDEX ${quote(`${table}_until`)} ON ${quote(table)} ("untilRelease", "id") WHERE "untilRelease" IS NOT NULL;\n`,
    ...own.map(
      (c) =>
        `CREATE INDEX ${quote(sortIndex(resource, c, false))} ON ${quote(table)} (${quote(c.name)}, "id") WHERE "untilRelease" IS NULL;\n`,
    ),
    // A list in falling order is tied on rising ids, which the index above cannot give when it is read backwards.
    ...own
      .filter((c) => sorted.has(c.name))
      .map(
        (c) =>
          `CREATE INDEX ${quote(sortIndex(resource, c, true))} ON ${quote(table)} (${quote(c.name)} DESC, "id") WHERE "untilRelease" IS NULL;\n`,
      ),
    ...deadlineIndexSql(resource),
    ...columns
      .filter((c) => c.many)
      .map(
        (c) =>
          `CREATE TABLE ${quote(valuesTable(resource, c))} (\n  "value" ${c.type} NOT NULL,\n  "version" INTEGER NOT NULL,\n  PRIMARY KEY ("value", "version")\n) STRICT, WITHOUT ROWID;\n`,
      ),
    // Short beginnings of words have lists of their own: without them, "a" merges those of every word with a.
    `CREATE VIRTUAL TABLE ${quote(searchTable(resource))} USING fts5("title", "text", content='', prefix='1 2', tokenize="unicode61 remove_diacritics 2");\n`,
  ].join('')
}

/** An index over the few records that have a deadline, where no filter or sort has given the field a column. */
function deadlineIndexSql(resource: Resource): string[] {
  const day = deadlineSql(resource)
  if (day === null || deadlineColumn(resource)) return []
  const name = quote(`${resource.name}_current_deadline`)
  return [
    `CREATE INDEX ${name} ON ${quote(resource.name)} (${day} DESC, "id") WHERE "untilRelease" IS NULL AND ${day} IS NOT NULL;\n`,
  ]
}

/** The whole store, as all migrations together make it. */
export const storeSql = (resources: readonly Resource[]) =>
  [releaseTableSql, reasonTableSql, ...resources.map(resourceTablesSql)].join('\n')
