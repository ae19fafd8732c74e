import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { decisionRule } from '../resources/decision-rule.ts'
import { policy } from '../resources/policy.ts'
import type { Resource } from '../schema/resource.ts'
import { listDocuments } from './list-records.ts'
import { fromWhere, type Selection } from './selection.ts'

interface RulesQuery extends Pick<Selection, 'release' | 'isLatest' | 'fictional'> {
  /** Only rules of these municipalities; null for all. */
  readonly municipalities: readonly string[] | null
  /** Limit of the rules, and of the policies. */
  readonly most: number
}

/** The documents of the rules with a day that comes back every year, by id, and of the policies that rules are in. */
export async function recurringRules(
  db: Database,
  { municipalities, most, ...asOf }: RulesQuery,
): Promise<{ readonly rules: readonly string[]; readonly policies: readonly string[] }> {
  const filters = municipalities ? { municipality: municipalities } : {}
  const selection = { ...asOf, resource: decisionRule as unknown as Resource, filters, words: null }
  const [{ rows }, [policies]] = await Promise.all([
    sql<{ doc: string }>`select t."doc" ${fromWhere(selection)} and t."doc" ->> '$.deadline' is not null
      order by t."id" limit ${most}`.execute(db),
    listDocuments(db, [{ ...selection, resource: policy as unknown as Resource, sort: [], limit: most }]),
  ])
  return { rules: rows.map(({ doc }) => doc), policies: policies! }
}
