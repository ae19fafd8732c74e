/** Policies, and a decision, a rule and an area each on its own page. */
import { html, nothing } from 'lit'
import { heading } from '../../../widgets/element/heading.ts'
import type { View } from '../../../widgets/element/view.ts'
import { messagesIn } from '../../../widgets/policy/messages.ts'
import {
  areasRequest,
  type Decision,
  decisionsRequest,
  type Policy,
  rulesRequest,
  sortPolicies,
} from '../../../widgets/policy/policy.ts'
import { quotation } from '../../../widgets/policy/quotation.ts'
import { chain } from '../../../widgets/policy/stage-template.ts'
import { stagesOf } from '../../../widgets/policy/stages.ts'
import { policiesTemplate } from '../../../widgets/policy/template.ts'
import { inLanguage } from '../../../widgets/text/language.ts'
import { first, municipalityOf, type Part } from './part.ts'

const policyPart = (requests: Part<'policy'>['requests']): Part<'policy'> => ({
  widget: 'policy',
  requests,
  template: ({ all, limit, related, view }) =>
    policiesTemplate(
      {
        records: first(sortPolicies(all), limit),
        decisions: related['decisions'] ?? [],
        rules: related['rules'] ?? [],
        areas: related['areas'] ?? [],
      },
      view,
    ),
})

export const policies = policyPart((all) => ({
  rules: rulesRequest(municipalityOf(all), ''),
  areas: areasRequest(municipalityOf(all), ''),
  decisions: decisionsRequest(municipalityOf(all)),
}))

export const policy = policyPart(([one]) => ({
  rules: rulesRequest('', one!.id),
  areas: areasRequest('', one!.id),
  decisions: decisionsRequest(one!.municipalityCode),
}))

export const policyView = (view: View) => ({ ...view, t: messagesIn(view.lang) })

/** Its wording, and how its policy was decided; nothing for a decision with neither. */
export const decision: Part<'decision'> = {
  widget: 'policy',
  requests: ([one], isReferredTo) => {
    const { municipalityCode: municipality, replacesDecisionIds } = one!
    // Most decisions are on something else than a policy.
    const mayBeOnPolicy = isReferredTo('policy') || isReferredTo('decision') || replacesDecisionIds
    return mayBeOnPolicy
      ? {
          policies: { path: 'policies', params: { municipality } },
          decisions: decisionsRequest(municipality),
        }
      : {}
  },
  template: ({ all: [one], related, view }) => {
    const own = policyView(view)
    const { id, wording } = one!
    // Its wording is quoted once.
    const decisions = (related['decisions'] ?? []).map((each: Decision) =>
      each.id === id ? { ...each, wording: null } : each,
    )
    const isAmong = (some: readonly Pick<Decision, 'id'>[]) => some.some((each) => each.id === id)
    const stages = (of: Policy) => stagesOf(of, decisions, own)
    const candidates = sortPolicies(related['policies'] ?? [])
    const its =
      candidates.find((each) => isAmong(each.decisions)) ??
      candidates.find((each) => stages(each).some((stage) => isAmong(stage.decisions)))
    if (!wording && !its) return nothing
    return html`${wording ? quotation(wording, own) : nothing}
    ${
      its
        ? html`<section>
            ${heading(
              view.level + 1,
              'section-title',
              html`${own.t.chain}: <a href=${its.url}>${inLanguage(its.title, view.lang)}</a>`,
            )}
            ${chain(stages(its), its, own, id)}
          </section>`
        : nothing
    }`
  },
}

/** Its wording. Its heading says whom it binds. */
export const decisionRule: Part<'decisionRule'> = {
  widget: 'policy',
  requests: () => ({}),
  template: ({ all: [one], view }) => quotation(one!.wording, policyView(view)),
}

/** Its wording, if the policy has more than its name. */
export const priorityArea: Part<'priorityArea'> = {
  widget: 'policy',
  requests: () => ({}),
  template: ({ all: [one], view }) =>
    one!.description ? quotation(one!.description, policyView(view)) : nothing,
}
