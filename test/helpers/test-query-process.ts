import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Problem } from '../../api/http/problem.ts'
import { serveParentProcess } from '../../api/node/serve-parent-process.ts'
import type { Tables } from '../../db/database.ts'

// Child process like api/node/query-process-main.ts, over an app with answers that fail in different ways.

if (process.argv[2] === 'broken') process.exit(1)
const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) })
const bodies: Readonly<Record<string, () => Promise<string>>> = {
  '/pid': async () => String(process.pid),
  // SQLite gives nothing back before it is done, which is never.
  '/endless': async () => {
    await sql`with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n`.execute(
      db,
    )
    return ''
  },
  '/killed': async () => {
    process.kill(process.pid, 'SIGKILL')
    return new Promise<never>(() => undefined)
  },
  '/sql-error': async () => String(await sql`select * from "nothing"`.execute(db)),
  '/problem': async () => {
    throw new Problem('not-found', { detail: { sv: 'Finns inte.', en: 'There is none.' } })
  },
}
async function* letters() {
  for (const letter of 'abc') yield letter
}

serveParentProcess(db, ({ bodies: make }) => ({
  fetch: async (request) => {
    const url = new URL(request.url)
    const context = { request, url, now: new Date(), streams: false }
    const own = bodies[url.pathname]
    if (own) await make(context, async () => ({ content: await own(), headers: { 'X-Of': 'test' } }))
    if (url.pathname === '/letters') await make(context, async () => ({ stream: letters }))
    return new Response(null)
  },
}))
