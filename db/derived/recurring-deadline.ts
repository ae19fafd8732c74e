import type { RecordFor } from '../resources/index.ts'
import { isReportMatter } from '../resources/report-matters.ts'
import { policy as policies } from '../resources/policy.ts'
import { daysOf } from '../schema/kinds/days-of.ts'
import { bindingOf } from './binding.ts'
import { firstSince } from './due-day.ts'
import { isRetrospective } from './obligations.ts'

/** A day that comes back every year. */
export interface RecurringDeadline {
  /** The first, YYYY-MM-DD. */
  readonly first: string
  /** No later than this day, YYYY-MM-DD; null where no end is known. */
  readonly until: string | null
}

/**
 * The last day that a rule sets each year, from the first day of its policy; null where it sets none, or is only proposed
 * or replaced.
 * @param today the day of the release: the day to begin with where the policy has none
 */
export function recurringDeadline(
  { deadline, force, matter }: Pick<RecordFor<'decisionRule'>, 'deadline' | 'force' | 'matter'>,
  policy: Pick<RecordFor<'policy'>, 'status' | 'validFrom' | 'validTo' | 'documentDate'> | undefined,
  today: string,
): RecurringDeadline | null {
  if (deadline === null || force !== 'must') return null
  const { applied, isProposed } = bindingOf(policy, null)
  if (applied === 'replaced' || isProposed) return null
  const { validFrom, documentDate } = policies.fields
  const from =
    daysOf(validFrom, policy?.validFrom)?.latest ??
    daysOf(documentDate, policy?.documentDate)?.latest ??
    `${today.slice(0, 4)}-01-01`
  const isAboutYear = isReportMatter(matter) && isRetrospective(null, matter)
  return {
    first: firstSince(deadline, isAboutYear ? `${from.slice(0, 4)}-12-31` : from),
    until: policy?.validTo ?? null,
  }
}
