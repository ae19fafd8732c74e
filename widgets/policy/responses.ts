/** Consultation responses, and their outcome. */
import { html, nothing } from 'lit'
import {
  dispositions,
  mayHaveComments,
  responseStates,
  stances,
} from '../../db/resources/consultation-response.ts'
import { quotation } from './quotation.ts'
import { count } from '../text/format.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import type { Policy, Response } from './policy.ts'
import type { PolicyView } from './messages.ts'

const states = ['received', 'preliminary', 'missing'] as const

/** "8 svar inkomna, 1 preliminärt, 1 inte inkommet"; '' when nobody was consulted. */
export const answered = ({ consultationResponses }: Policy, { t, lang }: PolicyView) =>
  states
    .map((state) => [consultationResponses.filter((each) => each.state === state).length, state] as const)
    .filter(([amount]) => amount > 0)
    .map(([amount, state]) => count(amount, t[state], lang))
    .join(', ')

/** "Uppgift saknas om vad som blev av 6 av svaren.": once, instead of in each row. */
function outcomeUnknown({ consultationResponses }: Policy, { t }: PolicyView): string {
  const all = consultationResponses.filter(mayHaveComments)
  const some = all.filter(({ disposition }) => !disposition).length
  return some > 0 ? t.outcomeUnknown(some, all.length) : ''
}

function row({ body, state, stance, summary, disposition }: Response, { t, lang, messages }: PolicyView) {
  const labels = [
    state !== 'received' && labelIn(responseStates[state], lang),
    stance && labelIn(stances[stance], lang),
  ].filter(Boolean)
  return html`<tr role="row">
    <th role="rowheader" scope="row">${inLanguage({ sv: body }, lang)}</th>
    <td role="cell">
      <p>${labels.join('. ') || (summary ? nothing : messages.unknown)}</p>
      ${
        summary && stance !== 'no-comments'
          ? html`<blockquote class="text">${inLanguage(summary, lang)}</blockquote>`
          : nothing
      }
    </td>
    <td role="cell">
      ${
        disposition
          ? html`<span class="label meta">${t.disposition}:</span>
              ${labelIn(dispositions[disposition], lang)}`
          : nothing
      }
    </td>
  </tr>`
}

/** Rows become blocks in a narrow container; the roles keep it a table for screen readers. */
export const responsesTable = (policy: Policy, view: PolicyView) => {
  const { t } = view
  const headings = [t.body, t.answer, t.disposition]
  const { consultationOutcome } = policy
  return html`${consultationOutcome ? quotation(consultationOutcome, view) : nothing}
    <table role="table" part="responses">
      <caption>
        ${answered(policy, view)}. ${t.stanceIsOurs} ${outcomeUnknown(policy, view)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${headings.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${policy.consultationResponses.map((response) => row(response, view))}
      </tbody>
    </table>`
}
