import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '../database.ts'
import { type Indexed, statementsSince } from './statements.ts'
import { listReleases } from '../queries/releases.ts'
import { allResources } from '../resources/index.ts'
import { searchTable } from '../schema/columns.ts'
import { OperationalError } from '../system-error.ts'
import { queryD1, runD1, type Target } from './wrangler.ts'

const migrationsFolder = join(import.meta.dirname, '..', 'migrations')

export interface PublishResult {
  /** Newest release that the target had; 0 for an empty one. */
  readonly from: number
  /** Newest release that it has now. */
  readonly to: number
  readonly statements: number
  readonly bytes: number
}

/**
 * Brings a D1 database up to date with the register: its tables first, then the releases that it lacks. It can be
 * run again at any time: existing rows are unchanged, and an interrupted run is repeated.
 * @throws OperationalError when the target has releases that the register does not have, or wrangler fails
 */
export async function publishToD1(db: Database, target: Target): Promise<PublishResult> {
  const releases = await listReleases(db)
  const targetHas = targetState(target)
  const migrations = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
  if (migrations.some((name) => !targetHas.migrations.includes(name)))
    runD1(target, 'migrations', 'apply', target.name)
  const from = targetHas.release
  const indexed = from > 0 ? indexedIn(target) : {}
  const to = releases.at(-1)?.id ?? 0
  if (from > 0 && releases.find(({ id }) => id === from)?.hash !== targetHas.hash)
    throw new OperationalError({
      sv: `${target.name} har en utgåva ${from} som inte finns i det här registret. Databasen innehåller ett annat register: välj en annan, eller skapa en ny databas och publicera dit.`,
      en: `${target.name} has a release ${from} that this register does not have. It holds another register: choose another target, or make a new database and publish to that.`,
    })
  const complete = from === 0 || (await isFullyIndexed(db, from, indexed))
  if (from === to && complete) return { from, to, statements: 0, bytes: 0 }
  const folder = mkdtempSync(join(tmpdir(), 'utblick-publish-'))
  try {
    const file = join(folder, `releases-${from + 1}-${to}.sql`)
    const counted = { statements: 0, bytes: 0 }
    await pipeline(Readable.from(lines(db, from, indexed, counted)), createWriteStream(file))
    runD1(target, 'execute', target.name, '--yes', '--file', file)
    return { from, to, ...counted }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** State of the target, in one query: wrangler takes seconds to start. */
function targetState(target: Target): { release: number; hash: unknown; migrations: string } {
  try {
    const [row] = queryD1(
      target,
      `SELECT (SELECT group_concat("name") FROM "d1_migrations") AS "migrations", (SELECT max("id") FROM "release") AS "release",
        (SELECT "hash" FROM "release" ORDER BY "id" DESC LIMIT 1) AS "hash"`,
    )
    return { release: Number(row?.release ?? 0), hash: row?.hash, migrations: String(row?.migrations ?? '') }
  } catch (error) {
    if (!(error as Error).message.includes('no such table')) throw error
    return { release: 0, hash: undefined, migrations: '' }
  }
}

/** The last version in each text index of the target: a migration may have emptied them. */
function indexedIn(target: Target): Indexed {
  const columns = allResources.map(
    (resource) =>
      `(SELECT coalesce(max(id), 0) FROM "${searchTable(resource)}_docsize") AS "${resource.name}"`,
  )
  const [row = {}] = queryD1(target, `SELECT ${columns.join(', ')}`)
  return Object.fromEntries(allResources.map(({ name }) => [name, Number(row[name])]))
}

/** Whether the text indexes have every version of the releases until `release`. */
async function isFullyIndexed(db: Database, release: number, indexed: Indexed): Promise<boolean> {
  for (const { name } of allResources) {
    const lacking = await db
      .selectFrom(name as 'project')
      .select('version')
      .where('fromRelease', '<=', release)
      .where('version', '>', indexed[name] ?? 0)
      .limit(1)
      .execute()
    if (lacking.length > 0) return false
  }
  return true
}

async function* lines(
  db: Database,
  from: number,
  indexed: Indexed,
  counted: { statements: number; bytes: number },
) {
  for await (const statement of statementsSince(db, from, indexed)) {
    const line = `${statement};\n`
    counted.statements += 1
    counted.bytes += Buffer.byteLength(line)
    yield line
  }
}
