/** The goals that a project serves, its activities and its effects, each as the lines of a list. */
import { html, nothing, type TemplateResult } from 'lit'
import { activityStatuses } from '../../db/resources/activity-statuses.ts'
import { activityTypes } from '../../db/resources/activity.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import type { View } from '../element/view.ts'
import { dateInWords } from '../text/format-date.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { isProposed } from '../records/policy.ts'
import type { Activity, Goal, ProjectLists } from './full-project.ts'
import { messagesIn } from './messages.ts'

/** A link to the record, which has the quote, and what is said of it. */
const line = (
  record: { readonly id: string; readonly url: string },
  name: LanguageMap,
  more: unknown,
  { lang, select }: View,
) =>
  html`<li class="text">
    <a href=${record.url} @click=${(event: Event) => select(event, record)}>${inLanguage(name, lang)}</a
    >${more}
  </li>`

/** "Studiebesök · 13 maj 2025 · Genomförd". */
const aboutActivity = ({ type, date, status }: Activity, { lang, messages }: View) =>
  [
    labelIn(activityTypes[type], lang),
    date && dateInWords(date, lang),
    status ? labelIn(activityStatuses[status], lang) : `${messagesIn(lang).status}: ${messages.unknown}`,
  ]
    .filter(Boolean)
    .join(' · ')

/** A goal of a document that is only proposed is no decision. */
const standingOf = ({ policyId }: Goal, policies: ProjectLists['policies'], { lang }: View) =>
  policies.some((policy) => policy.id === policyId && isProposed(policy))
    ? html`<p class="meta">${messagesIn(lang).proposal}</p>`
    : nothing

const list = (part: string, lines: readonly TemplateResult[]) =>
  lines[0] &&
  html`<ul part=${part}>
    ${lines}
  </ul>`

/** What a project is for, what was done in it and what came of it: a list of each, undefined where there is nothing. */
export const evidence = (
  { goals, policies, activities, effects }: Omit<ProjectLists, 'records'>,
  view: View,
) => ({
  goals: list(
    'goals',
    goals.map((goal) => line(goal, goal.wording, standingOf(goal, policies, view), view)),
  ),
  activities: list(
    'activities',
    activities.map((one) =>
      line(one, one.title, html`<p class="meta">${aboutActivity(one, view)}</p>`, view),
    ),
  ),
  effects: list(
    'effects',
    effects.map((effect) => {
      const { title, year, description } = effect
      const text = description && html`<p class="meta">${inLanguage(description, view.lang)}</p>`
      return line(effect, title, html`${year ? ` (${year})` : nothing}${text}`, view)
    }),
  ),
})
