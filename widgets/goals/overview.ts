/** What is said once of all goals: how many there are and how far they have come, and what stands nowhere. */
import { html, nothing } from 'lit/html.js'
import { type Forms, formFor, number } from '../shared/format.ts'
import { inLanguage } from '../shared/language.ts'
import { hasEvidence } from './evidence.ts'
import { formOf, type Goal, type Policy } from './goal.ts'
import { isReached } from './value.ts'
import type { GoalsView, Words } from './words.ts'

/**
 * "10 mål · 6 mätta, varav 1 har nått målvärdet · 1 inte mätt · 3 beskrivna i ord", or "11 mål, alla beskrivna i
 * ord". A goal has several targets at times.
 */
function figures(records: readonly Goal[], { words, lang }: GoalsView) {
  const aims = records
    .map(({ indicators }) => indicators.map(isReached).filter((reached) => reached !== null))
    .filter((targets) => targets.length > 0)
  const reached = aims.filter((targets) => targets.every(Boolean)).length
  const figure = (value: number) => html`<b>${number(value, lang)}</b>`
  const item = (value: number, forms: Forms, also: unknown = nothing) =>
    value > 0 ? html`<li>${figure(value)} ${formFor(value, forms, lang)}${also}</li>` : nothing
  const amount = (form: ReturnType<typeof formOf>) => records.filter((goal) => formOf(goal) === form).length
  const inWords = amount('inWords')
  const areAllInWords = inWords === records.length
  return html`<ul class="figures" part="figures">
    ${item(records.length, words.goals, areAllInWords ? html`, ${words.allInWords}` : nothing)}
    ${item(
      amount('measured'),
      words.measured,
      aims.length > 0
        ? html`, ${words.ofThem} ${figure(reached)} ${formFor(reached, words.haveReached, lang)}`
        : nothing,
    )}
    ${item(amount('unmeasured'), words.unmeasured)} ${areAllInWords ? nothing : item(inWords, words.inWords)}
  </ul>`
}

/** What the document is. A proposal never reads as a decision: said at the top, and of each goal. */
const standingOf = ({ status }: Policy, words: Words): string | undefined =>
  words.standing[String(status) as keyof Words['standing']]

export const isProposed = (policy: Policy, words: Words) => standingOf(policy, words) === undefined

/** What is missing of many goals is said of them all at once. */
function silence(records: readonly Goal[], { words }: GoalsView) {
  const say = (test: (goal: Goal) => boolean, sentence: (some: string) => string) => {
    const some = records.filter(test).length
    return some > 0 ? `${sentence(words.some(some, records.length))} ` : ''
  }
  return (
    say((goal) => formOf(goal) === 'inWords' && !goal.narrative, words.untold) +
    say((goal) => !hasEvidence(goal), words.bare)
  )
}

export const overview = (records: readonly Goal[], view: GoalsView) =>
  html`${records.length > 1 ? figures(records, view) : nothing}
    <div>
      ${view.policies.map((policy) =>
        records.some(({ policyId }) => policyId === policy.id)
          ? html`<p class="text" part="standing">
              ${inLanguage(policy.title, view.lang)}. ${standingOf(policy, view.words) ?? view.words.proposal}
            </p>`
          : nothing,
      )}
      <p class="text quiet" part="silence">${silence(records, view)}</p>
    </div>`
