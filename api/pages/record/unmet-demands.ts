import { html } from 'hono/html'
import { decisionRule } from '../../../db/resources/decision-rule.ts'
import { unmetDemands as field } from '../../../db/resources/unmet-demands.ts'
import type { UnmetDemand } from '../../../db/resources/unmet-demands.ts'
import type { Html } from '../../docs/html.ts'
import { inLanguage } from '../text.ts'
import { type Policy, policyInWords } from './policy-in-words.ts'
import type { Line, RecordView } from './view.ts'

const messages = {
  sv: { rule: (name: Html) => html`Regeln ”${name}”`, in: 'står i' },
  en: { rule: (name: Html) => html`The rule “${name}”`, in: 'is in' },
} as const

/** What the municipality's own rules demand of the record, and the register lacks. */
export function unmetDemands(view: RecordView): Line[] {
  const found = (view.record.unmetDemands ?? []) as readonly UnmetDemand[]
  if (found.length === 0) return []
  const text = html`<ul>
    ${found.map((demand) => html`<li>${inWords(demand, view)}</li>`)}
  </ul>`
  return [{ term: field.title[view.language], text, fields: [] }]
}

function inWords({ message, ruleId, ruleName }: UnmetDemand, { rules, language, to }: RecordView): Html {
  const t = messages[language]
  const policy = rules.find(({ rule }) => rule.id === ruleId)?.policy
  const link = html`<a href="${to(`/${decisionRule.path}/${ruleId}`)}">${inLanguage(ruleName, language)}</a>`
  return html`${inLanguage(message, language)}
  ${t.rule(link)}${
    policy ? html` ${t.in} ${policyInWords(policy as unknown as Policy, { language, to })}` : '.'
  }`
}
