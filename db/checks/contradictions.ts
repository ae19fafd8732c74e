import { bindingOf } from '../derived/binding.ts'
import { decidingActs } from '../resources/acts.ts'
import { decisionRule } from '../resources/decision-rule.ts'
import type { Finding, Records } from './finding.ts'
import { all, one, type Own } from './records.ts'
import { ruleInWords } from './demands.ts'

type Rule = Own<'decisionRule'>

/**
 * Rules of one municipality by which two bodies must decide the same matter. Those of replaced policies are over. What
 * a proposal wants to change does not contradict what applies.
 */
export function contradictions(records: Records): Finding[] {
  const bindingOfRule = ({ policyId }: Rule) => bindingOf(one(records, 'policy', policyId), null)
  const deciding = all(records, 'decisionRule').filter(
    (rule) =>
      (decidingActs as readonly string[]).includes(rule.act) &&
      rule.force === 'must' &&
      rule.unitId !== null &&
      bindingOfRule(rule).applied !== 'replaced',
  )
  const isSame = (a: Rule, b: Rule) =>
    a.municipalityCode === b.municipalityCode &&
    a.matter === b.matter &&
    a.act === b.act &&
    bindingOfRule(a).isProposed === bindingOfRule(b).isProposed
  return deciding.flatMap((rule) => {
    const other = deciding.find((each) => isSame(each, rule) && each.unitId !== rule.unitId)
    if (!other) return []
    const by = ruleInWords(other, records)
    return [
      {
        check: 'contradiction',
        resource: decisionRule.name,
        id: rule.id,
        field: 'unitId',
        ruleId: other.id,
        certain: true,
        message: {
          sv: `regeln säger ${rule.unitId}, men ${by.sv}. Rätta den ena, eller ange vilken policy som har ersatts`,
          en: `the rule says ${rule.unitId}, but ${by.en}. Correct one of them, or state which policy has been replaced`,
        },
      },
    ]
  })
}
