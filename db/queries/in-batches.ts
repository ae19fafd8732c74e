import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Resource } from '../schema/resource.ts'

/** What D1 takes of terms in one compound SELECT. */
const TERMS = 5

/** Asks the same of several things, five to a query, and gives all rows in the order of the things. */
export async function inBatches<T, R>(
  db: Database,
  things: readonly T[],
  term: (thing: T, index: number) => RawBuilder<unknown>,
): Promise<R[]> {
  const terms = things.map(term)
  const batches = Array.from({ length: Math.ceil(terms.length / TERMS) }, (_, i) =>
    terms.slice(i * TERMS, (i + 1) * TERMS),
  )
  const results = await Promise.all(
    batches.map((batch) => sql<R>`${sql.join(batch, sql` union all `)}`.execute(db)),
  )
  return results.flatMap(({ rows }) => rows)
}

/** A version of a record of some resource. */
export interface VersionOf {
  readonly resource: Resource
  readonly version: number
}

/** The documents of some versions, in the order given. */
export async function documentsOf(db: Database, versions: readonly VersionOf[]): Promise<string[]> {
  const resources = [...new Set(versions.map(({ resource }) => resource))]
  const rows = await inBatches<Resource, { type: number; version: number; doc: string }>(
    db,
    resources,
    (resource, type) => {
      const wanted = versions.filter((v) => v.resource === resource).map(({ version }) => version)
      return sql`select ${sql.lit(type)} as "type", "version", "doc" from ${sql.table(resource.name)}
        where "version" in (select value from json_each(${JSON.stringify(wanted)}))`
    },
  )
  const documents = new Map(rows.map(({ type, version, doc }) => [`${type} ${version}`, doc]))
  return versions.map(({ resource, version }) => {
    const doc = documents.get(`${resources.indexOf(resource)} ${version}`)
    if (doc === undefined) throw new Error(`${resource.name} has no version ${version}.`)
    return doc
  })
}
