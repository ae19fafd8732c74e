import type { matters } from '../resources/decision-rule.ts'
import type { Label } from '../schema/field.ts'
import { bindingFields, bindingOf, isOutside } from './binding.ts'
import { read, type RecordsOf } from './define.ts'
import type { Year } from './year.ts'

/** The reads of an indicator that follows up what decision rules demand. */
export const ruleReads = {
  rules: read('decisionRule', ['policyId', 'matter', 'unitId', 'force', 'deadline']),
  policies: read('policy', bindingFields),
}

type Rules = RecordsOf<typeof ruleReads>

/** What must be done in a matter and a year, and what is only proposed. */
export function demandsOn(matter: keyof typeof matters, { rules, policies }: Rules, { first, last }: Year) {
  const byId = new Map(policies.map((one) => [one.id, one]))
  const demands = rules.filter((rule) => rule.matter === matter && rule.force === 'must')
  const [binding, proposed] = [[], []] as [Rules['rules'][number][], Rules['rules'][number][]]
  for (const rule of demands) {
    const binds = bindingOf(byId.get(rule.policyId ?? ''), { earliest: first, latest: last })
    if (isOutside(binds)) continue
    ;(binds.isProposed ? proposed : binding).push(rule)
  }
  return { binding, proposed }
}

/** Why the units that owe something are not known. */
export const whyNoUnits = ({ binding, proposed }: ReturnType<typeof demandsOn>, noRule: Label): Label =>
  binding.length > 0
    ? {
        sv: 'Regeln räknar inte upp enheterna, och registret har inga uppgifter om dem var för sig.',
        en: 'The rule does not list the units, and the register has no data on each of them.',
      }
    : proposed.length > 0
      ? {
          sv: 'Kravet står i ett förslag. Registret visar inte att det är antaget.',
          en: 'The demand is in a proposal. The register does not show that it was adopted.',
        }
      : noRule
