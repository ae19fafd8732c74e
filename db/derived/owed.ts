/** What is owed, one by one: the report of a unit, of a project that has ended, of a cooperation that goes on. Pure. */
import { planStatuses } from '../resources/action-plan.ts'
import type { RecordFor } from '../resources/index.ts'
import { reportStates, stateOf } from '../resources/report-state.ts'
import type { Label } from '../schema/field.ts'
import { closingReportOf } from './closing-report.ts'
import type { RecordKey } from './define.ts'
import type { Year } from './year.ts'

/** How far something that is owed has come on the day of the release. */
export const owedStates = {
  ...reportStates,
  late: { sv: 'Inlämnad för sent', en: 'Submitted late' },
  noDay: { sv: 'Ingen dag angiven', en: 'No day stated' },
  reported: { sv: 'Har rapporterats det senaste året', en: 'Reported in the last twelve months' },
  unreported: { sv: 'Har inte rapporterats på tolv månader', en: 'Not reported for twelve months' },
  unknown: { sv: 'Uppgift saknas om senaste rapport', en: 'Latest report not stated' },
  latestOnly: {
    sv: 'Registret säger bara när den senaste rapporten kom',
    en: 'The register only says when the latest report came',
  },
  noReportDays: {
    sv: 'Registret säger inte när någon rapport kom',
    en: 'The register does not say when any report came',
  },
  unknownEnds: {
    sv: 'Registret säger inte om något projekt tog slut under året',
    en: 'The register does not say whether any project ended in the year',
  },
  unknownCourses: {
    sv: 'Registret säger inte om något samarbete pågick under året',
    en: 'The register does not say whether any cooperation went on in the year',
  },
  adopted: planStatuses.adopted,
  draft: planStatuses.draft,
  noUnit: { sv: 'Enheten fanns inte då', en: 'The unit did not exist then' },
  nothing: { sv: 'Registret har inget att rapportera om', en: 'The register has nothing to report on' },
  proposed: { sv: 'Kravet står i ett förslag', en: 'The demand is in a proposal' },
} as const satisfies Readonly<Record<string, Label>>

export type OwedState = keyof typeof owedStates

/** One report that is owed, or that came although nobody asked for it. */
export interface Owed {
  /** The report, the project or the cooperation. */
  readonly record: RecordKey
  readonly unitId: string | null
  readonly state: OwedState
  /** The record's own last day, else that of the rule; null where no day is known. */
  readonly dueOn: string | null
  readonly submittedOn: string | null
}

/** The worst first: one that is overdue is what a reader must know. */
const byUrgency = [
  'overdue',
  'unreported',
  'late',
  'unknown',
  'noDay',
  'draft',
  'upcoming',
  'submitted',
  'adopted',
  'reported',
  'onTime',
  'noUnit',
] as const satisfies readonly OwedState[]

/** The state of several; null for none. */
export const worstOf = (items: readonly Owed[]): OwedState | null =>
  byUrgency.find((state) => items.some((item) => item.state === state)) ?? null

type Unit = Pick<RecordFor<'unit'>, 'id' | 'since' | 'until'>
type Report = Pick<RecordFor<'report'>, 'id' | 'unitId' | 'dueOn' | 'submittedOn'>
type Project = Pick<
  RecordFor<'project'>,
  'id' | 'status' | 'startDate' | 'endDate' | 'lastReportedOn' | 'reportDueOn'
>

/**
 * The state of what has no day of its own: what is about a year that runs is not due yet.
 * @param isAboutYear whether it is about a year that must be over, as a report is and a plan is not
 */
export const stateWithoutDay = (year: Year, isAboutYear: boolean): OwedState =>
  isAboutYear && year.today <= year.last ? 'upcoming' : 'noDay'

/** The report of a unit. @param ruled the last day by the rule */
export function owedReport(
  { id, unitId, submittedOn, ...report }: Report,
  units: ReadonlyMap<string, Unit>,
  year: Year,
  { ruled, isAboutYear }: { readonly ruled: string | null; readonly isAboutYear: boolean },
): Owed {
  const dueOn = report.dueOn ?? ruled
  const state = stateOf(
    { dueOn, submittedOn, year: year.number, unit: units.get(unitId ?? '') ?? null },
    year.today,
  )
  return {
    record: ['report', id],
    unitId,
    state: state === 'unknown' ? stateWithoutDay(year, isAboutYear) : state,
    dueOn,
    submittedOn,
  }
}

/** The closing reports of projects that ended in the year. @param deadline of the rule, MM-DD */
export const closingReports = (projects: readonly Project[], year: Year, deadline: string | null): Owed[] =>
  projects.flatMap((project) => {
    const found = closingReportOf(project, year, deadline)
    if (!found) return []
    const { dueOn, submittedOn, isReported } = found
    const state = stateOf({ dueOn, submittedOn }, year.today)
    const isUndated = isReported && submittedOn === null
    return {
      record: ['project', project.id],
      unitId: null,
      state: isUndated ? 'submitted' : state === 'unknown' ? 'noDay' : state,
      dueOn,
      submittedOn,
    }
  })

/** A cooperation that goes on, or a project. @param today the day of the release */
export function latestReport(record: RecordKey, lastReportedOn: string | null, today: string): Owed {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const state = lastReportedOn === null ? 'unknown' : lastReportedOn < yearAgo ? 'unreported' : 'reported'
  return { record, unitId: null, state, dueOn: null, submittedOn: lastReportedOn }
}
