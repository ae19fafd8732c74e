import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Resource } from '../schema/resource.ts'

/** Limit of D1 for the terms of a compound SELECT. */
const MAX_COMPOUND_TERMS = 5

/** Runs one SELECT per item, combined by UNION ALL in statements of five. Returns all rows, in the order of the items. */
export async function inBatches<T, R>(
  db: Database,
  items: readonly T[],
  term: (item: T, index: number) => RawBuilder<unknown>,
): Promise<R[]> {
  const terms = items.map(term)
  const batches = Array.from({ length: Math.ceil(terms.length / MAX_COMPOUND_TERMS) }, (_, i) =>
    terms.slice(i * MAX_COMPOUND_TERMS, (i + 1) * MAX_COMPOUND_TERMS),
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
