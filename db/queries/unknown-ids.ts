import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { hasWords, searchText, searchWords } from '../schema/search-fold.ts'
import { nameFields } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'
import { inBatches } from './in-batches.ts'

/** Records of a resource that a query refers to by their ids. */
export interface ReferencedIds {
  readonly resource: Resource
  readonly ids: readonly string[]
}

/** Per resource, the ids that no release has ever had. Ids of closed records are known. */
export async function unknownIds(db: Database, referred: readonly ReferencedIds[]): Promise<string[][]> {
  const rows = await inBatches<ReferencedIds, { index: number; id: string }>(
    db,
    referred,
    ({ resource, ids }, index) =>
      sql`select ${sql.lit(index)} as "index", value as "id" from json_each(${JSON.stringify(ids)})
        where not exists (select 1 from ${sql.table(resource.name)} as t where t."id" = value)`,
  )
  return referred.map((_, i) => rows.filter(({ index }) => index === i).map(({ id }) => id))
}

/** Records searched for a similar id. */
const MAX_CANDIDATES = 2000

export interface Suggestion {
  /** Id of the current record that was probably meant. */
  readonly suggestedId: string | null
  /** All ids; null where there are more than `maxListed`. */
  readonly allIds: readonly string[] | null
}

/** Suggests an id for one that does not exist: other case or spaces, a lost zero or prefix, or a name. */
export async function suggestId(
  db: Database,
  resource: Resource,
  text: string,
  maxListed: number,
): Promise<Suggestion> {
  // Municipalities can be given by name too. The ids of the others are all in an index.
  const label =
    resource.name === 'municipality' ? sql`t."doc" ->> ${`$.${nameFields(resource)[0]}`}` : sql`null`
  const { rows } = await sql<{ id: string; label: string | null }>`
    select t."id", ${label} as "label" from ${sql.table(resource.name)} as t
    where t."untilRelease" is null order by t."id" limit ${sql.lit(MAX_CANDIDATES)}`.execute(db)
  const words = searchWords(text)
  const plain = words.join('-')
  const matchers: ((row: { id: string; label: string | null }) => boolean)[] = [
    ({ id }) => id === plain,
    ({ id }) => /^\d+$/.test(plain) && id.replace(/^0+/, '') === plain.replace(/^0+/, ''),
    ({ id }) => id.replace(/^\d{4}-/, '') === plain,
    ({ id }) => plain.length > 2 && (id.startsWith(`${plain}-`) || id.endsWith(`-${plain}`)),
    ({ label }) => plain.length > 2 && hasWords(searchText(label ?? ''), words),
  ]
  const similar = words.length === 0 ? undefined : firstMatch(rows, matchers)
  return {
    suggestedId: similar === undefined || similar.id === text ? null : similar.id,
    allIds: rows.length <= maxListed ? rows.map(({ id }) => id) : null,
  }
}

/** A row that meets the earliest condition that any row meets. */
function firstMatch<T>(rows: readonly T[], conditions: readonly ((row: T) => boolean)[]): T | undefined {
  for (const condition of conditions) {
    const found = rows.find(condition)
    if (found) return found
  }
  return undefined
}
