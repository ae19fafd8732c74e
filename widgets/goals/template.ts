/** Goals in the policy's own words, each with how far it has come. Pure: records in, templates out. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { goalKinds } from '../../db/resources/goal.ts'
import { formFor, number } from '../shared/format.ts'
import { heading } from '../shared/heading.ts'
import { inLanguage, labelIn, plain } from '../shared/language.ts'
import type { View } from '../shared/view.ts'
import { evidence } from './evidence.ts'
import { formOf, type Goal, type Goals, type Policy } from './goal.ts'
import { indicatorTemplate } from './indicator.ts'
import { type GoalsView, wordsIn } from './words.ts'

/** "10 mål · 6 mätta · 1 inte mätt · 3 i ord". */
function figures(records: readonly Goal[], { words, lang }: GoalsView) {
  const forms = records.map(formOf)
  const counts = (['measured', 'unmeasured', 'inWords'] as const).map(
    (form) => [forms.filter((each) => each === form).length, words[form]] as const,
  )
  return html`<ul class="figures" part="figures">
    ${[[records.length, words.goals] as const, ...counts].map(([value, word]) =>
      value > 0 ? html`<li><b>${number(value, lang)}</b> ${formFor(value, word, lang)}</li>` : nothing,
    )}
  </ul>`
}

/** A proposal never reads as a decision: said at the top, and of each goal. */
const isProposed = ({ status }: Policy) => status !== null && status !== 'adopted' && status !== 'replaced'

function standing(policy: Policy, { words, lang }: GoalsView) {
  const { title, status } = policy
  if (status === 'adopted') return nothing
  const sentence = isProposed(policy) ? words.proposal : status ? words.replaced : words.adoptionUnknown
  return html`<p class="text" part="standing">${inLanguage(title, lang)}. ${sentence}</p>`
}

/**
 * The document and the place in it, with the whole sentence where the goal is only a part of one. What is
 * invented has no document but its policy.
 */
const origin = ({ sources, wording }: Goal, policy: Policy | undefined, { lang }: GoalsView) =>
  sources.map(({ title, kind, place, href, quote }) => {
    const name = inLanguage(kind === 'fiction' && policy ? policy.title : { sv: title }, lang)
    return html`<p class="meta">
      ${href ? html`<a href=${href}>${name}</a>` : name}${place ? html`, ${inLanguage({ sv: place }, lang)}` : nothing}${
        quote && quote !== wording.sv ? html`: <q lang="sv">${plain(quote)}</q>` : nothing
      }
    </p>`
  })

function quotation(goal: Goal, policy: Policy | undefined, view: GoalsView, level: number) {
  const { lang, words } = view
  const { kind, period, steeringPlan, wording, priorityAreas } = goal
  const translated = lang !== 'sv' && wording[lang as 'en']
  const about = [
    labelIn(goalKinds[kind], lang),
    policy && isProposed(policy) && words.proposed,
    period && plain(period),
    steeringPlan && html`${words.steeredBy} ${inLanguage({ sv: steeringPlan }, lang)}`,
    ...priorityAreas.map(({ title }) => inLanguage(title, lang)),
  ].filter(Boolean)
  return html`<div class="words">
    <p class="meta about">${about.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`)}</p>
    <blockquote class=${translated ? '' : 'verbatim'}>
      ${heading(level, 'wording', inLanguage(wording, lang))}
    </blockquote>
    ${translated ? html`<p class="meta">${words.translated} <q lang="sv">${plain(wording.sv)}</q></p>` : nothing}
    ${origin(goal, policy, view)}
  </div>`
}

function progress(goal: Goal, { units = [] }: Goals, view: GoalsView, level: number) {
  const { words, lang } = view
  const { indicators, narrative } = goal
  const form = formOf(goal)
  return html`<div class="progress">
    <div class="indicators">${indicators.map((each) => indicatorTemplate(each, units, view, level))}</div>
    ${
      form === 'unmeasured' && indicators.length === 0
        ? html`<div class="unmeasured" part="unmeasured">
            <p class="lead">${words.notMeasured}</p>
            <p>${words.noIndicator}</p>
          </div>`
        : nothing
    }
    ${
      narrative
        ? html`<p class="text" part="narrative">${inLanguage(narrative, lang)}</p>`
        : form === 'inWords'
          ? html`<p class="quiet" part="narrative">${words.noNarrative}</p>`
          : nothing
    }
    ${evidence(goal, view)}
  </div>`
}

export function goalsTemplate(lists: Goals, baseView: View): TemplateResult {
  const view: GoalsView = { ...baseView, words: wordsIn(baseView.lang) }
  const { records, policies } = lists
  const isRoot = ({ parentId }: Goal) => !records.some(({ id }) => id === parentId)
  const shown = new Set<Goal>()

  /** A goal and those under it. One that was shown already is left out, should parents go in a circle. */
  const show = (goal: Goal, level: number): unknown => {
    if (shown.has(goal)) return nothing
    shown.add(goal)
    const under = records.filter(({ parentId }) => parentId === goal.id)
    return html`<article class=${under.length > 0 ? 'goal whole' : 'goal'} part="goal" id=${goal.id}>
        ${quotation(
          goal,
          policies.find(({ id }) => id === goal.policyId),
          view,
          level,
        )}
        ${progress(goal, lists, view, level + 1)}
      </article>
      ${under.length > 0 ? html`<div class="under">${under.map((each) => show(each, level + 1))}</div>` : nothing}`
  }
  return html`${records.length > 1 ? figures(records, view) : nothing}
    ${policies
      .filter(({ id }) => records.some(({ policyId }) => policyId === id))
      .map((policy) => standing(policy, view))}
    <div part="goals">
      ${[...records.filter(isRoot), ...records].map((goal) => show(goal, view.level + 1))}
    </div>`
}

/** Bones of the first goals: enough to keep what comes below the widget out of sight. */
export const bones = () =>
  [1, 2, 3].map(
    () =>
      html`<div class="goal">
        <p class="bone"></p>
        <p class="bone"></p>
      </div>`,
  )
