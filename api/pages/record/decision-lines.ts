import { html } from 'hono/html'
import { policy as policyResource } from '../../../db/resources/policy.ts'
import { decisionFields, decision as decisionResource } from '../../../db/resources/decision.ts'
import { decidingActs, responsibleActs } from '../../../db/resources/acts.ts'
import { decisionRule } from '../../../db/resources/decision-rule.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import type { Field } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import { dateInWords } from '../../../widgets/text/format-date.ts'
import { nestedQuotes } from '../../../widgets/text/nested-quotes.ts'
import type { Html } from '../../docs/html.ts'
import { grouped } from '../grouped.ts'
import { common } from '../shared-messages.ts'
import { capital, inLanguage, inSwedish, lower, lowerFirst } from '../text.ts'
import { paragraphs } from './paragraphs.ts'
import { type Policy, policyInWords } from './policy-in-words.ts'
import { unmetDemands } from './unmet-demands.ts'
import type { Line, RecordView } from './view.ts'
import { isMissed } from '../../../db/quality/missed.ts'

/** The source's own words instead of a date. */
const asInSource = (words: string): Html => inSwedish(nestedQuotes({ sv: words }).sv)

const messages = {
  sv: {
    none: 'Inget beslut i registret',
    decided: 'Beslutat',
    when: (words: string, { asWritten }: UncertainDate) =>
      asWritten ? html`”${asInSource(asWritten)}”` : words,
    verbs: { adopts: 'antog', approves: 'godkände', rejects: 'avslog', proposes: 'föreslog' },
    otherVerb: 'beslutade',
    it: 'den',
    proposal: 'Förslag till beslut',
    proposalIn: (body: string) => html`Förslag till beslut i ${inSwedish(lowerFirst(body, 'sv'))}`,
    notDecided: 'Det är ett förslag, inte ett beslut.',
    and: 'och',
    mayDecide: 'Vem får besluta?',
    inCharge: 'Vem ansvarar?',
    rule: (many: boolean) => (many ? 'Reglerna står i' : 'Regeln står i'),
  },
  en: {
    none: 'No decision in the register',
    decided: 'Decided',
    when: (words: string, { precision, asWritten }: UncertainDate) =>
      html`${precision === 'day' ? 'on' : 'in'} ${words}${asWritten && html` (“${asInSource(asWritten)}”)`}`,
    verbs: { adopts: 'adopted', approves: 'approved', rejects: 'rejected', proposes: 'proposed' },
    otherVerb: 'decided',
    it: 'it',
    proposal: 'Proposal for a decision',
    proposalIn: (body: string) => html`Proposal for a decision by ${inSwedish(body)}`,
    notDecided: 'It is a proposal, not a decision.',
    and: 'and',
    mayDecide: 'Who may decide?',
    inCharge: 'Who is in charge?',
    rule: (many: boolean) => (many ? 'The rules are in' : 'The rule is in'),
  },
} as const

type Decision = Pick<RecordFor<'decision'>, 'id' | (typeof decisionFields)[number]>

/** The decisions on a record, the rules on who decides, and the status of the policy that it is part of. */
export const decisionLines = (view: RecordView): Line[] => [
  ...ownDecisions(view),
  ...unmetDemands(view),
  ...ruledBy(view, decidingActs, messages[view.language].mayDecide),
  ...ruledBy(view, responsibleActs, messages[view.language].inCharge),
  ...standsIn(view),
]

/** The decisions that a record refers to, or the record where it is one. */
function ownDecisions(view: RecordView): Line[] {
  const { resource, record, language } = view
  if (resource.name === decisionResource.name) {
    const decision = record as unknown as Decision
    const { choices } = decisionResource.fields.status
    return [
      {
        term: choices![decision.status]![language],
        text: sentence(decision, view, null),
        fields: decisionFields,
      },
    ]
  }
  return Object.entries(resource.fields).flatMap(([name, field]): Line[] => {
    if ((field.item ?? field).refersTo !== decisionResource.name) return []
    const [embed] = Object.entries(resource.embeds).find(([, { by }]) => by === name) ?? []
    const all = [embed === undefined ? null : record[embed]].flat().filter(Boolean) as Decision[]
    const decisions = resource.name === policyResource.name ? adoptionFirst(record, all) : all
    if (decisions.length === 0 && record[name] === null && !isMissed(record, name, field)) return []
    const term = field.title[language]
    if (decisions.length === 0) return [{ term, text: messages[language].none, fields: [name] }]
    return [
      {
        term,
        text: paragraphs(decisions.map((one) => sentence(one, view, linkTo(one, view)))),
        fields: [name],
      },
    ]
  })
}

/** The decision that adopts a policy, before what was proposed and what was decided beside it. */
function adoptionFirst(policy: unknown, decisions: readonly Decision[]): Decision[] {
  const adopts = (one: Decision) => one.status === 'decided' && isOn(policy as Policy, one)
  return [...decisions.filter(adopts), ...decisions.filter((one) => !adopts(one))]
}

const linkTo = ({ id, title }: Decision, { to, language }: RecordView): Html =>
  html`<a href="${to(`/${decisionResource.path}/${id}`)}">${inLanguage(title, language)}</a>`

/** "Kommunfullmäktige antog 21 november 2022, § 141, dnr KS 2021/0317: policy. …" @param about what it is about: in words, or `it` of which was just spoken */
function sentence(decision: Decision, { language }: RecordView, about: Html | 'it' | null): Html {
  const t = messages[language]
  const { status, verb, body, date, paragraph, registrationNumber } = decision
  const when = date && t.when(dateInWords(date, language), date)
  const act = t.verbs[verb as keyof typeof t.verbs] ?? t.otherVerb
  const isProposal = status === 'proposal'
  const who = isProposal
    ? body
      ? t.proposalIn(body)
      : t.proposal
    : body
      ? html`${inSwedish(body)} ${act}${about === 'it' && ` ${t.it}`}`
      : t.decided
  const details = [
    // The paragraph of a proposal is that of the minutes in which it was made.
    paragraph && !isProposal && inSwedish(paragraph.replace('§ ', '§\u00a0')),
    registrationNumber && html`${common[language].number} ${inSwedish(registrationNumber)}`,
  ].filter(Boolean)
  const missing = isProposal ? [] : missingOf(decision)
  return html`${who}${when && html` ${when}`}${details.map((part) => html`, ${part}`)}${about && about !== 'it' && html`: ${about}`}.
  ${isProposal && t.notDecided}
  ${
    missing.length > 0 &&
    html`<span class="quiet"
      >${capital(missing.map((name) => lower(decisionResource.fields[name].title, language)).join(` ${t.and} `))}:
      ${common[language].unknown}.</span
    >`
  }`
}

/** What a reader needs to ask for the minutes. */
const missingOf = (decision: Decision) =>
  (['paragraph', 'registrationNumber'] as const).filter((name) => decision[name] === null)

/** The matters of the rules on who decides what a field refers to, for this kind of record. */
function mattersOf({ matter, demands }: Field, record: Json): readonly string[] {
  if (!demands || matter === undefined) return matter === undefined ? [] : [matter]
  return demands
    .filter(({ whenever }) =>
      whenever.every(
        ({ field, isOneOf }) =>
          field === 'status' || record[field] === null || isOneOf.includes(String(record[field])),
      ),
    )
    .map((demand) => demand.matter)
}

/** The rules on who may decide what the record refers to, or is in charge of it. */
function ruledBy(view: RecordView, acts: readonly string[], term: string): Line[] {
  const { resource, record, language, to } = view
  const t = messages[language]
  const matters = new Set(Object.values(resource.fields).flatMap((field) => mattersOf(field, record)))
  const rules = view.rules.filter(
    ({ rule }) => acts.includes(String(rule.act)) && matters.has(String(rule.matter)),
  )
  if (rules.length === 0) return []
  const link = (rule: Json) => {
    const { matter } = decisionRule.fields
    const text = lower(matter.choices![String(rule.matter)]!, language)
    return html`<a href="${to(`/${decisionRule.path}/${String(rule.id)}`)}">${text}</a>`
  }
  const texts = [...grouped(rules, ({ policy }) => policy?.id).values()].map((own) => {
    const actors = grouped(own, ({ rule }) => inSentence(rule, acts, view))
    const { policy } = own[0]!
    return html`${[...actors].map(
      ([actor, theirs]) =>
        html`${actor}: ${theirs.map(({ rule }, i) => html`${i > 0 && ', '}${link(rule)}`)}. `,
    )}${policy && html`${t.rule(own.length > 1)} ${policyInWords(policy as unknown as Policy, view)}`}`
  })
  return [{ term, text: paragraphs(texts), fields: [] }]
}

/** "Kommunfullmäktige beslutar"; the act only where it may be another. */
function inSentence(rule: Json, acts: readonly string[], { language }: RecordView): string {
  const { actor, act } = rule as Pick<RecordFor<'decisionRule'>, 'actor' | 'act'>
  const who = actor[language] ?? actor.sv
  return acts.length === 1 ? who : `${who} ${decisionRule.fields.act.choices![act]![language]}`
}

/** The policy that a goal or a rule is part of, and what was decided on it. */
function standsIn(view: RecordView): Line[] {
  const { resource, ancestors, language } = view
  const found = ancestors.find((one) => one.resource.name === policyResource.name)
  if (!found) return []
  const policy = found.record as unknown as Policy & { readonly decisions: readonly Decision[] }
  const decided = policy.decisions.filter(({ status }) => status === 'decided')
  // What was decided on the policy itself, before what was decided beside it.
  const onIt = decided.filter((one) => isOn(policy, one))
  const decisions = [onIt, decided, policy.decisions].find(({ length }) => length > 0) ?? []
  return [
    {
      term: capital(policyResource.noun[language].one),
      text: html`${policyInWords(policy, view)}
      ${decisions.map((one) => {
        return html`${sentence(one, view, isOn(policy, one) ? 'it' : linkTo(one, view))} `
      })}`,
      fields: referencesTo(resource, policyResource.name),
    },
  ]
}

/** Whether a decision adopts a policy. */
const isOn = (policy: Policy, { title, verb }: Decision): boolean =>
  title.sv === policy.title.sv && verb === 'adopts'

const referencesTo = ({ fields }: Resource, name: string): string[] =>
  Object.keys(fields).filter((field) => fields[field]!.refersTo === name)
