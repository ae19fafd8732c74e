import { expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { statementsSince } from '../../db/publish/statements.ts'
import { makeRegister } from '../helpers/register.ts'

test('a document longer than one statement may be arrives whole, also when it is shipped again or cut off', async () => {
  const { db, sqlite } = await makeRegister(':memory:')
  const [first] = sqlite.prepare('SELECT version, doc FROM goal ORDER BY version').all() as {
    version: number
    doc: string
  }[]
  const long = { ...(JSON.parse(first!.doc) as object), note: `å'"🙂\n`.repeat(40_000) }
  sqlite.prepare('UPDATE goal SET doc = ? WHERE version = ?').run(JSON.stringify(long), first!.version)
  const statements: string[] = []
  for await (const statement of statementsSince(db, 0)) statements.push(statement)
  for (const statement of statements) expect(Buffer.byteLength(statement)).toBeLessThan(100_000)
  const target = openNode(':memory:').sqlite
  const cut = statements.findIndex((statement) => statement.startsWith('UPDATE "goal" SET "doc"')) + 2
  for (const statement of [...statements.slice(0, cut), ...statements, ...statements]) target.exec(statement)
  const all = 'SELECT * FROM goal ORDER BY version'
  expect(target.prepare(all).all()).toEqual(sqlite.prepare(all).all())
})
