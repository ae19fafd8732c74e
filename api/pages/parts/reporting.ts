/** Reports, and a report and a unit each on its own page. */
import { html, nothing } from 'lit'
import { unit as unitResource } from '../../../db/resources/unit.ts'
import { heading } from '../../../widgets/element/heading.ts'
import type { View } from '../../../widgets/element/view.ts'
import type { Policy as WholePolicy, Rule } from '../../../widgets/policy/policy.ts'
import { quotation } from '../../../widgets/policy/quotation.ts'
import { standing } from '../../../widgets/policy/template.ts'
import { isProposed } from '../../../widgets/records/policy.ts'
import type { Report } from '../../../widgets/records/report.ts'
import { mark } from '../../../widgets/reporting/mark.ts'
import { messagesIn } from '../../../widgets/reporting/messages.ts'
import {
  isDemand,
  type Obligation,
  obligationsRequest,
  policiesRequest,
  type Policy,
  type Role,
  rolesRequest,
} from '../../../widgets/reporting/reporting.ts'
import { reportingTemplate } from '../../../widgets/reporting/template.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import { inLanguage } from '../../../widgets/text/language.ts'
import { common } from '../shared-messages.ts'
import { municipalityOf, type Part, type Shown } from './part.ts'
import { policyView } from './policy.ts'

const messages = {
  sv: {
    dueOn: (day: string) => `skulle vara inne ${day}`,
    submittedOn: (day: string) => `kom in ${day}`,
    demand: 'Ett krav som återkommer varje år, inte en rapport som kan vara sen.',
  },
  en: {
    dueOn: (day: string) => `due ${day}`,
    submittedOn: (day: string) => `submitted ${day}`,
    demand: 'A demand that comes round every year, not a report that could be late.',
  },
} as const

const reportingView = (view: View, roles: readonly Role[], limit = 0) => ({
  ...view,
  t: messagesIn(view.lang),
  roles,
  limit,
})

function reporting(
  records: readonly Report[],
  roles: readonly Role[],
  obligations: readonly Obligation[],
  { limit, related, view }: Shown<'report' | 'unit'>,
) {
  const { policies = [] } = related
  return reportingTemplate({ records, policies, roles, obligations }, reportingView(view, roles, limit))
}

/** On an overview, the policies' own words on follow-up stand for what the rules ask for. */
const forOverview = (policies: readonly Policy[], obligations: readonly Obligation[]) =>
  policies.every(({ status, followUp }) => status === 'replaced' || followUp) ? [] : obligations

export const reports: Part<'report'> = {
  widget: 'reporting',
  requests: (all) => {
    const code = municipalityOf(all)
    return {
      policies: policiesRequest(code),
      roles: rolesRequest(code),
      obligations: obligationsRequest(code),
    }
  },
  template: (shown) => {
    const { roles = [], policies = [], obligations = [] } = shown.related
    const owed = shown.view.isOverview ? forOverview(policies, obligations) : obligations
    // On an overview, the contacts have a part of their own.
    return reporting(shown.all, shown.view.isOverview ? [] : roles, owed, shown)
  },
}

/** Whether it came in time. */
export const report: Part<'report'> = {
  widget: 'reporting',
  requests: () => ({}),
  template: ({ all: [one], view }) => {
    const { demand, ...days } = messages[view.lang as keyof typeof messages]
    if (isDemand(one!)) return html`<p class="text">${demand}</p>`
    const known = (['dueOn', 'submittedOn'] as const).flatMap((name) => {
      const day = one![name]
      return day ? [days[name](dayInWords(day, view.lang))] : []
    })
    return html`<div class="state">
      ${mark(one, reportingView(view, []))} ${known[0] ? html`<p>${known.join(', ')}</p>` : nothing}
    </div>`
  },
}

/** The rules of a policy on a unit, each wording once and none that is quoted above. */
function dutiesIn(policy: WholePolicy, rules: readonly Rule[], quoted: string, view: View) {
  const words = policyView(view)
  const wordings = new Map(
    rules.flatMap(({ policyId, wording }) =>
      policyId === policy.id && !quoted.includes(wording.sv) ? [[wording.sv, wording] as const] : [],
    ),
  )
  if (wordings.size === 0) return nothing
  const { title } = unitResource.fields.responsibility
  const notice = policy.status ? standing(policy, words) : words.t.adoptionUnknown
  return html`<section>
    <div class="summary">
      ${heading(
        view.level + 1,
        'part-title',
        html`${title[view.lang as keyof typeof messages]}: ${inLanguage(policy.title, view.lang)}`,
      )}
      ${notice ? html`<p>${notice}</p>` : nothing}
      ${[...wordings.values()].map((one) => quotation(one, words))}
    </div>
  </section>`
}

type OfUnit = Obligation & { readonly unitId: string | null }

/** What its policies ask of it, then whether it reports in time. */
export const unit: Part<'unit'> = {
  widget: 'reporting',
  requests: ([one], isReferredTo) => ({
    ...(isReferredTo('decisionRule') && { rules: { path: 'decision-rules', params: { unit: one!.id } } }),
    ...(isReferredTo('report') && { reports: { path: 'reports', params: { unit: one!.id, sort: 'year' } } }),
    ...(isReferredTo('contactRole') && { roles: rolesRequest(one!.municipalityCode) }),
    policies: policiesRequest(one!.municipalityCode),
    ...((isReferredTo('decisionRule') || isReferredTo('report')) && {
      obligations: obligationsRequest(one!.municipalityCode),
    }),
  }),
  template: (shown) => {
    const { all, related, view } = shown
    const { responsibility, policyStatus: status, id } = all[0]!
    const isOfProposal = responsibility && isProposed({ status })
    const { reports: own = [], roles = [], policies = [], rules = [], obligations = [] } = related
    const quoted = new Set([
      responsibility?.sv,
      ...(rules as readonly Rule[]).map(({ wording }) => wording.sv),
    ])
    const owed = (obligations as readonly OfUnit[])
      .filter(({ unitId }) => unitId === id)
      .map((one) => ({ ...one, wordings: one.wordings.filter(({ sv }) => !quoted.has(sv)) }))
    const ofUnit = (roles as readonly Role[]).filter(({ unit: one }) => one?.id === id)
    return html`${isOfProposal ? html`<p><b>${common[view.lang as keyof typeof common].inProposal}.</b></p>` : nothing}
    ${responsibility ? quotation(responsibility, policyView(view)) : nothing}
    ${policies.map((policy) => dutiesIn(policy, rules, responsibility?.sv ?? '', view))}
    ${reporting(own, ofUnit, owed, shown)}`
  },
}
