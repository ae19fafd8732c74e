import { isDeepStrictEqual } from 'node:util'
import { allResources, type Batch, resourceOf } from '../resources/index.ts'
import { nameOf } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'
import { inconsistencies } from '../schema/consistency.ts'
import { isObject, type Json } from '../schema/json.ts'
import { type Issue, validate, type ValidRecord } from '../schema/validate.ts'
import { changeReasonColumn, readReason, withoutReason } from './change-reason.ts'
import type { Register } from './denormalize.ts'
import { mergeInput } from './merge.ts'
import { type NewerRecord, newerThanExport } from './newer.ts'
import { foreignReferences, idIssue, ownerIssue } from './owners.ts'
import { circularReferences, danglingReferences } from './references.ts'
import {
  optionIssue,
  recordsInScope,
  resolveScope,
  type Scope,
  type ScopeOptions,
  withOwner,
} from './scope.ts'
import { type History, type StoredRegister } from './stored-register.ts'

export interface PlanOptions extends ScopeOptions {
  /** How many records the person has agreed to close. */
  readonly closes?: number
  /** What to do with records that have changed since the file was exported. @default ask */
  readonly newer?: 'keep' | 'overwrite'
  /** The release that the file was exported from, where its records have none. */
  readonly exportedRelease?: number
  /** Why the records that the file lacks are closed. */
  readonly closingReason?: string
}

/** What an import does, by the rules that every format shares. */
export interface Plan {
  readonly issues: readonly Issue[]
  /** The register as it becomes, each record in its imported form. */
  readonly register: Register
  /** Records that end because the file lacks them. */
  readonly closing: readonly { readonly resource: Resource; readonly id: string }[]
  /** The person has to confirm how many. */
  readonly mustConfirmClosing: boolean
  /** Records that have changed since the file was exported, and that the file has otherwise. */
  readonly newer: readonly NewerRecord[]
  /** Why records change, as the file says, by "resource/id". */
  readonly reasons: ReadonlyMap<string, string>
}

/** Share of a municipality's records of one resource that may be closed without confirmation. */
const MAX_CLOSED = 1 / 5

interface Candidate {
  readonly resource: Resource
  readonly input: Json
  readonly record: ValidRecord
  readonly updatedAt: string | undefined
  readonly reason: string | null
}

/** The ids whose closed and earlier versions the plan needs. */
export function idsOf(batch: Batch): Map<string, string[]> {
  return new Map(
    Object.entries(batch).map(([name, inputs]) => [
      name,
      [...new Set(inputs.map((input) => (input as Json | null)?.id).filter((id) => typeof id === 'string'))],
    ]),
  )
}

/** Checks a batch against its definitions and against the register, and finds what it changes. */
export function planImport(
  file: Batch,
  stored: StoredRegister,
  history: History,
  options: PlanOptions,
): Plan {
  const resolved = resolveScope(file, stored, options)
  const batch = 'scope' in resolved ? withOwner(file, stored, resolved.scope) : file
  const { candidates, issues } = readCandidates(batch, stored)
  const refusal = {
    register: new Map(),
    closing: [],
    mustConfirmClosing: false,
    newer: [],
    reasons: new Map(),
  }
  if ('issues' in resolved) return { ...refusal, issues: [...resolved.issues, ...issues] }
  const { scope } = resolved

  const incoming = new Map<string, Map<string, ValidRecord>>()
  const newer: NewerRecord[] = []
  const reasons = new Map<string, string>()
  for (const { resource, input, record, updatedAt, reason } of candidates) {
    if (reason !== null) reasons.set(`${resource.name}/${record.id}`, reason)
    const versions = history.get(`${resource.name}/${record.id}`) ?? []
    const newerRecord = newerThanExport(resource, input, record, versions, {
      updatedAt,
      release: options.exportedRelease,
    })
    // A shared record that is unedited in the file is not restored to its exported version, so it is unchanged.
    const keepsStored =
      newerRecord !== undefined && newerRecord.inFile === 'unedited' && record.municipalityCode === null
    const last = versions.at(-1)
    const codeIsGiven = typeof input.municipalityCode === 'string'
    const owned = keepsStored ? undefined : ownerIssue({ resource, record, last, codeIsGiven }, scope, stored)
    if (owned) issues.push(owned)
    if (newerRecord) newer.push(newerRecord)
    const wanted = newerRecord ? (options.newer === 'keep' ? null : newerRecord.overwriting) : record
    const records = incoming.get(resource.name) ?? new Map<string, ValidRecord>()
    if (wanted) records.set(record.id, wanted)
    incoming.set(resource.name, records)
  }
  const closing = options.replace
    ? closings(batch, stored, scope, options, latestUpdateIn(candidates), newer)
    : { closing: [], mustConfirmClosing: false }
  const why = readReason(options.closingReason)
  if ('message' in why) issues.push(optionIssue('--closing-reason', why.message))
  else if (why.reason !== null)
    for (const { resource, id } of closing.closing) reasons.set(`${resource.name}/${id}`, why.reason)
  const register = registerAfter(stored, incoming, closing.closing)
  const withIssues = new Set(issues.map(({ resource, id }) => `${resource}/${id}`))
  for (const [name, records] of incoming)
    for (const record of records.values())
      if (!isDeepStrictEqual(stored.get(name)?.get(record.id)?.own, record))
        issues.push(
          ...foreignReferences(resourceOf(name)!, record, register, stored),
          ...inconsistencies(resourceOf(name)!, record, today()),
        )
  // If rows have errors, dangling references of other records are not reported.
  const dangling = danglingReferences(register, withIssues)
  const isInFile = ({ resource, id }: Issue) => incoming.get(resource)?.has(id) ?? false
  // Not push(...): a file may have more issues than the limit for arguments.
  const all = [
    ...issues,
    ...(issues.length > 0 ? dangling.filter(isInFile) : dangling),
    ...circularReferences(register, incoming),
  ]
  return { issues: all, register, newer, reasons, ...closing }
}

/** The day of the import in UTC, YYYY-MM-DD. */
export const today = () => new Date().toISOString().slice(0, 10)

/** The records of a batch, each merged with what the register has and checked. */
function readCandidates(batch: Batch, stored: StoredRegister): { candidates: Candidate[]; issues: Issue[] } {
  const candidates: Candidate[] = []
  const issues: Issue[] = []
  for (const [name, inputs] of Object.entries(batch)) {
    const resource = resourceOf(name)
    if (!resource) throw new Error(`There is no resource "${name}".`)
    const seen = new Set<string>()
    inputs.forEach((given: unknown, i) => {
      const { record: own, given: givenReason } = withoutReason(given)
      const { input, updatedAt } = withoutUpdatedAt(own)
      const read = readReason(givenReason)
      if ('message' in read)
        issues.push({
          resource: name,
          id: isObject(input) && typeof input.id === 'string' ? input.id : `#${i + 1}`,
          field: changeReasonColumn.name,
          message: read.message,
        })
      const current = isObject(input) ? stored.get(name)?.get(String(input.id))?.own : undefined
      const merged = isObject(input) ? mergeInput(resource, input, current) : input
      const result = validate(resource, merged, `#${i + 1}`)
      if ('issues' in result) return void issues.push(...result.issues)
      const { record } = result
      const issue = (message: Issue['message']) =>
        issues.push({ resource: name, id: record.id, field: 'id', message })
      const wrong = idIssue(resource, record)
      if (wrong) issue(wrong)
      if (seen.has(record.id))
        issue({
          sv: 'id finns två gånger; ge varje post sitt eget',
          en: 'the id is there twice; give each record its own',
        })
      seen.add(record.id)
      candidates.push({
        resource,
        input: input as Json,
        record,
        updatedAt,
        reason: 'reason' in read ? read.reason : null,
      })
    })
  }
  return { candidates, issues }
}

/** Separates the date of an exported record's version, which is not a field. */
function withoutUpdatedAt(given: unknown): { input: unknown; updatedAt: string | undefined } {
  if (!isObject(given)) return { input: given, updatedAt: undefined }
  const { updatedAt, ...input } = given
  return { input, updatedAt: typeof updatedAt === 'string' && updatedAt !== '' ? updatedAt : undefined }
}

/** The latest `updatedAt` in the file: it was not exported before. */
const latestUpdateIn = (candidates: readonly Candidate[]): string | undefined =>
  candidates
    .flatMap(({ updatedAt }) => (updatedAt === undefined ? [] : [updatedAt]))
    .sort()
    .at(-1)

/** What the file lacks of the scope's records; each that is newer than the file is added to `newer`. */
function closings(
  batch: Batch,
  stored: StoredRegister,
  scope: Scope,
  options: PlanOptions,
  exportedAt: string | undefined,
  newer: NewerRecord[],
): Pick<Plan, 'closing' | 'mustConfirmClosing'> {
  const inFile = new Map([...idsOf(batch)].map(([name, ids]) => [name, new Set(ids)]))
  const closing: { resource: Resource; id: string }[] = []
  const totals = new Map<string, { all: number; closed: number }>()
  for (const { name, id } of recordsInScope(batch, stored, scope)) {
    const version = stored.get(name)!.get(id)!
    const key = `${name}/${String(version.own.municipalityCode)}`
    const total = totals.get(key) ?? { all: 0, closed: 0 }
    totals.set(key, total)
    total.all += 1
    if (inFile.get(name)?.has(id)) continue
    const resource = resourceOf(name)!
    const isNewer =
      options.exportedRelease === undefined
        ? exportedAt !== undefined && version.updatedAt > exportedAt
        : version.fromRelease > options.exportedRelease
    if (isNewer)
      newer.push({
        resource,
        id,
        title: nameOf(resource, version.own),
        changedAt: version.updatedAt,
        inFile: 'missing',
        overwriting: null,
      })
    if (isNewer && options.newer === 'keep') continue
    closing.push({ resource, id })
    total.closed += 1
  }
  const isMany = [...totals.values()].some(({ all, closed }) => closed > all * MAX_CLOSED)
  const mustConfirmClosing = options.closes === undefined ? isMany : options.closes !== closing.length
  return { closing, mustConfirmClosing }
}

function registerAfter(
  stored: StoredRegister,
  incoming: ReadonlyMap<string, ReadonlyMap<string, ValidRecord>>,
  closing: Plan['closing'],
): Register {
  const closed = new Set(closing.map(({ resource, id }) => `${resource.name}/${id}`))
  return new Map(
    allResources.map(({ name }) => {
      const kept = [...(stored.get(name)?.values() ?? [])]
        .filter(({ own }) => !closed.has(`${name}/${own.id}`))
        .map(({ own }) => [own.id, own] as const)
      return [name, new Map([...kept, ...(incoming.get(name) ?? [])])]
    }),
  )
}
