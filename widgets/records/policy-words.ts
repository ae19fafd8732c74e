import { html, nothing, type TemplateResult } from 'lit'
import type { LanguageMap } from '../../db/schema/field.ts'
import { inLanguage, type Language, messagesOf } from '../text/language.ts'
import { policyWords as sv } from '../text/messages/sv.ts'

const messagesIn = messagesOf('policyWords', sv)

/** What the policy says, each wording once and none that is part of another; opened by the reader. */
export function policyWords(
  wordings: readonly (LanguageMap | null)[],
  lang: Language,
): TemplateResult | typeof nothing {
  const distinct = new Map(wordings.flatMap((one) => (one ? [[one.sv, one] as const] : [])))
  const whole = [...distinct.values()].filter(
    ({ sv }, _, all) => !all.some((other) => other.sv !== sv && other.sv.includes(sv)),
  )
  if (whole.length === 0) return nothing
  return html`<details part="wording">
    <summary>${messagesIn(lang).title}</summary>
    ${whole.map((one) => html`<blockquote class="text">${inLanguage(one, lang)}</blockquote>`)}
  </details>`
}
