import { type RawBuilder, sql } from 'kysely'
import type { Database, VersionRow } from '../database.ts'
import { allResources } from '../resources/index.ts'
import { searchTexts } from '../schema/column-values.ts'
import { columnsOf, searchTable, valuesTable } from '../schema/columns.ts'
import type { Resource } from '../schema/resource.ts'

/** Below the limit of D1 for a statement, in bytes. */
const MAX_STATEMENT = 90_000

type Value = string | number | null
type Row = readonly Value[]

/** By resource name, the last version that a database's text index has; 0 when it is empty. */
export type Indexed = Readonly<Record<string, number>>

/**
 * The statements that bring a database at release `since` up to date. They can be run again, or be cut off and
 * run again: existing rows are unchanged, and the release itself is last, so that a reader never sees
 * half of one. Where `indexed` shows that a text index lacks versions of earlier releases, as after a migration
 * that empties it, those are indexed first, in ascending order.
 */
export async function* statementsSince(
  db: Database,
  since: number,
  indexed: Indexed = {},
): AsyncGenerator<string> {
  for (const resource of allResources) {
    const after = indexed[resource.name]
    if (after !== undefined)
      yield* searchStatements(db, resource, sql`"fromRelease" <= ${since} and "version" > ${after}`)
  }
  for (const resource of allResources) yield* resourceStatements(db, resource, since)
  const reasons = await db
    .selectFrom('changeReason')
    .selectAll()
    .where('release', '>', since)
    .orderBy('release')
    .execute()
  yield* inserts(
    'changeReason',
    ['resource', 'id', 'release', 'reason'],
    reasons.map((r) => [r.resource, r.id, r.release, r.reason]),
  )
  const releases = await db.selectFrom('release').selectAll().where('id', '>', since).orderBy('id').execute()
  yield* inserts(
    'release',
    ['id', 'publishedAt', 'note', 'hash', 'counts'],
    releases.map((r) => [r.id, r.publishedAt, r.note, r.hash, r.counts]),
  )
}

async function* resourceStatements(db: Database, resource: Resource, since: number): AsyncGenerator<string> {
  const { rows } = await sql<VersionRow & Record<string, Value>>`
    select * from ${sql.table(resource.name)} where "fromRelease" > ${since} order by "version"`.execute(db)
  const columns = rows[0] ? Object.keys(rows[0]) : []
  yield* inserts(
    resource.name,
    columns,
    rows.map((row) => columns.map((c) => (c === 'doc' && isLong(row.doc) ? '' : (row[c] ?? null)))),
  )
  for (const { version, doc } of rows) if (isLong(doc)) yield* longDocument(resource, version, doc)
  const versions = new Set(rows.map((row) => row.version))
  for (const column of columnsOf(resource).filter((c) => c.many)) {
    const table = valuesTable(resource, column)
    const rowsOfValues = await sql<{
      value: Value
      version: number
    }>`select "value", "version" from ${sql.table(table)}`.execute(db)
    const newRows = rowsOfValues.rows.filter(({ version }) => versions.has(version))
    yield* inserts(
      table,
      ['value', 'version'],
      newRows.map(({ value, version }) => [value, version]),
    )
  }
  yield* searchInserts(
    searchTable(resource),
    rows.map((row) => indexRow(resource, row)),
  )
  const closed = await sql<{ version: number; untilRelease: number }>`
    select "version", "untilRelease" from ${sql.table(resource.name)}
    where "untilRelease" > ${since} and "fromRelease" <= ${since}`.execute(db)
  for (const { version, untilRelease } of closed.rows)
    yield `UPDATE "${resource.name}" SET "untilRelease" = ${untilRelease} WHERE "version" = ${version}`
}

/** Documents read at a time where an index is filled again. */
const BATCH = 500

/** Fills the text index with the versions that match a condition. */
async function* searchStatements(
  db: Database,
  resource: Resource,
  where: RawBuilder<unknown>,
): AsyncGenerator<string> {
  let last = 0
  for (;;) {
    const { rows } = await sql<VersionRow>`
      select "version", "doc" from ${sql.table(resource.name)} where ${where} and "version" > ${last}
      order by "version" limit ${sql.lit(BATCH)}`.execute(db)
    if (rows.length === 0) return
    yield* searchInserts(
      searchTable(resource),
      rows.map((row) => indexRow(resource, row)),
    )
    last = rows.at(-1)!.version
  }
}

/** The index keeps no text, so it cannot be read back: it is made again from the documents. */
function indexRow(resource: Resource, { version, doc }: Pick<VersionRow, 'version' | 'doc'>): Row {
  const { title, text } = searchTexts(resource, JSON.parse(doc) as Record<string, unknown>)
  return [version, title, text]
}

/** Longest document that is inserted together with its row, in bytes. */
const MAX_DOCUMENT = 60_000
/** Characters of a longer one in each statement of its own: four bytes at most, or two where it is a quote. */
const CHUNK = 20_000
const isLong = (doc: string) => bytes(doc) > MAX_DOCUMENT

/** A long document in parts. Each is only put where it belongs, so that it can be run again. */
function* longDocument({ name }: Resource, version: number, doc: string): Generator<string> {
  // SQLite counts characters, not the halves that JavaScript makes of the rarer ones.
  const characters = Array.from(doc)
  for (let start = 0; start < characters.length; start += CHUNK) {
    const part = literal(characters.slice(start, start + CHUNK).join(''))
    yield `UPDATE "${name}" SET "doc" = "doc" || ${part} WHERE "version" = ${version} AND length("doc") = ${start}`
  }
}

function inserts(table: string, columns: readonly string[], rows: readonly Row[]): Generator<string> {
  return statements(
    `INSERT OR IGNORE INTO "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) VALUES\n`,
    rows,
    '',
  )
}

/** Only rows that the index lacks: a contentless index accepts the same row twice and then counts its words twice. */
function searchInserts(table: string, rows: readonly Row[]): Generator<string> {
  return statements(
    `INSERT INTO "${table}" (rowid, "title", "text") SELECT * FROM (VALUES\n`,
    rows,
    `) WHERE column1 NOT IN (SELECT id FROM "${table}_docsize")`,
  )
}

/** As few statements as possible for all rows, each within D1's limit. */
function* statements(head: string, rows: readonly Row[], tail: string): Generator<string> {
  let lines: string[] = []
  let length = 0
  for (const row of rows) {
    const line = `(${row.map(literal).join(', ')})`
    if (lines.length > 0 && length + bytes(line) > MAX_STATEMENT) {
      yield head + lines.join(',\n') + tail
      lines = []
      length = 0
    }
    lines.push(line)
    length += bytes(line) + 2
  }
  if (lines.length > 0) yield head + lines.join(',\n') + tail
}

const literal = (value: Value) =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
const bytes = (text: string) => Buffer.byteLength(text)
