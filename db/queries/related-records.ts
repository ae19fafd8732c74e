import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { allResources } from '../resources/index.ts'
import { fieldAt } from '../schema/columns.ts'
import type { Json } from '../schema/json.ts'
import { nameFields } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'
import { tableColumns } from '../schema/table-columns.ts'
import type { InRelease } from './record-names.ts'
import { fromWhere } from './selection.ts'

/** A list that can be filtered by the records of another resource. */
export interface Relation {
  readonly resource: Resource
  /** Name of its filter. */
  readonly filter: string
}

/** A list filtered by one record: how many records it has, and the first of them. */
export interface RelatedRecords extends Relation {
  readonly total: number
  /** Their ids, and the fields of their names and of their table. */
  readonly records: readonly Json[]
}

/** Relations of one statement: D1 limits it to a hundred parameters. */
const MAX_RELATIONS = 12

/** Every list that can be filtered by records of this resource. */
export const relationsTo = (target: Resource): readonly Relation[] =>
  allResources.flatMap((resource) =>
    Object.entries(resource.filters)
      .filter(([, { op, path }]) => op === 'is' && fieldAt(resource, path).field.refersTo === target.name)
      .map(([filter]) => ({ resource, filter })),
  )

/**
 * What refers to a record, by list, in the order of their ids; as few statements as D1 allows.
 * @param limit most records of each list
 */
export async function relatedRecords(
  db: Database,
  release: InRelease,
  {
    resource: target,
    id,
    limit,
  }: { readonly resource: Resource; readonly id: string; readonly limit: number },
): Promise<RelatedRecords[]> {
  const relations = relationsTo(target)
  const statements = Array.from({ length: Math.ceil(relations.length / MAX_RELATIONS) }, (_, i) =>
    relations.slice(i * MAX_RELATIONS, (i + 1) * MAX_RELATIONS),
  )
  const answers = await Promise.all(
    statements.map(async (some) => {
      const columns = some.map((relation, i) => {
        const chosen = chosenBy(relation, release, id)
        return sql`(select count(*) ${chosen}) as ${sql.ref(`n${i}`)},
          (select json_group_array(json("record")) from (
            select ${recordOf(relation.resource)} as "record" ${chosen} order by t."id" limit ${sql.lit(limit)}
          )) as ${sql.ref(`r${i}`)}`
      })
      const { rows } = await sql<Record<string, number | string>>`select ${sql.join(columns)}`.execute(db)
      return some.map((relation, i) => ({
        ...relation,
        total: Number(rows[0]![`n${i}`]),
        records: JSON.parse(String(rows[0]![`r${i}`])) as Json[],
      }))
    }),
  )
  return answers.flat()
}

const chosenBy = ({ resource, filter }: Relation, release: InRelease, id: string): RawBuilder<unknown> =>
  fromWhere({ resource, ...release, filters: { [filter]: [id] }, words: null })

/** Of a record t as JSON: what its name and its row in a table need. */
function recordOf(resource: Resource): RawBuilder<unknown> {
  const paths = tableColumns(resource).flatMap((column) => column.paths)
  const members = new Set([
    'id',
    ...nameFields(resource),
    ...paths.map((path) => path.split('.')[0]!),
    'fictional',
  ])
  const pairs = [...members].map((name) => sql`${sql.lit(name)}, t."doc" -> ${sql.lit(`$.${name}`)}`)
  return sql`json_object(${sql.join(pairs)})`
}
