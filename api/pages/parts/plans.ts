/** Action plans in a list, and a plan and an action each on its own page. */
import { html, nothing } from 'lit'
import { actionMark } from '../../../widgets/plans/actions.ts'
import { plansView } from '../../../widgets/plans/messages.ts'
import { isOverdue, planRequests, sortPlans } from '../../../widgets/plans/plans.ts'
import { planContent, plansTemplate } from '../../../widgets/plans/template.ts'
import { first, municipalityOf, type Part, type Related } from './part.ts'

const listsOf = ({ actions = [], goals = [], policies = [] }: Related) => ({ actions, goals, policies })

export const actionPlans: Part<'actionPlan'> = {
  widget: 'plans',
  requests: (all) => planRequests(municipalityOf(all)),
  template: ({ all, limit, related, view }) =>
    plansTemplate({ ...listsOf(related), records: first(sortPlans(all), limit) }, plansView(view)),
}

/** Its evaluation, and its actions with what of them is overdue. */
export const actionPlan: Part<'actionPlan'> = {
  widget: 'plans',
  requests: (all) => planRequests(municipalityOf(all)),
  template: ({ all: [one], related, view }) =>
    html`<article class="plan">
      ${planContent(one!, { ...listsOf(related), records: [one!] }, plansView(view))}
    </article>`,
}

/** That it is overdue. The page says the rest. */
export const action: Part<'action'> = {
  widget: 'plans',
  requests: () => ({}),
  template: ({ all: [one], view }) =>
    isOverdue(one!, view.today)
      ? html`<div class="state">${actionMark(one!, plansView(view))}</div>`
      : nothing,
}
