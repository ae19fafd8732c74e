import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { LanguageMap } from '../schema/field.ts'
import { kindOf } from '../schema/kinds/kind-of.ts'
import { titleOf } from '../schema/record-title.ts'
import { inRelease, type Selection } from './selection.ts'

/** Titles of the records with these ids in a release, by id; ids that it does not have are omitted. */
export async function recordTitles(
  db: Database,
  { resource, ...asOf }: Pick<Selection, 'resource' | 'release' | 'isLatest'>,
  ids: readonly string[],
): Promise<Map<string, LanguageMap>> {
  if (ids.length === 0) return new Map()
  const { label } = resource
  const { rows } = await sql<{ id: string; text: string | null }>`
    select t."id", json_extract(t."doc", ${`$.${label}`}) as "text" from ${sql.table(resource.name)} as t
    where t."id" in (select value from json_each(${JSON.stringify(ids)})) and ${inRelease(asOf)}`.execute(db)
  const field = resource.fields[label]
  // SQLite gives an object as the text of its JSON.
  const isObject = field !== undefined && kindOf(field).parts !== undefined
  return new Map(
    rows.map(({ id, text }) => {
      const value: unknown = isObject && text !== null ? JSON.parse(text) : text
      return [id, titleOf(resource, { id, [label]: value })]
    }),
  )
}
