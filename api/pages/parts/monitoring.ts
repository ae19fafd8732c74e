/** What a municipality follows, and one item on its own page. */
import { html, nothing } from 'lit'
import { messagesIn } from '../../../widgets/monitoring/messages.ts'
import { groupOf, programmesRequest, sortItems } from '../../../widgets/monitoring/monitoring-item.ts'
import { monitoringTemplate } from '../../../widgets/monitoring/template.ts'
import { citedPoliciesRequest, standingOf } from '../../../widgets/records/passages.ts'
import { isProposed } from '../../../widgets/records/policy.ts'
import { first, municipalityOf, type Part } from './part.ts'

export const monitoringItems: Part<'monitoringItem'> = {
  widget: 'monitoring',
  requests: (all) => ({
    ...(all.some((each) => groupOf(each, '') === 'demanded') && {
      policies: citedPoliciesRequest(municipalityOf(all)),
    }),
    ...(all.some(({ programmeId }) => programmeId) && { programmes: programmesRequest }),
  }),
  template: ({ all, limit, related, view }) => {
    const sorted = sortItems(all, view.today)
    return monitoringTemplate({ ...related, records: first(sorted, limit) }, sorted, null, view)
  },
}

/** That it is what the policy says, or that its last day has passed. Its page says the rest. */
export const monitoringItem: Part<'monitoringItem'> = {
  widget: 'monitoring',
  requests: ([one]) =>
    groupOf(one!, '') === 'demanded' ? { policies: citedPoliciesRequest(one!.municipalityCode) } : {},
  template: ({ all: [one], related, view }) => {
    const t = messagesIn(view.lang)
    const group = groupOf(one!, view.today)
    const [source] = one!.sources
    if (group === 'passed') return html`<p class="text">${t.groups.passed}.</p>`
    if (group !== 'demanded') return nothing
    // Its page says of a proposal that it is one.
    const said = [
      t.about.demanded,
      !isProposed({ status: one!.policyStatus }) && standingOf(source!, related['policies'] ?? [], view),
    ].filter(Boolean)
    return html`<p class="text">${said.join(' ')}</p>`
  },
}
