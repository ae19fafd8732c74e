import { html } from 'hono/html'
import { policy as policyResource } from '../../../db/resources/policy.ts'
import { decision as decisionResource } from '../../../db/resources/decision.ts'
import { decisionRule } from '../../../db/resources/decision-rule.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { dateInWords } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { grouped } from '../grouped.ts'
import { capital, inLanguage, inSwedish, lower, lowerFirst } from '../text.ts'
import type { Line, RecordView } from './view.ts'
import { isMissed } from './unknown.ts'

const messages = {
  sv: {
    unknown: 'uppgift saknas',
    none: 'Inget beslut i registret',
    decided: 'Beslutat',
    verbs: { adopts: 'antog', approves: 'godkände', rejects: 'avslog', proposes: 'föreslog' },
    otherVerb: 'beslutade',
    it: 'den',
    proposal: 'Förslag till beslut',
    proposalIn: (body: string) => `Förslag till beslut i ${body}`,
    notDecided: 'Det är ett förslag, inte ett beslut.',
    number: 'dnr',
    and: 'och',
    mayDecide: 'Vem får besluta?',
    rule: (many: boolean) => (many ? 'Reglerna står i' : 'Regeln står i'),
    proposed: (year: string) =>
      `, ett förslag${year && ` från ${year}`}; registret visar inte att det antogs.`,
    adoptionUnknown: '; det framgår inte om dokumentet är antaget.',
    replaced: ', som är ersatt.',
  },
  en: {
    unknown: 'not stated',
    none: 'No decision in the register',
    decided: 'Decided',
    verbs: { adopts: 'adopted', approves: 'approved', rejects: 'rejected', proposes: 'proposed' },
    otherVerb: 'decided',
    it: 'it',
    proposal: 'Proposal for a decision',
    proposalIn: (body: string) => `Proposal for a decision by ${body}`,
    notDecided: 'It is a proposal, not a decision.',
    number: 'ref.',
    and: 'and',
    mayDecide: 'Who may decide?',
    rule: (many: boolean) => (many ? 'The rules are in' : 'The rule is in'),
    proposed: (year: string) =>
      `, a proposal${year && ` of ${year}`}; the register does not show that it was adopted.`,
    adoptionUnknown: '; it is not stated whether the document was adopted.',
    replaced: ', which has been replaced.',
  },
} as const

type Decision = Pick<RecordFor<'decision'>, 'id' | (typeof told)[number]>
type Policy = RecordFor<'policy'>

/** Fields that the sentence on a decision tells. */
const told = ['title', 'verb', 'status', 'body', 'date', 'paragraph', 'registrationNumber'] as const

/** Who decided on a record, who may, and whether the document it stands in is decided. */
export const decisionLines = (view: RecordView): Line[] => [
  ...ownDecisions(view),
  ...mayDecide(view),
  ...standsIn(view),
]

/** The decisions that a record refers to, or the record where it is one. */
function ownDecisions(view: RecordView): Line[] {
  const { resource, record, language } = view
  if (resource.name === decisionResource.name) {
    const decision = record as unknown as Decision
    const { choices } = decisionResource.fields.status
    return [{ term: choices![decision.status]![language], text: sentence(decision, view, null), tells: told }]
  }
  return Object.entries(resource.fields).flatMap(([name, field]): Line[] => {
    if ((field.item ?? field).refersTo !== decisionResource.name) return []
    const [embed] = Object.entries(resource.embeds).find(([, { by }]) => by === name) ?? []
    const decisions = [embed === undefined ? null : record[embed]].flat().filter(Boolean) as Decision[]
    if (decisions.length === 0 && record[name] === null && !isMissed(record, name, field)) return []
    const term = field.title[language]
    if (decisions.length === 0) return [{ term, text: messages[language].none, tells: [name] }]
    return [
      {
        term,
        text: paragraphs(decisions.map((one) => sentence(one, view, linkTo(one, view)))),
        tells: [name],
      },
    ]
  })
}

const paragraphs = (texts: readonly Html[]): Html =>
  texts.length === 1
    ? texts[0]!
    : html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`

const linkTo = ({ id, title }: Decision, { to, language }: RecordView): Html =>
  html`<a href="${to(`/${decisionResource.path}/${id}`)}">${inLanguage(title, language)}</a>`

/** "Kommunfullmäktige antog 21 november 2022, § 141, dnr KS 2021/0317: policy. …" @param about what it is about: in words, or `it` of which was just spoken */
function sentence(decision: Decision, { language }: RecordView, about: Html | 'it' | null): Html {
  const t = messages[language]
  const { status, verb, body, date, paragraph, registrationNumber } = decision
  const when = date && dateInWords(date, language)
  const act = t.verbs[verb as keyof typeof t.verbs] ?? t.otherVerb
  const isProposal = status === 'proposal'
  const who = isProposal
    ? body
      ? t.proposalIn(lowerFirst(body, 'sv'))
      : t.proposal
    : body
      ? html`${inSwedish(body)} ${act}${about === 'it' && ` ${t.it}`}`
      : t.decided
  const details = [
    // The paragraph of a proposal is that of the minutes in which it was made.
    paragraph && !isProposal && inSwedish(paragraph.replace('§ ', '§\u00a0')),
    registrationNumber && html`${t.number} ${inSwedish(registrationNumber)}`,
  ].filter(Boolean)
  const missing = isProposal ? [] : missingOf(decision)
  return html`${who}${when && html` ${when}`}${date?.asWritten && html` (”${inSwedish(date.asWritten)}”)`}${details.map((part) => html`, ${part}`)}${about && about !== 'it' && html`: ${about}`}.
  ${isProposal && t.notDecided}
  ${
    missing.length > 0 &&
    html`<span class="quiet"
      >${capital(missing.map((name) => lower(decisionResource.fields[name].title, language)).join(` ${t.and} `))}:
      ${t.unknown}.</span
    >`
  }`
}

/** What a reader needs to ask for the minutes. */
const missingOf = (decision: Decision) =>
  (['paragraph', 'registrationNumber'] as const).filter((name) => decision[name] === null)

/** The rules on who may decide what the record refers to. */
function mayDecide(view: RecordView): Line[] {
  const { rules, language, to } = view
  const t = messages[language]
  if (rules.length === 0) return []
  const link = (rule: Json) => {
    const { matter } = decisionRule.fields
    const text = lower(matter.choices![String(rule.matter)]!, language)
    return html`<a href="${to(`/${decisionRule.path}/${String(rule.id)}`)}">${text}</a>`
  }
  const texts = [...grouped(rules, ({ policy }) => policy?.id).values()].map((own) => {
    const actors = grouped(own, ({ rule }) => nameOfActor(rule, view))
    const { policy } = own[0]!
    return html`${[...actors].map(
      ([actor, theirs]) =>
        html`${actor}: ${theirs.map(({ rule }, i) => html`${i > 0 && ', '}${link(rule)}`)}. `,
    )}${policy && html`${t.rule(own.length > 1)} ${policyInWords(policy as unknown as Policy, view)}`}`
  })
  return [{ term: t.mayDecide, text: paragraphs(texts), tells: [] }]
}

/** "Kommunfullmäktige beslutar". */
function nameOfActor(rule: Json, { language }: RecordView): string {
  const { actor, act } = rule as Pick<RecordFor<'decisionRule'>, 'actor' | 'act'>
  return `${actor[language] ?? actor.sv} ${decisionRule.fields.act.choices![act]![language]}`
}

/** A policy with its standing, at the end of a sentence. */
function policyInWords({ id, title, status, documentDate }: Policy, { language, to }: RecordView): Html {
  const t = messages[language]
  const { proposals = [] } = policyResource.fields.status
  const standing =
    status === null
      ? t.adoptionUnknown
      : proposals.includes(status)
        ? t.proposed(documentDate?.earliest?.slice(0, 4) ?? '')
        : status === 'replaced'
          ? t.replaced
          : '.'
  return html`<a href="${to(`/${policyResource.path}/${id}`)}">${inLanguage(title, language)}</a>${standing}`
}

/** The policy that a goal or a rule is part of, and what was decided on it. */
function standsIn(view: RecordView): Line[] {
  const { resource, ancestors, language } = view
  const found = ancestors.find((one) => one.resource.name === policyResource.name)
  if (!found) return []
  const policy = found.record as unknown as Policy & { readonly decisions: readonly Decision[] }
  const decided = policy.decisions.filter(({ status }) => status === 'decided')
  const decisions = decided.length > 0 ? decided : policy.decisions
  return [
    {
      term: capital(policyResource.noun[language].one),
      text: html`${policyInWords(policy, view)}
      ${decisions.map((one) => {
        const isOnIt = one.title.sv === policy.title.sv && one.verb === 'adopts'
        return html`${sentence(one, view, isOnIt ? 'it' : linkTo(one, view))} `
      })}`,
      tells: referencesTo(resource, policyResource.name),
    },
  ]
}

const referencesTo = ({ fields }: Resource, name: string): string[] =>
  Object.keys(fields).filter((field) => fields[field]!.refersTo === name)
