/** Each plan with its actions and its evaluation; plans that only the policy demands are marked as demands. Pure. */
import { html, nothing, type TemplateResult } from 'lit'
import { planStatuses } from '../../db/resources/action-plan.ts'
import { deferEach, deferred } from '../element/deferred.ts'
import { heading } from '../element/heading.ts'
import { notStated } from '../element/not-stated.ts'
import { type Shape, shape } from '../element/shape.ts'
import { isProposed } from '../records/policy.ts'
import { policyWords } from '../records/policy-words.ts'
import { sourceQuotes, sourcesOf } from '../records/sources.ts'
import { number } from '../text/format.ts'
import { dayInWords } from '../text/format-date.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { actionList, overdueActions, progress } from './actions.ts'
import type { PlansView } from './messages.ts'
import { isDemand, isEvaluated, lacksEvaluation, type Plan, type Plans } from './plans.ts'

const shapes = {
  required: 'open',
  draft: 'open',
  adopted: 'full',
  evaluated: 'done',
} as const satisfies Readonly<Record<keyof typeof planStatuses, Shape>>

const isOfProposal = ({ policyId }: Plan, { policies }: Pick<Plans, 'policies'>): boolean =>
  policies.some((policy) => policy.id === policyId && isProposed(policy))

function standing(plan: Plan, lists: Pick<Plans, 'policies'>, { t, lang }: PlansView) {
  const { status } = plan
  if (!status) return nothing
  const word =
    isDemand(plan) && isOfProposal(plan, lists) ? t.proposedStatus : labelIn(planStatuses[status], lang)
  return html`<p class="mark ${shapes[status]}" part="status-of-plan">
    ${shape(shapes[status])} <span>${word}</span>
  </p>`
}

/** "Kommunstyrelsen · 2026 · version 2 · antagen 10 december 2025". */
function about(plan: Plan, { t, lang }: PlansView) {
  const { unit, year, revision, adoptedOn } = plan
  const facts = [
    unit ? inLanguage(unit.name, lang) : isDemand(plan) && t.everyUnit,
    year,
    revision && t.revision(number(revision, lang)),
    adoptedOn && t.adopted(dayInWords(adoptedOn, lang)),
  ].filter(Boolean)
  return facts[0]
    ? html`<p class="meta">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</p>`
    : nothing
}

/** When it is or was to be evaluated, and what the evaluation found. */
export function evaluation(
  plan: Pick<Plan, 'status' | 'evaluatedOn' | 'evaluationDueOn' | 'evaluation'>,
  { t, lang, today }: PlansView,
): TemplateResult {
  const { evaluatedOn, evaluationDueOn, evaluation: found } = plan
  return html`${
    lacksEvaluation(plan, today)
      ? html`<p class="mark missed" part="overdue">
          ${shape('missed')} <span>${t.evaluationLate(dayInWords(evaluationDueOn!, lang))}</span>
        </p>`
      : evaluatedOn
        ? html`<p>
            ${t.evaluated(dayInWords(evaluatedOn, lang))}.
            ${evaluationDueOn ? `${t.evaluationWasDue(dayInWords(evaluationDueOn, lang))}.` : nothing}
          </p>`
        : evaluationDueOn
          ? html`<p>${t.evaluationDue(dayInWords(evaluationDueOn, lang))}.</p>`
          : nothing
  }
  ${found ? html`<p class="text" part="evaluation">${inLanguage(found, lang)}</p>` : nothing}`
}

const quoteOf = ({ wording }: Plan, { lang }: PlansView) =>
  wording ? html`<blockquote class="text">${inLanguage(wording, lang)}</blockquote>` : nothing

/** What the policy demands and the register does not have, in the policy's own words. */
const demand = (plan: Plan, lists: Plans, view: PlansView): TemplateResult =>
  html`<p class="text">${isOfProposal(plan, lists) ? view.t.proposed : view.t.demanded}</p>
    ${quoteOf(plan, view)}`

function actionsOf(plan: Plan, lists: Plans, view: PlansView) {
  const { t } = view
  const { actions, wording } = plan
  // A plan that is a part of the policy says itself what is to be done.
  if (actions.length === 0) return wording ? quoteOf(plan, view) : html`<p class="text">${t.noActions}</p>`
  if (view.isOverview) return html`${progress(actions, view)} ${overdueActions(actions, view)}`
  const list = actionList(actions, lists, view)
  return html`${progress(actions, view)}
  ${
    isEvaluated(plan) && !view.isRecordPage
      ? html`<details part="actions-of-evaluated">
          <summary>${t.actions}</summary>
          ${list}
        </details>`
      : list
  }`
}

/** What the page of the plan says too: the evaluation and the actions, or that the plan is only demanded. */
export function planContent(plan: Plan, lists: Plans, view: PlansView): TemplateResult {
  if (isDemand(plan)) return demand(plan, lists, view)
  return html`${evaluation(plan, view)} ${deferred(() => actionsOf(plan, lists, view))}`
}

/** What the register does not state of a plan. */
function lackingOf(plan: Plan, { t }: PlansView): string[] {
  const expected = ['status', 'unit', 'year', 'adoptedOn'] as const
  return [...expected, ...(isEvaluated(plan) ? [] : (['evaluationDueOn'] as const))]
    .filter((name) => plan[name] === null)
    .map((name) => t.fields[name])
}

function planTemplate(plan: Plan, lists: Plans, view: PlansView): TemplateResult {
  const { lang, level } = view
  const { title, url, wording } = plan
  const own = new Set(view.isOverview ? [] : plan.actions.map(({ id }) => id))
  const link = html`<a href=${url} @click=${(event: Event) => view.select(event, plan)}
    >${inLanguage(title, lang)}</a
  >`
  return html`<article class="plan" part="plan">
    <div class="top">
      ${standing(plan, lists, view)} ${heading(level + 1, 'title', link)} ${about(plan, view)}
    </div>
    ${planContent(plan, lists, { ...view, level: level + 1 })}
    ${isDemand(plan) || view.isOverview ? nothing : html`${notStated(lackingOf(plan, view), view)} ${policyWords(plan.actions.length > 0 ? [wording] : [], lang)}`}
    ${deferred(() => sourceQuotes({ sources: sourcesOf([plan, ...lists.actions.filter(({ id }) => own.has(id))]) }, view))}
  </article>`
}

/** @param lists the plans in their order */
export const plansTemplate = (lists: Plans, view: PlansView) =>
  deferEach(lists.records, (plan) => planTemplate(plan, lists, view))
