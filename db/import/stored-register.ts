import { type Transaction } from 'kysely'
import type { Tables } from '../database.ts'
import { allResources, resourceOf } from '../resources/index.ts'
import type { ValidRecord } from '../schema/validate.ts'
import { ownRecord } from './denormalize.ts'

/** One stored version of a record. */
export interface StoredVersion {
  readonly version: number
  readonly fromRelease: number
  readonly untilRelease: number | null
  readonly doc: string
  /** When the release of this version was published, RFC 3339 in UTC. */
  readonly updatedAt: string
  /** The record as it was imported. */
  readonly own: ValidRecord
}

/** By resource name, then by id. */
export type StoredRegister = ReadonlyMap<string, ReadonlyMap<string, StoredVersion>>
/** Every version of some records, the oldest first: by "resource/id". */
export type History = ReadonlyMap<string, readonly StoredVersion[]>

const COLUMNS = ['version', 'id', 'fromRelease', 'untilRelease', 'doc'] as const
/** Ids per query; SQLite takes 32,766 variables, D1 100. */
const IDS_PER_QUERY = 90

/** The current version of every record. */
export async function readStoredRegister(trx: Transaction<Tables>): Promise<StoredRegister> {
  const stored = new Map<string, Map<string, StoredVersion>>()
  for (const { name } of allResources) {
    const rows = await trx
      .selectFrom(name as 'project')
      .select(COLUMNS)
      .where('untilRelease', 'is', null)
      .execute()
    stored.set(name, new Map(rows.map((row) => [row.id, toStoredVersion(name, row)])))
  }
  return stored
}

/** All versions, closed ones too, of the records named. */
export async function readHistory(
  trx: Transaction<Tables>,
  ids: ReadonlyMap<string, readonly string[]>,
): Promise<History> {
  const history = new Map<string, StoredVersion[]>()
  for (const [name, wanted] of ids)
    for (let i = 0; i < wanted.length; i += IDS_PER_QUERY) {
      const rows = await trx
        .selectFrom(name as 'project')
        .select(COLUMNS)
        .where('id', 'in', wanted.slice(i, i + IDS_PER_QUERY))
        .orderBy('version')
        .execute()
      for (const row of rows) {
        const key = `${name}/${row.id}`
        history.set(key, [...(history.get(key) ?? []), toStoredVersion(name, row)])
      }
    }
  return history
}

function toStoredVersion(name: string, row: Omit<StoredVersion, 'own' | 'updatedAt'>): StoredVersion {
  const document = JSON.parse(row.doc) as Record<string, unknown>
  return {
    version: row.version,
    fromRelease: row.fromRelease,
    untilRelease: row.untilRelease,
    doc: row.doc,
    updatedAt: String(document.updatedAt),
    own: ownRecord(resourceOf(name)!, document),
  }
}

/** What messages call a municipality: "Alvesta (0764)". */
export function municipalityName(stored: StoredRegister, code: unknown): string {
  const name = stored.get('municipality')?.get(String(code))?.own.name
  return typeof name === 'string' ? `${name} (${String(code)})` : String(code)
}
