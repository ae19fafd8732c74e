/** Goals in the policy's wording, each with its progress. Pure: records in, templates out. */
import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage } from '../text/language.ts'
import { deferEach } from '../element/deferred.ts'
import type { View } from '../element/view.ts'
import { evidence } from './evidence.ts'
import { formOf, type Goal, ofWhole } from '../records/goal.ts'
import { indicatorTemplate, notMeasured } from './indicator.ts'
import { numbersTitle } from './numbers.ts'
import { goalsOverview } from './overview.ts'
import { wordingTemplate } from './wording.ts'
import { spanOf } from './scale.ts'
import { type GoalsView, type GoalsContext, messagesIn } from './messages.ts'
import type { Goals } from './goals.ts'

/** That a goal has no values, and what is said of it. */
export function inWords(goal: Goal, view: GoalsView) {
  const { indicators, narrative } = goal
  return html`${
    indicators.length === 0 && formOf(goal) === 'unmeasured'
      ? notMeasured(html`<p>${view.t.noIndicator}</p>`, view)
      : nothing
  }
  ${narrative ? html`<p class="text" part="narrative">${inLanguage(narrative, view.lang)}</p>` : nothing}`
}

function progress(goal: Goal, view: GoalsView, level: number) {
  const [first] = goal.indicators
  return html`<div class="progress">
    ${goal.indicators.map((each) => indicatorTemplate(each, view, level))} ${inWords(goal, view)}
    ${first && view.isOverview ? html`<p><a href=${goal.url}>${numbersTitle(first, view)}</a></p>` : nothing}
    ${evidence(goal, view)}
  </div>`
}

export const goalsView = (
  {
    records,
    policies,
    units = [],
  }: Pick<Goals, 'policies' | 'units'> & {
    readonly records: readonly Pick<Goal, 'indicators'>[]
  },
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
