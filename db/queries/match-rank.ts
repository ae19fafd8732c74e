import { type RawBuilder, sql } from 'kysely'
import { searchTable } from '../schema/columns.ts'
import type { Resource } from '../schema/resource.ts'

/**
 * Rank tier of a match, 0 is best: the title starts with the words, has all of them, has any of them; else only the
 * texts match. Not bm25: see db/README.md.
 * @param words an FTS5 expression as `searchExpression` writes it; the text index must have the alias s
 */
export function matchRank(resource: Resource, words: string): RawBuilder<number> {
  const search = sql.table(searchTable(resource))
  const prefixes = words.match(/"[^"]+"\*/g) ?? []
  const phrase = prefixes.map((word) => word.slice(1, -2)).join(' ')
  const tiers = [`title : ^ "${phrase}" *`, `title : (${words})`, `title : (${prefixes.join(' OR ')})`]
  const cases = tiers.map(
    (match, tier) =>
      sql`when s.rowid in (select rowid from ${search} where ${search} match ${match}) then ${sql.lit(tier)}`,
  )
  return sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(tiers.length)} end`
}
