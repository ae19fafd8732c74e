/** The document's own header as a definition list: what is known first, then what is missing. */
import { html } from 'lit/html.js'
import { documentTypes } from '../../db/resources/policy-fields.ts'
import { number } from '../shared/format.ts'
import { dateInWords, dayInWords } from '../shared/format-date.ts'
import { inLanguage, labelIn } from '../shared/language.ts'
import { header, passages, type Policy, remarks } from './policy.ts'
import type { PolicyView } from './words.ts'

type Field = (typeof header | typeof remarks)[number]

function shown(policy: Policy, field: Field, { lang }: PolicyView) {
  if (field === 'documentType') return labelIn(documentTypes[policy.documentType!], lang)
  const value = policy[field]!
  if (typeof value === 'number') return number(value, lang)
  if (typeof value === 'object') return dateInWords(value, lang)
  if (/^(valid|revised)/.test(field)) return dayInWords(value, lang)
  return inLanguage({ sv: value }, lang)
}

export function facts(policy: Policy, view: PolicyView) {
  const { words, messages } = view
  const isKnown = (field: keyof typeof words.fields) => policy[field] !== null
  const missing = [...header, ...passages].filter((field) => !isKnown(field))
  return html`<dl class="facts" part="facts">
    ${[...header, ...remarks].filter(isKnown).map(
      (field) =>
        html`<div>
          <dt class="meta">${words.fields[field]}</dt>
          <dd class=${field === 'registrationNumber' ? 'text whole' : 'text'}>
            ${shown(policy, field, view)}
          </dd>
        </div>`,
    )}
    ${missing.map(
      (field) =>
        html`<div class="missing meta">
          <dt>${words.fields[field]}</dt>
          <dd>${field === 'followUp' ? words.noFollowUp : messages.unknown}</dd>
        </div>`,
    )}
  </dl>`
}
