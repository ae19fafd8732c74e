import { isDeepStrictEqual } from 'node:util'
import { allResources } from '../resources/index.ts'
import type { Language, LanguageMap } from '../schema/field.ts'
import { type FlatColumn, flatColumns } from '../schema/flat/flat-columns.ts'
import type { Cell } from '../schema/kinds/kind.ts'
import { cellsOf } from '../schema/flat/cells.ts'
import { nameOf } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'
import type { ValidRecord } from '../schema/validate.ts'
import type { Register } from './denormalize.ts'
import type { StoredRegister } from './stored-register.ts'

/** One field of a record before and after; unknown is null. */
export interface FieldChange {
  readonly column: FlatColumn
  readonly before: Cell
  readonly after: Cell
}

/** What an import does to one record. */
export interface RecordChange {
  readonly resource: Resource
  readonly id: string
  readonly title: LanguageMap
  readonly kind: 'added' | 'changed' | 'closed'
  /** Only for changed records, in the order of the definition. */
  readonly fields: readonly FieldChange[]
  /** As it becomes; as it was, for one that is closed. */
  readonly record: ValidRecord
  /** Why, in the words of whoever changed it; null where nothing is said. */
  readonly reason: string | null
}

/**
 * Every record that itself becomes another, in the order of the vocabulary.
 * @param reasons by "resource/id"
 */
export function recordChanges(
  stored: StoredRegister,
  register: Register,
  reasons: ReadonlyMap<string, string>,
): RecordChange[] {
  return allResources.flatMap((resource) => {
    const before = stored.get(resource.name) ?? new Map<string, never>()
    const after = register.get(resource.name) ?? new Map<string, ValidRecord>()
    const change = (kind: RecordChange['kind'], record: ValidRecord, fields: FieldChange[] = []) => ({
      resource,
      id: record.id,
      title: nameOf(resource, record),
      kind,
      fields,
      record,
      reason: reasons.get(`${resource.name}/${record.id}`) ?? null,
    })
    const closed = [...before.values()].filter(({ own }) => !after.has(own.id))
    const written = [...after.values()].flatMap((record) => {
      const version = before.get(record.id)
      if (!version) return [change('added', record)]
      if (isDeepStrictEqual(version.own, record)) return []
      return [change('changed', record, fieldChanges(resource, version.own, record))]
    })
    return [...closed.map(({ own }) => change('closed', own)), ...written]
  })
}

/**
 * The columns in which two versions of a record differ.
 * @param before null for a record that is new
 */
export function fieldChanges(
  resource: Resource,
  before: ValidRecord | null,
  after: ValidRecord,
): FieldChange[] {
  const columns = flatColumns(resource).filter(({ readOnly }) => !readOnly)
  const [old, now] = [before ? cellsOf(columns, before) : [], cellsOf(columns, after)]
  return columns.flatMap((column, i) => {
    const change = { column, before: old[i] ?? null, after: now[i] ?? null }
    return change.before === change.after ? [] : [change]
  })
}

/** What can happen to a record, in the order of a sentence. */
export const changeKinds = ['added', 'changed', 'closed'] as const

const changeWords = {
  sv: {
    added: { one: 'ny', other: 'nya' },
    changed: { one: 'ändrad', other: 'ändrade' },
    closed: { one: 'borttagen', other: 'borttagna' },
    record: { one: 'post', other: 'poster' },
  },
  en: {
    added: { one: 'new', other: 'new' },
    changed: { one: 'changed', other: 'changed' },
    closed: { one: 'removed', other: 'removed' },
    record: { one: 'record', other: 'records' },
  },
} as const

const formOf = (count: number) => (count === 1 ? 'one' : 'other')

/** "1 ny", "3 ändrade". */
export const countInWords = (count: number, kind: (typeof changeKinds)[number], language: Language): string =>
  `${count} ${changeWords[language][kind][formOf(count)]}`

/** How many records of each kind there are in a list of changes: "Internationella projekt: 1 ny post, 3 ändrade poster". */
export function summarize(changes: readonly RecordChange[], language: Language): string {
  return allResources
    .flatMap((resource) => {
      const own = changes.filter((change) => change.resource.name === resource.name)
      const parts = changeKinds.flatMap((kind) => {
        const count = own.filter((change) => change.kind === kind).length
        return count === 0
          ? []
          : [`${countInWords(count, kind, language)} ${changeWords[language].record[formOf(count)]}`]
      })
      return parts.length === 0 ? [] : [`${resource.title[language]}: ${parts.join(', ')}`]
    })
    .join('; ')
}
