import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database, Tables } from '../database.ts'
import { allResources, type Batch, resourceOf } from '../resources/index.ts'
import { type Fault, validate, type ValidRecord } from '../schema/validate.ts'
import { clockBehind } from '../system-error.ts'
import { compose, ownRecord } from './compose.ts'
import { danglingReferences } from './references.ts'
import { closeVersion, insertVersion } from './write-version.ts'

export interface ImportOptions {
  /** Why this release was made; shown in the history. */
  readonly note: string
  /** When it is published, RFC 3339 in UTC. */
  readonly publishedAt: string
  /**
   * Whose records the batch replaces: of the resources it names, a current record of this municipality that the
   * batch lacks is closed. Without it, the batch stands for the whole register.
   */
  readonly municipality?: string
  /** Report what would change and write nothing. @default false */
  readonly dryRun?: boolean
}

export interface Change {
  added: number
  changed: number
  closed: number
}

export interface ImportResult {
  /** The release that was made; null when nothing changed or there were faults. */
  readonly release: number | null
  /** By resource name; only resources that changed. */
  readonly counts: Readonly<Record<string, Change>>
  readonly faults: readonly Fault[]
}

interface Current {
  readonly version: number
  readonly doc: string
}
type CurrentByResource = Map<string, Map<string, Current>>

/**
 * Makes one release of a batch: checks every record, then the references of the whole resulting register, then
 * writes what differs, all in one transaction. With any fault nothing is written; with no difference no release
 * is made.
 */
export async function importRelease(
  db: Database,
  batch: Batch,
  options: ImportOptions,
): Promise<ImportResult> {
  const { records, faults } = validateBatch(batch, options.municipality)
  return db.transaction().execute(async (trx) => {
    const current = await readCurrent(trx)
    const register = resultingRegister(current, records, options.municipality)
    const faulty = new Set(faults.map(({ resource, id }) => `${resource}/${id}`))
    const allFaults = [...faults, ...danglingReferences(register, faulty)]
    if (allFaults.length > 0) return { release: null, counts: {}, faults: allFaults }

    const wanted = compose(register)
    const plan = difference(current, wanted)
    if (plan.length === 0 || options.dryRun) return { release: null, counts: count(plan), faults: [] }
    const release = await nextRelease(trx, options.publishedAt)
    const documents = new Map<string, string>()
    for (const { resource, id, record, before } of plan) {
      if (before) await closeVersion(trx, resource, before.version, release)
      if (record)
        documents.set(
          `${resource.name}/${id}`,
          await insertVersion(trx, resource, record, release, options.publishedAt),
        )
    }
    const counts = count(plan)
    await trx
      .insertInto('release')
      .values({
        id: release,
        publishedAt: options.publishedAt,
        note: options.note,
        hash: hashOf(current, wanted, documents),
        counts: JSON.stringify(counts),
      })
      .execute()
    return { release, counts, faults: [] }
  })
}

function validateBatch(batch: Batch, municipality: string | undefined) {
  const faults: Fault[] = []
  const records = new Map<string, Map<string, ValidRecord>>()
  for (const [name, inputs] of Object.entries(batch)) {
    const resource = resourceOf(name)
    if (!resource) throw new Error(`There is no resource "${name}".`)
    const byId = new Map<string, ValidRecord>()
    inputs.forEach((input: unknown, index: number) => {
      const result = validate(resource, input, `#${index + 1}`)
      if ('faults' in result) return faults.push(...result.faults)
      const { record } = result
      const fault = (field: string, sv: string, en: string) =>
        faults.push({ resource: name, id: record.id, field, message: { sv, en } })
      if (byId.has(record.id))
        fault(
          'id',
          'id finns två gånger; ge varje post sitt eget',
          'the id is there twice; give each record its own',
        )
      if (municipality && record.municipalityCode !== municipality)
        fault(
          'municipalityCode',
          `filen gäller kommun ${municipality}; posten hör till ${String(record.municipalityCode)}`,
          `the file is for municipality ${municipality}; the record belongs to ${String(record.municipalityCode)}`,
        )
      return byId.set(record.id, record)
    })
    records.set(name, byId)
  }
  return { records, faults }
}

async function readCurrent(trx: Transaction<Tables>): Promise<CurrentByResource> {
  const current: CurrentByResource = new Map()
  for (const { name } of allResources) {
    const rows = await trx
      .selectFrom(name as 'project')
      .select(['version', 'id', 'doc'])
      .where('untilRelease', 'is', null)
      .execute()
    current.set(name, new Map(rows.map((row) => [row.id, row])))
  }
  return current
}

function resultingRegister(
  current: CurrentByResource,
  records: ReadonlyMap<string, ReadonlyMap<string, ValidRecord>>,
  municipality: string | undefined,
) {
  return new Map(
    allResources.map((resource) => {
      const incoming = records.get(resource.name)
      const kept = [...(current.get(resource.name)?.entries() ?? [])]
        .map(([id, { doc }]) => [id, ownRecord(resource, JSON.parse(doc) as ValidRecord)] as const)
        .filter(
          ([, record]) =>
            !incoming || (municipality !== undefined && record.municipalityCode !== municipality),
        )
      return [resource.name, new Map([...kept, ...(incoming ?? [])])] as const
    }),
  )
}

function difference(current: CurrentByResource, wanted: ReturnType<typeof compose>) {
  return allResources.flatMap((resource) => {
    const before = current.get(resource.name) ?? new Map<string, Current>()
    const after = wanted.get(resource.name) ?? new Map<string, Readonly<Record<string, unknown>>>()
    const closed = [...before]
      .filter(([id]) => !after.has(id))
      .map(([id, row]) => ({ resource, id, record: null, before: row }))
    const written = [...after]
      .filter(([id, record]) => !sameDocument(before.get(id)?.doc, record))
      .map(([id, record]) => ({ resource, id, record, before: before.get(id) }))
    return [...closed, ...written]
  })
}

/** A version's date is not part of what it says. */
function sameDocument(doc: string | undefined, record: object): boolean {
  if (doc === undefined) return false
  const { updatedAt } = JSON.parse(doc) as { updatedAt: string }
  return doc === JSON.stringify({ ...record, updatedAt })
}

function count(plan: ReturnType<typeof difference>): Record<string, Change> {
  const counts: Record<string, Change> = {}
  for (const { resource, record, before } of plan) {
    const change = (counts[resource.name] ??= { added: 0, changed: 0, closed: 0 })
    change[record === null ? 'closed' : before ? 'changed' : 'added'] += 1
  }
  return counts
}

async function nextRelease(trx: Transaction<Tables>, publishedAt: string): Promise<number> {
  const last = await trx
    .selectFrom('release')
    .select(['id', 'publishedAt'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && last.publishedAt >= publishedAt) throw clockBehind(last.id, last.publishedAt, publishedAt)
  return (last?.id ?? 0) + 1
}

function hashOf(
  current: CurrentByResource,
  wanted: ReturnType<typeof compose>,
  written: ReadonlyMap<string, string>,
): string {
  const hash = createHash('sha256')
  for (const { name } of allResources)
    for (const id of [...(wanted.get(name)?.keys() ?? [])].sort())
      hash.update(`${name}/${id}\n${written.get(`${name}/${id}`) ?? current.get(name)?.get(id)?.doc}\n`)
  return hash.digest('hex')
}
