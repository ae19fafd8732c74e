/** The document's own header as a definition list, and what is missing in it in one line. */
import { html } from 'lit'
import { documentTypes } from '../../db/resources/policy-fields.ts'
import { number } from '../text/format.ts'
import { dateInWords, dayInWords } from '../text/format-date.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { notStated } from '../element/not-stated.ts'
import { isProposed } from '../records/policy.ts'
import { header, type Policy, remarks } from './policy.ts'
import type { PolicyView } from './messages.ts'

type Field = (typeof header | typeof remarks)[number]

function shown(policy: Policy, field: Field, lang: string) {
  if (field === 'documentType') return labelIn(documentTypes[policy.documentType!], lang)
  const value = policy[field]!
  if (typeof value === 'number') return number(value, lang)
  if (typeof value === 'object') return dateInWords(value, lang)
  if (/^(valid|revised)/.test(field)) return dayInWords(value, lang)
  return inLanguage({ sv: value }, lang)
}

export function facts(policy: Policy, view: PolicyView) {
  const { unstated, inProposal } = view.t
  const fields = isProposed(policy) ? { ...view.t.fields, ...inProposal } : view.t.fields
  const isKnown = (field: keyof typeof fields) => policy[field] !== null
  // A missing follow-up is reported in its own section, as a sentence.
  const missing = ([...header, 'purpose', 'childPerspective'] as const).flatMap((field) =>
    isKnown(field) ? [] : (unstated[field] ?? fields[field]),
  )
  return html`<div class="facts" part="facts">
    <dl>
      ${[...header, ...remarks].filter(isKnown).map(
        (field) =>
          html`<div>
            <dt class="meta">${fields[field]}</dt>
            <dd class=${field === 'registrationNumber' ? 'text whole' : 'text'}>
              ${shown(policy, field, view.lang)}
            </dd>
          </div>`,
      )}
    </dl>
    ${notStated(missing, view)}
  </div>`
}
