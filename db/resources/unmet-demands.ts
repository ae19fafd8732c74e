import type { RecordOf } from '../schema/resource.ts'
import type { Field } from '../schema/field.ts'
import { boolean, choice, code, languageMap, objects, reference } from '../schema/kinds/index.ts'

/** What can be wrong with a value that a decision rule demands. */
export const demandChecks = {
  missing: { sv: 'Krävs av reglerna men saknas', en: 'Demanded by the rules but missing' },
  late: { sv: 'Beslutet kom för sent', en: 'Decided too late' },
  proposed: { sv: 'Bara ett förslag', en: 'Only a proposal' },
  'other-body': { sv: 'Ett annat organ har beslutat', en: 'Another body decided' },
} as const

const fields = {
  field: code({
    pattern: /^[a-z][A-Za-z]*$/,
    title: { sv: 'Fält', en: 'Field' },
    description: { sv: 'Fältet som regeln kräver något av.', en: 'The field that the rule demands.' },
    example: 'approvalDecisionId',
  }),
  check: choice(demandChecks, {
    title: { sv: 'Vad som inte stämmer', en: 'What is wrong' },
    description: {
      sv: 'Om uppgiften saknas, kom för sent, bara är ett förslag eller kommer från ett annat organ.',
      en: 'Whether the value is missing, came too late, is only a proposal or is from another body.',
    },
    example: 'missing',
  }),
  certain: boolean({
    title: { sv: 'Säkert', en: 'Certain' },
    description: {
      sv: 'Falskt när det inte framgår om regeln gällde då, eller om beslutet kom först.',
      en: 'False where it is not stated whether the rule applied then, or whether the decision came first.',
    },
    example: true,
  }),
  ruleId: reference('decisionRule', {
    title: { sv: 'Beslutsregel', en: 'Decision rule' },
    description: { sv: 'Regeln som kräver det.', en: 'The rule that demands it.' },
    example: '9999-regel-godkanna-ansokan',
  }),
  ruleName: languageMap({
    title: { sv: 'Regelns namn', en: 'Name of the rule' },
    description: { sv: 'Vem som ska göra vad.', en: 'Who is to do what.' },
    example: {
      sv: 'Kommunstyrelsen godkänner: projektansökan',
      en: 'Municipal executive board approves: project applications',
    },
  }),
  message: languageMap({
    title: { sv: 'I ord', en: 'In words' },
    description: { sv: 'Vad som inte stämmer, som en mening.', en: 'What is wrong, as a sentence.' },
    example: {
      sv: 'Beslut om att godkänna ansökan saknas i registret.',
      en: 'A decision to approve the application is not in the register.',
    },
  }),
} as const

/** A demand that is not met, as the record shows it. */
export type UnmetDemand = RecordOf<typeof fields>

/** What the decision rules demand of a record, and the register lacks; of every resource whose fields have `demands`. */
export const unmetDemands = objects(fields, {
  isDerived: true,
  optional: true,
  missedWhile: 'never',
  title: { sv: 'Vad kommunens regler kräver', en: 'What the municipality’s rules demand' },
  description: {
    sv: 'Vad kommunens egna beslutsregler kräver och registret saknar, räknat fram när utgåvan gjordes. Ett förslag till policy binder inte. Tom lista när inget saknas, null i utgåvor från innan det räknades. Läses inte in.',
    en: 'What the municipality’s own decision rules demand and the register lacks, derived when the release was made. A proposed policy does not bind. Empty where nothing is lacking, null in releases from before it was derived. Not imported.',
  },
  example: [
    {
      field: 'approvalDecisionId',
      check: 'missing',
      certain: true,
      ruleId: '9999-regel-godkanna-ansokan',
      ruleName: {
        sv: 'Kommunstyrelsen godkänner: projektansökan',
        en: 'Municipal executive board approves: project applications',
      },
      message: {
        sv: 'Beslut om att godkänna ansökan saknas i registret.',
        en: 'A decision to approve the application is not in the register.',
      },
    },
  ],
}) as Field<readonly UnmetDemand[], true> & { readonly isDerived: true }
