/** Goals in the policy's wording, each with its progress. Pure: records in, templates out. */
import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage } from '../text/language.ts'
import { deferEach } from '../element/deferred.ts'
import type { View } from '../element/view.ts'
import { evidence } from './evidence.ts'
import { formOf, type Goal, ofWhole } from '../records/goal.ts'
import { indicatorTemplate, notMeasured } from './indicator.ts'
import { goalsOverview } from './overview.ts'
import { wordingTemplate } from './wording.ts'
import { spanOf } from './scale.ts'
import { type GoalsView, type GoalsContext, messagesIn } from './messages.ts'
import type { Goals } from './goals.ts'

/** The values of a goal, or that there are none, and what is said of it. */
function standing(goal: Goal, view: GoalsView, level: number) {
  const { indicators, narrative } = goal
  return html`${indicators.map((each) => indicatorTemplate(each, view, level))}
  ${
    indicators.length === 0 && formOf(goal) === 'unmeasured'
      ? notMeasured(html`<p>${view.t.noIndicator}</p>`, view)
      : nothing
  }
  ${narrative ? html`<p class="text" part="narrative">${inLanguage(narrative, view.lang)}</p>` : nothing}`
}

const progress = (goal: Goal, view: GoalsView, level: number) =>
  html`<div class="progress">${standing(goal, view, level)} ${evidence(goal, view)}</div>`

const goalsView = (
  { records, policies, units = [] }: Goals,
  view: View,
  context: GoalsContext,
): GoalsView => ({
  ...view,
  ...context,
  t: messagesIn(view.lang),
  policies,
  units,
  span: spanOf(records.flatMap(({ indicators }) => indicators.flatMap(ofWhole))),
})

/** One goal on its own page, which has its wording as heading and lists what is behind it. */
export const goalTemplate = (lists: Goals, view: View, context: GoalsContext): TemplateResult =>
  html`<div class="progress">
    ${lists.records.map((goal) => standing(goal, goalsView(lists, view, context), view.level + 1))}
  </div>`

/** `all` are the goals counted, `lists.records` those shown. */
export function goalsTemplate(
  lists: Goals,
  all: readonly Goal[],
  baseView: View,
  context: GoalsContext,
): TemplateResult {
  const { records } = lists
  const view = goalsView(lists, baseView, context)
  const shown = new Set<Goal>()

  /** A goal and its subgoals. Skips goals already shown, in case parents form a cycle. */
  const show = (goal: Goal, level: number): unknown => {
    if (shown.has(goal)) return nothing
    shown.add(goal)
    const { id } = goal
    const under = records.filter(({ parentId }) => parentId === id)
    return html`<article class=${id === view.chosen ? 'goal chosen' : 'goal'} part="goal" id=${id}>
        ${wordingTemplate(goal, view, level)} ${progress(goal, view, level + 1)}
      </article>
      ${
        under.length > 0
          ? html`<div class="goals">${deferEach(under, (each) => show(each, level + 1))}</div>`
          : nothing
      }`
  }
  const roots = records.filter(({ parentId }) => !records.some(({ id }) => id === parentId))
  return html`${goalsOverview(all, view)}
    <div class="goals" part="goals">
      ${deferEach([...roots, ...records], (goal) => show(goal, view.level + 1))}
    </div>`
}

/** Skeleton of the first goals: tall enough to keep content below the widget out of the viewport. */
export const skeleton = () =>
  html`<div class="goals">${Array(9).fill(html`<div class="goal"><p class="bone"></p></div>`)}</div>`
