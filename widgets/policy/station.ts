/** One place on the way of a policy: what happened, when, and in whose hands. */
import { html, nothing } from 'lit/html.js'
import { unbroken } from '../shared/format.ts'
import { dateInWords } from '../shared/format-date.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { inLanguage } from '../shared/language.ts'
import type { Station } from './chain.ts'
import { quotation } from './passage.ts'
import type { Decision, Policy } from './policy.ts'
import type { PolicyView } from './words.ts'

/** "från Kommunstyrelsen till Kommunfullmäktige" of a proposal; "Kommunfullmäktige, § 144" of a decision. */
function hands({ status, body, bodyUnit, paragraph, proposer }: Decision, { words, lang }: PolicyView) {
  const to = body && inLanguage({ ...bodyUnit?.name, sv: body }, lang)
  if (status === 'decided')
    return html`<p class="meta">${to}${to && paragraph && ', '}${paragraph && unbroken(paragraph)}</p>`
  return html`<p class="meta">
    ${proposer && html`${words.from} ${inLanguage(proposer.name, lang)}`} ${to && html`${words.to} ${to}`}
  </p>`
}

export function stationTemplate(station: Station, { title }: Policy, view: PolicyView) {
  const { lang, words, messages } = view
  const { name, known, decisions, remark } = station
  const label = typeof name === 'string' ? name : inLanguage(name, lang)
  if (!known)
    return html`<li class="station open quiet" part="station"><p>${label}: ${messages.unknown}</p></li>`

  const days = [...new Set(decisions.flatMap(({ date }) => (date ? dateInWords(date, lang) : [])))]
  return html`<li class="station" part="station">
    <p class="name">${label}</p>
    <p class=${days.length > 0 ? 'numbers' : 'meta'}>
      ${days.join(', ') || `${words.date}: ${messages.unknown}`}
    </p>
    ${decisions.map(
      (decision) =>
        html`${hands(decision, view)}
        ${
          decision.wording
            ? quotation(decision.wording, view)
            : // What the heading or the station says already.
              [title.sv, (name as LanguageMap).sv].includes(decision.title.sv)
              ? nothing
              : html`<p class="text">${inLanguage(decision.title, lang)}</p>`
        }`,
    )}
    ${remark ? html`<p class="meta">${remark}</p>` : nothing}
  </li>`
}
