import type { Database } from '../../db/database.ts'
import { recordNames } from '../../db/queries/record-names.ts'
import type { Selection } from '../../db/queries/selection.ts'
import { resourceOf } from '../../db/resources/index.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { flatColumns, NAMES } from '../../db/schema/flat/flat-columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { limits } from '../limits.ts'
import type { RecordFormat } from './format.ts'

type Json = Readonly<Record<string, unknown>>

/** The release of the records. */
type At = Pick<Selection, 'release' | 'isLatest'>

/**
 * The records with the names of the records they refer to, for the name columns of tables. One query per referenced
 * resource.
 * @param fields instead of those with a name column
 */
export async function withNames(
  db: Database,
  resource: Resource,
  at: At,
  records: readonly Json[],
  fields?: readonly string[],
): Promise<Json[]> {
  const columns = fields ? referencesIn(resource, fields) : nameColumns(resource)
  const ids = new Map<string, Set<string>>()
  for (const { from, namesOf } of columns) {
    const wanted = ids.get(namesOf!) ?? new Set()
    ids.set(namesOf!, wanted)
    for (const record of records) for (const id of idsAt(record, from)) wanted.add(id)
  }
  const titles = new Map<string, ReadonlyMap<string, LanguageMap>>()
  for (const [name, wanted] of ids) {
    const target = resourceOf(name)
    if (target && wanted.size > 0)
      titles.set(name, await recordNames(db, { ...at, resource: target }, [...wanted]))
  }
  return records.map((record) => {
    const names = columns.map(({ from, namesOf }) => {
      const called = idsAt(record, from).map((id) => shortened(titles.get(namesOf!)?.get(id)?.sv ?? id))
      return [from, Array.isArray(record[from]) ? called : (called[0] ?? null)]
    })
    return { ...record, [NAMES]: Object.fromEntries(names) as unknown }
  })
}

const nameColumns = (resource: Resource) =>
  flatColumns(resource).filter(({ namesOf }) => namesOf !== undefined)

const referencesIn = (resource: Resource, fields: readonly string[]) =>
  fields.map((from) => ({ from, namesOf: resource.fields[from]!.refersTo }))

const idsAt = (record: Json, from: string): string[] =>
  [record[from]].flat().filter((id) => typeof id === 'string')

const shortened = (name: string) =>
  name.length > limits.maxTitleLength ? `${name.slice(0, limits.maxTitleLength).trimEnd()}…` : name

/** The same for documents, if the format has name columns. */
export async function namedDocuments(
  db: Database,
  { hasNames, namesIn }: RecordFormat,
  resource: Resource,
  at: At,
  documents: readonly string[],
): Promise<readonly string[]> {
  if (!hasNames && !namesIn) return documents
  const records = documents.map((document) => JSON.parse(document) as Json)
  return (await withNames(db, resource, at, records, namesIn)).map((record) => JSON.stringify(record))
}
