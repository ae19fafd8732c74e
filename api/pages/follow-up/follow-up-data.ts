/** A follow-up as data: the same content as its page, with the address of every record as of the release. */
import { owedStates } from '../../../db/derived/owed.ts'
import { demandChecks } from '../../../db/resources/unmet-demands.ts'
import { derived } from '../../../db/derived/index.ts'
import { goal as goals } from '../../../db/resources/goal.ts'
import { indicator as indicators } from '../../../db/resources/indicator.ts'
import { measurement as measurements } from '../../../db/resources/measurement.ts'
import { municipality as municipalities } from '../../../db/resources/municipality.ts'
import { policy as policies } from '../../../db/resources/policy.ts'
import { decisionRule } from '../../../db/resources/decision-rule.ts'
import { report as reports } from '../../../db/resources/report.ts'
import { resourceOf } from '../../../db/resources/index.ts'
import { unit as units } from '../../../db/resources/unit.ts'
import type { Json } from '../../../db/schema/json.ts'
import { wordList } from '../../../widgets/text/format.ts'
import type { Label } from '../../../db/schema/field.ts'
import { array, count, type JsonSchema, member, object, ref, text, truth } from '../../openapi/json-schema.ts'
import type { FilledPart, FollowUp, ReportOfYear } from './follow-up.ts'
import { as, asResource } from './context.ts'
import { entrySchema, named, type Place } from './named.ts'
import { obligationData, obligationSchema } from './obligation-data.ts'
import { sections } from './sections.ts'

const some = (record: Json, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, record[name] ?? null]))

const shownOf = {
  policy: ['status', 'followUp'],
  demand: ['kind', 'unitId', 'actor', 'content'],
  rule: ['policyId', 'matter', 'act', 'unitId', 'force', 'interval', 'deadline', 'wording'],
  goal: ['policyId', 'kind', 'wording', 'measured', 'narrative'],
  indicator: ['unit', 'target', 'targetPeriod', 'definedBy'],
  measurement: ['period', 'unitId', 'value', 'reason'],
  report: ['kind', 'unitId', 'dueOn', 'submittedOn', 'content'],
} as const

export function followUpData(followUp: FollowUp, place: Place) {
  const entry = (resource: object, record: object, names: readonly string[]) => ({
    ...named(asResource(resource), as(record), place),
    ...some(as(record), names),
  })
  const entriesOf = ({ part, records }: FilledPart, of = records) =>
    of.map((record) => entry(resourceOf(part.resource)!, record, part.shown))
  const reportOf = ({ report, owed }: ReportOfYear) => ({
    ...entry(reports, report, shownOf.report),
    state: owed.state,
  })
  const { municipality, year } = followUp
  return {
    municipality: named(asResource(municipalities), as(municipality), place),
    year: year.number,
    asOfDay: year.today,
    isOver: followUp.isOver,
    policies: followUp.policies.map((policy) => ({
      ...entry(policies, policy, shownOf.policy),
      isProposal: followUp.proposedIds.has(policy.id),
    })),
    demands: followUp.demands.map((demand) => entry(reports, demand, shownOf.demand)),
    rules: followUp.rules.map((rule) => entry(decisionRule, rule, shownOf.rule)),
    sections: followUp.sections.map(({ section, parts }) => ({
      id: section.id,
      title: section.title,
      parts: parts.map((filled) => ({
        id: filled.part.id,
        title: filled.part.title,
        resource: resourceOf(filled.part.resource)!.path,
        total: filled.records.length,
        records: entriesOf(filled),
        unclearRecords: entriesOf(filled, filled.unclear),
      })),
    })),
    goals: followUp.goals.map(({ goal, indicators: own }) => ({
      ...entry(goals, goal, shownOf.goal),
      indicators: own.map(({ indicator, measurements: values }) => ({
        ...entry(indicators, indicator, shownOf.indicator),
        measurements: values.map((value) => entry(measurements, value, shownOf.measurement)),
      })),
    })),
    obligations: followUp.obligations.map((one) =>
      obligationData(one, year.number, followUp.unitName, place),
    ),
    reports: followUp.reports.map(reportOf),
    unansweredDemands: followUp.unanswered.map((demand) => entry(reports, demand, shownOf.demand)),
    unmetDemands: followUp.unmet.map(({ resource, record, demand: { check, field, ruleId } }) => ({
      ...named(resource, record, place),
      resource: resource.path,
      check,
      field,
      ruleId,
    })),
    incompleteRecords: followUp.incomplete.map(({ resource, record, fields }) => ({
      ...named(resource, record, place),
      resource: resource.path,
      fields,
    })),
    derivedIndicators: followUp.derived.map(
      ({ indicator, value, isLowerBound, numerator, denominator, reason }) => ({
        id: indicator.id,
        title: indicator.title,
        unit: indicator.unit,
        value,
        isLowerBound,
        numerator,
        denominator,
        reason,
      }),
    ),
    units: followUp.units.map(({ unit, parts, reports: own }) => ({
      unit: unit && named(asResource(units), as(unit), place),
      parts: parts.map((filled) => ({ id: filled.part.id, records: entriesOf(filled) })),
      reports: own.map(reportOf),
    })),
    truncatedLists: followUp.truncated.map(({ path }) => path),
  }
}

const label = ({ sv, en }: Label): JsonSchema => ({ ...ref('LanguageMap'), examples: [{ sv, en }] })

/** The schema of `followUpData`. */
export function followUpSchema(): JsonSchema {
  const [section] = sections
  const [part] = section!.parts
  const partIds: JsonSchema = {
    type: 'string',
    enum: sections.flatMap(({ parts }) => parts.map(({ id }) => id)),
    examples: [part!.id],
  }
  const paths = [...new Set(sections.flatMap(({ parts }) => parts.map(({ resource }) => resource)))].map(
    (name) => resourceOf(name)!.path,
  )
  const path: JsonSchema = { type: 'string', enum: paths, examples: [paths[0]] }
  const entries = array({
    anyOf: sections.flatMap(({ parts }) =>
      parts.map(({ resource, shown }) => entrySchema(resourceOf(resource)!, shown)),
    ),
  })
  const demands = array(entrySchema(reports, shownOf.demand))
  const handedIn = array(
    entrySchema(reports, shownOf.report, {
      state: member(
        text,
        {
          sv: `Läget på utgåvans dag: ${wordList(Object.keys(owedStates), 'sv', 'disjunction')}.`,
          en: `State on the day of the release: ${wordList(Object.keys(owedStates), 'en', 'disjunction')}.`,
        },
        'onTime',
      ),
    }),
  )
  return object({
    municipality: entrySchema(municipalities),
    year: member(
      { type: 'integer' },
      { sv: 'Året som följs upp.', en: 'The year that is followed up.' },
      2025,
    ),
    asOfDay: member(
      { type: 'string', format: 'date' },
      { sv: 'Utgåvans dag i Sverige.', en: 'The day of the release in Sweden.' },
      '2026-11-21',
    ),
    isOver: member(
      truth,
      { sv: 'Om året var slut den dagen.', en: 'Whether the year was over on that day.' },
      true,
    ),
    policies: array(
      entrySchema(policies, shownOf.policy, {
        isProposal: member(
          truth,
          {
            sv: 'Om policyn bara är föreslagen.',
            en: 'Whether the policy is only proposed.',
          },
          false,
        ),
      }),
      { sv: 'Policyerna som begär uppföljningen.', en: 'The policies that ask for the follow-up.' },
    ),
    demands: { ...demands, description: 'Vad de begär varje år. / What they ask for each year.' },
    rules: array(entrySchema(decisionRule, shownOf.rule), {
      sv: 'Beslutsregler om uppföljning.',
      en: 'Decision rules on follow-up.',
    }),
    sections: array(
      object({
        id: { type: 'string', enum: sections.map(({ id }) => id), examples: [section!.id] },
        title: label(section!.title),
        parts: array(
          object({
            id: partIds,
            title: label(part!.title),
            resource: path,
            total: member(count, { sv: 'Antal poster.', en: 'Number of records.' }, 1),
            records: { ...entries, description: 'Årets poster. / The records of the year.' },
            unclearRecords: {
              ...entries,
              description:
                'Poster där registret inte säger om de hör till året. / Records of which the register does not say whether they belong to the year.',
            },
          }),
        ),
      }),
    ),
    goals: array(
      entrySchema(goals, shownOf.goal, {
        indicators: array(
          entrySchema(indicators, shownOf.indicator, {
            measurements: array(entrySchema(measurements, shownOf.measurement)),
          }),
        ),
      }),
      { sv: 'Målen, med årets mätvärden.', en: 'The goals, with the measurements of the year.' },
    ),
    obligations: array(obligationSchema(), {
      sv: 'Vad som ska rapporteras för året, av vem och när, och hur det har gått.',
      en: 'What is to be reported for the year, by whom and when, and what came of it.',
    }),
    reports: { ...handedIn, description: 'Årets planer och rapporter. / Plans and reports of the year.' },
    unansweredDemands: {
      ...demands,
      description:
        'Krav som ingen plan eller rapport för året svarar mot. / Demands that no plan or report of the year answers.',
    },
    unmetDemands: array(
      entrySchema(resourceOf(part!.resource)!, [], {
        resource: path,
        check: { type: 'string', enum: Object.keys(demandChecks), examples: ['missing'] },
        field: { ...text, examples: ['approvalDecisionId'] },
        ruleId: { ...text, examples: ['9999-regel-godkanna-ansokan'] },
      }),
      {
        sv: 'Vad kommunens beslutsregler kräver av årets poster, och registret saknar.',
        en: 'What the municipality’s decision rules demand of the records of the year, and the register lacks.',
      },
    ),
    derivedIndicators: array(
      object({
        id: { type: 'string', enum: derived.map(({ id }) => id), examples: [derived[0]!.id] },
        title: label(derived[0]!.title),
        unit: { type: 'string', examples: ['percent'] },
        value: { type: ['number', 'null'], examples: [87.5] },
        isLowerBound: { ...truth, examples: [false] },
        numerator: { type: ['integer', 'null'], examples: [7] },
        denominator: { type: ['integer', 'null'], examples: [8] },
        reason: { anyOf: [{ type: 'null' }, ref('LanguageMap')], examples: [null] },
      }),
      {
        sv: 'Vad registret självt räknar för året, skilt från det som har rapporterats. null med ett skäl där registret inte säger det.',
        en: 'What the register itself counts of the year, apart from what was reported. null with a reason where the register does not say.',
      },
    ),
    incompleteRecords: array(
      {
        ...entrySchema(resourceOf(part!.resource)!, [], {
          resource: path,
          fields: { ...array({ ...text, examples: [part!.needed[0]] }) },
        }),
      },
      {
        sv: 'Poster som saknar uppgifter som uppföljningen behöver.',
        en: 'Records that lack data that the follow-up needs.',
      },
    ),
    units: array(
      object({
        unit: {
          anyOf: [entrySchema(units), { type: 'null' }],
          description: 'null: utan angiven enhet. / null: no unit stated.',
        },
        parts: array(object({ id: partIds, records: entries })),
        reports: handedIn,
      }),
      { sv: 'Samma sak enhet för enhet.', en: 'The same, unit by unit.' },
    ),
    truncatedLists: array(path, {
      sv: 'Listor som har fler poster än de som har lästs.',
      en: 'Lists that have more records than were read.',
    }),
  })
}
