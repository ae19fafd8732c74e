/** What the consulted bodies said, and what became of it. */
import { html, nothing } from 'lit/html.js'
import { dispositions, responseStates, stances } from '../../db/resources/consultation-response.ts'
import { count } from '../shared/format.ts'
import { inLanguage, labelIn } from '../shared/language.ts'
import type { Policy, Response } from './policy.ts'
import type { PolicyView } from './words.ts'

const states = ['received', 'preliminary', 'missing'] as const

/** "8 svar inkomna, 1 preliminärt, 1 inte inkommet"; '' when nobody was asked. */
export const answered = ({ consultationResponses }: Policy, { words, lang }: PolicyView) =>
  states
    .map((state) => [consultationResponses.filter((each) => each.state === state).length, state] as const)
    .filter(([amount]) => amount > 0)
    .map(([amount, state]) => count(amount, words[state], lang))
    .join(', ')

function row({ body, state, stance, summary, disposition }: Response, { words, lang, messages }: PolicyView) {
  // Nothing was said, so nothing became of it.
  const isSilent = !disposition && (state === 'missing' || stance === 'no-comments')
  const labels = [
    state !== 'received' && labelIn(responseStates[state], lang),
    stance && labelIn(stances[stance], lang),
  ].filter(Boolean)
  return html`<tr role="row">
    <th role="rowheader" scope="row">${inLanguage({ sv: body }, lang)}</th>
    <td role="cell" colspan=${isSilent ? 2 : 1}>
      <p>${labels.join('. ') || (summary ? nothing : messages.unknown)}</p>
      ${
        summary && stance !== 'no-comments'
          ? html`<blockquote class="text">${inLanguage(summary, lang)}</blockquote>`
          : nothing
      }
    </td>
    ${
      isSilent
        ? nothing
        : html`<td role="cell">
            <span class="label meta">${words.disposition}:</span>
            ${disposition ? labelIn(dispositions[disposition], lang) : html`<span class="quiet">${messages.unknown}</span>`}
          </td>`
    }
  </tr>`
}

/** Rows become blocks where it is narrow; the roles keep it a table to those who hear it. */
export const responsesTable = (policy: Policy, view: PolicyView) => {
  const { words } = view
  const headings = [words.body, words.answer, words.disposition]
  return html`<table role="table" part="responses">
    <caption>
      ${answered(policy, view)}. ${words.stanceIsOurs}
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
