import { bindingOf, isOutside } from '../derived/binding.ts'
import { decision } from '../resources/decision.ts'
import { decisionRule } from '../resources/decision-rule.ts'
import { allResources } from '../resources/index.ts'
import type { UnmetDemand } from '../resources/unmet-demands.ts'
import type { Demand, Field, Label, LanguageMap } from '../schema/field.ts'
import { daysOf } from '../schema/kinds/days-of.ts'
import type { DayRange } from '../schema/kinds/kind.ts'
import { nameOf } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'
import type { ValidRecord } from '../schema/validate.ts'
import type { Finding, Records } from './finding.ts'
import { all, one, type Own } from './records.ts'

type Rule = Own<'decisionRule'>
type Decision = Own<'decision'>

/** What of a resource decision rules may demand. */
const demandsOf = ({
  fields,
}: Resource): readonly (readonly [name: string, field: Field, demand: Demand])[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    (field.demands ?? []).map((demand) => [name, field, demand] as const),
  )

/** Resources of whose records decision rules may demand something. */
export const boundResources = allResources.filter((resource) => demandsOf(resource).length > 0)

/** A value that a rule demands and a record lacks. */
export interface DemandFinding extends Finding {
  readonly check: UnmetDemand['check']
  readonly ruleId: string
  readonly ruleName: LanguageMap
  /** What is wrong, for readers. */
  readonly sentence: Label
}

/** A finding as its record shows it. */
export const asUnmetDemand = ({
  field,
  check,
  certain,
  ruleId,
  ruleName,
  sentence,
}: DemandFinding): UnmetDemand => ({ field, check, certain, ruleId, ruleName, message: sentence })

/** Every value that a rule of the municipality demands and the record lacks. */
export function unmetDemands(records: Records): DemandFinding[] {
  const unmetIn = demandCheck(records)
  return boundResources.flatMap((resource) =>
    [...(records.get(resource.name)?.values() ?? [])].flatMap((record) => unmetIn(resource, record)),
  )
}

/** A function that finds what rules demand of one record, and it lacks. */
export function demandCheck(records: Records): (resource: Resource, record: ValidRecord) => DemandFinding[] {
  const rules = new Map<string, Rule[]>()
  for (const rule of all(records, 'decisionRule')) {
    const own = rules.get(rule.municipalityCode)
    if (own) own.push(rule)
    else rules.set(rule.municipalityCode, [rule])
  }
  return (resource, record) =>
    unmetDemandsOf(resource, record, rules.get(String(record.municipalityCode)) ?? [], records)
}

/**
 * The values that rules demand and one record lacks.
 * @param rules those of its municipality
 * @param records the policies that the rules are in, and the decisions that the record refers to
 */
const unmetDemandsOf = (
  resource: Resource,
  record: ValidRecord,
  rules: readonly Rule[],
  records: Records,
): DemandFinding[] =>
  demandsOf(resource).flatMap(([name, field, demand]) => {
    const { matter, acts, whenever } = demand
    if (!whenever.every(({ field, isOneOf }) => isOneOf.includes(String(record[field])))) return []
    const when = dateOf(resource, record, demand)
    return rules
      .filter((rule) => rule.matter === matter && acts.includes(rule.act) && rule.force === 'must')
      .flatMap((rule): DemandFinding[] => {
        const source = one(records, 'policy', rule.policyId)
        const binding = bindingOf(source, when?.days ?? null)
        if (isOutside(binding) || binding.isProposed) return []
        const wrong = wrongWith({ record, name, field, called: demand.called, rule, when, records })
        if (!wrong) return []
        const { isUnsure = false, sentence, ...found } = wrong
        // Of a policy without a status it is not known whether it was adopted.
        const applied = binding.applied === 'yes' && source!.status !== null
        return [
          {
            ...found,
            sentence: applied ? sentence : joined(sentence, mayNotApply),
            resource: resource.name,
            id: record.id,
            field: name,
            ruleId: rule.id,
            ruleName: nameOfRule(rule),
            certain: applied && !isUnsure,
          },
        ]
      })
  })

/** The day of what the rule is about, with the field that has it. */
function dateOf({ fields }: Resource, record: ValidRecord, { dates }: Demand) {
  const name = dates.find((each) => record[each] !== null && record[each] !== undefined)
  const days = name === undefined ? null : daysOf(fields[name], record[name])
  return name !== undefined && days ? { field: fields[name]!, days } : null
}

const mayNotApply: Label = {
  sv: 'Det framgår inte om regeln gällde då.',
  en: 'It is not stated whether the rule applied then.',
}

const joined = (first: Label, second: Label): Label => ({
  sv: `${first.sv} ${second.sv}`,
  en: `${first.en} ${second.en}`,
})

const nameOfRule = (rule: Rule): LanguageMap => nameOf(decisionRule as unknown as Resource, rule)

interface Demanded {
  readonly record: ValidRecord
  readonly name: string
  readonly field: Field
  readonly called: Label
  readonly rule: Rule
  readonly when: { readonly field: Field; readonly days: DayRange } | null
  readonly records: Records
}

interface Wrong {
  readonly check: DemandFinding['check']
  readonly message: Label
  readonly sentence: Label
  /** The dates do not show which came first. @default false */
  readonly isUnsure?: boolean
}

function wrongWith({ record, name, field, called, rule, when, records }: Demanded): Wrong | null {
  const value = record[name]
  const title = field.title
  const by = ruleInWords(rule, records)
  if (value === null || value === undefined || value === false)
    return {
      check: 'missing',
      sentence: { sv: `${called.sv} saknas i registret.`, en: `${called.en} is not in the register.` },
      message: {
        sv: `${title.sv} saknas i registret, men ${by.sv}. Fyll i ${title.sv}, eller låt fältet vara tomt om det inte är känt`,
        en: `${title.en} is not in the register, but ${by.en}. Fill in ${title.en}, or leave it empty if it is not known`,
      },
    }
  const found = field.refersTo === decision.name ? one(records, 'decision', String(value)) : undefined
  return found ? wrongDecision(found, rule, by, when) : null
}

function wrongDecision(found: Decision, rule: Rule, by: Label, when: Demanded['when']): Wrong | null {
  if (found.status === 'proposal')
    return {
      check: 'proposed',
      sentence: {
        sv: 'Registret har ett förslag, inte ett beslut.',
        en: 'The register has a proposal, not a decision.',
      },
      message: {
        sv: `${found.id} är ett förslag, men ${by.sv}. Ange beslutet när det är fattat`,
        en: `${found.id} is a proposal, but ${by.en}. State the decision once it has been taken`,
      },
    }
  if (rule.unitId !== null && found.bodyUnitId !== null && rule.unitId !== found.bodyUnitId)
    return {
      check: 'other-body',
      sentence: {
        sv: 'Beslutet är fattat av ett annat organ än regeln anger.',
        en: 'The decision was taken by another body than the rule names.',
      },
      message: {
        sv: `beslutet ${found.id} är fattat av ${found.bodyUnitId}, men ${by.sv}. Rätta beslutets organ, eller ange det beslut som regeln kräver`,
        en: `decision ${found.id} was taken by ${found.bodyUnitId}, but ${by.en}. Correct its body, or state the decision that the rule demands`,
      },
    }
  const decided = daysOf(decision.fields.date, found.date)
  if (
    !decided ||
    !when ||
    (decided.latest !== null && when.days.earliest !== null && decided.latest <= when.days.earliest)
  )
    return null
  const isLate = decided.earliest !== null && when.days.latest !== null && decided.earliest > when.days.latest
  // Two dates of the same year are no contradiction as long as neither is known to the day.
  if (!isLate && !(isDay(decided) || isDay(when.days))) return null
  const { title } = when.field
  return {
    check: 'late',
    isUnsure: !isLate,
    sentence: isLate
      ? {
          sv: 'Beslutet är senare än det som det gäller.',
          en: 'The decision is later than what it is about.',
        }
      : {
          sv: 'Det framgår inte om beslutet kom först.',
          en: 'It is not stated whether the decision came first.',
        },
    message: {
      sv: `beslutet ${found.id} (${found.date!.edtf}) ${isLate ? 'är senare' : 'kan vara senare'} än ${title.sv.toLocaleLowerCase('sv')} (${when.days.earliest}), men ${by.sv}. Rätta det datum som är fel`,
      en: `decision ${found.id} (${found.date!.edtf}) ${isLate ? 'is later' : 'may be later'} than ${title.en.toLocaleLowerCase('en')} (${when.days.earliest}), but ${by.en}. Correct the date that is wrong`,
    },
  }
}

const isDay = ({ earliest, latest }: DayRange) => earliest !== null && earliest === latest

/** "regeln 9999-regel-natverk säger ”Medlemskap i nätverk: Kommunstyrelsen beslutar”". */
export function ruleInWords(rule: Rule, records: Records): Label {
  const { sv, en = sv } = nameOfRule(rule)
  const { isProposed } = bindingOf(one(records, 'policy', rule.policyId), null)
  return {
    sv: `regeln ${rule.id} säger ”${sv}”${isProposed ? ' (i ett förslag till policy)' : ''}`,
    en: `rule ${rule.id} says “${en}”${isProposed ? ' (in a proposed policy)' : ''}`,
  }
}
