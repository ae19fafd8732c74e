import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { allResources } from '../resources/index.ts'
import { fieldAt } from '../schema/columns.ts'
import type { Json } from '../schema/json.ts'
import { nameFields } from '../schema/record-name.ts'
import { perResource } from '../schema/per-resource.ts'
import { documentFields } from '../schema/proposal.ts'
import type { Resource } from '../schema/resource.ts'
import { tableColumns } from '../schema/table-columns.ts'
import { type InRelease, memberOf } from './record-names.ts'
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
  /** Whether there are more than the total, which is then the most that are counted. */
  readonly isMore: boolean
  /** Their ids, and the fields of their names and of their table. */
  readonly records: readonly Json[]
}

/** Records of a list that are counted: a source of a large register is cited by every record. */
export const MAX_COUNTED = 10_000

const counted = (found: number): Pick<RelatedRecords, 'total' | 'isMore'> => ({
  total: Math.min(found, MAX_COUNTED),
  isMore: found > MAX_COUNTED,
})

/** Relations of one statement: D1 limits it to a hundred parameters. */
const MAX_RELATIONS = 12

/** Every list that can be filtered by records of this resource. */
export const relationsTo = perResource((target): readonly Relation[] =>
  allResources.flatMap((resource) =>
    Object.entries(resource.filters)
      .filter(([, { op, path }]) => op === 'is' && fieldAt(resource, path).field.refersTo === target.name)
      .map(([filter]) => ({ resource, filter })),
  ),
)

/**
 * What refers to a record, by list, in the order of their ids; as few statements as D1 allows. Of a list that has more
 * than are counted, the first are those of its oldest versions.
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
        const table = sql.table(relation.resource.name)
        return sql`(select count(*) from (select 1 ${chosen} limit ${sql.lit(MAX_COUNTED + 1)})) as ${sql.ref(`n${i}`)},
          (select json_group_array(json("record")) from (
            select ${recordOf(relation.resource)} as "record" from (
              select "version" from (select t."version", t."id" ${chosen} limit ${sql.lit(MAX_COUNTED + 1)})
              order by "id" limit ${sql.lit(limit)}
            ) as "first" cross join ${table} as t on t."version" = "first"."version" order by t."id"
          )) as ${sql.ref(`r${i}`)}`
      })
      const { rows } = await sql<Record<string, number | string>>`select ${sql.join(columns)}`.execute(db)
      return some.map((relation, i) => ({
        ...relation,
        ...counted(Number(rows[0]![`n${i}`])),
        records: JSON.parse(String(rows[0]![`r${i}`])) as Json[],
      }))
    }),
  )
  return answers.flat()
}

const chosenBy = ({ resource, filter }: Relation, release: InRelease, id: string): RawBuilder<unknown> =>
  fromWhere({ resource, ...release, filters: { [filter]: [id] }, words: null })

/** Of a record t as JSON: what its name and its row in a table need with the age of its status, and whose it is. */
const recordOf = perResource((resource) => {
  const paths = tableColumns(resource).flatMap((column) => column.paths)
  const members = new Set([
    'id',
    ...nameFields(resource),
    ...paths.map((path) => path.split('.')[0]!),
    'fictional',
    ...documentFields(resource).map(([name]) => name),
    ...(resource.fields.municipalityCode ? ['municipalityCode'] : []),
    // How old a status is: by its own date, else by its sources.
    ...(paths.includes('status') ? ['statusDate', 'sources'].filter((name) => name in resource.fields) : []),
  ])
  return sql.raw(`json_object(${[...members].map(memberOf).join(', ')})`)
})
