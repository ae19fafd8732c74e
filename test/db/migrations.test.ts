import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import Sqlite from 'better-sqlite3'
import { openNode } from '../../db/open-node.ts'
import { allResources } from '../../db/resources/index.ts'
import { storeSql } from '../../db/schema/sql.ts'

const folder = new URL('../../db/migrations/', import.meta.url)

/** A migration that has been released is never edited: its checksum stands here for good. */
const frozen: Readonly<Record<string, string>> = {
  '0001_register.sql': '2d25a6a5c3b243e55ab739d27ac63bc3cb02154569b4d21dd32ac7c2df1094bc',
}

type Row = { type: string; name: string; sql: string | null }
const structureOf = (sqlite: Sqlite.Database) =>
  sqlite
    .prepare<[], Row>(
      `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'd1_%' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()

test('the migrations make exactly the tables that the definitions describe', () => {
  const migrated = openNode(':memory:').sqlite
  const described = new Sqlite(':memory:')
  described.exec(storeSql(allResources))
  // Where this differs, write the next numbered file with what is missing; see CONTRIBUTING.
  expect(structureOf(migrated)).toEqual(structureOf(described))
})

test.each(readdirSync(folder).filter((name) => name.endsWith('.sql')))('%s is as it was released', (name) => {
  expect(
    createHash('sha256')
      .update(readFileSync(new URL(name, folder)))
      .digest('hex'),
  ).toBe(frozen[name])
})
