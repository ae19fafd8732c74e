/** Obligations as data: what is to be reported in a year, by whom and when, and what came of it. */
import type { Obligation } from '../../../db/derived/obligations.ts'
import { type OwedState, owedStates } from '../../../db/derived/owed.ts'
import { decisionRule } from '../../../db/resources/decision-rule.ts'
import { matters } from '../../../db/resources/decision-rule.ts'
import { resourceOf } from '../../../db/resources/index.ts'
import { report as reports, reportKinds } from '../../../db/resources/report.ts'
import { owedMatters } from '../../../db/resources/report-matters.ts'
import type { LanguageMap } from '../../../db/schema/field.ts'
import { exampleId } from '../../openapi/example-record.ts'
import { fieldSchema } from '../../openapi/field-schema.ts'
import {
  address,
  array,
  type JsonSchema,
  member,
  nullable,
  object,
  ref,
  text,
  truth,
} from '../../openapi/json-schema.ts'
import { as, asResource } from './context.ts'
import { addressAt, entrySchema, named, type Place } from './named.ts'
import { inWords } from './obligation-words.ts'

/** @param unitName name of a unit of the municipality */
export const obligationData = (
  obligation: Obligation,
  year: number,
  unitName: (id: string) => LanguageMap | undefined,
  place: Place,
) => ({
  ...inWords(obligation, year, unitName),
  matter: obligation.matter,
  kind: obligation.kind,
  isProposal: obligation.isProposed,
  deadline: obligation.deadline,
  dueOn: obligation.dueOn,
  rules: obligation.rules.map((rule) => named(asResource(decisionRule), as(rule), place)),
  demands: obligation.demands.map((demand) => named(asResource(reports), as(demand), place)),
  items: obligation.items.map(({ record: [name, id], unitId, state, dueOn, submittedOn }) => ({
    dataset: resourceOf(name)!.path,
    id,
    url: addressAt(resourceOf(name)!, id, place),
    name: place.findName(name, id) ?? { sv: id },
    unitId,
    dueOn,
    submittedOn,
    state,
    stateInWords: owedStates[state],
  })),
})

const day = nullable({ type: 'string', format: 'date' })
const state: JsonSchema = { type: 'string', enum: Object.keys(owedStates) }
const stateInWords = (example: OwedState) =>
  member(ref('LanguageMap'), { sv: 'Läget i ord.', en: 'The state in words.' }, owedStates[example])
const dueOn = member(
  day,
  {
    sv: 'Sista dag. null: ingen dag är angiven.',
    en: 'Last day. null: no day is stated.',
  },
  '2025-01-31',
)

/** The schema of `obligationData`. */
export function obligationSchema(): JsonSchema {
  const { unitId } = reports.fields
  const { deadline } = decisionRule.fields
  return object({
    id: member(text, { sv: 'Samma från år till år.', en: 'The same from year to year.' }, 'plan'),
    year: member({ type: 'integer' }, { sv: 'Året det gäller.', en: 'The year it is about.' }, 2025),
    matter: member(
      { type: 'string', enum: [...owedMatters] },
      { sv: 'Ärendet i beslutsreglerna.', en: 'The matter of the decision rules.' },
      'operating-plan',
    ),
    kind: member(
      { type: ['string', 'null'], enum: [...Object.keys(reportKinds), null] },
      {
        sv: 'Vilken plan eller rapport. null: varken reglerna eller årets rapporter säger vilken.',
        en: 'Which plan or report. null: neither the rules nor the reports of the year say which.',
      },
      'plan',
    ),
    title: member(
      ref('LanguageMap'),
      { sv: 'Vad det heter.', en: 'What it is called.' },
      matters['operating-plan'],
    ),
    unitId: fieldSchema(unitId, null),
    owner: member(
      nullable(ref('LanguageMap')),
      {
        sv: 'Vem det krävs av, annars vem som tar emot det, i ord. null: inget av det framgår.',
        en: 'Whom it is asked of, else who receives it, in words. null: neither is stated.',
      },
      { sv: 'Nämnder och bolag', en: 'Committees and companies' },
    ),
    isProposal: member(
      truth,
      { sv: 'Om kravet bara står i ett förslag.', en: 'Whether the demand is only in a proposal.' },
      false,
    ),
    deadline: fieldSchema(deadline, '01-31'),
    dueOn,
    state: member(
      state,
      {
        sv: 'Läget på utgåvans dag: det sämsta av posterna, annars av kravet självt.',
        en: 'State on the day of the release: the worst of the items, else that of the demand itself.',
      },
      'onTime',
    ),
    stateInWords: stateInWords('onTime'),
    wordings: array(
      {
        ...ref('LanguageMap'),
        examples: [{ sv: 'Nämnder och bolag beskriver sitt arbete i verksamhetsplanen.' }],
      },
      { sv: 'Reglernas och policyns ord.', en: 'The words of the rules and the policy.' },
    ),
    rules: array(entrySchema(decisionRule), {
      sv: 'Beslutsreglerna bakom.',
      en: 'The decision rules behind it.',
    }),
    demands: array(entrySchema(reports), { sv: 'Policyns krav.', en: 'The demands of the policy.' }),
    items: array(
      object({
        dataset: member(text, { sv: 'Postens lista.', en: 'The list of the record.' }, reports.path),
        id: member(text, { sv: 'Postens id.', en: 'Id of the record.' }, exampleId(asResource(reports))),
        url: member(
          address,
          { sv: 'Postens adress.', en: 'Address of the record.' },
          addressAt(reports, exampleId(asResource(reports)), {
            origin: 'https://utblick.example',
            release: 1,
          }),
        ),
        name: member(
          ref('LanguageMap'),
          { sv: 'Vad posten heter.', en: 'What the record is called.' },
          { sv: reports.title.sv, en: reports.title.en },
        ),
        unitId: fieldSchema(unitId, '9999-tekniska-namnden'),
        dueOn,
        submittedOn: member(day, { sv: 'Dagen då det kom in.', en: 'The day it came in.' }, '2025-01-28'),
        state: member(state, { sv: 'Postens läge.', en: 'State of the record.' }, 'onTime'),
        stateInWords: stateInWords('onTime'),
      }),
      {
        sv: 'Det som ska lämnas in, post för post: rapporter, avslutade projekt, samarbeten som pågår.',
        en: 'What is to be handed in, one by one: reports, projects that ended, cooperation that goes on.',
      },
    ),
  })
}
