import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database, Tables } from '../database.ts'
import { allResources, type Batch } from '../resources/index.ts'
import type { Issue } from '../schema/validate.ts'
import { clockBehind } from '../system-error.ts'
import { findings } from '../checks/index.ts'
import type { Finding } from '../checks/finding.ts'
import { decisionRule } from '../resources/decision-rule.ts'
import { type RecordChange, recordChanges } from './changes.ts'
import { denormalize } from './denormalize.ts'
import type { NewerRecord } from './newer.ts'
import { noteIssue, noteOf } from './note.ts'
import { idsOf, type Plan, planImport, type PlanOptions, today } from './plan.ts'
import { readHistory, readStoredRegister, type StoredRegister } from './stored-register.ts'
import { closeVersion, insertVersion } from './write-version.ts'

/** How the release is made, whatever is in it. */
export interface ReleaseOptions {
  /** Why this release was made; shown in the history. @default made of what changed */
  readonly note?: string
  /** When it is published, RFC 3339 in UTC; a function is called once the write lock is held. */
  readonly publishedAt: string | (() => string)
  /** Report what would change and write nothing. @default false */
  readonly dryRun?: boolean
}

export type ImportOptions = ReleaseOptions & PlanOptions

export interface Change {
  added: number
  changed: number
  closed: number
}

export interface ImportResult {
  /** The release that was made; null when nothing changed, or when nothing was written. */
  readonly release: number | null
  /** By resource name; only resources that changed, records that embed a changed one included. */
  readonly counts: Readonly<Record<string, Change>>
  readonly issues: readonly Issue[]
  /** Each record that itself changes. */
  readonly changes: readonly RecordChange[]
  /** Records that have changed since the file was exported. */
  readonly newer: readonly NewerRecord[]
  /** Records that the file gives a reason to change, and that do not change. */
  readonly unusedReasons: readonly { readonly resource: string; readonly id: string }[]
  /** What does not agree with the municipality's own rules, in records that change or whose rule does. */
  readonly findings: readonly Finding[]
  /** What the person has to confirm before anything is written. */
  readonly unconfirmed: readonly ('closing' | 'newer')[]
}

/**
 * Makes one release of a batch: adds and changes records and, with `replace`, closes those of the municipality
 * that the batch lacks. With any issue, or with something to confirm, nothing is written; with no difference no
 * release is made.
 */
export async function importRelease(
  db: Database,
  batch: Batch,
  options: ImportOptions,
): Promise<ImportResult> {
  const result = await makeRelease(
    db,
    options,
    async (trx, stored) => {
      const plan = planImport(batch, stored, await readHistory(trx, idsOf(batch)), options)
      const wrong = hasNote(options) ? noteIssue(options.note) : undefined
      return wrong ? { ...plan, issues: [wrong, ...plan.issues] } : plan
    },
    options.newer !== undefined,
  )
  return { ...result, findings: inOrderOf(batch, result.findings) }
}

/** Writes the release of a plan, in one transaction with the reads that the plan is based on. */
export function makeRelease(
  db: Database,
  options: ReleaseOptions,
  planFor: (trx: Transaction<Tables>, stored: StoredRegister) => Promise<Plan>,
  newerIsSettled = true,
): Promise<ImportResult> {
  return db.transaction().execute(async (trx) => {
    const stored = await readStoredRegister(trx)
    const { issues, register, mustConfirmClosing, newer, reasons } = await planFor(trx, stored)
    const nothing = {
      release: null,
      counts: {},
      changes: [],
      newer,
      unusedReasons: [],
      findings: [],
      unconfirmed: [],
    }
    if (issues.length > 0) return { ...nothing, issues }

    const wanted = denormalize(register)
    const difference = differenceOf(stored, wanted)
    const unconfirmed = [
      ...(mustConfirmClosing ? (['closing'] as const) : []),
      ...(newer.length > 0 && !newerIsSettled ? (['newer'] as const) : []),
    ]
    const changes = recordChanges(stored, register, reasons)
    const result = {
      release: null,
      counts: count(difference),
      issues: [],
      changes,
      newer,
      unusedReasons: unusedReasons(reasons, changes),
      findings: newFindings(register, changes),
      unconfirmed,
    }
    if (difference.length === 0 || unconfirmed.length > 0 || options.dryRun) return result
    const release = await writeRelease(trx, stored, wanted, difference, changes, options)
    return { ...result, release }
  })
}

async function writeRelease(
  trx: Transaction<Tables>,
  stored: StoredRegister,
  wanted: Denormalized,
  difference: Difference,
  changes: readonly RecordChange[],
  options: ReleaseOptions,
): Promise<number> {
  const { release, publishedAt } = await nextRelease(trx, options.publishedAt)
  const documents = new Map<string, string>()
  for (const { resource, id, record, before } of difference) {
    if (before) await closeVersion(trx, resource, before.version, release)
    if (record)
      documents.set(
        `${resource.name}/${id}`,
        await insertVersion(trx, resource, record, release, publishedAt),
      )
  }
  await trx
    .insertInto('release')
    .values({
      id: release,
      publishedAt,
      note: hasNote(options) ? options.note : noteOf(changes),
      hash: hashOf(stored, wanted, documents),
      counts: JSON.stringify(count(difference)),
    })
    .execute()
  for (const { resource, id, reason } of changes)
    if (reason !== null)
      await trx.insertInto('changeReason').values({ resource: resource.name, id, release, reason }).execute()
  return release
}

const keysOf = (changes: readonly RecordChange[]): ReadonlySet<string> =>
  new Set(changes.map(({ resource, id }) => `${resource.name}/${id}`))

/** The findings that a release may have brought. */
function newFindings(register: Plan['register'], changes: readonly RecordChange[]): Finding[] {
  if (changes.length === 0) return []
  const changed = keysOf(changes)
  return findings(register, today()).filter(
    ({ resource, id, ruleId }) =>
      changed.has(`${resource}/${id}`) || changed.has(`${decisionRule.name}/${ruleId}`),
  )
}

/** Findings in the order of the records in the file; those of records that it lacks come last. */
function inOrderOf(batch: Batch, all: readonly Finding[]): Finding[] {
  const keys = [...idsOf(batch)].flatMap(([name, ids]) => ids.map((id) => `${name}/${id}`))
  const places = new Map(keys.map((key, place) => [key, place]))
  const placeOf = ({ resource, id }: Finding) => places.get(`${resource}/${id}`) ?? keys.length
  return all.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function unusedReasons(reasons: Plan['reasons'], changes: readonly RecordChange[]) {
  const changed = keysOf(changes)
  return [...reasons.keys()]
    .filter((key) => !changed.has(key))
    .map((key) => {
      const [resource, id] = key.split('/') as [string, string]
      return { resource, id }
    })
}

const hasNote = (options: ReleaseOptions): options is ReleaseOptions & { readonly note: string } =>
  options.note !== undefined && options.note.trim() !== ''

type Denormalized = ReturnType<typeof denormalize>
type Difference = ReturnType<typeof differenceOf>

function differenceOf(stored: StoredRegister, wanted: Denormalized) {
  return allResources.flatMap((resource) => {
    const before = stored.get(resource.name) ?? new Map<string, never>()
    const after = wanted.get(resource.name) ?? new Map<string, Readonly<Record<string, unknown>>>()
    const closed = [...before]
      .filter(([id]) => !after.has(id))
      .map(([id, row]) => ({ resource, id, record: null, before: row }))
    const written = [...after]
      .filter(([id, record]) => !sameDocument(before.get(id), record))
      .map(([id, record]) => ({ resource, id, record, before: before.get(id) }))
    return [...closed, ...written]
  })
}

/** A version's date is not part of its content. */
const sameDocument = (
  stored: { readonly doc: string; readonly updatedAt: string } | undefined,
  record: object,
): boolean =>
  stored !== undefined && stored.doc === JSON.stringify({ ...record, updatedAt: stored.updatedAt })

function count(difference: Difference): Record<string, Change> {
  const counts: Record<string, Change> = {}
  for (const { resource, record, before } of difference) {
    const change = (counts[resource.name] ??= { added: 0, changed: 0, closed: 0 })
    change[record === null ? 'closed' : before ? 'changed' : 'added'] += 1
  }
  return counts
}

async function nextRelease(trx: Transaction<Tables>, publishedAt: ReleaseOptions['publishedAt']) {
  const last = await trx
    .selectFrom('release')
    .select(['id', 'publishedAt'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const now = typeof publishedAt === 'string' ? publishedAt : publishedAt()
  const release = (last?.id ?? 0) + 1
  // Of two imports in the same millisecond, the second is the later one.
  if (last && last.publishedAt === now && typeof publishedAt !== 'string')
    return { release, publishedAt: new Date(Date.parse(now) + 1).toISOString() }
  if (last && last.publishedAt >= now) throw clockBehind(last.id, last.publishedAt, now)
  return { release, publishedAt: now }
}

function hashOf(stored: StoredRegister, wanted: Denormalized, written: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const { name } of allResources)
    for (const id of [...(wanted.get(name)?.keys() ?? [])].sort())
      hash.update(`${name}/${id}\n${written.get(`${name}/${id}`) ?? stored.get(name)?.get(id)?.doc}\n`)
  return hash.digest('hex')
}
