/**
 * How complete and how fresh a municipality's records are, data set by data set.
 *
 * - **Completeness** is the share of the values that a reader expects of the records and that are stated: the sum of
 *   `stated` over the fields, divided by that of `expected`. A value is expected of a field that may be null and whose
 *   definition does not say that nobody misses it, or not of this record: a project that has not ended has no end.
 *   It is stated unless it is null; an empty list says "none". Required fields always have a value and are not counted,
 *   nor are those of every record (id, municipality, sources, licence). The share is rounded down to a tenth of a per
 *   cent, so that 100 means all. There is none where nothing is expected.
 * - **Freshness** concerns records whose status may have changed since it was stated: one that is not final, of other
 *   than decisions. It is as old as the status's own date, else the newest of the documents that it rests on. It is old
 *   after three years. Where one of the documents has no date the status is undated. What rests on the editors alone is
 *   neither. The first and last year are those of all records that rest on dated documents.
 * - **Findings** are what `db/checks/` finds.
 *
 * Ages are computed as of the day of the release, so that the figures of a release never change.
 */
import type { Database } from '../database.ts'
import type { InRelease } from '../queries/record-names.ts'
import type { Field, Label } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import type { Resource } from '../schema/resource.ts'
import { statedOn, statusAges, yearOf } from '../resources/status-age.ts'
import { checkedIssues, type Issue, ownIssues } from './issues.ts'
import { expectedFields, optionalFields } from './missed.ts'
import { MAX_RECORDS, readRecords } from './read-records.ts'

export interface QualityQuery extends InRelease {
  /** The day of the release in Sweden, YYYY-MM-DD. */
  readonly today: string
}

/** The numbers of some records: all null, with the reason, where there are too many. */
export interface QualityFigures {
  readonly records: number | null
  readonly expected: number | null
  readonly stated: number | null
  /** In per cent; null where nothing is expected. */
  readonly completeness: number | null
  /** Records that lack a value. */
  readonly incomplete: number | null
  /** Records whose status may have changed since it was stated. */
  readonly changing: number | null
  readonly old: number | null
  readonly undated: number | null
  readonly firstYear: number | null
  readonly lastYear: number | null
  /** Null where they could not be checked. */
  readonly findings: number | null
  readonly reason: Label | null
}

/** How many values of a field are expected, and how many of them are stated. */
export interface FieldCompleteness {
  readonly name: string
  readonly field: Field
  readonly expected: number
  readonly stated: number
}

/** The quality of a municipality's records in one data set. */
export interface DatasetQuality extends QualityFigures {
  readonly resource: Resource
  /** Fields of which a value is expected. */
  readonly fields: readonly FieldCompleteness[]
  /** What checks find, then what is old, then what is not stated. */
  readonly issues: readonly Issue[]
}

const tooMany: Label = {
  sv: `Posterna är fler än ${MAX_RECORDS} och räknas därför inte i ett svar.`,
  en: `There are more than ${MAX_RECORDS} records, too many to count in one answer.`,
}

const uncounted: QualityFigures = {
  records: null,
  expected: null,
  stated: null,
  completeness: null,
  incomplete: null,
  changing: null,
  old: null,
  undated: null,
  firstYear: null,
  lastYear: null,
  findings: null,
  reason: tooMany,
}

/** How many issues of some kinds there are; each is about one record. */
export const countIssues = ({ issues }: Pick<DatasetQuality, 'issues'>, kind: Issue['kind']): number =>
  issues.filter((issue) => issue.kind === kind).length

/** The numbers of several data sets together; without those of one, there are none of all. */
export function sumOf(figures: readonly QualityFigures[]): QualityFigures {
  if (figures.some(({ records }) => records === null)) return uncounted
  const sum = (of: Exclude<keyof QualityFigures, 'completeness' | 'firstYear' | 'lastYear' | 'reason'>) =>
    figures.reduce<number | null>(
      (total, { [of]: own }) => (total === null || own === null ? null : total + own),
      0,
    )
  const years = figures
    .flatMap(({ firstYear, lastYear }) => [firstYear, lastYear])
    .filter((year) => year !== null)
    .toSorted((a, b) => a - b)
  const [expected, stated] = [sum('expected'), sum('stated')]
  return {
    records: sum('records'),
    expected,
    stated,
    completeness: shareOf(stated, expected),
    incomplete: sum('incomplete'),
    changing: sum('changing'),
    old: sum('old'),
    undated: sum('undated'),
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    findings: sum('findings'),
    reason: null,
  }
}

/** Rounded down to a tenth of a per cent; null where nothing is expected. */
const shareOf = (stated: number | null, expected: number | null): number | null =>
  stated !== null && expected !== null && expected > 0 ? Math.floor((stated * 1000) / expected) / 10 : null

/** Whether records belong to several municipalities. */
const isShared = ({ fields }: Resource) => fields.municipalityCode?.optional === true

/** The quality of a municipality's records in a release: of each data set that municipalities have, and of those shared ones that it has records in. */
export async function qualityOf(
  db: Database,
  { code, today, ...release }: QualityQuery & { readonly code: string },
): Promise<DatasetQuality[]> {
  return datasetsOf(await readRecords(db, release, [code]), today)
}

/**
 * The numbers of several municipalities, data set by data set, in the order of their codes. They are read together;
 * where that is too much for one read, in halves, so that a municipality has the numbers that it has alone.
 */
export async function qualityFigures(
  db: Database,
  { codes, today, ...release }: QualityQuery & { readonly codes: readonly string[] },
): Promise<FiguresByDataset[]> {
  if (codes.length === 0) return []
  const records = await readRecords(db, release, codes)
  const half = Math.ceil(codes.length / 2)
  if (codes.length > 1 && [...records.values()].includes(null)) {
    // One after the other: both at once would be in memory together.
    const first = await qualityFigures(db, { ...release, today, codes: codes.slice(0, half) })
    return [...first, ...(await qualityFigures(db, { ...release, today, codes: codes.slice(half) }))]
  }
  const own = new Map([...records].map(([resource, all]) => [resource, all && byMunicipality(all)]))
  return codes.map((code) => {
    const ofCode = new Map([...own].map(([resource, found]) => [resource, found && (found.get(code) ?? [])]))
    return Object.fromEntries(
      datasetsOf(ofCode, today).map((one) => [one.resource.path, sumOf([one])] as const),
    )
  })
}

/** Numbers by the path of the data set. */
export type FiguresByDataset = Readonly<Record<string, QualityFigures>>

function byMunicipality(records: readonly Json[]): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>()
  for (const record of records) {
    const code = String(record.municipalityCode)
    const own = found.get(code)
    if (own) own.push(record)
    else found.set(code, [record])
  }
  return found
}

/** @param records of one municipality */
function datasetsOf(records: ReadonlyMap<Resource, readonly Json[] | null>, today: string): DatasetQuality[] {
  const checked = checkedIssues(records, today)
  return [...records].flatMap(([resource, own]) =>
    isShared(resource) && own?.length === 0
      ? []
      : [
          own
            ? datasetQuality(
                resource,
                own,
                checked && checked.filter((issue) => issue.resource === resource),
                today,
              )
            : { ...uncounted, resource, fields: [], issues: [] },
        ],
  )
}

function datasetQuality(
  resource: Resource,
  records: readonly Json[],
  checked: readonly Issue[] | null,
  today: string,
): DatasetQuality {
  const fields = completenessOf(resource, records)
  const sum = (of: 'expected' | 'stated') => fields.reduce((total, field) => total + field[of], 0)
  const [expected, stated] = [sum('expected'), sum('stated')]
  const years = records
    .map(statedOn)
    .flatMap((date) => (date === null || date === 'undated' ? [] : [Number(yearOf(date))]))
    .toSorted((a, b) => a - b)
  const own = records.flatMap((record) => ownIssues(resource, record, today))
  return {
    resource,
    records: records.length,
    expected,
    stated,
    completeness: shareOf(stated, expected),
    fields,
    incomplete: countIssues({ issues: own }, 'not-stated'),
    old: countIssues({ issues: own }, 'old'),
    undated: countIssues({ issues: own }, 'undated'),
    changing: records.filter((record) => statusAges(resource, record)).length,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    findings: checked && checked.length,
    issues: [
      ...(checked ?? []),
      ...own.filter(({ kind }) => kind !== 'not-stated'),
      ...own.filter(({ kind }) => kind === 'not-stated'),
    ],
    reason: null,
  }
}

function completenessOf(resource: Resource, records: readonly Json[]): FieldCompleteness[] {
  const counts = new Map(
    optionalFields(resource).map(([name, field]) => [name, { name, field, expected: 0, stated: 0 }]),
  )
  for (const record of records)
    for (const [name] of expectedFields(resource, record)) {
      const count = counts.get(name)!
      count.expected++
      if (record[name] !== null) count.stated++
    }
  return [...counts.values()].filter(({ expected }) => expected > 0)
}
