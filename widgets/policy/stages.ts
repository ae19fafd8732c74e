/** The decisions of a policy in order, from those it replaces to the one that replaces it. */
import { policyStatuses } from '../../db/resources/policy-fields.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { labelIn } from '../text/language.ts'
import type { Decision, Policy } from './policy.ts'
import { answered } from './responses.ts'
import type { PolicyView } from './messages.ts'

export interface Stage {
  /** A stage, or the matter of a decision outside the stages. */
  readonly name: string | LanguageMap
  /** False where no record shows that the policy has reached it. */
  readonly known: boolean
  readonly decisions: readonly Decision[]
  /** The outcome, or how many responded. */
  readonly remark?: string
}

const isAdopting = ({ verb }: Decision) => /^(adopts|approves|replaces)$/.test(verb)
const isDecided = ({ status }: Decision) => status === 'decided'
const dayOf = ({ date }: Decision) => date?.earliest ?? ''

/** Earlier decisions that these replace or would replace, and those that they in turn replaced; each once. */
function replacedBy(decisions: readonly Decision[], all: readonly Decision[], seen: Set<string>) {
  const found: { readonly decision: Decision; readonly by: Decision }[] = []
  for (const by of decisions)
    for (const decision of all)
      if (by.replacesDecisionIds?.includes(decision.id) && !seen.has(decision.id)) {
        seen.add(decision.id)
        found.push({ decision, by }, ...replacedBy([decision], all, seen))
      }
  return found
}

/** Consecutive stages without records are one gap. */
function joinGaps(stages: readonly Stage[], lang: string): Stage[] {
  const way: Stage[] = []
  for (const stage of stages) {
    const last = way[way.length - 1]
    if (stage.known || !last || last.known) way.push(stage)
    else {
      const name = [last.name, String(stage.name).toLocaleLowerCase(lang)].join(', ')
      way[way.length - 1] = { ...last, name }
    }
  }
  return way
}

export function stagesOf(policy: Policy, all: readonly Decision[], view: PolicyView): Stage[] {
  const { t, lang } = view
  const { status, stages: passed } = policy
  const answers = answered(policy, view)
  // The list of all decisions has the proposer; loading it may have failed.
  const own = policy.decisions.map((decision) => all.find(({ id }) => id === decision.id) ?? decision)
  const ids = own.map(({ id }) => id)
  const name = (stage: NonNullable<Policy['status']>) => labelIn(policyStatuses[stage], lang)
  const proposals = own.filter((decision) => !isDecided(decision))
  const adoptions = own.filter((decision) => isDecided(decision) && isAdopting(decision))
  const others = own.filter((decision) => isDecided(decision) && !adoptions.includes(decision))
  const successors = all.filter(
    (decision) => isDecided(decision) && decision.replacesDecisionIds?.some((id) => ids.includes(id)),
  )
  const isReplaced = status === 'replaced' || successors.length > 0

  const isRevised = status === 'revised' || !!passed?.includes('revised')

  const stages = [
    ...replacedBy(own, all, new Set(ids))
      .sort((a, b) => (dayOf(a.decision) < dayOf(b.decision) ? -1 : 1))
      .map(({ decision, by }) => ({
        name: t.earlier,
        known: true,
        decisions: [decision],
        remark: isDecided(by) ? name('replaced') : t.wouldReplace,
      })),
    {
      name: name('consultation'),
      known: !!answers || !!passed?.includes('consultation') || status === 'consultation' || isRevised,
      decisions: [],
      remark: answers,
    },
    ...(isRevised ? [{ name: name('revised'), known: true, decisions: [] }] : []),
    { name: name('proposed'), known: proposals.length > 0 || status === 'proposed', decisions: proposals },
    {
      name: name('adopted'),
      known: adoptions.length > 0 || status === 'adopted' || status === 'replaced',
      decisions: adoptions,
    },
    ...others.map((decision) => ({
      name: decision.title,
      known: true,
      decisions: [decision],
    })),
    ...(isReplaced ? [{ name: name('replaced'), known: true, decisions: successors }] : []),
  ]
  return joinGaps(stages, lang)
}
