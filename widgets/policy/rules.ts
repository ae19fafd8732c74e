/** Who decides what by the document: its own sentences, by whom they bind. */
import { html, nothing } from 'lit/html.js'
import { inLanguage } from '../shared/language.ts'
import { isProposed, type Policy, type Rule } from './policy.ts'
import type { PolicyView } from './words.ts'

export function rulesOf(policy: Policy, rules: readonly Rule[], { words, lang }: PolicyView) {
  const own = rules.filter(({ policyId }) => policyId === policy.id)
  const actors = [...new Set(own.map(({ actor }) => actor.sv))]
  if (actors.length === 0) return nothing
  return html`<details part="rules">
    <summary>${words.rules}</summary>
    ${isProposed(policy) ? html`<p>${words.rulesProposed}</p>` : nothing}
    <dl class="list">
      ${actors.map((name) => {
        const binding = own.filter(({ actor }) => actor.sv === name)
        // One sentence may settle several matters.
        const wordings = binding.filter(
          ({ wording }, at) => binding.findIndex((each) => each.wording.sv === wording.sv) === at,
        )
        return html`<div>
          <dt class="name">${inLanguage(wordings[0]!.actor, lang)}</dt>
          ${wordings.map(({ wording }) => html`<dd class="text">${inLanguage(wording, lang)}</dd>`)}
        </div>`
      })}
    </dl>
  </details>`
}
