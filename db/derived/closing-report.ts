import { isCurrent } from '../resources/status-age.ts'
import { isOver } from '../resources/project.ts'
import type { RecordFor } from '../resources/index.ts'
import type { Json } from '../schema/json.ts'
import { firstSince } from './due-day.ts'
import { projectDates, ranIn } from './project-years.ts'
import { fallsIn, type Year } from './year.ts'

/** The fields that say when a project ended, and when it was and should have been reported. */
export const closingFields = [...projectDates, 'lastReportedOn', 'reportDueOn'] as const

interface ClosingReport {
  /** The project's own last day, else that of the rule. */
  readonly dueOn: string | null
  readonly submittedOn: string | null
  readonly isReported: boolean
}

/**
 * The closing report of a project that ended in the year; null for one that did not, as far as is known.
 * @param deadline that of the rule, MM-DD
 */
export function closingReportOf(
  {
    status,
    endDate,
    lastReportedOn,
    reportDueOn,
  }: Pick<RecordFor<'project'>, 'status' | 'endDate' | 'lastReportedOn' | 'reportDueOn'>,
  year: Year,
  deadline: string | null,
): ClosingReport | null {
  if (!isOver({ status }) || fallsIn(year, endDate) !== true) return null
  const isReported = status === 'reported'
  return {
    dueOn: reportDueOn ?? (deadline && endDate?.latest ? firstSince(deadline, endDate.latest) : null),
    submittedOn: isReported ? lastReportedOn : null,
    isReported,
  }
}

/** Whether a project ended in the year or, as far as is known, may have. */
export const mayHaveEnded = (project: Parameters<typeof ranIn>[0], year: Year): boolean =>
  !(project.status === 'ongoing' && isCurrent(project as unknown as Json, year.until)) &&
  ranIn(project, year) !== false &&
  fallsIn(year, project.endDate) !== false
