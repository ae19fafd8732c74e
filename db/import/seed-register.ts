import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../database.ts'
import { allResources, resourceOf } from '../resources/index.ts'
import { type Issue, validate, type ValidRecord } from '../schema/validate.ts'
import { readSeed, type Seed, type SeedPart } from '../seed/index.ts'
import { type ImportResult, makeRelease, type ReleaseOptions } from './import-release.ts'
import { SEED_NOTE, SEED_NOTE_WITHOUT_EXAMPLES, SEED_NOTES } from './note.ts'
import type { Plan } from './plan.ts'
import { brokenReferences, danglingReferences } from './references.ts'
import { type History, readHistory, type StoredRegister, type StoredVersion } from './stored-register.ts'

export interface SeedResult extends ImportResult {
  /** Records of the project's own data that others have changed or closed, and that are left unchanged. */
  readonly skipped: number
}

export interface SeedOptions {
  /** Report what would change and write nothing. @default false */
  readonly dryRun?: boolean
  /** Load Exempelby too, the municipality that does not exist. @default true */
  readonly examples?: boolean
  /** Other data than the project's own. */
  readonly seed?: Seed
}

/**
 * Loads or refreshes the project's own data as a release. Only what an earlier load wrote is changed or closed: a
 * record that somebody has imported is left unchanged. If nothing has changed since the last time, no release is made.
 */
export async function seedRegister(
  db: Database,
  publishedAt: ReleaseOptions['publishedAt'],
  { dryRun = false, examples = true, seed }: SeedOptions = {},
): Promise<SeedResult> {
  const read = seed ?? (await readSeed({ examples }))
  const note = examples ? SEED_NOTE : SEED_NOTE_WITHOUT_EXAMPLES
  let skipped = 0
  const result = await makeRelease(db, { note, publishedAt, dryRun }, async (trx, stored) => {
    if ('issues' in read) return { ...emptyPlan, issues: read.issues }
    const { records, issues } = validated(read.parts)
    const releases = await trx.selectFrom('release').select('id').where('note', 'in', SEED_NOTES).execute()
    const ids = new Map(
      allResources.map(({ name }) => [
        name,
        [...new Set([...(records.get(name)?.keys() ?? []), ...(stored.get(name)?.keys() ?? [])])],
      ]),
    )
    const seedReleases = new Set(releases.map(({ id }) => id))
    const planned = planSeed(records, stored, await readHistory(trx, ids), seedReleases)
    ;({ skipped } = planned)
    const register = planned.register
    const dangling = danglingReferences(register, new Set(issues.map((f) => `${f.resource}/${f.id}`)))
    const located = dangling.map((issue) => read.parts.reduce((at, { locate }) => locate(at), issue))
    return { ...emptyPlan, issues: [...issues, ...located], register }
  })
  return { ...result, skipped }
}

const emptyPlan = {
  register: new Map(),
  closing: [],
  mustConfirmClosing: false,
  newer: [],
  reasons: new Map(),
} satisfies Omit<Plan, 'issues'>

type Records = ReadonlyMap<string, ReadonlyMap<string, ValidRecord>>

function validated(parts: readonly SeedPart[]): { records: Records; issues: Issue[] } {
  const issues: Issue[] = []
  const records = new Map<string, Map<string, ValidRecord>>()
  for (const { batch, locate } of parts)
    for (const [name, inputs] of Object.entries(batch)) {
      const byId = records.get(name) ?? new Map<string, ValidRecord>()
      inputs.forEach((input, i) => {
        const result = validate(resourceOf(name)!, input, `#${i + 1}`)
        if ('record' in result) byId.set(result.record.id, result.record)
        else issues.push(...result.issues.map(locate))
      })
      records.set(name, byId)
    }
  return { records, issues }
}

function planSeed(
  records: Records,
  stored: StoredRegister,
  history: History,
  seedReleases: ReadonlySet<number>,
) {
  const register = new Map(
    allResources.map(({ name }) => [
      name,
      new Map([...(stored.get(name) ?? [])].map(([id, { own }]) => [id, own] as const)),
    ]),
  )
  let skipped = 0
  for (const [name, wanted] of records)
    for (const [id, record] of wanted) {
      const versions = history.get(`${name}/${id}`) ?? []
      if (isWrittenBySeed(versions, seedReleases)) register.get(name)!.set(id, record)
      else if (!isDeepStrictEqual(versions.at(-1)?.own, record) || versions.at(-1)?.untilRelease !== null)
        skipped += 1
    }
  for (const [name, current] of stored)
    for (const id of current.keys())
      if (!records.get(name)?.has(id) && isWrittenBySeed(history.get(`${name}/${id}`) ?? [], seedReleases))
        register.get(name)!.delete(id)
  keepReferencedRecords(register, stored)
  return { register, skipped }
}

/** True if only the project's own releases have written or closed the record. */
function isWrittenBySeed(versions: readonly StoredVersion[], seedReleases: ReadonlySet<number>): boolean {
  const last = versions.at(-1)
  if (!last) return true
  if (last.untilRelease !== null) return seedReleases.has(last.untilRelease)
  // A version may differ only in an embedded record: the release that first wrote this content counts.
  let first = last
  for (const version of versions.toReversed()) {
    if (!isDeepStrictEqual(version.own, last.own)) break
    first = version
  }
  return seedReleases.has(first.fromRelease)
}

/** Keeps references between seed records and others valid: where one would break, the seed record is left unchanged. */
function keepReferencedRecords(
  register: Map<string, Map<string, ValidRecord>>,
  stored: StoredRegister,
): void {
  const restore = (name: string, id: string): boolean => {
    const before = stored.get(name)?.get(id)?.own
    const now = register.get(name)?.get(id)
    if (isDeepStrictEqual(before, now)) return false
    if (before) register.get(name)!.set(id, before)
    else register.get(name)!.delete(id)
    return true
  }
  const isEmpty = [...stored.values()].every(({ size }) => size === 0)
  // Each pass restores at least one record, so the loop ends.
  for (let changed = !isEmpty; changed;)
    changed = brokenReferences(register)
      .map(({ resource, record, target, id }) => restore(target, id) || restore(resource, record.id))
      .some(Boolean)
}
