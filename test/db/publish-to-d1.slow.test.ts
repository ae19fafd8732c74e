import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { importRelease } from '../../db/import/import-release.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { publishToD1 } from '../../db/publish/publish-to-d1.ts'
import { runD1, type Target } from '../../db/publish/wrangler.ts'
import { statementsSince } from '../../db/publish/statements.ts'
import { allResources } from '../../db/resources/index.ts'
import { seed } from '../helpers/seed.ts'
import { closedProject } from '../helpers/register.ts'
import { PUBLISHED } from '../helpers/register-facts.ts'
import { contentOf } from '../helpers/register-content.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-d1-'))
afterAll(() => rmSync(folder, { recursive: true }))
// The name is in wrangler.toml; the data are in a folder of this test.
const target: Target = { name: 'utblick', at: 'local', persistTo: join(folder, 'd1') }

/** Wrangler keeps a local database as an SQLite file. */
function fileOfTarget(): string {
  const files = globSync(join(folder, 'd1', 'v3', 'd1', '*', '*.sqlite')).filter(
    (file) => !/metadata/.test(file),
  )
  expect(files).toHaveLength(1)
  return files[0]!
}

function contentOfTarget(): unknown {
  const sqlite = new Sqlite(fileOfTarget(), { readonly: true })
  const content = contentOf(sqlite)
  sqlite.close()
  return content
}

test(
  'a D1 database is filled, brought up to date release by release, and completed after an interrupted run',
  {
    timeout: 240_000,
  },
  async () => {
    const { db, sqlite } = openNode(join(folder, 'register.sqlite'))
    await seedRegister(db, PUBLISHED[0])
    const first = await publishToD1(db, target)
    expect(first).toMatchObject({ from: 0, to: 1 })
    expect(contentOfTarget()).toEqual(contentOf(sqlite))

    const project = seed.project ?? []
    const whole = { wholeRegister: true, replace: true }
    const later = [
      {
        batch: { project: [...project, closedProject] },
        ...whole,
        note: 'Ett provprojekt',
        publishedAt: PUBLISHED[1],
      },
      { batch: { project }, ...whole, note: 'Provprojektet avslutas', publishedAt: PUBLISHED[2] },
    ]
    for (const { batch, ...options } of later)
      expect((await importRelease(db, batch, options)).issues).toEqual([])

    // Cut off: half of the statements arrive, and then nothing.
    const statements: string[] = []
    for await (const statement of statementsSince(db, 1)) statements.push(statement)
    const cut = new Sqlite(fileOfTarget())
    for (const statement of statements.slice(0, Math.ceil(statements.length / 2))) cut.exec(statement)
    cut.close()

    const second = await publishToD1(db, target)
    expect(second).toMatchObject({ from: 1, to: 3 })
    expect(second.bytes).toBeLessThan(first.bytes / 10)
    expect(contentOfTarget()).toEqual(contentOf(sqlite))

    // As a migration leaves it that empties the text indexes: publishing fills them again, and says how much it was.
    const emptied = new Sqlite(fileOfTarget())
    for (const { name } of allResources)
      emptied.exec(`INSERT INTO "${name}_search" ("${name}_search") VALUES ('delete-all')`)
    emptied.close()
    const third = await publishToD1(db, target)
    expect(third).toMatchObject({ from: 3, to: 3 })
    expect(third.statements).toBeGreaterThan(0)
    expect(contentOfTarget()).toEqual(contentOf(sqlite))
    expect(await publishToD1(db, target)).toMatchObject({ from: 3, to: 3, statements: 0 })

    // Another register under the same name is not mixed in.
    sqlite.exec(`UPDATE release SET hash = 'of another register' WHERE id = 3`)
    await expect(publishToD1(db, target)).rejects.toThrow('It holds another register')
    await db.destroy()
  },
)

test('an error of wrangler has its own message', () => {
  expect(() =>
    runD1({ ...target, name: 'no-such-database' }, 'execute', 'no-such-database', '--command', 'SELECT 1'),
  ).toThrow(/wrangler d1 execute failed:[\s\S]*no-such-database/)
})
