import type { Database } from '../../db/database.ts'
import { recordTitles } from '../../db/queries/record-titles.ts'
import { resourceOf } from '../../db/resources/index.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { flatColumns, NAMES } from '../../db/schema/flat/flat-columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { Format } from './format.ts'

type Json = Readonly<Record<string, unknown>>

/** The release that names are of: that of the records. */
interface Moment {
  readonly release: number
  readonly current: boolean
}

/** Longest name in a cell, in characters: a goal is called by its whole wording. */
const LONGEST_NAME = 120

/**
 * The records with what others are called that they refer to, for the columns of names in a table. One query for
 * each resource that is referred to.
 */
export async function withNames(
  db: Database,
  resource: Resource,
  moment: Moment,
  records: readonly Json[],
): Promise<Json[]> {
  const columns = flatColumns(resource).filter(({ named }) => named !== undefined)
  const ids = new Map<string, Set<string>>()
  for (const { from, named } of columns) {
    const wanted = ids.get(named!) ?? new Set()
    ids.set(named!, wanted)
    for (const record of records) for (const id of idsAt(record, from)) wanted.add(id)
  }
  const titles = new Map<string, ReadonlyMap<string, LanguageMap>>()
  for (const [name, wanted] of ids) {
    const target = resourceOf(name)
    if (target && wanted.size > 0)
      titles.set(name, await recordTitles(db, { ...moment, resource: target }, [...wanted]))
  }
  return records.map((record) => {
    const names = columns.map(({ from, named }) => {
      const called = idsAt(record, from).map((id) => shortened(titles.get(named!)?.get(id)?.sv ?? id))
      return [from, Array.isArray(record[from]) ? called : (called[0] ?? null)]
    })
    return { ...record, [NAMES]: Object.fromEntries(names) as unknown }
  })
}

const idsAt = (record: Json, from: string): string[] =>
  [record[from]].flat().filter((id) => typeof id === 'string')

const shortened = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name

/** The same for documents on their way out, in a form that has such columns. */
export async function namedDocuments(
  db: Database,
  { hasNames }: Format,
  resource: Resource,
  moment: Moment,
  documents: readonly string[],
): Promise<readonly string[]> {
  if (!hasNames) return documents
  const records = documents.map((document) => JSON.parse(document) as Json)
  return (await withNames(db, resource, moment, records)).map((record) => JSON.stringify(record))
}
