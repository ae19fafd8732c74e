/** What a municipality's follow-up of a year says: from the records of a release, without a database. Pure. */
import type { DerivedValue } from '../../../db/derived/derive.ts'
import { bindingOf, inForce, isOutside } from '../../../db/derived/binding.ts'
import { type Obligation, obligationsOf } from '../../../db/derived/obligations.ts'
import { asksForPlan } from '../../../db/derived/owed-plans.ts'
import type { Owed } from '../../../db/derived/owed.ts'
import { type Year, yearSeenFrom } from '../../../db/derived/year.ts'
import { isReportMatter } from '../../../db/resources/report-matters.ts'
import { kindsOfOtherDocuments } from '../../../db/resources/goal.ts'
import { type RecordFor, resourceOf, type ResourceName } from '../../../db/resources/index.ts'
import type { UnmetDemand } from '../../../db/resources/unmet-demands.ts'
import { isMissed } from '../../../db/quality/missed.ts'
import type { Label, LanguageMap } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { isProposal } from '../../../db/schema/proposal.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { OwnRecords } from '../own-records.ts'
import { type Part, type Section, sections } from './sections.ts'

/** A part with its records of the year, and those of which the register does not say whether they are. */
export interface FilledPart {
  readonly part: Part
  readonly records: readonly Json[]
  readonly unclear: readonly Json[]
}

export interface FilledSection {
  readonly section: Section
  readonly parts: readonly FilledPart[]
}

type Goal = RecordFor<'goal'>
type Indicator = Goal['indicators'][number]

/** An indicator with its measurements of the year, which may lack a value and say why. */
export interface YearOfIndicator {
  readonly indicator: Indicator
  readonly measurements: Indicator['measurements']
}

export interface YearOfGoal {
  readonly goal: Goal
  readonly indicators: readonly YearOfIndicator[]
}

export interface ReportOfYear {
  readonly report: RecordFor<'report'>
  /** Its state by what was asked for. */
  readonly owed: Owed
}

/** A record of the year, and the fields that a follow-up needs and it lacks. */
export interface Incomplete {
  readonly resource: Resource
  readonly record: Json
  readonly fields: readonly string[]
}

/** A record, and what a decision rule demands of it. */
export interface Unmet {
  readonly resource: Resource
  readonly record: Json
  readonly demand: UnmetDemand
}

/** What one unit did in the year; null for what is not connected to a unit. */
export interface UnitYear {
  readonly unit: RecordFor<'unit'> | null
  readonly parts: readonly FilledPart[]
  readonly reports: readonly ReportOfYear[]
}

export interface FollowUp {
  readonly municipality: RecordFor<'municipality'>
  readonly year: Year
  /** Whether the year was over on the day of the release. */
  readonly isOver: boolean
  /** Those that may have applied in the year. */
  readonly policies: readonly RecordFor<'policy'>[]
  /** Those that came after the year: what they ask for, and their goals, are left out. */
  readonly laterPolicies: readonly RecordFor<'policy'>[]
  /** Whether what is demanded, and the goals, are only proposed. */
  readonly isProposed: boolean
  /** Ids of those that are proposals. */
  readonly proposedIds: ReadonlySet<string>
  /** What they demand each year, in their own words. */
  readonly demands: readonly RecordFor<'report'>[]
  readonly rules: readonly RecordFor<'decisionRule'>[]
  readonly sections: readonly FilledSection[]
  readonly goals: readonly YearOfGoal[]
  /** What is to be reported for the year, and what came of it. */
  readonly obligations: readonly Obligation[]
  /** Name of a unit of the municipality. */
  readonly unitName: (id: string) => LanguageMap | undefined
  readonly reports: readonly ReportOfYear[]
  /** Demands to which no report of the year answers. */
  readonly unanswered: readonly RecordFor<'report'>[]
  /** Indicators of the goals without a value for the year. */
  readonly unmeasured: readonly Indicator[]
  /** What the municipality's decision rules demand of the records of the year, and the register lacks. */
  readonly unmet: readonly Unmet[]
  readonly incomplete: readonly Incomplete[]
  /** What the register itself counts of the year, apart from what is reported. */
  readonly derived: readonly DerivedValue[]
  readonly units: readonly UnitYear[]
  /** Resources that have more records than were read. */
  readonly truncated: readonly Resource[]
}

/** What has to be read. */
export const readResources = [
  ...new Set<ResourceName>([
    'municipality',
    'policy',
    'decisionRule',
    'decision',
    'goal',
    'report',
    'unit',
    'actionPlan',
    ...sections.flatMap(({ parts }) => parts.map(({ resource }) => resource)),
  ]),
]

/** Earlier years have no follow-up: nothing in the policies is that old. */
export const FIRST_YEAR = 1945

/** The last whole year on a day, YYYY-MM-DD. */
export const lastWholeYear = (today: string): number => Number(today.slice(0, 4)) - 1

const lastYear = (today: string): number => (today === '' ? 9999 : Number(today.slice(0, 4)))

/** The years that can be followed up, the latest first. @param today the day of the release in Sweden */
export const yearsToFollowUp = (today: string): number[] => {
  const last = lastYear(today)
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i)
}

/** "ett år från 1945 till 2026". @param today the day of the release in Sweden; '' before the first */
export const allowedYears = (today: string): Label => ({
  sv: `ett år från ${FIRST_YEAR} till ${lastYear(today)}`,
  en: `a year from ${FIRST_YEAR} to ${lastYear(today)}`,
})

/**
 * Why no follow-up can be made of a year, and which years can be followed up; null where one can.
 * @param today the day of the release in Sweden; '' before the first
 */
export function yearProblem(year: string, today: string): Label | null {
  if (/^\d{4}$/.test(year) && FIRST_YEAR <= Number(year) && Number(year) <= lastYear(today)) return null
  const allowed = allowedYears(today)
  return {
    sv: `Det går inte att följa upp året ”${year}”. Skriv ${allowed.sv}.`,
    en: `The year “${year}” cannot be followed up. Write ${allowed.en}.`,
  }
}

/** @param today the day of the release in Sweden, YYYY-MM-DD */
export function followUpOf(
  own: OwnRecords,
  { code, number, today }: { readonly code: string; readonly number: number; readonly today: string },
  { truncated = [], derived = [] }: Partial<Pick<FollowUp, 'truncated' | 'derived'>> = {},
): FollowUp | null {
  const municipality = own.municipality?.find(({ id }) => id === code)
  if (!municipality) return null
  const year = yearSeenFrom(number, today)
  const all = own.report ?? []
  const bound = (own.policy ?? []).map((policy) => ({
    policy,
    binding: bindingOf(policy, { earliest: year.first, latest: year.last }),
  }))
  const policies = bound.flatMap(({ policy, binding }) => (isOutside(binding) ? [] : [policy]))
  const laterPolicies = bound.flatMap(({ policy, binding }) =>
    binding.applied === 'not-yet' ? [policy] : [],
  )
  const proposedIds = new Set(
    policies.flatMap((policy) =>
      isProposal(resourceOf('policy')!, policy as unknown as Json) ? [policy.id] : [],
    ),
  )
  const isCurrent = ({ policyId }: { readonly policyId: string | null }) =>
    policyId === null || policies.some(({ id }) => id === policyId)
  const isOnlyLater =
    laterPolicies.length > 0 && !policies.some((policy) => inForce(own.policy ?? []).includes(policy))
  const demands = isOnlyLater ? [] : all.filter((report) => report.year === null)
  const obligations = obligationsOf(
    {
      rules: own.decisionRule ?? [],
      policies: own.policy ?? [],
      reports: all,
      units: own.unit ?? [],
      projects: own.project ?? [],
      twinTowns: own.twinTown ?? [],
      activities: own.activity ?? [],
      actionPlans: own.actionPlan ?? [],
    },
    year,
  )
  const owed = new Map(obligations.flatMap(({ items }) => items.map((item) => [item.record.join(), item])))
  const reports = all
    .filter((report) => report.year === number)
    .map((report) => ({ report, owed: owed.get(`report,${report.id}`)! }))
  const goals = (own.goal ?? [])
    .filter((goal) => isCurrent(goal) && !kindsOfOtherDocuments.some((kind) => kind === goal.kind))
    .map((goal) => ({ goal, indicators: goal.indicators.map((one) => yearOf(one, number)) }))
  const filled = sections.map((section) => ({
    section,
    parts: section.parts.map((part) => fill(part, own, year)),
  }))
  return {
    municipality,
    year,
    isOver: year.last < today,
    policies,
    laterPolicies,
    isProposed: policies.length > 0 && policies.length === proposedIds.size,
    proposedIds,
    demands,
    rules: (own.decisionRule ?? []).filter(
      (rule) => (isReportMatter(rule.matter) || asksForPlan(rule)) && isCurrent(rule),
    ),
    sections: filled,
    goals,
    obligations,
    unitName: (id) => own.unit?.find((unit) => unit.id === id)?.name,
    reports,
    unanswered: demands.filter(
      ({ kind, unitId }) =>
        !reports.some(({ report }) => report.kind === kind && (unitId === null || unitId === report.unitId)),
    ),
    unmeasured: goals.flatMap(({ goal, indicators }) =>
      goal.measured
        ? indicators.flatMap(({ indicator, measurements }) =>
            measurements.some(({ value }) => value !== null) ? [] : [indicator],
          )
        : [],
    ),
    unmet: unmetIn(filled),
    incomplete: incompleteIn(filled),
    derived,
    units: unitYears(own.unit ?? [], filled, reports),
    truncated,
  }
}

function fill(part: Part, own: OwnRecords, year: Year): FilledPart {
  const answers = (own[part.resource] ?? []).map((record) => ({
    record: record as unknown as Json,
    answer: part.belongs(record as never, year),
  }))
  const those = (wanted: boolean | null) =>
    answers.flatMap(({ record, answer }) => (answer === wanted ? [record] : []))
  return { part, records: those(true), unclear: those(null) }
}

/** The measurements whose period is the year, or a school year with a part in it. */
const yearOf = (indicator: Indicator, year: number): YearOfIndicator => ({
  indicator,
  measurements: indicator.measurements.filter(({ period }) => period.split('/').includes(String(year))),
})

/** The records of the year, each once. */
function recordsIn(filled: readonly FilledSection[]) {
  const found = new Map<string, { readonly resource: Resource; readonly record: Json }>()
  for (const { part, records } of filled.flatMap(({ parts }) => parts))
    for (const record of records)
      found.set(`${part.resource} ${String(record.id)}`, { resource: resourceOf(part.resource)!, record })
  return [...found.values()]
}

const unmetIn = (filled: readonly FilledSection[]): Unmet[] =>
  recordsIn(filled).flatMap(({ resource, record }) =>
    ((record.unmetDemands ?? []) as readonly UnmetDemand[]).map((demand) => ({ resource, record, demand })),
  )

/** A record that is in several parts is listed once. */
function incompleteIn(filled: readonly FilledSection[]): Incomplete[] {
  const found = new Map<string, Incomplete>()
  for (const { part, records, unclear } of filled.flatMap(({ parts }) => parts)) {
    const resource = resourceOf(part.resource)!
    for (const record of [...records, ...unclear]) {
      const key = `${part.resource} ${String(record.id)}`
      const known = found.get(key)?.fields ?? []
      const missed = part.needed.filter((name) => isMissed(record, name, resource.fields[name]!))
      const fields = [...new Set([...known, ...missed])]
      if (fields.length > 0) found.set(key, { resource, record, fields })
    }
  }
  return [...found.values()]
}

function unitYears(
  units: readonly RecordFor<'unit'>[],
  filled: readonly FilledSection[],
  reports: readonly ReportOfYear[],
): UnitYear[] {
  const parts = filled.flatMap(({ parts }) => parts)
  const yearOfUnit = (unit: RecordFor<'unit'> | null): UnitYear => ({
    unit,
    parts: parts
      .map(({ part, records }) => ({
        part,
        records: records.filter((record) => unitsOf(record).includes(unit?.id ?? null)),
        unclear: [],
      }))
      .filter(({ records }) => records.length > 0),
    reports: reports.filter(({ report }) => report.unitId === (unit?.id ?? null)),
  })
  return [...units, null].map(yearOfUnit).filter((one) => one.parts.length > 0 || one.reports.length > 0)
}

/** The units of a record; null is in it for one without a unit. */
function unitsOf({ unitId, unitIds }: Json): readonly unknown[] {
  const ids = [unitId, unitIds].flat().filter((id) => typeof id === 'string')
  return ids.length > 0 ? ids : [null]
}
