/** One stage of a policy: date and decisions. */
import { html, nothing } from 'lit'
import { decisionInWords } from '../records/decision.ts'
import { dateInWords } from '../text/format-date.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { inLanguage } from '../text/language.ts'
import type { Stage } from './stages.ts'
import { quotation } from './quotation.ts'
import type { Policy } from './policy.ts'
import type { PolicyView } from './messages.ts'

/** @param current id of a decision to be pointed out */
export const chain = (stages: readonly Stage[], policy: Policy, view: PolicyView, current?: string) =>
  html`<ol part="chain">
    ${stages.map((stage) => stageTemplate(stage, policy, view, current))}
  </ol>`

function stageTemplate(
  stage: Stage,
  { title, registrationNumber }: Policy,
  view: PolicyView,
  current?: string,
) {
  const { lang, t, messages } = view
  const { name, known, decisions, remark } = stage
  const label = typeof name === 'string' ? name : inLanguage(name, lang)
  if (!known)
    return html`<li class="stage open muted" part="station"><p>${label}: ${messages.unknown}</p></li>`

  const days = [...new Set(decisions.flatMap(({ date }) => (date ? dateInWords(date, lang) : [])))]
  const isCurrent = decisions.some(({ id }) => id === current)
  return html`<li class="stage" part="station" aria-current=${isCurrent ? 'true' : nothing}>
    <p class="name">${label}</p>
    <p class=${days.length > 0 ? 'numbers' : 'meta'}>
      ${days.join(', ') || `${t.date}: ${messages.unknown}`}
    </p>
    ${decisions.map((decision) => {
      // Date above, title below; the policy's own case number is in its header.
      const number = decision.registrationNumber
      const own = {
        ...decision,
        date: null,
        title: null,
        registrationNumber: number === registrationNumber ? null : number,
      }
      return html`<p class="meta">${decisionInWords(own, lang)}</p>
        ${
          decision.wording
            ? quotation(decision.wording, view)
            : // Already in the heading or the stage.
              [title.sv, (name as LanguageMap).sv].includes(decision.title.sv)
              ? nothing
              : html`<p class="text">${inLanguage(decision.title, lang)}</p>`
        }`
    })}
    ${remark ? html`<p class="meta">${remark}</p>` : nothing}
  </li>`
}
