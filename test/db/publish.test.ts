import { expect, test } from 'vitest'
import type Sqlite from 'better-sqlite3'
import { openNode } from '../../db/connection/open-node.ts'
import { statementsSince } from '../../db/publish/statements.ts'
import { allResources } from '../../db/resources/index.ts'
import { makeRegister } from '../helpers/register.ts'
import { contentOf } from '../helpers/register-content.ts'

async function statements(since: number): Promise<string[]> {
  const { db } = await makeRegister(':memory:')
  const all: string[] = []
  for await (const statement of statementsSince(db, since)) all.push(statement)
  return all
}

const original = contentOf((await makeRegister(':memory:')).sqlite)

test('shipping everything gives the same database', async () => {
  const { sqlite } = openNode(':memory:')
  for (const statement of await statements(0)) sqlite.exec(statement)
  expect(contentOf(sqlite)).toEqual(original)
})

test('shipping everything twice does no harm', async () => {
  const { sqlite } = openNode(':memory:')
  const all = await statements(0)
  for (const statement of [...all, ...all]) sqlite.exec(statement)
  expect(contentOf(sqlite)).toEqual(original)
  for (const { name } of allResources)
    expect(() =>
      sqlite.exec(`INSERT INTO "${name}_search" ("${name}_search") VALUES ('integrity-check')`),
    ).not.toThrow()
  const counted = sqlite.prepare(`SELECT count(*) FROM "project_search_docsize"`).pluck().get()
  expect(counted).toBe(sqlite.prepare(`SELECT count(*) FROM "project"`).pluck().get())
  const ranked = (db: Sqlite.Database) =>
    db
      .prepare(
        `SELECT rowid, bm25(goal_search) AS rank FROM goal_search WHERE goal_search MATCH '"internationella"' ORDER BY rank`,
      )
      .all()
  expect(ranked(sqlite)).toEqual(ranked((await makeRegister(':memory:')).sqlite))
})

test('no statement is longer than D1 takes', async () => {
  for (const statement of await statements(0)) expect(Buffer.byteLength(statement)).toBeLessThan(100_000)
})

test('a later release alone is little, and brings an older database up to date', async () => {
  const { sqlite } = openNode(':memory:')
  const whole = await statements(0)
  for (const statement of whole) sqlite.exec(statement)
  // Back to release 1, as a database that was shipped before the other two.
  const since = await statements(1)
  expect(since.join('').length).toBeLessThan(whole.join('').length / 10)
  for (const { name } of allResources) {
    sqlite.exec(
      `DELETE FROM "${name}" WHERE fromRelease > 1; UPDATE "${name}" SET untilRelease = NULL WHERE untilRelease > 1`,
    )
  }
  sqlite.exec(`DELETE FROM "changeReason" WHERE "release" > 1`)
  sqlite.exec(`DELETE FROM "release" WHERE id > 1`)
  for (const statement of since) sqlite.exec(statement)
  expect(contentOf(sqlite)).toEqual(original)
})

test('an index that a migration has emptied is filled again, also after a run that was cut off', async () => {
  const { sqlite } = openNode(':memory:')
  for (const statement of await statements(0)) sqlite.exec(statement)
  for (const { name } of allResources)
    sqlite.exec(`INSERT INTO "${name}_search" ("${name}_search") VALUES ('delete-all')`)
  const reach = () =>
    Object.fromEntries(
      allResources.map(({ name }) => [
        name,
        sqlite
          .prepare<[], number>(`SELECT coalesce(max(id), 0) FROM "${name}_search_docsize"`)
          .pluck()
          .get()!,
      ]),
    )
  const { db } = await makeRegister(':memory:')
  const rebuild = async () => {
    const all: string[] = []
    for await (const statement of statementsSince(db, 3, reach())) all.push(statement)
    return all
  }
  const first = await rebuild()
  for (const statement of first.slice(0, Math.ceil(first.length / 2))) sqlite.exec(statement)
  expect(contentOf(sqlite)).not.toEqual(original)
  const second = await rebuild()
  expect(second.length).toBeLessThan(first.length)
  for (const statement of second) sqlite.exec(statement)
  expect(contentOf(sqlite)).toEqual(original)
  expect(await rebuild()).toEqual([])
})
