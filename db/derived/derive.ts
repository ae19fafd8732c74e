import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { memberOf } from '../queries/record-names.ts'
import { fromWhere, type Selection } from '../queries/selection.ts'
import { resourceOf } from '../resources/index.ts'
import type { Label } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import { inBoth } from '../schema/label.ts'
import {
  type CountedRecord,
  type DerivedIndicator,
  type GrantedSum,
  type Group,
  type GroupRole,
  groupRoles,
  type Read,
} from './define.ts'
import { derived } from './index.ts'
import { type Year, yearSeenFrom } from './year.ts'

/** Records of one read, of all municipalities that are compared; a figure of part of them would be wrong. */
export const MAX_RECORDS = 50_000

/** A group of records behind a value. */
export interface DerivedGroup extends Group {
  readonly id: string
  readonly records: readonly CountedRecord[]
}

/** The value of an indicator for a municipality and a year. */
export interface DerivedValue {
  readonly indicator: DerivedIndicator
  readonly municipalityCode: string
  readonly year: Year
  /** In the unit of the indicator; null with a reason where the register does not say. */
  readonly value: number | null
  /** Whether it may be more: the register does not say all. */
  readonly isLowerBound: boolean
  readonly numerator: number | null
  /** Null for a count. */
  readonly denominator: number | null
  readonly reason: Label | null
  /** The same without the groups of records, for where they are shown beside it. */
  readonly reasonInShort: Label | null
  readonly groups: readonly DerivedGroup[]
  /** How many records have each role. */
  readonly sizes: Readonly<Record<GroupRole, number>>
  readonly sums: readonly GrantedSum[]
}

export interface DerivedQuery extends Pick<Selection, 'release' | 'isLatest'> {
  /** The day of the release in Sweden, YYYY-MM-DD. */
  readonly today: string
  readonly year: number
}

/**
 * What the register itself counts of one municipality in a year, in the order of `derived`.
 * @param query `code` of the municipality
 */
export async function derivedIndicators(
  db: Database,
  { code, ...query }: DerivedQuery & { readonly code: string },
): Promise<DerivedValue[]> {
  const records = await readRecords(db, derived, query, [code])
  const year = yearSeenFrom(query.year, query.today)
  return derived.map((indicator) => valueOf(indicator, records, code, year))
}

/** The same indicator of several municipalities, in the order of their codes. */
export async function compareIndicator(
  db: Database,
  indicator: DerivedIndicator,
  { codes, ...query }: DerivedQuery & { readonly codes: readonly string[] },
): Promise<DerivedValue[]> {
  const records = await readRecords(db, [indicator], query, codes)
  const year = yearSeenFrom(query.year, query.today)
  return codes.map((code) => valueOf(indicator, records, code, year))
}

/** The records of a read: those of a municipality, or those that all share; null for too many. */
type FindRecords = (read: Read, code: string) => readonly Json[] | null

const isShared = ({ resource }: Read): boolean =>
  resourceOf(resource)!.fields.municipalityCode?.optional === true

/** The list that has exactly the records of a read, by its path and its filters. */
export const listOf = (read: Read, code: string) => ({
  path: resourceOf(read.resource)!.path,
  filters: Object.fromEntries([
    ...(isShared(read) ? [] : [['municipality', code] as const]),
    ...Object.entries(read.filters ?? {}).map(([name, values]) => [name, values.join()] as const),
  ]),
})

/** Reads the fields that indicators are counted from, each read once. */
async function readRecords(
  db: Database,
  indicators: readonly DerivedIndicator[],
  query: DerivedQuery,
  codes: readonly string[],
): Promise<FindRecords> {
  // What several read of the same records is read together.
  const reads = new Map<string, Read>()
  for (const one of indicators.flatMap(({ reads }) => Object.values(reads))) {
    const fields = new Set([...(reads.get(keyOf(one))?.fields ?? []), ...one.fields])
    reads.set(keyOf(one), { ...one, fields: [...fields] })
  }
  const entries = await Promise.all(
    [...reads].map(async ([key, read]) => {
      const records = await recordsOf(db, read, query, codes)
      if (!records) return [key, null] as const
      const found = new Map<string, Json[]>()
      for (const record of records) {
        const code = String(record.municipalityCode ?? '')
        const own = found.get(code)
        if (own) own.push(record)
        else found.set(code, [record])
      }
      return [key, found] as const
    }),
  )
  const byRead = new Map(entries)
  return (read, code) => {
    const found = byRead.get(keyOf(read))
    return found ? (found.get(isShared(read) ? '' : code) ?? []) : null
  }
}

const keyOf = ({ resource, filters }: Read) => JSON.stringify([resource, filters])

/** The records of a read, by id; null for too many. */
export async function recordsOf(
  db: Database,
  read: Read,
  { release, isLatest }: Pick<DerivedQuery, 'release' | 'isLatest'>,
  codes: readonly string[],
): Promise<Json[] | null> {
  const resource = resourceOf(read.resource)!
  const members = sql.raw(
    `json_object('id', t."id", 'municipalityCode', t."municipalityCode", ${read.fields.map(memberOf).join(', ')})`,
  )
  const filters = { ...read.filters, ...(!isShared(read) && { municipality: codes }) }
  const { rows } = await sql<{ doc: string }>`select ${members} as "doc"
    ${fromWhere({ resource, release, isLatest, filters, words: null })}
    order by t."id" limit ${sql.lit(MAX_RECORDS + 1)}`.execute(db)
  return rows.length > MAX_RECORDS ? null : rows.map(({ doc }) => JSON.parse(doc) as Json)
}

const notBegun: Label = {
  sv: 'Året hade inte börjat när utgåvan kom.',
  en: 'The year had not begun when the release came.',
}
const tooMany: Label = {
  sv: 'Posterna är för många för att räknas i ett svar.',
  en: 'There are too many records to count in one answer.',
}
const notDue: Label = { sv: 'Det är för tidigt att räkna.', en: 'It is too early to count.' }
const notEnough: Label = {
  sv: 'Uppgifterna i registret räcker inte för att räkna.',
  en: 'The register does not say enough about them to count.',
}

/** A reason, and how many records lack what. */
function inFull(reason: Label, groups: readonly DerivedGroup[]): Label {
  return inBoth((language) =>
    [
      reason[language],
      ...groups.flatMap(({ title, records: { length } }) =>
        length > 0 ? [`${title[language]}: ${length}.`] : [],
      ),
    ].join(' '),
  )
}

function valueOf(
  indicator: DerivedIndicator,
  records: FindRecords,
  municipalityCode: string,
  year: Year,
): DerivedValue {
  const read = Object.fromEntries(
    Object.entries(indicator.reads).map(([name, one]) => [name, records(one, municipalityCode)]),
  )
  const whyNot = !year.hasBegun ? notBegun : Object.values(read).includes(null) ? tooMany : null
  const counted = whyNot ? { groups: {}, reason: whyNot } : indicator.count(read as never, year)
  const groups = Object.entries(indicator.groups).map(([id, group]) => ({
    ...group,
    id,
    records: counted.groups[id] ?? [],
  }))
  const sizes = Object.fromEntries(
    Object.keys(groupRoles).map((role) => [
      role,
      groups.reduce((sum, group) => sum + (group.role === role ? group.records.length : 0), 0),
    ]),
  ) as DerivedValue['sizes']
  const { met, unmet, unclear, outside } = sizes
  const isShare = indicator.unit === 'percent'
  const whole = met + unmet + unclear
  const isEmpty = groups.every(({ records }) => records.length === 0)
  const known = met + (isShare ? unmet : 0)
  const reasonInShort =
    counted.reason ??
    (isEmpty ? indicator.whenNone : known > 0 ? null : unclear + outside > 0 ? notEnough : notDue)
  const reason = reasonInShort && inFull(reasonInShort, groups)
  return {
    indicator,
    municipalityCode,
    year,
    value: reason ? null : isShare ? Math.round((met / whole) * 1000) / 10 : met,
    isLowerBound: !reason && (isShare ? unclear > 0 : outside > 0),
    numerator: reason ? null : met,
    denominator: reason || !isShare ? null : whole,
    reason,
    reasonInShort,
    groups,
    sizes,
    sums: counted.sums ?? [],
  }
}
