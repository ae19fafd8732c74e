import { html } from 'hono/html'
import { decisionRule } from '../../../db/resources/decision-rule.ts'
import type { Html } from '../../docs/html.ts'
import { type Policy, policyInWords } from './policy-in-words.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: { rule: (name: Html) => html`Regeln ”${name}”`, in: 'står i' },
  en: { rule: (name: Html) => html`The rule “${name}”`, in: 'is in' },
} as const

/** "Regeln ”…” står i policyn.": which rule asks for something, and which document has it. */
export function ruleOrigin(
  id: string,
  name: Html | string,
  { rules, language, to }: Pick<RecordView, 'rules' | 'language' | 'to'>,
): Html {
  const t = messages[language]
  const policy = rules.find(({ rule }) => rule.id === id)?.policy
  const link = html`<a href="${to(`/${decisionRule.path}/${id}`)}">${name}</a>`
  return html`${t.rule(link)}${
    policy ? html` ${t.in} ${policyInWords(policy as unknown as Policy, { language, to })}` : '.'
  }`
}
