import type { Label } from '../../../db/schema/field.ts'
import { policy as policies } from '../../../db/resources/policy.ts'
import { OLD, yearsSince } from '../../../db/resources/status-age.ts'
import { yearIn } from './age.ts'
import { group, type Group, inBoth, type Section, type Seen } from './content.ts'
import { currentPolicies, type Policy, standingOf } from './standing.ts'

/** What the municipality wants, in the words of its policies' texts in plain language. */
export function policySection(seen: Seen): Section | null {
  const own = currentPolicies(seen)
  return own.length === 0
    ? null
    : {
        id: 'policies',
        title: inBoth((t) => t.policies),
        groups: own.flatMap((policy) => groupsOf(policy, seen.today)),
      }
}

function groupsOf(policy: Policy, today: string): readonly Group[] {
  const text = policy.plainLanguage
  return [
    group({ sentences: [inBoth((t) => t.hasText), ...standing(policy, today)] }),
    group({
      sentences: [text ?? inBoth((t) => t.noPlainText)],
      ways: [{ title: inBoth((t) => t.own), to: { path: `/${policies.path}/${policy.id}` } }],
    }),
  ]
}

/** Whether it is decided, from when it is, and how long ago that was. */
function standing(policy: Policy, today: string): readonly Label[] {
  const { documentDate: written, validTo } = policy
  const adoption = policy.decisions.find(({ verb, status }) => verb === 'adopts' && status === 'decided')
  const form = standingOf(policy)
  const date = form === 'decided' ? (adoption?.date ?? null) : written
  const year = yearIn(date)
  const age = date && year ? Math.floor(yearsSince(date, today)) : 0
  const ago = age >= OLD ? [inBoth((t) => t.yearsAgo(age))] : []
  if (form === 'decided')
    return [
      inBoth((t) => (year ? t.decidedIn(year) : t.decided)),
      ...ago,
      ...(validTo && validTo < today ? [inBoth((t) => t.lapsed(validTo.slice(0, 4)))] : []),
    ]
  if (form === 'proposed')
    return [
      inBoth((t) => (year ? t.proposalFrom(year) : t.proposal)),
      ...ago,
      inBoth((t) => t.isProposalOpen),
    ]
  const first = written?.earliest?.slice(0, 4)
  return [
    inBoth((t) => {
      if (year) return t.writtenIn(year)
      return first ? t.writtenFrom(first) : t.undated
    }),
    ...ago,
    inBoth((t) => t.isDecisionOpen),
  ]
}
