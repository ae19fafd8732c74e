import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { resourceOf } from '../resources/index.ts'
import type { Field, UnitAt } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import type { Resource } from '../schema/resource.ts'
import type { InRelease } from './record-names.ts'
import { inRelease } from './selection.ts'

/** Finds the unit of a number of a record; undefined for a number whose unit is the same in all records. */
export type UnitOf = (record: Json, field: Field) => string | undefined

/** Looks up the units that these records have from others. One statement at most. */
export async function numberUnits(
  db: Database,
  release: InRelease,
  shown: readonly { readonly resource: Resource; readonly records: readonly Json[] }[],
): Promise<UnitOf> {
  const ids = new Map<UnitAt, { readonly of: Resource; readonly ids: Set<string> }>()
  for (const { resource, records } of shown)
    for (const { unitAt } of Object.values(resource.fields)) {
      if (unitAt?.by === undefined || records.length === 0) continue
      const of = resourceOf(resource.fields[unitAt.by]!.refersTo!)!
      const known = ids.get(unitAt) ?? { of, ids: new Set() }
      for (const record of records) known.ids.add(String(record[unitAt.by]))
      ids.set(unitAt, known)
    }
  const units = ids.size === 0 ? new Map<UnitAt, Json>() : await readUnits(db, release, ids)
  return (record, { unitAt }) => {
    if (!unitAt) return undefined
    const unit =
      unitAt.by === undefined ? record[unitAt.field] : units.get(unitAt)?.[String(record[unitAt.by])]
    return typeof unit === 'string' ? unit : undefined
  }
}

/** The units by the ids of their records. */
async function readUnits(
  db: Database,
  release: InRelease,
  wanted: ReadonlyMap<UnitAt, { readonly of: Resource; readonly ids: ReadonlySet<string> }>,
): Promise<Map<UnitAt, Json>> {
  // As JSON, since D1 limits a compound SELECT to five terms.
  const lists = [...wanted].map(
    ([{ field }, { of, ids }], i) =>
      sql`(select json_group_object(t."id", t."doc" ->> ${sql.lit(`$.${field}`)}) from ${sql.table(of.name)} as t
        where t."id" in (select value from json_each(${JSON.stringify([...ids])})) and ${inRelease(release)})
        as ${sql.ref(`u${i}`)}`,
  )
  const { rows } = await sql<Record<string, string>>`select ${sql.join(lists)}`.execute(db)
  return new Map([...wanted.keys()].map((at, i) => [at, JSON.parse(rows[0]![`u${i}`]!) as Json]))
}
