import { type RawBuilder, sql } from 'kysely'
import { searchTable } from '../schema/columns.ts'
import type { Resource } from '../schema/resource.ts'

/**
 * How well a record meets the words, as a number from 0: its title begins with them, has them all, has any of
 * them, or only its texts have them. Rests on the record alone. The index's own bm25 weighs in every version of
 * every release, so a later release would turn round the pages of a fixed one.
 * @param words as `searchExpression` writes them; the text index must be called s
 */
export function matchRank(resource: Resource, words: string): RawBuilder<number> {
  const search = sql.table(searchTable(resource))
  const each = words.match(/"[^"]+"\*/g) ?? []
  const phrase = each.map((word) => word.slice(1, -2)).join(' ')
  const tiers = [`title : ^ "${phrase}" *`, `title : (${words})`, `title : (${each.join(' OR ')})`]
  const cases = tiers.map(
    (match, tier) =>
      sql`when s.rowid in (select rowid from ${search} where ${search} match ${match}) then ${sql.lit(tier)}`,
  )
  return sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(tiers.length)} end`
}
