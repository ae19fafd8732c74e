import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { LanguageMap } from '../schema/field.ts'
import { kindOf } from '../schema/kinds/kind-of.ts'
import { titleOf } from '../schema/record-title.ts'
import { inRelease, type Selection } from './selection.ts'

/** What the records with these ids are called in a release, by id; those that it does not have are left out. */
export async function recordTitles(
  db: Database,
  { resource, ...moment }: Pick<Selection, 'resource' | 'release' | 'current'>,
  ids: readonly string[],
): Promise<Map<string, LanguageMap>> {
  if (ids.length === 0) return new Map()
  const { label } = resource
  const { rows } = await sql<{ id: string; text: string | null }>`
    select t."id", json_extract(t."doc", ${`$.${label}`}) as "text" from ${sql.table(resource.name)} as t
    where t."id" in (select value from json_each(${JSON.stringify(ids)})) and ${inRelease(moment)}`.execute(
    db,
  )
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
