/** Which EU publicity rules apply to a project: those of the period its programme belongs to. */
import { isGrantFromEu } from '../../db/resources/granted.ts'
import { sumsFromEu } from '../records/money.ts'
import type { Project } from './full-project.ts'

/**
 * 'none': no EU money is granted. 'unknown': it is, by a programme whose period is not known, or is neither of the
 * two whose rules we have; then no emblem, since the forms of one period must not be used for another. 'joint':
 * 2021–2027, the same for all programmes. 'fund' and 'programme': 2014–2020, with the name of the structural fund
 * (Regulation (EU) 1303/2013), or of a programme that the Commission runs itself. Regulation (EU) 2021/1060, article
 * 117, leaves the operations of 2014–2020 under the rules of then, also on a page that is published now.
 */
export type PublicityForm = 'none' | 'unknown' | 'joint' | 'fund' | 'programme'

/** Decided by the programme's own years, never by the project's dates: programmes pay long after they have closed. */
export function publicityForm(project: Project): PublicityForm {
  const { status, funding } = project
  const programme = project.programme?.euFund ? project.programme : null
  if (!/granted|ongoing|finished|reported/.test(status ?? '') || !(programme || funding.some(isGrantFromEu)))
    return 'none'
  const [from, to] = [programme?.periodStart ?? 0, programme?.periodEnd ?? Infinity]
  if (from >= 2021 && to <= 2027) return 'joint'
  if (from < 2014 || to > 2020) return 'unknown'
  return /fond/i.test(programme!.fund ?? '') ? 'fund' : 'programme'
}

/** Whether the EU pays all of it: no other money, and all of the budget. Only then it is "funded", not "co-funded". */
export function isFundedWhole(project: Project): boolean {
  const { funding, budget } = project
  const whole = budget && { [budget.currency]: Number(budget.amount) }
  return (
    funding.every(({ origin }) => origin === 'eu') &&
    JSON.stringify(sumsFromEu([project])) === JSON.stringify(whole)
  )
}
