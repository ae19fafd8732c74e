/** Activities, and one on its own page. */
import { html, nothing } from 'lit'
import {
  effectsRequest,
  goalsRequest,
  groupOf,
  projectsRequest,
  sortActivities,
  townsRequest,
} from '../../../widgets/activities/activity.ts'
import { messagesIn } from '../../../widgets/activities/messages.ts'
import { activitiesTemplate, ageOfSource } from '../../../widgets/activities/template.ts'
import { citedPoliciesRequest, standingOf } from '../../../widgets/records/passages.ts'
import { isProposed } from '../../../widgets/records/policy.ts'
import { capital } from '../text.ts'
import { first, municipalityOf, type Part } from './part.ts'

export const activities: Part<'activity'> = {
  widget: 'activities',
  requests: (all) => {
    const code = municipalityOf(all)
    return {
      ...(all.some((each) => groupOf(each) === 'suggested') && { policies: citedPoliciesRequest(code) }),
      ...(all.some(({ projectId }) => projectId) && { projects: projectsRequest(code) }),
      ...(all.some(({ goalIds }) => goalIds) && { goals: goalsRequest(code) }),
      ...(all.some(({ twinTownId }) => twinTownId) && { towns: townsRequest(code) }),
      // What is only suggested has had no effect.
      ...(all.some((each) => groupOf(each) !== 'suggested') && { effects: effectsRequest(code) }),
    }
  },
  template: ({ all, limit, related, view }) => {
    const sorted = sortActivities(all)
    return activitiesTemplate({ ...related, records: first(sorted, limit) }, sorted, null, view)
  },
}

/** That it is only suggested, or how old the word of it is. Its page says the rest. */
export const activity: Part<'activity'> = {
  widget: 'activities',
  requests: ([one]) =>
    groupOf(one!) === 'suggested' ? { policies: citedPoliciesRequest(one!.municipalityCode) } : {},
  template: ({ all: [one], related, view }) => {
    const t = messagesIn(view.lang)
    const [source] = one!.sources
    const age = ageOfSource(one!, t, view)
    const said = [
      t.about[groupOf(one!)],
      age && `${capital(age)}.`,
      // Its page says of a proposal that it is one.
      source &&
        !isProposed({ status: one!.policyStatus }) &&
        standingOf(source, related['policies'] ?? [], view),
    ].filter(Boolean)
    return said[0] ? html`<p class="text">${said.join(' ')}</p>` : nothing
  },
}
