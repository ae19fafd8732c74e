/** The decision rules of the document, verbatim, grouped by actor. */
import { html, nothing } from 'lit'
import { inLanguage } from '../text/language.ts'
import { isProposed } from '../records/policy.ts'
import type { Policy, Rule } from './policy.ts'
import type { PolicyView } from './messages.ts'

/** "Ansvar, mening 4": sentences refer to those before them in the passage, so they keep its order. */
const placeOf = ({ sources }: Rule) => sources[0]?.place ?? ''

export function rulesOf(policy: Policy, rules: readonly Rule[], { t, lang }: PolicyView) {
  const own = rules
    .filter(({ policyId }) => policyId === policy.id)
    .sort((a, b) => placeOf(a).localeCompare(placeOf(b), 'sv', { numeric: true }))
  const actors = [...new Set(own.map(({ actor }) => actor.sv))]
  if (actors.length === 0) return nothing
  return html`<details part="rules">
    <summary>${t.rules}</summary>
    ${isProposed(policy) ? html`<p>${t.rulesProposed}</p>` : nothing}
    <dl class="list">
      ${actors.map((name) => {
        const binding = own.filter(({ actor }) => actor.sv === name)
        // One sentence may be the wording of several rules.
        const wordings = new Map(binding.map(({ wording }) => [wording.sv, wording]))
        return html`<div>
          <dt class="name">${inLanguage(binding[0]!.actor, lang)}</dt>
          ${[...wordings.values()].map((wording) => html`<dd class="text">${inLanguage(wording, lang)}</dd>`)}
        </div>`
      })}
    </dl>
  </details>`
}
