/** Summary of all goals: how many there are, how far they have come, and what is missing. */
import { html, nothing } from 'lit'
import { count } from '../text/format.ts'
import type { Forms } from '../text/messages/forms.ts'
import { goalKinds } from '../../db/resources/goal.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { hasEvidence } from './evidence.ts'
import { formOf, type Goal } from '../records/goal.ts'
import { isReached } from './value.ts'
import type { GoalsView, Messages } from './messages.ts'
import type { Policy } from './goals.ts'

/**
 * "Mål: 9 · Syfte: 2 · 6 har mätts · 1 av 5 målvärden har nåtts · 1 har inte mätts än": what the document calls them, each kind
 * counted by itself, as many as the document has. Targets count only where a value can be compared; a goal may have several, or none.
 */
function figures(records: readonly Goal[], { t, lang }: GoalsView) {
  const targets = records
    .flatMap(({ indicators }) => indicators.map(isReached))
    .filter((reached) => reached !== null)
  const amount = (form: ReturnType<typeof formOf>) => records.filter((goal) => formOf(goal) === form).length
  const inWords = amount('inWords')
  const item = (value: number, text: string) =>
    value > 0
      ? html`<li>${text.split(/(\d+)/).map((part, index) => (index % 2 ? html`<b>${part}</b>` : part))}</li>`
      : nothing
  const counted = (value: number, forms: Forms) => item(value, count(value, forms, lang))
  return html`<ul class="figures" part="figures">
    ${Object.entries(goalKinds).map(([name, label]) => {
      const own = records.filter(({ kind }) => kind === name).length
      return item(own, `${labelIn(label, lang)}: ${own}`)
    })}
    ${counted(amount('measured'), t.measured)}
    ${item(targets.length, t.targetsReached(targets.filter(Boolean).length, targets.length))}
    ${counted(amount('unmeasured'), t.unmeasured)}
    ${inWords === records.length ? html`<li>${t.allInWords}</li>` : counted(inWords, t.inWords)}
  </ul>`
}

/** Status of the document. A proposal never reads as a decision: shown at the top, and for each goal. */
const standingOf = ({ status }: Policy, t: Messages): string | undefined =>
  t.standing[String(status) as keyof Messages['standing']]

export const isProposed = (policy: Policy, t: Messages) => standingOf(policy, t) === undefined

/** What is missing for many goals is summarised once. */
function missingFacts(records: readonly Goal[], { t }: GoalsView) {
  const sentenceFor = (test: (goal: Goal) => boolean, sentence: (some: string) => string) => {
    const some = records.filter(test).length
    return some > 0 ? `${sentence(t.some(some, records.length))} ` : ''
  }
  return (
    sentenceFor((goal) => formOf(goal) === 'inWords' && !goal.narrative, t.noProgress) +
    sentenceFor((goal) => !hasEvidence(goal), t.noEvidence)
  )
}

export const goalsOverview = (records: readonly Goal[], view: GoalsView) =>
  html`${records.length > 1 ? figures(records, view) : nothing}
    <div>
      ${view.policies.map((policy) =>
        records.some(({ policyId }) => policyId === policy.id)
          ? html`<p class="text" part="standing">
              ${inLanguage(policy.title, view.lang)}. ${standingOf(policy, view.t) ?? view.t.proposal}
            </p>`
          : nothing,
      )}
      <p class="text muted" part="silence">${missingFacts(records, view)}</p>
    </div>`
