/** How far the reporting of one project or cooperation has come, as the obligations of its municipality have it. Pure. */
import { isReportMatter } from '../resources/report-matters.ts'
import { type Obligation, type ObligationRecords, obligationsOf } from './obligations.ts'
import type { Owed, OwedState } from './owed.ts'
import { yearSeenFrom } from './year.ts'

const lists = { project: 'projects', twinTown: 'twinTowns', activity: 'activities' } as const

type Reporting = keyof typeof lists
/** A record of one of the lists, whatever it holds beside. */
type Reported = ObligationRecords[(typeof lists)[Reporting]][number]

export const isReporting = (resource: string): resource is Reporting => Object.hasOwn(lists, resource)

/** What is asked of a record, and how far it has come. */
export interface RecordReporting {
  readonly obligation: Obligation
  readonly state: OwedState
  /** Null where the register does not say whether the record goes on, or when it ended. */
  readonly owed: Owed | null
}

/** Of a single record: it may be one that is to be reported. */
const isOpen = ({ state }: Obligation) => state === 'unknownCourses' || state === 'unknownEnds'

/**
 * What binding rules ask for: reports while it goes on, and when it has ended.
 * @param today the day of the release, YYYY-MM-DD
 */
export function reportingOf(
  resource: Reporting,
  record: Reported,
  { rules, policies }: Pick<ObligationRecords, 'rules' | 'policies'>,
  today: string,
): RecordReporting[] {
  const records = {
    rules: rules.filter(({ matter }) => isReportMatter(matter)),
    policies,
    reports: [],
    units: [],
    projects: [],
    twinTowns: [],
    activities: [],
    actionPlans: [],
    [lists[resource]]: [record],
  }
  // What has ended is owed in the year in which it ended, all else in that of the release.
  const end = 'endDate' in record ? record.endDate?.latest : null
  const years = [end ?? today, today].map((day) => Number(day.slice(0, 4)))
  const found = [...new Set(years)].flatMap((year) => obligationsOf(records, yearSeenFrom(year, today)))
  return found
    .flatMap((obligation): RecordReporting[] => {
      if (obligation.isProposed) return []
      const owed = obligation.items.find((item) => item.record[1] === record.id) ?? null
      if (!owed && (!isOpen(obligation) || record.status === 'reported')) return []
      return [{ obligation, owed, state: owed?.state ?? obligation.state }]
    })
    .filter((one, i, all) => all.findIndex(({ obligation: { id } }) => id === one.obligation.id) === i)
}
