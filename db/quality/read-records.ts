import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { inBatches } from '../queries/in-batches.ts'
import { type InRelease, memberOf } from '../queries/record-names.ts'
import { fromWhere } from '../queries/selection.ts'
import { allResources } from '../resources/index.ts'
import type { Field } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import { perResource } from '../schema/per-resource.ts'
import { nameFields } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'

/** Records of each resource in one read: more than a municipality has. A figure of part of them would be wrong. */
export const MAX_RECORDS = 10_000

/** Limit of D1 for the arguments of a function is 32. */
const MEMBERS_PER_OBJECT = 15

/** Kinds whose values may be long: of them only what `null` is tells. */
const isLong = ({ kind }: Field) => ['text', 'languageMap', 'list', 'objects'].includes(kind)

/** The record t without its long values, in parts; of its sources what says how old it is. */
const recordParts = perResource((resource) => {
  const members = Object.entries(resource.fields)
    .filter(([name]) => name !== 'sources')
    .map(([name, field]) =>
      isLong(field) && !nameFields(resource).includes(name)
        ? `'${name}', nullif(json_type(t."doc", '$.${name}'), 'null')`
        : memberOf(name),
    )
  const sources = `'sources', json((select json_group_array(json_object(${['kind', 'documentDate', 'supports']
    .map((name) => `'${name}', s."value" -> '$.${name}'`)
    .join()})) from json_each(t."doc", '$.sources') as s))`
  const parts = Array.from({ length: Math.ceil(members.length / MEMBERS_PER_OBJECT) }, (_, i) =>
    members.slice(i * MEMBERS_PER_OBJECT, (i + 1) * MEMBERS_PER_OBJECT),
  )
  return sql.raw(`json_array(${[...parts, [sources]].map((part) => `json_object(${part.join()})`).join()})`)
})

/**
 * All records of some municipalities in a release, by id, in a few statements; null for too many. A long value is only
 * what type it has: what is not known is null, as in the record.
 */
export async function readRecords(
  db: Database,
  release: InRelease,
  codes: readonly string[],
): Promise<ReadonlyMap<Resource, readonly Json[] | null>> {
  const rows = await inBatches<Resource, { list: number; parts: string }>(
    db,
    allResources,
    (resource, list) => sql`select ${sql.lit(list)} as "list", "parts" from (
      select ${recordParts(resource)} as "parts"
      ${fromWhere({ ...release, resource, filters: { municipality: codes }, words: null })}
      order by t."id" limit ${sql.lit(MAX_RECORDS + 1)})`,
  )
  const lists = allResources.map((): Json[] => [])
  for (const { list, parts } of rows) lists[list]!.push(Object.assign({}, ...(JSON.parse(parts) as Json[])))
  return new Map(
    allResources.map((resource, i) => [resource, lists[i]!.length > MAX_RECORDS ? null : lists[i]!]),
  )
}
