/** Documents that the policy is based on or related to, and whether they are still in force. */
import { html, nothing } from 'lit'
import { documentRelations } from '../../db/resources/policy-fields.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { wordList } from '../text/format.ts'
import { dayInWords } from '../text/format-date.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { isProposed } from '../records/policy.ts'
import type { Policy } from './policy.ts'
import { quotation } from './quotation.ts'
import type { PolicyView } from './messages.ts'

function expiry(validTo: string | null, { lang, t, messages, today }: PolicyView): string {
  const day = validTo ? dayInWords(validTo, lang) : messages.unknown
  if (!validTo || !today) return `${t.fields.validTo}: ${day}`
  return (validTo < today ? t.expired : t.expires)(day)
}

export function documentsTemplate(policy: Policy, view: PolicyView) {
  const { frameworks, relatedDocuments } = policy
  const { lang, t } = view
  const relationTo = (relation: keyof typeof documentRelations) =>
    relation === 'replaced' && isProposed(policy)
      ? t.wouldReplace
      : labelIn(documentRelations[relation], lang)
  const document = (title: string, about: string, areas = '', note: LanguageMap | null = null) =>
    html`<div>
      <dt>${inLanguage({ sv: title }, lang)}</dt>
      <dd class="meta">${about}</dd>
      ${areas && html`<dd class="meta">${inLanguage({ sv: areas }, lang)}</dd>`}
      ${note ? html`<dd>${quotation(note, view)}</dd>` : nothing}
    </div>`
  return html`<dl class="list" part="documents">
    ${frameworks?.map(({ title, validTo, priorities }) =>
      document(title, `${t.framework}, ${expiry(validTo, view)}`, wordList(priorities ?? [], 'sv')),
    )}
    ${relatedDocuments?.map(({ title, relation, note }) => document(title, relationTo(relation), '', note))}
  </dl>`
}
